import { appendFileSync } from "node:fs";
import manifest from "../../package.json" with { type: "json" };
import { labelOf } from "../config/folders.js";
import { countOf, filterFindings, makeReport } from "../engine/report.js";
import type { Report } from "../report/report.js";
import { github } from "../reporters/github.js";
import { jobSummary } from "../reporters/job-summary.js";
import { json } from "../reporters/json.js";
import { stylish } from "../reporters/stylish.js";
import { counted } from "../reporters/words.js";
import { SEVERITIES } from "../rule/rule.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { aside, type ColorChoice, note, print, styleFor } from "./output.js";
import { type FileRun, type RunOptions, runFiles } from "./run.js";

export interface LintOptions extends RunOptions {
  format: "stylish" | "json" | "github";
  color: ColorChoice;
  quiet: boolean;
}

/** `decklint [files…]` */
export async function lint(names: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const { files, failed, leftovers } = await runFiles(names, options, io);
  const whole = makeReport(
    manifest.version,
    files.map((file) => file.report),
  );
  const report = options.quiet ? filterFindings(whole, (finding) => finding.severity === "error") : whole;
  // A program that reads JSON gets some, even where there was nothing to check.
  if (files.length > 0 || options.format === "json") write(report, options, settingsOf(files, io), io);
  for (const { path, entries } of leftovers)
    aside(
      io,
      options.color,
      `${counted(entries, "finding")} in ${path} ${entries === 1 ? "is" : "are"} gone; “decklint baseline --prune” takes them out.`,
    );
  // Judged on everything that was found, whatever is shown.
  const fails = files.some(hasFailing);
  const over = overBudget(files, options.flags.maxWarnings !== undefined);
  if (over !== null) note(io, over);
  if (failed) return EXIT.failed;
  return fails || over !== null ? EXIT.findings : EXIT.clean;
}

function write(report: Report, { format, color, quiet }: LintOptions, settings: readonly string[], io: Io): void {
  if (format === "json") {
    io.stdout.write(json(report));
  } else if (format === "github") {
    io.stdout.write(github(report, io.env.GITHUB_WORKSPACE ?? io.cwd));
    writeJobSummary(report, io);
  } else {
    const files = quiet ? report.files.filter((file) => file.findings.length > 0) : report.files;
    if (files.length > 0) print(io, stylish({ ...report, files }, styleFor(io, color), settings));
  }
}

/** The configuration files that had a say, as a person would write them from here. */
function settingsOf(files: readonly FileRun[], io: Io): string[] {
  const paths = files.map(({ loaded }) => loaded.path).filter((path) => path !== null);
  return [...new Set(paths)].map((path) => labelOf(path, io.cwd));
}

function writeJobSummary(report: Report, io: Io): void {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    appendFileSync(path, jobSummary(report));
  } catch (error) {
    // The annotations are out; a summary that cannot be written must not turn a clean run red.
    note(io, `the job summary could not be written to ${path} (${(error as Error).message}).`);
  }
}

function hasFailing({ report, settings }: FileRun): boolean {
  const level = SEVERITIES.indexOf(settings.failOn);
  return report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= level);
}

/** The sentence about too many warnings; null where there are not too many. A file's limit counts for its own files. */
function overBudget(files: readonly FileRun[], forAll: boolean): string | null {
  const groups = new Map<string | null, FileRun[]>();
  for (const file of files) {
    const key = forAll ? null : file.loaded.path;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  for (const [, group] of groups) {
    const allowed = group[0]!.settings.maxWarnings;
    const found = countOf(
      group.map((file) => file.report),
      "warning",
    );
    if (allowed !== null && found > allowed)
      return `there ${found === 1 ? "is" : "are"} ${counted(found, "warning")}, and ${allowed} ${allowed === 1 ? "is" : "are"} allowed.`;
  }
  return null;
}
