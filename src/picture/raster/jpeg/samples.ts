import type { Component } from "./scan.js";

/** Cosines of the eight-point transform (T.81, A.3.3), halved: that is its scale. */
const [C1, C2, C3, C4, C5, C6, C7] = [1, 2, 3, 4, 5, 6, 7].map((k) => Math.cos((k * Math.PI) / 16) / 2) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** The eight-bit samples of a component, row by row, `8 * stride` in a row. */
export function samplesOf({ blocks, stride }: Component, table: Uint16Array): Uint8ClampedArray {
  const samples = new Uint8ClampedArray(blocks.length);
  const work = new Float64Array(64);
  const width = 8 * stride;
  for (let at = 0, block = 0; at < blocks.length; at += 64, block++) {
    const to = ((block / stride) | 0) * 8 * width + (block % stride) * 8;
    let more = 0;
    for (let i = 1; i < 64; i++) more |= blocks[at + i]!;
    // A block of one colour, as paper is.
    if (more === 0) {
      const level = 128 + (blocks[at]! * table[0]!) / 8;
      for (let y = 0, row = to; y < 8; y++, row += width) samples.fill(level, row, row + 8);
      continue;
    }
    for (let i = 0; i < 64; i++) work[i] = blocks[at + i]! * table[i]!;
    for (let x = 0; x < 8; x++) inverse(work, x, 8);
    for (let y = 0; y < 8; y++) {
      inverse(work, y * 8, 1);
      for (let x = 0, row = to + y * width; x < 8; x++) samples[row + x] = 128 + work[y * 8 + x]!;
    }
  }
  return samples;
}

/** Eight values a step apart back from frequencies, in place: even ones and odd ones apart, each end of one the mirror of the other. */
function inverse(p: Float64Array, at: number, step: number): void {
  const p1 = p[at + step]!;
  const p2 = p[at + 2 * step]!;
  const p3 = p[at + 3 * step]!;
  const p4 = p[at + 4 * step]!;
  const p5 = p[at + 5 * step]!;
  const p6 = p[at + 6 * step]!;
  const p7 = p[at + 7 * step]!;
  const level = p[at]! * C4;
  const half = p4 * C4;
  const wide = p2 * C2 + p6 * C6;
  const narrow = p2 * C6 - p6 * C2;
  const e0 = level + half + wide;
  const e3 = level + half - wide;
  const e1 = level - half + narrow;
  const e2 = level - half - narrow;
  const o0 = p1 * C1 + p3 * C3 + p5 * C5 + p7 * C7;
  const o1 = p1 * C3 - p3 * C7 - p5 * C1 - p7 * C5;
  const o2 = p1 * C5 - p3 * C1 + p5 * C7 + p7 * C3;
  const o3 = p1 * C7 - p3 * C5 + p5 * C3 - p7 * C1;
  p[at] = e0 + o0;
  p[at + step] = e1 + o1;
  p[at + 2 * step] = e2 + o2;
  p[at + 3 * step] = e3 + o3;
  p[at + 4 * step] = e3 - o3;
  p[at + 5 * step] = e2 - o2;
  p[at + 6 * step] = e1 - o1;
  p[at + 7 * step] = e0 - o0;
}
