import type { Drawing } from "./words.js";

/** An enhanced metafile: a list of records. [MS-EMF] 2.3. */
const HEADER = 1;
const END_OF_FILE = 14;
const TEXT = 84;
/** What draws a line or fills an outline, by record type ([MS-EMF] 2.1.1): curves, polygons, boxes, ellipses, paths. */
const DRAWS = new Set([2, 3, 4, 5, 6, 7, 8, 42, 43, 44, 45, 46, 47, 54, 55, 62, 63, 64, 85, 86, 87, 88, 89, 90, 91]);

/** Text by the numbers of its glyphs cannot be read without the font. */
const BY_GLYPH = 0x10;
const MOST_RECORDS = 200_000;
const MOST_TEXTS = 5_000;

interface Piece {
  x: number;
  y: number;
  /** Where the next letter would stand; null where the record does not say. */
  end: number | null;
  text: string;
}

export function isEmf(bytes: Uint8Array): boolean {
  // 0 - type of the first record, 40 - signature " EMF"
  return (
    bytes.length >= 88 &&
    viewOf(bytes).getUint32(0, true) === HEADER &&
    viewOf(bytes).getUint32(40, true) === 0x464d4520
  );
}

/** Walks over the records: text with its places, and how many of the others draw. */
export function drawingOfEmf(bytes: Uint8Array): Drawing {
  const view = viewOf(bytes);
  const pieces: Piece[] = [];
  let shapes = 0;
  let at = 0;
  for (let records = 0; records < MOST_RECORDS && at + 8 <= bytes.length; records++) {
    // 0 - type, 4 - size of the record in bytes, a multiple of four
    const type = view.getUint32(at, true);
    const size = view.getUint32(at + 4, true);
    if (size < 8 || at + size > bytes.length || type === END_OF_FILE) break;
    if (type === TEXT && pieces.length < MOST_TEXTS) {
      const piece = readText(new DataView(bytes.buffer, bytes.byteOffset + at, size));
      if (piece !== null) pieces.push(piece);
    }
    if (DRAWS.has(type)) shapes++;
    at += size;
  }
  return { groups: joined(pieces), shapes };
}

/** EMR_EXTTEXTOUTW ([MS-EMF] 2.3.5.8); null where it holds no letters. */
function readText(record: DataView): Piece | null {
  if (record.byteLength < 76) return null;
  // 8 bounds, 24 graphics mode, 28 - x scale, 32 - y scale, 36 - reference point x, 40 - y, 44 - characters,
  // 48 - offset of the string, 52 - options, 56 rectangle, 72 - offset of the advance widths
  const count = record.getUint32(44, true);
  const start = record.getUint32(48, true);
  const widths = record.getUint32(72, true);
  if (count === 0 || record.getUint32(52, true) & BY_GLYPH) return null;
  if (start < 76 || start + count * 2 > record.byteLength) return null;
  let text = "";
  for (let i = 0; i < count; i++) text += String.fromCharCode(record.getUint16(start + i * 2, true));
  const x = record.getInt32(36, true);
  let end: number | null = null;
  if (widths >= 76 && widths + count * 4 <= record.byteLength) {
    end = x;
    for (let i = 0; i < count; i++) end += record.getInt32(widths + i * 4, true);
  }
  return { x, y: record.getInt32(40, true), end, text };
}

/** A gap up to this many letters wide is a space within a line; a wider one leads to another label. */
const WIDEST_SPACE = 1.2;

/** Pieces that follow each other on one line become one group: some programs write every letter by itself. */
function joined(pieces: readonly Piece[]): string[] {
  const groups: string[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const gap: number | null =
      before !== null && before.end !== null && before.y === piece.y ? piece.x - before.end : null;
    const letter: number = before === null || before.end === null ? 0 : (before.end - before.x) / before.text.length;
    if (gap !== null && Math.abs(gap) <= letter * WIDEST_SPACE)
      groups[groups.length - 1] += `${gap > letter * 0.15 ? " " : ""}${piece.text}`;
    else groups.push(piece.text);
    before = piece;
  }
  return groups;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
