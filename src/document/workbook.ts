/**
 * A workbook inside a deck: what a check before sending wants to know of it. It is read when somebody asks, not with the
 * deck: most checks don't need it, and what they don't need should cost nothing.
 */
export interface Workbook {
  sheets: WorkbookSheet[];
  /** What is written in its cells, each text once, in the order of the file; numbers and dates are no texts. */
  texts: string[];
  /** False where there is more than is told: a sheet that could not be read to its end, or too many texts. */
  complete: boolean;
}

export interface WorkbookSheet {
  name: string;
  /** Hidden from whoever opens the workbook; it travels all the same. */
  hidden: boolean;
  /** From the first to the last cell that holds something, such as `A1:F20`; null where none does, or it is unknown. */
  range: string | null;
  /** Cells that hold something; null where the sheet could not be read. */
  cells: number | null;
}

/** Reads a workbook by its part name (`Embedding.part`), once. Null where there is none, or it cannot be read. */
export type WorkbookOf = (part: string) => Workbook | null;

/** A block of cells; rows and columns count from 1, both ends included. */
export interface Area {
  /** The sheet's name without quotes; null where the reference names none. */
  sheet: string | null;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Excel's own (ECMA-376-1, 18.3.1.4 and 18.3.1.73): what lies outside is a mistake. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A sheet with its `!`, a cell, another cell. A quote inside a name is doubled. */
const AREA =
  /(?:(?:'((?:[^']|'')*)'|([^\s'"!(),:$]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?/y;

/**
 * The blocks of cells that a reference names, such as `Sheet1!$B$2:$B$5` or `('A b'!$A$1,'A b'!$C$1:$C$9)`. Empty for
 * what it is not made of blocks: the name of a range, a table's column, a formula, `#REF!`.
 */
export function areasOf(reference: string): Area[] {
  const areas: Area[] = [];
  const inner = /^\s*=?\s*\(?/.exec(reference)![0].length;
  for (let at = inner; ; at++) {
    AREA.lastIndex = at;
    const found = AREA.exec(reference);
    if (found === null) return [];
    const [, quoted, plain, left, top, right = left, bottom = top] = found;
    const area = areaOf(left!, top!, right!, bottom!);
    if (area === null) return [];
    areas.push({ sheet: sheetName(quoted?.replaceAll("''", "'") ?? plain ?? null), ...area });
    at = AREA.lastIndex;
    if (reference[at] !== ",") return /^\s*\)?\s*$/.test(reference.slice(at)) ? areas : [];
  }
}

/** Without the workbook in front, `[Prices.xlsx]Sheet1`, which a chart writes whose data lies elsewhere. */
function sheetName(written: string | null): string | null {
  return written === null ? null : written.slice(written.lastIndexOf("]") + 1);
}

function areaOf(left: string, top: string, right: string, bottom: string): Omit<Area, "sheet"> | null {
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top), Number(bottom)];
  const area = {
    left: Math.min(...columns),
    top: Math.min(...rows),
    right: Math.max(...columns),
    bottom: Math.max(...rows),
  };
  return area.top < 1 || area.bottom > MOST_ROWS || area.right > MOST_COLUMNS ? null : area;
}

/** 1 for `A`, 27 for `AA`. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `A1:F20`, without the sheet. */
export function rangeName({ left, top, right, bottom }: Omit<Area, "sheet">): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
