import type { ChalkInstance } from "chalk";
import type { FileReport, Finding, Report } from "../report/report.js";
import { SEVERITIES, type Severity } from "../rule/rule.js";
import { filmStrip, type Mark, verdict } from "./film-strip.js";
import { Sheet } from "./sheet.js";
import { legendLines, stripLines } from "./strip-lines.js";
import { counted, pageWord, severityWord, whereWord } from "./words.js";

export interface Style {
  color: ChalkInstance;
  /** Columns of the terminal. */
  width: number;
}

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;
/** The same advice more often than this is noise: the rest is one line with the page numbers. */
const MOST_OF_A_RULE = 5;
const MOST_WARNINGS = 3;
/** All of it is in `inspect`. */
const MOST_EVIDENCE_LINES = 2;

export const SIGNS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

export const COLORS = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/** For a person at a terminal: file by file a film strip and a verdict, then page by page what stands there and what to ask. */
export function stylish(report: Report, { color, width }: Style): string {
  const sheet = new Sheet(color, Math.min(width, WIDEST));
  const explained = new Set<Mark>();
  for (const file of report.files) {
    if (file.error !== null && file.pages.length === 0) continue;
    writeTop(sheet, file, explained);
    writeFindings(sheet, file);
    sheet.gap();
  }
  writeEnd(sheet, report);
  return sheet.text();
}

function writeTop(sheet: Sheet, file: FileReport, explained: Set<Mark>): void {
  const { color } = sheet;
  const marks = filmStrip(file);
  const room = sheet.measure - 2;
  sheet.head(file.path, counted(file.pages.length, pageWord(file)), color.bold.underline);
  sheet.gap();
  for (const line of stripLines(marks, room, color)) sheet.raw(`  ${line}`);
  for (const line of legendLines(marks, explained, room, color)) sheet.raw(`  ${line}`);
  sheet.gap();
  sheet.put(verdict(file), { indent: 2, paint: color.bold });
  if (file.findings.length === 0 && file.ok) sheet.put("Nothing to change.", { indent: 2, paint: color.green });
  if (file.error) sheet.put(file.error.message, { indent: 2, paint: color.red });
  for (const { message } of file.warnings.slice(0, MOST_WARNINGS)) sheet.put(message, { indent: 2, paint: color.dim });
  const more = file.warnings.length - MOST_WARNINGS;
  if (more > 0) sheet.put(`${more} more notes of this kind are in --format json.`, { indent: 2, paint: color.dim });
}

function writeFindings(sheet: Sheet, file: FileReport): void {
  const { color } = sheet;
  const asked = new Set<string>();
  const { shown, folded } = fold(file.findings);
  for (const [page, findings] of shown) {
    const title = findings[0]?.title ?? "";
    sheet.gap();
    sheet.put(title === "" ? whereWord(file, page) : `${whereWord(file, page)} “${title}”`, {
      indent: 2,
      paint: color.bold,
    });
    findings.forEach((finding, i) => {
      if (i > 0) sheet.gap();
      writeFinding(sheet, finding, asked);
    });
  }
  if (folded.size > 0) sheet.gap();
  for (const [ruleId, pages] of folded)
    sheet.put(`And ${counted(pages.length, pageWord(file))} more like this: ${pages.join(", ")}`, {
      indent: 2,
      tail: ruleId,
    });
}

function writeFinding(sheet: Sheet, finding: Finding, asked: Set<string>): void {
  const { color } = sheet;
  const sign = color[COLORS[finding.severity]];
  sheet.put(finding.message, { indent: 4, label: `  ${sign(SIGNS[finding.severity])} `, tail: finding.ruleId });
  const seen = { indent: 10, label: `    ${color.dim("Seen")}  `, paint: color.dim, most: MOST_EVIDENCE_LINES };
  sheet.put(finding.evidence.join(" · "), seen);
  // The same question under every page would be read once, and then hide the others.
  if (asked.has(finding.ask)) return;
  asked.add(finding.ask);
  sheet.put(finding.ask, { indent: 10, label: `    ${color.cyan.bold("Ask")}   `, paint: color.cyan });
}

interface Folded {
  /** Findings by page, in order. */
  shown: Map<number | null, Finding[]>;
  /** The pages of findings that are not shown, by rule. */
  folded: Map<string, number[]>;
}

function fold(findings: readonly Finding[]): Folded {
  const shown: Folded["shown"] = new Map();
  const folded: Folded["folded"] = new Map();
  const times = new Map<string, number>();
  for (const finding of findings) {
    const { ruleId, page } = finding;
    const time = (times.get(ruleId) ?? 0) + 1;
    times.set(ruleId, time);
    if (time > MOST_OF_A_RULE && page !== null) append(folded, ruleId, page);
    else append(shown, page, finding);
  }
  return { shown, folded };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The last line is what a person sees first in a long output: the sum of all. */
function writeEnd(sheet: Sheet, { summary, files }: Report): void {
  const { color } = sheet;
  const numbers: Record<Severity, number> = {
    error: summary.errors,
    warning: summary.warnings,
    info: summary.infos,
  };
  const counts = [...SEVERITIES]
    .reverse()
    .filter((severity) => numbers[severity] > 0)
    .map((severity) => `${SIGNS[severity]} ${counted(numbers[severity], severityWord(severity))}`);
  const read = summary.files - summary.unreadable;
  if (counts.length > 0) sheet.put(`${counts.join(", ")} in ${counted(read, "file")}`, { paint: color.bold });
  // Which ones, and what to do, stands on standard error.
  if (summary.unreadable > 0 && read > 0)
    sheet.put(`${counted(summary.unreadable, "file")} could not be read.`, { paint: color.red });
  const first = files.flatMap((file) => file.findings)[0];
  if (first) sheet.put(`Why, and when to ignore it: decklint explain ${first.ruleId}`, { paint: color.dim });
}
