import type { Pixels } from "../raster/pixels.js";
import { type Changes, SOFT_FROM, SOFT_TO } from "../raster/planes.js";
import type { Small } from "../raster/shrink.js";
import { barsOf, LATTICE, labelledBoxes, lanes, leavesOf, likeLeaves, type Sheet } from "./boxes.js";
import { linksOf, trianglesOf } from "./links.js";
import { regionsOf } from "./regions.js";

/** What can be counted in a picture, by the names of the regression's weights (`regression.json`). */
export type Features = Readonly<Record<FeatureName, number>>;

export const FEATURES = [
  "photo",
  "soft",
  "top8",
  "transp",
  "hN",
  "vN",
  "sat",
  "leaf",
  "iso",
  "simL",
  "leafShare",
  "table",
  "links",
  "linkLen",
  "bars",
  "tri",
  "bc",
  "br",
  "gl",
  "edge",
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Counts enter by their logarithm: the tenth box says less than the second. */
export function featuresOf(pixels: Pixels, small: Small, changes: Changes): Features {
  const { width, height } = small;
  const sheet: Sheet = { width, height, long: Math.max(width, height), area: width * height };
  const { top8, clear, entropy } = coloursOf(pixels);
  const { hard, soft, rows, columns } = edgesOf(changes, sheet);
  const regions = regionsOf(small);
  const boxes = labelledBoxes(regions, sheet);
  const leaves = leavesOf(boxes, sheet);
  const links = linksOf(regions, leaves, sheet);
  const cells = leaves.filter((leaf) => leaf.neighbours >= LATTICE).length;
  const loose = leaves.filter((leaf) => leaf.neighbours < LATTICE);
  const looseArea = loose.reduce((sum, leaf) => sum + leaf.width * leaf.height, 0);
  const letters = regions.all.filter(
    (one) =>
      one.height >= 3 &&
      one.height <= Math.max(12, sheet.long * 0.035) &&
      one.width <= one.height * 1.8 &&
      one.area >= 3,
  ).length;
  return {
    photo: top8 < 0.6 && entropy > 3.2 ? 1 : 0,
    soft,
    top8,
    transp: clear,
    hN: Math.log1p(rows),
    vN: Math.log1p(columns),
    sat: saturationOf(small),
    leaf: Math.log1p(leaves.length),
    iso: Math.log1p(leaves.filter((leaf) => leaf.neighbours === 0).length),
    simL: Math.log1p(likeLeaves(leaves)),
    leafShare: Math.min(0.6, looseArea / sheet.area),
    table: leaves.length === 0 ? 0 : cells / leaves.length,
    links: Math.log1p(links.count),
    linkLen: Math.log1p(links.length),
    bars: Math.log1p(barsOf(regions, sheet)),
    tri: Math.log1p(trianglesOf(regions, sheet)),
    bc: Math.log1p(
      lanes(
        boxes.map((box) => (box.x0 + box.x1) / 2),
        sheet.long * 0.03,
      ),
    ),
    br: Math.log1p(
      lanes(
        boxes.map((box) => (box.y0 + box.y1) / 2),
        sheet.long * 0.03,
      ),
    ),
    gl: Math.log1p(letters),
    edge: hard,
  };
}

/** Colours as they are in the file, of about 600 by 400 pixels: shrinking mixes new ones. */
function coloursOf({ width, height, data }: Pixels): { top8: number; clear: number; entropy: number } {
  const down = Math.max(1, Math.floor(height / 400));
  const across = Math.max(1, Math.floor(width / 600));
  const fine = new Uint32Array(1 << 15);
  const coarse = new Uint32Array(1 << 12);
  let count = 0;
  let clear = 0;
  for (let y = 0; y < height; y += down) {
    for (let x = 0; x + 1 < width; x += across) {
      const i = (y * width + x) * 4;
      count++;
      if (data[i + 3]! < 128) {
        clear++;
        coarse[coarse.length - 1]!++;
        continue;
      }
      const red = data[i]!;
      const green = data[i + 1]!;
      const blue = data[i + 2]!;
      fine[((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)]!++;
      coarse[((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)]!++;
    }
  }
  const common = fine.sort().subarray(-8);
  let entropy = 0;
  for (const times of coarse) if (times > 0) entropy -= (times / count) * Math.log2(times / count);
  return { top8: (common.reduce((sum, times) => sum + times, 0) + clear) / count, clear: clear / count, entropy };
}

interface Edges {
  /** Shares of hard and of soft steps among all steps to the right and down. */
  hard: number;
  soft: number;
  /** Straight horizontal and vertical edges that are long enough for a side of a box. */
  rows: number;
  columns: number;
}

function edgesOf({ right, down }: Changes, { width, height, long, area }: Sheet): Edges {
  const least = Math.max(10, long * 0.045);
  let [hard, soft] = [0, 0];
  const along = (changes: Uint8Array, lines: number, length: number, at: (line: number, i: number) => number) => {
    let found = 0;
    for (let line = 0; line < lines; line++) {
      let run = 0;
      for (let i = 0; i < length; i++) {
        const change = changes[at(line, i)]!;
        if (change > SOFT_TO) {
          hard++;
          run++;
          continue;
        }
        if (change > SOFT_FROM) soft++;
        if (run >= least) found++;
        run = 0;
      }
      if (run >= least) found++;
    }
    return found;
  };
  const rows = along(down, height - 1, width, (y, x) => y * width + x);
  const columns = along(right, width - 1, height, (x, y) => y * width + x);
  return { hard: hard / (2 * area), soft: soft / (2 * area), rows, columns };
}

/** The mean distance between the strongest and the weakest of the three colours, 0 to 1. */
function saturationOf({ width, height, rgb }: Small): number {
  let sum = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    sum += Math.max(rgb[i]!, rgb[i + 1]!, rgb[i + 2]!) - Math.min(rgb[i]!, rgb[i + 1]!, rgb[i + 2]!);
  }
  return sum / (width * height) / 255;
}
