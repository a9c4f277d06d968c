import { fillOf, type Region, type Regions } from "./regions.js";

/** Sizes of a picture that what is drawn in it is measured by, in pixels. */
export interface Sheet {
  width: number;
  height: number;
  /** The longer side. */
  long: number;
  area: number;
}

/** A box that holds no other one. */
export interface Leaf extends Region {
  /** Leaves of the same size that touch it, as the cells of a table do. */
  neighbours: number;
}

/** From this many like neighbours on, a leaf is a cell of a lattice. */
export const LATTICE = 2;

/**
 * Regions that hold writing: as wide as a short word at least, at most three fifths of the picture, nearly filling their
 * bounding box, and with three or more smaller regions, letters, well inside.
 */
export function labelledBoxes({ all, background }: Regions, { width, height, long }: Sheet): Region[] {
  const boxes = all.filter(
    (one) =>
      one !== background &&
      one.width >= long * 0.035 &&
      one.height >= long * 0.018 &&
      one.width <= width * 0.6 &&
      one.height <= height * 0.6 &&
      fillOf(one) >= 0.45 &&
      one.area >= 60,
  );
  // By the row of their centres, so that a box looks at what is near it only.
  const rows: Region[][] = Array.from({ length: height }, () => []);
  for (const one of all) if (one.area >= 2) rows[(one.y0 + one.y1) >> 1]!.push(one);
  return boxes.filter((box) => fillOf(box) < 0.97 && holdsLetters(box, rows));
}

const FEWEST_LETTERS = 3;

function holdsLetters(box: Region, rows: readonly Region[][]): boolean {
  const [rimX, rimY] = [box.width * 0.08, box.height * 0.08];
  let letters = 0;
  for (let y = box.y0; y <= box.y1; y++) {
    for (const one of rows[y]!) {
      const [x, down] = [(one.x0 + one.x1) / 2, (one.y0 + one.y1) / 2];
      if (one === box || one.area > box.area * 0.2) continue;
      if (x <= box.x0 + rimX || x >= box.x1 - rimX || down <= box.y0 + rimY || down >= box.y1 - rimY) continue;
      if (++letters === FEWEST_LETTERS) return true;
    }
  }
  return false;
}

/** Boxes without boxes in them, none of them a fifth of the picture, each with its like neighbours counted. */
export function leavesOf(boxes: readonly Region[], { long, area }: Sheet): Leaf[] {
  const within = (inner: Region, outer: Region): boolean => {
    const [x, y] = [(inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2];
    return (
      x > outer.x0 &&
      x < outer.x1 &&
      y > outer.y0 &&
      y < outer.y1 &&
      inner.width * inner.height < outer.width * outer.height * 0.8
    );
  };
  const leaves = boxes.filter(
    (box) => box.width * box.height < area * 0.2 && !boxes.some((other) => other !== box && within(other, box)),
  );
  const gap = long * 0.009;
  return leaves.map((leaf) => ({
    ...leaf,
    neighbours: leaves.filter((other) => other !== leaf && touch(leaf, other, gap)).length,
  }));
}

/** Side by side or one above the other, nearly without a gap, and of the same size where they touch. */
function touch(a: Region, b: Region, gap: number): boolean {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  const isNext = (overlap: number): boolean => -overlap <= gap && -overlap >= -2;
  return (
    (down >= 0.85 * Math.min(a.height, b.height) &&
      isNext(across) &&
      Math.abs(a.height - b.height) <= 0.1 * a.height + 1) ||
    (across >= 0.85 * Math.min(a.width, b.width) && isNext(down) && Math.abs(a.width - b.width) <= 0.1 * a.width + 1)
  );
}

/** The most leaves outside a lattice that are about as large as one of them. */
export function likeLeaves(leaves: readonly Leaf[]): number {
  const free = leaves.filter((leaf) => leaf.neighbours < LATTICE);
  const like = (a: Leaf, b: Leaf): boolean =>
    Math.abs(b.height - a.height) <= 0.15 * a.height + 2 && Math.abs(b.width - a.width) <= 0.25 * a.width + 2;
  return Math.max(0, ...free.map((leaf) => free.filter((other) => like(leaf, other)).length));
}

/** Columns or rows of boxes, by their centres. */
export function lanes(centres: readonly number[], gap: number): number {
  let [count, last] = [0, Number.NEGATIVE_INFINITY];
  for (const centre of [...centres].sort((a, b) => a - b)) {
    if (centre - last > gap) count++;
    last = centre;
  }
  return count;
}

/** The most different lengths among solid rectangles that stand on one base line and are equally thick: bars of a chart. */
export function barsOf({ all, background }: Regions, { width, height }: Sheet): number {
  const solid = all.filter(
    (one) =>
      one !== background &&
      fillOf(one) >= 0.85 &&
      one.area >= 20 &&
      Math.min(one.width, one.height) >= 3 &&
      one.width < width * 0.8 &&
      one.height < height * 0.9,
  );
  const upright = mostLengths(solid, (one) => [one.y1, one.width, one.height]);
  const lying = mostLengths(solid, (one) => [one.x0, one.height, one.width]);
  return Math.max(0, ...[upright, lying].filter((lengths) => lengths >= 3));
}

/** `sides` gives the base line, the thickness and the length. */
function mostLengths(solid: readonly Region[], sides: (one: Region) => [number, number, number]): number {
  const onLine = new Map<number, [number, number][]>();
  for (const one of solid) {
    const [base, thick, length] = sides(one);
    const list = onLine.get(base);
    if (list === undefined) onLine.set(base, [[thick, length]]);
    else list.push([thick, length]);
  }
  let most = 0;
  for (const [base, list] of onLine) {
    const near = [-2, -1, 0, 1, 2].flatMap((shift) => onLine.get(base + shift) ?? []);
    for (const thickness of new Set(list.map(([thick]) => thick))) {
      const lengths = new Set<number>();
      // Lengths within four pixels count as one: a chart's bars differ by more.
      for (const [thick, length] of near) if (Math.abs(thick - thickness) <= 2) lengths.add(length >> 2);
      most = Math.max(most, lengths.size);
    }
  }
  return most;
}
