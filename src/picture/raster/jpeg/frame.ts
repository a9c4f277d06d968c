import { Bits, type Codes, codesOf } from "./bits.js";
import { type Component, naturalOrder, readScan, type ScanPart } from "./scan.js";

/** A picture as it is in the file: coefficients of each colour, before they are made pixels. */
export interface Frame {
  width: number;
  height: number;
  progressive: boolean;
  components: Component[];
  /** The most blocks of a component in one unit. */
  h: number;
  v: number;
  /** What coefficients are multiplied with, four tables at most, in their natural order. */
  tables: Uint16Array[];
  /** The colours are as they stand, not parted into brightness and hue (Adobe's marker). */
  plain: boolean;
}

const [SOF0, SOF2, DHT, EOI, SOS, DQT, DRI, ADOBE] = [0xc0, 0xc2, 0xc4, 0xd9, 0xda, 0xdb, 0xdd, 0xee];

export interface Size {
  width: number;
  height: number;
}

/**
 * Reads a file's segments and scans (ITU-T T.81, annex B). Throws where it is broken, has no picture, or one of another
 * size than was allowed: memory is taken by it.
 */
export function readFrame(bytes: Uint8Array, size: Size): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [dc, ac]: [Codes[], Codes[]] = [[], []];
  const tables: Uint16Array[] = [];
  let frame: Frame | null = null;
  let plain = false;
  let interval = 0;
  let ended = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    // Bytes between segments mean nothing.
    const marker = bytes[at] === 0xff ? bytes[at + 1]! : 0;
    if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd8)) {
      at++;
      continue;
    }
    if (marker === EOI) {
      ended = true;
      break;
    }
    // 0 - marker, 2 - length without the marker, 4 - what is in it
    const end = at + 2 + view.getUint16(at + 2);
    const inside = bytes.subarray(at + 4, end);
    if (marker === DQT) readTables(inside, tables);
    else if (marker === DHT) readCodes(inside, dc, ac);
    else if (marker === DRI) interval = view.getUint16(at + 4);
    else if (marker === ADOBE) plain = inside[0] === 0x41 && inside[11] === 0;
    else if (marker >= SOF0 && marker <= SOF2) {
      if (frame !== null) throw new Error("two pictures in one");
      frame = frameOf(inside, marker === SOF2, tables, size);
    } else if (marker === SOS) {
      if (frame === null) throw new Error("a scan of nothing");
      at = readOne(bytes, end, inside, frame, { dc, ac, interval });
      continue;
    }
    at = end;
  }
  if (frame === null || !ended) throw new Error("no whole picture in it");
  return { ...frame, plain };
}

function readTables(inside: Uint8Array, tables: Uint16Array[]): void {
  for (let at = 0; at < inside.length; ) {
    // 0 - two bytes a value and number of the table, 1 - values
    const wide = inside[at]! >> 4 > 0;
    const table = new Uint16Array(64);
    for (let i = 0; i < 64; i++) {
      const from = at + 1 + (wide ? 2 * i : i);
      table[naturalOrder(i)] = wide ? (inside[from]! << 8) | inside[from + 1]! : inside[from]!;
    }
    tables[inside[at]! & 3] = table;
    at += wide ? 129 : 65;
  }
}

function readCodes(inside: Uint8Array, dc: Codes[], ac: Codes[]): void {
  for (let at = 0; at + 17 <= inside.length; ) {
    // 0 - kind and number of the table, 1 - how many codes of each length, 17 - their values
    const counts = inside.subarray(at + 1, at + 17);
    const values = counts.reduce((sum, count) => sum + count, 0);
    (inside[at]! >> 4 === 0 ? dc : ac)[inside[at]! & 3] = codesOf(counts, inside.subarray(at + 17, at + 17 + values));
    at += 17 + values;
  }
}

function frameOf(inside: Uint8Array, progressive: boolean, tables: Uint16Array[], size: Size): Frame {
  // 0 - precision, 1 - height, 3 - width, 5 - count of components; each: 0 - id, 1 - blocks across and down, 2 - table
  const view = new DataView(inside.buffer, inside.byteOffset, inside.byteLength);
  const [height, width, count] = [view.getUint16(1), view.getUint16(3), view.getUint8(5)];
  if (width !== size.width || height !== size.height) throw new Error("not the size that was allowed");
  if (view.getUint8(0) !== 8 || ![1, 3, 4].includes(count)) throw new Error("no such colours");
  const known = Array.from({ length: count }, (_, i) => {
    const [id, blocks, quantizer] = [view.getUint8(6 + 3 * i), view.getUint8(7 + 3 * i), view.getUint8(8 + 3 * i)];
    return { id, h: blocks >> 4, v: blocks & 15, quantizer: quantizer & 3 };
  });
  if (known.some(({ h, v }) => h < 1 || h > 4 || v < 1 || v > 4)) throw new Error("no such blocks");
  const [h, v] = [Math.max(...known.map((one) => one.h)), Math.max(...known.map((one) => one.v))];
  const units = { across: Math.ceil(width / 8 / h), down: Math.ceil(height / 8 / v) };
  const components = known.map((one) => ({
    ...one,
    across: Math.ceil((Math.ceil(width / 8) * one.h) / h),
    down: Math.ceil((Math.ceil(height / 8) * one.v) / v),
    stride: units.across * one.h,
    blocks: new Int16Array(64 * units.across * one.h * units.down * one.v),
  }));
  return { width, height, progressive, components, h, v, tables, plain: false };
}

/** Reads the scan whose header is `head` and whose bits begin at `at`; gives the place behind it. */
function readOne(
  bytes: Uint8Array,
  at: number,
  head: Uint8Array,
  { width, height, h, v, components, progressive }: Frame,
  { dc, ac, interval }: { dc: Codes[]; ac: Codes[]; interval: number },
): number {
  // 0 - count of components; each: 0 - id, 1 - tables of codes; behind them first and last coefficient, and bits
  const count = head[0]!;
  const parts: ScanPart[] = [];
  for (let i = 0; i < count; i++) {
    const component = components.find(({ id }) => id === head[1 + 2 * i]);
    const codes = head[2 + 2 * i]!;
    if (component === undefined) throw new Error("a scan of another picture");
    parts.push({ component, dc: dc[codes >> 4], ac: ac[codes & 15] });
  }
  const [from = 0, to = 63, bits = 0] = head.subarray(1 + 2 * count);
  const reader = new Bits(bytes, at);
  readScan(reader, {
    parts,
    progressive,
    from: progressive ? from : 0,
    to: progressive ? to : 63,
    known: progressive ? bits >> 4 : 0,
    left: progressive ? bits & 15 : 0,
    interval,
    units: { across: Math.ceil(width / 8 / h), down: Math.ceil(height / 8 / v) },
  });
  return reader.marker();
}
