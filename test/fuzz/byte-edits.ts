import fc from "fast-check";
import { joined } from "./archive.js";

const OPERATIONS = [
  "set",
  "set",
  "remove",
  "insert",
  "repeat",
  "zero",
  "cut",
  "field",
  "field",
  "field",
  "point",
] as const;

/** One change of a file's bytes. `field` and `point` change a number in one of the archive's own records. */
export interface ByteEdit {
  operation: (typeof OPERATIONS)[number];
  /** Shares of the file, 0 to 1. */
  at: number;
  to: number;
  offset: number;
  width: 1 | 2 | 4 | 8;
  value: number;
  bytes: Uint8Array;
}

const share = fc.nat({ max: 99_999 }).map((value) => value / 100_000);

export const byteEdit: fc.Arbitrary<ByteEdit> = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  at: share,
  to: share,
  offset: fc.integer({ min: 4, max: 56 }),
  width: fc.constantFrom(1, 2, 4, 8),
  value: fc.oneof(
    fc.constantFrom(0, 1, 8, 12, 0x0808, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, 0x504b0304, 0x06054b50),
    fc.integer({ min: 0, max: 0xffffffff }),
  ),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
});

/** Long moves and repeats only make a case slow. */
const LONGEST = 4096;

export function editBytes(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  let changed: Uint8Array = bytes.slice();
  for (const edit of edits) changed = apply(changed, edit);
  return changed;
}

function apply(bytes: Uint8Array, { operation, at, to, offset, width, value, bytes: inserted }: ByteEdit): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + Math.ceil(to * LONGEST));
  switch (operation) {
    case "set":
      for (const [i, byte] of inserted.subarray(0, 4).entries()) if (start + i < bytes.length) bytes[start + i] = byte;
      return bytes;
    case "remove":
      return joined(bytes.subarray(0, start), bytes.subarray(end));
    case "insert":
      return joined(bytes.subarray(0, start), inserted, bytes.subarray(start));
    case "repeat":
      return joined(bytes.subarray(0, end), bytes.subarray(start));
    case "zero":
      return bytes.fill(0, start, end);
    case "cut":
      return bytes.slice(0, start);
    default: {
      const records = recordsOf(bytes);
      const record = records[Math.floor(at * records.length)];
      if (record === undefined) return bytes;
      const other = records[Math.floor(to * records.length)]!;
      // Where one record stands, as another's offset or size: overlaps, circles, and half an archive.
      const written = operation === "point" ? other : value;
      const field = operation === "point" ? [16, 20, 24, 42][offset % 4]! : offset;
      return withNumber(bytes, record + field, operation === "point" ? 4 : width, written);
    }
  }
}

/** Positions of all that begins like a record of an archive: `PK` and two small bytes. */
function recordsOf(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2]! < 9 && bytes[at + 3]! < 9) found.push(at);
  return found;
}

function withNumber(bytes: Uint8Array, at: number, width: number, value: number): Uint8Array {
  for (let i = 0; i < width && at + i < bytes.length; i++) bytes[at + i] = i < 4 ? (value >>> (8 * i)) & 255 : 0;
  return bytes;
}
