import { ReadError } from "../document/errors.js";

/**
 * What a text may cost. Ordinary markdown takes remark about 1.5 seconds and 150 MB per megabyte; a long
 * proposal has a tenth of that. Text made to be slow takes a hundred times as long, so size alone is no limit.
 */
export interface MarkdownLimits {
  bytes: number;
  /**
   * What a parser stops at: spaces and punctuation count 1, lines and table cells 8. Real proposals and slides
   * have 0.2 to 1 for a character, so this is about 0.8 MB of them; pasted base64 has hardly any.
   */
  marks: number;
  /** Quotes, lists and footnotes inside one another; people stop at four. */
  nesting: number;
  /** For parsing, as a net under the other limits. */
  milliseconds: number;
}

export const MARKDOWN_LIMITS: Readonly<MarkdownLimits> = {
  bytes: 5 * 1024 * 1024,
  marks: 300_000,
  nesting: 40,
  milliseconds: 5_000,
};

/** Refuses, before anything is parsed, what would take too long or overflow the stack. */
export function checkLines(lines: readonly string[], limits: MarkdownLimits): void {
  let marks = 0;
  for (const line of lines) {
    marks += 8 + count(line, /[\t -*,-.:-<>-@[-`{}~]/g) + 8 * count(line, /\|/g);
    if (marks > limits.marks) throw tooMuch("is too long to read", "marks", limits.marks);
    if (containers(line, 10 * limits.nesting) > limits.nesting)
      throw tooMuch("nests quotes or lists too deeply", "nesting", limits.nesting);
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

export function tooMuch(what: string, name: keyof MarkdownLimits, limit: number): ReadError {
  return new ReadError("limit", `This text ${what}. Split it, and check the parts.`, `limit ${name}=${limit}`);
}
