import type { ChalkInstance } from "chalk";
import type { AcceptedFinding, FileReport, Finding, Report } from "../report/report.js";
import { SEVERITIES, type Severity } from "../rule/rule.js";
import { filmStrip, type Mark, verdict } from "./film-strip.js";
import { fold } from "./fold.js";
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
const MOST_WARNINGS = 3;
/** Lines of one text. A title of a thousand words is a mistake or a trick; all of it is in `--format json`. */
const MOST_LINES = { title: 2, message: 8, evidence: 2, ask: 4, warning: 4 } as const;

export const SIGNS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

export const COLORS = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/**
 * For a person at a terminal: file by file a film strip and a verdict, then page by page what stands there and what to ask.
 *
 * @param settings The configuration files that had a say: who wonders at a finding looks there first.
 */
export function stylish(report: Report, { color, width }: Style, settings: readonly string[] = []): string {
  const sheet = new Sheet(color, Math.min(width, WIDEST));
  const explained = new Set<Mark>();
  for (const file of report.files) {
    if (file.error !== null && file.pages.length === 0) continue;
    writeTop(sheet, file, explained);
    writeFindings(sheet, file);
    sheet.gap();
  }
  writeEnd(sheet, report);
  if (settings.length > 0) sheet.put(`Settings: ${settings.join(", ")}`, { paint: color.dim });
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
  if (file.findings.length === 0 && file.ok)
    sheet.put(file.accepted.length > 0 ? "Nothing else to change." : "Nothing to change.", {
      indent: 2,
      paint: color.green,
    });
  if (file.error) sheet.put(file.error.message, { indent: 2, paint: color.red });
  for (const { message } of file.warnings.slice(0, MOST_WARNINGS))
    sheet.put(message, { indent: 2, paint: color.dim, most: MOST_LINES.warning });
  const more = file.warnings.length - MOST_WARNINGS;
  if (more > 0) sheet.put(`${more} more notes of this kind are in --format json.`, { indent: 2, paint: color.dim });
}

function writeFindings(sheet: Sheet, file: FileReport): void {
  const { color } = sheet;
  const asked = new Set<string>();
  const { shown, folded, notes } = fold(file);
  for (const [page, findings] of shown) {
    const title = findings[0]?.title ?? "";
    sheet.gap();
    sheet.put(title === "" ? whereWord(file, page) : `${whereWord(file, page)} “${title}”`, {
      indent: 2,
      paint: color.bold,
      most: MOST_LINES.title,
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
  if (notes === 0) return;
  sheet.gap();
  const them = notes === 1 ? "it is" : "they are";
  sheet.put(`${counted(notes, severityWord("info"))} folded: ${them} shown with --stage, and in --format json.`, {
    indent: 2,
    paint: color.dim,
  });
}

function writeFinding(sheet: Sheet, finding: Finding, asked: Set<string>): void {
  const { color } = sheet;
  const sign = color[COLORS[finding.severity]];
  const label = `  ${sign(SIGNS[finding.severity])} `;
  sheet.put(finding.message, { indent: 4, label, tail: finding.ruleId, most: MOST_LINES.message });
  const seen = { indent: 10, label: `    ${color.dim("Seen")}  `, paint: color.dim, most: MOST_LINES.evidence };
  sheet.put(finding.evidence.join(" · "), seen);
  // The same question under every page would be read once, and then hide the others.
  if (asked.has(finding.ask)) return;
  asked.add(finding.ask);
  const ask = { indent: 10, label: `    ${color.cyan.bold("Ask")}   `, paint: color.cyan, most: MOST_LINES.ask };
  sheet.put(finding.ask, ask);
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
  for (const line of acceptedLines(files)) sheet.put(line, { paint: color.dim });
  const [first] = files.flatMap((file) => [...fold(file).shown.values()].flat());
  if (first) sheet.put(`Why, and when to ignore it: decklint explain ${first.ruleId}`, { paint: color.dim });
}

/** How much is accepted, and by what, so that silence is never a secret. */
function acceptedLines(files: readonly FileReport[]): string[] {
  const all = files.flatMap(({ accepted }) => accepted);
  const by = (what: AcceptedFinding["by"]): number => all.filter((finding) => finding.by === what).length;
  const [exceptions, baseline] = [by("exception"), by("baseline")];
  return [
    ...(exceptions > 0 ? [`${exceptions} accepted by exceptions; decklint exceptions lists them.`] : []),
    ...(baseline > 0 ? [`${baseline} accepted in the baseline; --no-baseline shows them.`] : []),
  ];
}
