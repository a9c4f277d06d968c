import { constants, crc32, deflateRawSync } from "node:zlib";
import { bytesOf } from "../../test/pptx-parser/build.js";

/** A zip archive byte by byte, so that every field can lie. What is not said is what is true. */
export interface Entry {
  name: string | Uint8Array;
  data: Packed;
  /** Unpacked size that is declared. */
  size?: number;
  crc?: number;
  /** Bit 0: encrypted. Bit 3: sizes follow the data. */
  flags?: number;
  method?: number;
  /** Where the directory says that the local header is. */
  offset?: number;
  /** Stands in the directory only: its bytes are another entry's. */
  bare?: boolean;
}

/** Deflated bytes, what they are in truth, and how. */
export interface Packed {
  bytes: Uint8Array;
  size: number;
  crc: number;
  method: 0 | 8;
}

export function deflated(content: string | Uint8Array): Packed {
  const data = toBytes(content);
  return { bytes: deflateRawSync(data), size: data.length, crc: crc32(data), method: 8 };
}

export function stored(content: string | Uint8Array): Packed {
  const data = toBytes(content);
  return { bytes: data, size: data.length, crc: crc32(data), method: 0 };
}

/**
 * Deflates `head`, `times` times `piece`, and `tail`, without ever having them in memory: after a full flush deflate
 * knows nothing of what came before, so that the packed piece can be repeated as it is.
 */
export function repeated(head: string, piece: string | Uint8Array, times: number, tail: string): Packed {
  const [first, middle, last] = [head, piece, tail].map(toBytes) as [Uint8Array, Uint8Array, Uint8Array];
  const flushed = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const packed = deflateRawSync(middle, flushed);
  const start = deflateRawSync(first, flushed);
  const end = deflateRawSync(last);
  const bytes = new Uint8Array(start.length + times * packed.length + end.length);
  bytes.set(start);
  let crc = crc32(first);
  for (let i = 0; i < times; i++) {
    bytes.set(packed, start.length + i * packed.length);
    crc = crc32(middle, crc);
  }
  bytes.set(end, bytes.length - end.length);
  return { bytes, size: first.length + times * middle.length + last.length, crc: crc32(last, crc), method: 8 };
}

export interface ArchiveOptions {
  /** Number of entries that the end record announces. */
  count?: number;
  /** Leave the central directory and the end record out. */
  headless?: boolean;
}

export function archive(entries: readonly Entry[], options: ArchiveOptions = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    if (entry.bare) continue;
    const header = localHeader(entry);
    locals.push(header, entry.data.bytes);
    at += header.length + entry.data.bytes.length;
  }
  if (options.headless) return join(locals);
  const directory = entries.map((entry, i) => fileHeader(entry, entry.offset ?? offsets[i]!));
  return join([...locals, ...directory, endRecord(options.count ?? entries.length, directory, at)]);
}

/** APPNOTE.TXT 4.3.7. With bit 3 the sizes are left out, as a writer that cannot seek does. */
export function localHeader(entry: Entry): Uint8Array {
  const name = toBytes(entry.name);
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  const streamed = ((entry.flags ?? 0) & 8) !== 0;
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, entry.flags ?? 0, true);
  view.setUint16(8, entry.method ?? entry.data.method, true);
  view.setUint32(14, streamed ? 0 : (entry.crc ?? entry.data.crc), true);
  view.setUint32(18, streamed ? 0 : entry.data.bytes.length, true);
  view.setUint32(22, streamed ? 0 : (entry.size ?? entry.data.size), true);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

/** APPNOTE.TXT 4.3.12. */
function fileHeader(entry: Entry, offset: number): Uint8Array {
  const name = toBytes(entry.name);
  const header = new Uint8Array(46 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, entry.flags ?? 0, true);
  view.setUint16(10, entry.method ?? entry.data.method, true);
  view.setUint32(16, entry.crc ?? entry.data.crc, true);
  view.setUint32(20, entry.data.bytes.length, true);
  view.setUint32(24, entry.size ?? entry.data.size, true);
  view.setUint16(28, name.length, true);
  view.setUint32(42, offset, true);
  header.set(name, 46);
  return header;
}

/** APPNOTE.TXT 4.3.14 to 4.3.16; with the zip64 record where the numbers do not fit. */
function endRecord(count: number, directory: readonly Uint8Array[], offset: number): Uint8Array {
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  const wide = count > 0xffff;
  const record = new Uint8Array((wide ? 56 + 20 : 0) + 22);
  const view = new DataView(record.buffer);
  if (wide) {
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(4, 44n, true);
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(offset), true);
    view.setUint32(56, 0x07064b50, true);
    view.setBigUint64(64, BigInt(offset + size), true);
    view.setUint32(72, 1, true);
  }
  const end = record.length - 22;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, wide ? 0xffff : count, true);
  view.setUint16(end + 10, wide ? 0xffff : count, true);
  view.setUint32(end + 12, size, true);
  view.setUint32(end + 16, offset, true);
  return record;
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? bytesOf(content) : content;
}
