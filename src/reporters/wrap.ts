/** Shown in two columns: East Asian wide and full-width characters, and most emoji (Unicode 16, EastAsianWidth.txt, in blocks). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Combining marks, joiners and variation selectors: drawn onto the character before them. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Latin letters, quotes, dashes, and from arrows to dingbats: nearly every line holds nothing else. */
const NARROW = /^[ -\u02ff\u2010-\u2027\u2190-\u27bf]*$/;

function charWidth(char: string): number {
  const code = char.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (ZERO_WIDTH.test(char)) return 0;
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns that a line takes on a terminal. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/**
 * Breaks one line of text into lines of at most `width` columns, at spaces; a word that is longer than a line is cut.
 * Always gives at least one line. Text without spaces, as in Chinese, breaks between characters.
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    for (const piece of cut(word, room)) {
      const wide = widthOf(piece);
      if (used > 0 && used + 1 + wide > room) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += used > 0 ? ` ${piece}` : piece;
      used += wide + (used > 0 ? 1 : 0);
    }
  }
  lines.push(line);
  return lines;
}

/** A word in pieces of at most `room` columns; nearly always the word itself. */
function cut(word: string, room: number): string[] {
  if (word.length * 2 <= room || widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const char of word) {
    const wide = charWidth(char);
    if (used + wide > room) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += char;
    used += wide;
  }
  return [...pieces, piece];
}
