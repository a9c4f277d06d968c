import type { ExceptionsReport, ListedException } from "../report/exceptions.js";
import type { ExceptionState } from "../rule/exception.js";
import { Sheet } from "./sheet.js";
import type { Style } from "./stylish.js";
import { counted, pageWord } from "./words.js";

const WIDEST = 100;
const MOST_REASON = 3;
/** From here on the end is near enough to plan for. */
const SOON_DAYS = 14;

/** For a person at a terminal: what may be broken, where, why and until when, and what is wrong with it. */
export function exceptionsView({ exceptions }: ExceptionsReport, { color, width }: Style): string {
  const sheet = new Sheet(color, Math.min(width, WIDEST));
  const byFile = new Map<string, ListedException[]>();
  for (const one of exceptions) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  for (const [file, listed] of byFile) {
    sheet.gap();
    sheet.head(file, counted(listed.length, "exception"), color.bold.underline);
    for (const one of listed) write(sheet, one);
  }
  sheet.gap();
  sheet.put(sumOf(exceptions), { paint: color.bold });
  return sheet.text();
}

function write(sheet: Sheet, one: ListedException): void {
  const { color } = sheet;
  sheet.gap();
  const good = one.state === "holds";
  const sign = good ? color.green("✔") : isWrong(one.state) ? color.red("✖") : color.yellow("▲");
  const name = one.rule === "" ? "no rule" : one.rule;
  sheet.put(name, { indent: 4, label: `  ${sign} `, paint: color.bold, tail: whereOf(one) });
  if (one.reason !== "") sheet.put(one.reason, { indent: 4, most: MOST_REASON });
  const soon = good && one.daysLeft !== null && one.daysLeft <= SOON_DAYS;
  sheet.put(stateOf(one), { indent: 4, paint: good && !soon ? color.dim : color.yellow });
  if (one.state === "misworded" || one.state === "bad-day")
    sheet.put(one.text, { indent: 4, paint: color.dim, most: MOST_REASON });
}

function whereOf({ source, format, files, page, title, whole }: ListedException): string {
  if (source === "configuration") {
    const where = whole ? "whole files" : page === null ? `page “${title}”` : `page ${page}`;
    return files === null ? where : `${where} in ${files.join(", ")}`;
  }
  const written = source === "notes" ? "notes" : "comment";
  const where = `${pageWord({ format })} ${page}`;
  const named = title === "" ? where : `${where} “${title}”`;
  return `${named}, ${written}${whole ? ", for the whole file" : ""}`;
}

function stateOf({ state, until, daysLeft, findings, suggestion }: ListedException): string {
  const end = until === null ? "Without an end" : `Until ${until}${daysLeft === null ? "" : `, ${left(daysLeft)}`}`;
  if (state === "holds") return `${end}; accepts ${counted(findings, "finding")}.`;
  if (state === "unused") return `${end}; not needed: the rule finds nothing there.`;
  if (state === "not-checked")
    return `${end}; not checked here: its rule did not run, or no file that it is for was read.`;
  if (state === "expired") return `Ended on ${until}; ${counted(findings, "finding")} can be seen again.`;
  if (state === "unknown-rule")
    return `There is no such rule.${suggestion === null ? "" : ` Did you mean “${suggestion}”?`}`;
  return WRONG[state];
}

const WRONG = {
  "no-reason": "Gives no reason, so it does not count.",
  "not-allowed": "Judges exceptions, and allows none.",
  misworded: "Cannot be understood:",
  "bad-day": "The day cannot be read, so it does not count:",
} as const;

/** `today is the last day`, `6 days left`. */
function left(days: number): string {
  return days === 0 ? "today is the last day" : `${counted(days, "day")} left`;
}

/** True for what keeps an exception from counting: over, or wrong as it is written. */
export function isWrong(state: ExceptionState): boolean {
  return state === "expired" || state === "unknown-rule" || state in WRONG;
}

function sumOf(exceptions: readonly ListedException[]): string {
  if (exceptions.length === 0) return "There are no exceptions in what was read.";
  const wrong = exceptions.filter(({ state }) => isWrong(state)).length;
  const unused = exceptions.filter(({ state }) => state === "unused").length;
  const parts = [
    counted(exceptions.length, "exception"),
    ...(wrong > 0 ? [`${wrong} over or broken`] : []),
    ...(unused > 0 ? [`${unused} not needed`] : []),
  ];
  return `${parts.join(", ")}.`;
}
