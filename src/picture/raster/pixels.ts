/** A decoded picture: four bytes a pixel, red, green, blue and opacity, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Larger ones are not decoded: ten megapixels are a page at 300 dots to the inch, and a third of a second. */
const MOST_PIXELS = 10_000_000;

/** Smaller ones show nothing that could be told apart. */
export const LEAST_SIDE = 16;

/** True for a size that is worth decoding, cannot hurt, and is at most what is `left` of what a document may cost. */
export function isDecodable(width: number, height: number, left: number): boolean {
  return width >= LEAST_SIDE && height >= LEAST_SIDE && width * height <= Math.min(MOST_PIXELS, left);
}
