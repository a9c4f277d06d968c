import type { Small } from "../raster/shrink.js";

/** A patch of one colour: all pixels that can be walked to from its first one without leaving that colour. */
export interface Region {
  id: number;
  /** Pixels. */
  area: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  width: number;
  height: number;
}

export interface Regions {
  /** In the order of their first pixels. Grain, which is a single pixel, is left out: a photograph has it by the hundred thousand. */
  all: readonly Region[];
  /** Regions with grain counted: one above the highest id. */
  count: number;
  /** The largest: what everything else is drawn on. */
  background: Region;
  /** The region of each pixel, row by row. */
  of: Int32Array;
}

/** Each colour of a region is at most this far from its first pixel's. */
const TOLERANCE = 14;

/** Share of its bounding box that a region fills. */
export function fillOf({ area, width, height }: Region): number {
  return area / (width * height);
}

/** Splits a picture into regions, 4-connected. */
export function regionsOf({ width, height, rgb }: Small): Regions {
  const count = width * height;
  const of = new Int32Array(count).fill(-1);
  const stack = new Int32Array(count);
  const all: Region[] = [];
  let regions = 0;
  for (let first = 0; first < count; first++) {
    if (of[first]! >= 0) continue;
    const id = regions++;
    const red = rgb[first * 3]!;
    const green = rgb[first * 3 + 1]!;
    const blue = rgb[first * 3 + 2]!;
    const joins = (next: number): boolean => {
      if (of[next]! >= 0) return false;
      if (Math.abs(rgb[next * 3]! - red) > TOLERANCE) return false;
      if (Math.abs(rgb[next * 3 + 1]! - green) > TOLERANCE) return false;
      if (Math.abs(rgb[next * 3 + 2]! - blue) > TOLERANCE) return false;
      of[next] = id;
      return true;
    };
    let area = 0;
    let x0 = width;
    let x1 = -1;
    let y0 = height;
    let y1 = -1;
    let top = 0;
    stack[top++] = first;
    of[first] = id;
    while (top > 0) {
      const at = stack[--top]!;
      const x = at % width;
      const y = (at / width) | 0;
      area++;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      if (x > 0 && joins(at - 1)) stack[top++] = at - 1;
      if (x < width - 1 && joins(at + 1)) stack[top++] = at + 1;
      if (y > 0 && joins(at - width)) stack[top++] = at - width;
      if (y < height - 1 && joins(at + width)) stack[top++] = at + width;
    }
    // The first stays, so that there always is a background.
    if (area > 1 || id === 0) all.push({ id, area, x0, x1, y0, y1, width: x1 - x0 + 1, height: y1 - y0 + 1 });
  }
  const background = all.reduce((most, region) => (region.area > most.area ? region : most));
  return { all, count: regions, background, of };
}
