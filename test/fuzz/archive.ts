import { crc32, deflateRawSync } from "node:zlib";

/** A file to be put into an archive, with whatever its two headers are to lie about. */
export interface Entry {
  name: string;
  data: Uint8Array;
  /** Fields of the local header, and of the one in the directory, in place of the true ones. */
  local?: Partial<Header>;
  central?: Partial<Header>;
}

/** The fields that both headers have, and where the directory says that the local one is. */
export interface Header {
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  nameLength: number;
  extraLength: number;
  offset: number;
}

export interface ArchiveOptions {
  compressed?: boolean;
  /** Sizes behind the data instead of before it (bit 3). */
  descriptors?: boolean;
  /** Bytes before the first entry and behind the last record. */
  before?: Uint8Array;
  after?: Uint8Array;
  /** False leaves the directory and its end record out. */
  directory?: boolean;
  /** All sizes and offsets of the directory in 64 bits. */
  zip64?: boolean;
}

const EMPTY = new Uint8Array(0);
const ALL = 0xffffffff;
/** Most entries of a case are those of its base, so that packing each once makes a case cheap. */
const packedOnce = new WeakMap<Uint8Array, { packed: Uint8Array; crc: number }>();

function pack(data: Uint8Array): { packed: Uint8Array; crc: number } {
  let known = packedOnce.get(data);
  if (known === undefined) {
    known = { packed: deflateRawSync(data, { level: 1 }), crc: crc32(data) };
    packedOnce.set(data, known);
  }
  return known;
}

/** Writes a zip archive (APPNOTE.TXT 4.3) in the order of the entries; unlike a library it writes what it is told. */
export function archive(entries: readonly Entry[], options: ArchiveOptions = {}): Uint8Array {
  const pieces: Uint8Array[] = [options.before ?? EMPTY];
  let at = pieces[0]!.length;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const directory: Uint8Array[] = [];
  for (const { name, data, local, central } of entries) {
    const { packed, crc } = pack(data);
    const bytes = new TextEncoder().encode(name);
    const body = options.compressed ? packed : data;
    const header: Header = {
      flags: options.descriptors ? 0x808 : 0x800,
      method: options.compressed ? 8 : 0,
      crc,
      packed: body.length,
      size: data.length,
      nameLength: bytes.length,
      extraLength: 0,
      offset: at - pieces[0]!.length,
    };
    const long = options.zip64 ? wide(header.size, header.packed, header.offset) : EMPTY;
    const narrow = options.zip64 ? { size: ALL, packed: ALL, offset: ALL, extraLength: long.length } : {};
    directory.push(joined(centralHeader({ ...header, ...narrow, ...central }), bytes, long));
    const before = options.descriptors ? { crc: 0, packed: 0, size: 0 } : {};
    add(localHeader({ ...header, ...before, ...local }));
    add(bytes);
    add(body);
    if (options.descriptors) add(descriptor(header));
  }
  const start = at;
  if (options.directory !== false) {
    for (const header of directory) add(header);
    const [size, offset] = [at - start, start - pieces[0]!.length];
    if (options.zip64) add(endRecord64(entries.length, size, offset, at));
    add(options.zip64 ? endRecord(0xffff, ALL, ALL) : endRecord(entries.length, size, offset));
  }
  add(options.after ?? EMPTY);
  return joined(...pieces);
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The fields that follow each other in both headers, from the flags on. */
function common(view: DataView, at: number, header: Header): void {
  view.setUint16(at, header.flags, true);
  view.setUint16(at + 2, header.method, true);
  // + 4 time, + 6 date
  view.setUint32(at + 8, header.crc, true);
  view.setUint32(at + 12, header.packed, true);
  view.setUint32(at + 16, header.size, true);
  view.setUint16(at + 20, header.nameLength, true);
  view.setUint16(at + 22, header.extraLength, true);
}

function localHeader(header: Header): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  common(view, 6, header);
  return new Uint8Array(view.buffer);
}

function centralHeader(header: Header): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  common(view, 8, header);
  // 32 comment length, 34 disk, 36 and 38 attributes
  view.setUint32(42, header.offset, true);
  return new Uint8Array(view.buffer);
}

function descriptor({ crc, packed, size }: Header): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint32(0, 0x08074b50, true);
  view.setUint32(4, crc, true);
  view.setUint32(8, packed, true);
  view.setUint32(12, size, true);
  return new Uint8Array(view.buffer);
}

/** The extra field (id 1) of a header whose own fields are all ones. */
function wide(size: number, packed: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(28));
  view.setUint16(0, 1, true);
  view.setUint16(2, 24, true);
  for (const [i, value] of [size, packed, offset].entries()) view.setBigUint64(4 + 8 * i, BigInt(value), true);
  return new Uint8Array(view.buffer);
}

/** The end record of zip64 at `at`, and the locator behind it. */
function endRecord64(count: number, size: number, offset: number, at: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(56 + 20));
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(offset), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(at), true);
  view.setUint32(72, 1, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
