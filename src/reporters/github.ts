import type { FileReport, Finding, Report } from "../report/report.js";
import { SEVERITIES, type Severity } from "../rule/rule.js";
import { cleanForTerminal as clean } from "./clean.js";
import { defuse } from "./defuse.js";
import { verdict } from "./film-strip.js";
import { counted, lineOf, severityWord, whereWord } from "./words.js";

/** GitHub shows ten annotations of a level for a step and drops the others without a word. */
const MOST_OF_A_LEVEL = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Annotations for a GitHub workflow, worst first. What would be dropped is printed as plain lines, and one notice
 * says so. A deck has no lines, so the line of an annotation is the number of the slide.
 *
 * @param root Absolute paths below this folder are shortened: annotations need paths from the repository's root.
 */
export function github(report: Report, root: string): string {
  const all = report.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const lines: string[] = [];
  const plain: string[] = [];
  for (const { path, error } of report.files)
    if (error) lines.push(command("error", { file: within(path, root), title: "decklint" }, error.message));
  for (const severity of [...SEVERITIES].reverse()) {
    const found = all.filter(({ finding }) => finding.severity === severity);
    // Room for what is said already, and for the notice about the rest.
    const room = MOST_OF_A_LEVEL - (severity === "error" ? lines.length : severity === "info" ? 1 : 0);
    const shown = Math.max(0, room);
    for (const { file, finding } of found.slice(0, shown)) lines.push(annotation(file, finding, root));
    for (const { file, finding } of found.slice(shown)) plain.push(plainLine(file, finding, root));
  }
  if (plain.length > 0) {
    const rest = `${counted(plain.length, "more finding")}: see the log of this step, or the job summary.`;
    lines.push(command("notice", { title: "decklint" }, rest));
  }
  const verdicts = report.files
    .filter((file) => file.pages.length > 0)
    .map((file) => defuse(`${clean(within(file.path, root))}: ${verdict(file)}`));
  return [...lines, ...plain, ...verdicts].map((line) => `${line}\n`).join("");
}

function annotation(file: FileReport, finding: Finding, root: string): string {
  const where = whereWord(file, finding.page);
  const properties = {
    file: within(file.path, root),
    line: String(lineOf(finding)),
    title: `${where} - ${finding.ruleId}`,
  };
  const title = finding.title === "" ? "" : `, “${finding.title}”`;
  return command(COMMANDS[finding.severity], properties, `${where}${title}: ${finding.message} Ask: ${finding.ask}`);
}

function plainLine(file: FileReport, { severity, page, message, ruleId }: Finding, root: string): string {
  const where = `${within(file.path, root)}, ${whereWord(file, page).toLowerCase()}`;
  return defuse(clean(`${where}: ${severityWord(severity)}: ${message} (${ruleId})`));
}

/** `::warning file=…,line=7::message`, escaped as the runner wants it (actions/toolkit, `command.ts`). */
function command(name: string, properties: Record<string, string>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(clean(value))}`);
  return `::${name} ${written.join(",")}::${escapeData(clean(message))}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

function within(path: string, root: string): string {
  const posix = path.replaceAll("\\", "/");
  const folder = `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  return posix.startsWith(folder) ? posix.slice(folder.length) : posix.replace(/^\.\//, "");
}
