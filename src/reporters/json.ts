import type { ExceptionsReport } from "../report/exceptions.js";
import type { InspectReport } from "../report/inspect.js";
import type { Report } from "../report/report.js";

/**
 * The public contract (`schema/report.json`, `schema/inspect.json`, `schema/exceptions.json`). Text stays as it is in the file; characters
 * that a terminal would obey are written as escapes, which mean the same to every reader of JSON.
 */
export function json(report: Report | InspectReport | ExceptionsReport): string {
  const text = JSON.stringify(report, null, 2);
  return `${text.replace(/[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escaped)}\n`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
