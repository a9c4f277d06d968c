import { paint } from "./jpeg/colours.js";
import { readFrame } from "./jpeg/frame.js";
import { isDecodable, type Pixels } from "./pixels.js";

/** Larger ones come from cameras: of 16 diagrams saved as JPEG none has more than 2.5 megapixels. They take 60 ms each to decode. */
const MOST_PIXELS = 3_000_000;
/**
 * What decoding may cost, in pixels times scans: each scan of a progressive picture goes over all of it again, so that a
 * small file may ask for a thousand passes. Encoders write about ten.
 */
const MOST_WORK = 12 * MOST_PIXELS;
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}

/** Decodes a JPEG, baseline or progressive. Null where it is too large, too small or more than is left; throws where it is broken. */
export function decodeJpeg(bytes: Uint8Array, left = MOST_PIXELS): Pixels | null {
  const size = sizeOf(bytes);
  if (size === null || !isDecodable(size.width, size.height, left)) return null;
  const pixels = size.width * size.height;
  if (pixels > MOST_PIXELS || pixels * scansOf(bytes) > MOST_WORK) return null;
  return { ...size, data: paint(readFrame(bytes, size)) };
}

/** From the first frame header: SOF0 to SOF2 (ITU-T T.81, B.2.2). */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    // 0 - marker, 2 - length of the segment without the marker, 4 - precision, 5 - height, 7 - width
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Starts of scans: data never holds this pair of bytes, so that there are at most as many as are counted. */
function scansOf(bytes: Uint8Array): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xda) scans++;
  return scans;
}
