import type { Inflate } from "../../document/source.js";
import { isDecodable, type Pixels } from "./pixels.js";

/**
 * A decoder of PNG (ISO/IEC 15948), because every package for it brings its own inflate or asks Node for one. All colour
 * types, depths and interlacing; checksums, gamma and profiles are passed over. Null where the picture is too large,
 * too small or broken, or has more pixels than are left.
 */
export function decodePng(bytes: Uint8Array, inflate: Inflate, left = Number.POSITIVE_INFINITY): Pixels | null {
  const chunks = readChunks(bytes);
  if (chunks === null || !isDecodable(chunks.header.width, chunks.header.height, left)) return null;
  const { header } = chunks;
  const passes = passesOf(header);
  const size = passes.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(header, pass.width)), 0);
  if (size > MOST_BYTES) return null;
  // The two bytes of the zlib header in front, its checksum behind: what is between them is plain deflate.
  const rows = inflate(chunks.data.subarray(2), size);
  if (rows.length < size) return null;
  const { width, height } = header;
  let start = 0;
  for (const pass of passes) {
    if (!unfilter(rows, start, pass, header)) return null;
    start += pass.height * (1 + rowBytes(header, pass.width));
  }
  const isPlain = header.depth === 8 && !header.interlaced && chunks.clear.length === 0;
  if (isPlain && header.channels === 4) return { width, height, data: closeUp(rows, header) };
  const data = new Uint8Array(width * height * 4);
  if (isPlain && header.channels === 3) paintOpaque(rows, header, data);
  else {
    let at = 0;
    for (const pass of passes) {
      paint(rows, at, pass, chunks, data);
      at += pass.height * (1 + rowBytes(header, pass.width));
    }
  }
  return { width, height, data };
}

/** Unpacked: ten megapixels in three bytes each. With the decoded picture beside it that is a hundred megabytes of memory. */
const MOST_BYTES = 32_000_000;

interface Header {
  width: number;
  height: number;
  depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity. */
  colour: number;
  interlaced: boolean;
  channels: number;
}

interface Chunks {
  header: Header;
  palette: Uint8Array;
  /** Opacity of palette entries, or the one colour that is see-through. */
  clear: Uint8Array;
  data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

function readChunks(bytes: Uint8Array): Chunks | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | null = null;
  let palette: Uint8Array = new Uint8Array();
  let clear: Uint8Array = new Uint8Array();
  const parts: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    // 0 - length of the data, 4 - type, 8 - data, behind it a checksum
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length));
    if (type === "IHDR") header = readHeader(data);
    if (type === "PLTE") palette = data;
    if (type === "tRNS") clear = data;
    if (type === "IDAT") parts.push(data);
    if (type === "IEND") break;
    at += 12 + length;
  }
  if (header === null || parts.length === 0 || (header.colour === 3 && palette.length < 3)) return null;
  return { header, palette, clear, data: parts.length === 1 ? parts[0]! : joined(parts) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readHeader(data: Uint8Array): Header | null {
  if (data.length < 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  // 0 - width, 4 - height, 8 - bit depth, 9 - colour type, 10 compression, 11 filter, 12 - interlace method
  const [depth, colour, interlace] = [data[8]!, data[9]!, data[12]!];
  const channels = CHANNELS[colour];
  if (channels === undefined || !DEPTHS[colour]!.includes(depth) || interlace > 1) return null;
  return { width: view.getUint32(0), height: view.getUint32(4), depth, colour, interlaced: interlace === 1, channels };
}

/** Every pixel from `x`, `y` on in steps of `dx`, `dy`. */
interface Pass {
  x: number;
  y: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
}

/** Adam7: first column, first row, step across and step down of each pass. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function passesOf({ width, height, interlaced }: Header): Pass[] {
  if (!interlaced) return [{ x: 0, y: 0, dx: 1, dy: 1, width, height }];
  return ADAM7.map(([x, y, dx, dy]) => ({
    x,
    y,
    dx,
    dy,
    width: Math.ceil((width - x) / dx),
    height: Math.ceil((height - y) / dy),
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}

function rowBytes({ depth, channels }: Header, width: number): number {
  return Math.ceil((width * depth * channels) / 8);
}

/**
 * Undoes the filters of a pass in place (ISO/IEC 15948, 9.2); false where one is unknown. A loop for each filter, without
 * a question inside: these loops see every byte of every picture.
 */
function unfilter(rows: Uint8Array, start: number, pass: Pass, header: Header): boolean {
  const length = rowBytes(header, pass.width);
  const left = Math.max(1, (header.depth * header.channels) >> 3);
  const none = new Uint8Array(length);
  let above: Uint8Array = none;
  for (let y = 0; y < pass.height; y++) {
    const at = start + y * (length + 1) + 1;
    const row = rows.subarray(at, at + length);
    const filter = rows[at - 1]!;
    if (filter > 4) return false;
    if (filter === 1) for (let i = left; i < length; i++) row[i] = row[i]! + row[i - left]!;
    else if (filter === 2) for (let i = 0; i < length; i++) row[i] = row[i]! + above[i]!;
    else if (filter === 3) {
      for (let i = 0; i < left && i < length; i++) row[i] = row[i]! + (above[i]! >> 1);
      for (let i = left; i < length; i++) row[i] = row[i]! + ((row[i - left]! + above[i]!) >> 1);
    } else if (filter === 4) {
      for (let i = 0; i < left && i < length; i++) row[i] = row[i]! + above[i]!;
      for (let i = left; i < length; i++) row[i] = row[i]! + paeth(row[i - left]!, above[i]!, above[i - left]!);
    }
    above = row;
  }
  return true;
}

function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c);
  const pb = Math.abs(a - c);
  const pc = Math.abs(a + b - 2 * c);
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** Eight bits of colour without opacity, in one pass and with no colour see-through: most pictures, in a loop of their own. */
function paintOpaque(rows: Uint8Array, { width, height }: Header, out: Uint8Array): void {
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // The filter's byte stands before each row.
    from++;
    for (let x = 0; x < width; x++, from += 3, to += 4) {
      out[to] = rows[from]!;
      out[to + 1] = rows[from + 1]!;
      out[to + 2] = rows[from + 2]!;
      out[to + 3] = 255;
    }
  }
}

/** Rows that already are what pixels are, moved together over their filters' bytes: no memory is taken for them twice. */
function closeUp(rows: Uint8Array, { width, height }: Header): Uint8Array {
  const length = 4 * width;
  for (let y = 0; y < height; y++) rows.copyWithin(y * length, y * (length + 1) + 1, (y + 1) * (length + 1));
  return rows.subarray(0, height * length);
}

/** Writes the pixels of a pass to their places as eight-bit colours. */
function paint(rows: Uint8Array, start: number, pass: Pass, chunks: Chunks, out: Uint8Array): void {
  const { header, palette, clear } = chunks;
  const { depth, channels, colour } = header;
  const length = rowBytes(header, pass.width);
  const most = 2 ** depth - 1;
  const scale = (value: number): number => (depth === 8 ? value : Math.floor((value * 255) / most + 0.5));
  const clearAt = (i: number): number => (clear.length >= 2 * i + 2 ? clear[2 * i]! * 256 + clear[2 * i + 1]! : -1);
  const sample = (row: number, index: number): number => {
    if (depth === 8) return rows[row + index]!;
    if (depth === 16) return rows[row + 2 * index]! * 256 + rows[row + 2 * index + 1]!;
    const bit = index * depth;
    return (rows[row + (bit >> 3)]! >> (8 - depth - (bit & 7))) & most;
  };
  const [clearRed, clearGreen, clearBlue] = [clearAt(0), clearAt(1), clearAt(2)];
  for (let y = 0; y < pass.height; y++) {
    const row = start + y * (length + 1) + 1;
    let to = ((pass.y + y * pass.dy) * header.width + pass.x) * 4;
    for (let x = 0; x < pass.width; x++, to += 4 * pass.dx) {
      const first = sample(row, x * channels);
      if (colour === 3) {
        out[to] = palette[3 * first] ?? 0;
        out[to + 1] = palette[3 * first + 1] ?? 0;
        out[to + 2] = palette[3 * first + 2] ?? 0;
        out[to + 3] = clear[first] ?? 255;
        continue;
      }
      const coloured = channels > 2;
      const second = coloured ? sample(row, x * channels + 1) : first;
      const third = coloured ? sample(row, x * channels + 2) : first;
      out[to] = scale(first);
      out[to + 1] = scale(second);
      out[to + 2] = scale(third);
      if (channels === 2 || channels === 4) out[to + 3] = scale(sample(row, (x + 1) * channels - 1));
      else {
        const isClear = coloured
          ? first === clearRed && second === clearGreen && third === clearBlue
          : first === clearRed;
        out[to + 3] = isClear ? 0 : 255;
      }
    }
  }
}
