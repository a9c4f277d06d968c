import type { Small } from "./shrink.js";

/** How strongly each pixel differs from its neighbour to the right and from that below; 0 at the last column and row. */
export interface Changes {
  right: Uint8Array;
  down: Uint8Array;
}

/** The largest difference of the three colours. */
export function changesOf({ width, height, rgb }: Small): Changes {
  const right = new Uint8Array(width * height);
  const down = new Uint8Array(width * height);
  const between = (i: number, j: number): number =>
    Math.max(Math.abs(rgb[i]! - rgb[j]!), Math.abs(rgb[i + 1]! - rgb[j + 1]!), Math.abs(rgb[i + 2]! - rgb[j + 2]!));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (x + 1 < width) right[i] = between(i * 3, (i + 1) * 3);
      if (y + 1 < height) down[i] = between(i * 3, (i + width) * 3);
    }
  }
  return { right, down };
}

/** A change that is soft: of a photograph, a gradient or a shadow, not of a drawn line. */
export const SOFT_FROM = 5;
export const SOFT_TO = 24;

/** The side of the square that the net sees, in pixels. */
export const SEEN = 96;
export const PLANES = 6;

/**
 * Six planes of 96 by 96 bytes, one after the other: red, green, blue, change to the right, change downwards, soft
 * change. The picture is averaged down with its proportions kept; around it colours are white and textures empty.
 * The three of texture keep what so few pixels lose: thin lines, letters and the grain of photographs.
 */
export function planesOf(small: Small, { right, down }: Changes): Uint8Array {
  const { width, height, rgb } = small;
  const count = width * height;
  const colours = [0, 1, 2].map((channel) => {
    const plane = new Uint8Array(count);
    for (let i = 0; i < count; i++) plane[i] = rgb[i * 3 + channel]!;
    return plane;
  });
  const soft = new Uint8Array(count);
  const isSoft = (change: number): boolean => change > SOFT_FROM && change <= SOFT_TO;
  for (let i = 0; i < count; i++) soft[i] = (isSoft(right[i]!) ? 128 : 0) + (isSoft(down[i]!) ? 127 : 0);

  const scale = SEEN / Math.max(width, height);
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  const [left, top] = [(SEEN - w) >> 1, (SEEN - h) >> 1];
  const out = new Uint8Array(PLANES * SEEN * SEEN);
  out.fill(255, 0, 3 * SEEN * SEEN);
  for (const [c, plane] of [...colours, right, down, soft].entries()) {
    const averaged = average(plane, width, height, w, h);
    for (let y = 0; y < h; y++)
      out.set(averaged.subarray(y * w, (y + 1) * w), c * SEEN * SEEN + (y + top) * SEEN + left);
  }
  return out;
}

/** The mean of the area under each new pixel, parts of pixels counted by their share: first across, then down. */
function average(plane: Uint8Array, width: number, height: number, w: number, h: number): Uint8Array {
  const wide = new Float32Array(w * height);
  for (const { to, from, shares, total } of spans(width, w)) {
    for (let y = 0; y < height; y++) {
      let sum = 0;
      for (let i = 0; i < shares.length; i++) sum += shares[i]! * plane[y * width + from + i]!;
      wide[y * w + to] = sum / total;
    }
  }
  const out = new Uint8Array(w * h);
  for (const { to, from, shares, total } of spans(height, h)) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let i = 0; i < shares.length; i++) sum += shares[i]! * wide[(from + i) * w + x]!;
      out[to * w + x] = Math.round(sum / total);
    }
  }
  return out;
}

/** The old pixels under a new one: the first of them, the share of each that lies under it, and these shares' sum. */
interface Span {
  to: number;
  from: number;
  shares: number[];
  total: number;
}

function spans(length: number, count: number): Span[] {
  return Array.from({ length: count }, (_, to) => {
    const start = (to * length) / count;
    const end = ((to + 1) * length) / count;
    const from = Math.floor(start);
    const pixels = Math.min(length, Math.ceil(end)) - from;
    const shares = Array.from({ length: pixels }, (_, i) => Math.min(end, from + i + 1) - Math.max(start, from + i));
    return { to, from, shares, total: end - start };
  });
}
