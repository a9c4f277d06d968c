import { ReadError } from "../document/errors.js";

/**
 * What a text may cost. Ordinary markdown takes remark about 2 seconds and 500 MB per megabyte; a long
 * proposal has a fiftieth of that. Text made to be slow takes a hundred times as long, so size alone is no limit.
 */
export interface MarkdownLimits {
  bytes: number;
  /**
   * What a parser stops at, by `WEIGHTS`: one is about a KiB of its memory. Real proposals and slides have 0.6 for a
   * character and at most 14,000 in all, so this is about 0.2 MB of them; pasted base64 has hardly any.
   */
  marks: number;
  /** Quotes, lists and footnotes inside one another; people stop at four. */
  nesting: number;
  /** For parsing, as a net under the other limits. */
  milliseconds: number;
}

export const MARKDOWN_LIMITS: Readonly<MarkdownLimits> = {
  bytes: 5 * 1024 * 1024,
  marks: 110_000,
  nesting: 40,
  milliseconds: 5_000,
};

/** Measured by the memory that remark takes for texts of nothing else. */
const WEIGHTS = {
  line: 10,
  sign: 2,
  space: 2.5,
  cell: 8,
  /** A quote, list item or footnote that begins. */
  container: 8,
  /** Quotes also cost the more, the more there are. */
  quote: 22,
  /** `]:` of a definition or footnote. */
  definition: 20,
  /** A line of `-` or `=` right below a text may make it a heading, which costs the more, the more there are. */
  underline: 100,
};

const SIGN = /[!-*,-.:-<>-@[-`{|}~]/g;
const SPACE = /[\t ]/g;
const QUOTE = /^[ \t]*>/;
const UNDERLINE = /^[> \t]*(?:-+|=+)[ \t]*$/;

/** Refuses, before anything is parsed, what would take too long or overflow the stack. */
export function checkLines(lines: readonly string[], limits: MarkdownLimits): void {
  let marks = 0;
  let above = "";
  for (const line of lines) {
    const nested = containers(line, 10 * limits.nesting);
    if (nested > limits.nesting) throw tooMuch("nests quotes or lists too deeply", "nesting", limits.nesting);
    marks += WEIGHTS.line + WEIGHTS.sign * count(line, SIGN) + WEIGHTS.space * count(line, SPACE);
    marks += WEIGHTS.container * nested + WEIGHTS.cell * count(line, /\|/g);
    marks += WEIGHTS.definition * count(line, /\]:/g) + (QUOTE.test(line) ? WEIGHTS.quote : 0);
    if (UNDERLINE.test(line) && above.trim() !== "") marks += WEIGHTS.underline;
    if (marks > limits.marks) throw tooMuch("is too long to read", "marks", limits.marks);
    above = line;
  }
}

function count(line: string, what: RegExp): number {
  return line.match(what)?.length ?? 0;
}

const CONTAINER = /([ \t]*)(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)/y;

/**
 * How many quotes, list items and footnotes a line opens, endless where one stands in further than `indent`.
 * A rule such as `* * *` counts as three and does no harm.
 */
function containers(line: string, indent: number): number {
  let found = 0;
  CONTAINER.lastIndex = 0;
  for (let match = CONTAINER.exec(line); match; match = CONTAINER.exec(line)) {
    if (match[1]!.length > indent) return Infinity;
    found++;
  }
  return found;
}

/** With what to do: nobody can split the text of somebody else. */
export function tooMuch(what: string, name: keyof MarkdownLimits, limit: number): ReadError {
  return new ReadError(
    "limit",
    `This text ${what}. Split it, or raise \`limits.${name}\` (now ${limit}) in the configuration if you trust it.`,
    `limit ${name}=${limit}`,
  );
}
