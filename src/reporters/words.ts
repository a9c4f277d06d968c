import type { FileReport, Finding } from "../report/report.js";
import type { Severity } from "../rule/rule.js";

/** What a person calls a page of this file. */
export function pageWord(file: Pick<FileReport, "format">, n = 1): string {
  const word = file.format === "markdown" ? "page" : "slide";
  return n === 1 ? word : `${word}s`;
}

/** `1 error`, `3 warnings`; what the contract calls `info` is a note to a reader. */
export function severityWord(severity: Severity, n = 1): string {
  const word = severity === "info" ? "note" : severity;
  return n === 1 ? word : `${word}s`;
}

/** `1 file`, `2 files`. */
export function counted(n: number, word: string, many = `${word}s`): string {
  return `${n} ${n === 1 ? word : many}`;
}

/** `Slide 4`, `Page 2`, `The whole deck`. */
export function whereWord(file: Pick<FileReport, "format">, page: number | null): string {
  if (page === null) return file.format === "markdown" ? "The whole document" : "The whole deck";
  return `${file.format === "markdown" ? "Page" : "Slide"} ${page}`;
}

/** The line that tools may jump to: the slide's number in a deck, which has no lines, or the line of a text. */
export function lineOf({ location }: Pick<Finding, "location">): number {
  if (location.kind === "text") return location.line;
  return location.kind === "slide" ? location.slide : 1;
}
