import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { presets } from "../rules/presets.js";
import type { Report } from "../src/report/report.js";
import { CORPUS, decks, hasCorpus, tsv } from "./corpus.js";

/**
 * Lints every real deck and markdown file of the corpus, each in a process of its own, as a user does.
 * Fails where a file crashes decklint, cannot be read, or takes a second or more (and a little for each pasted picture); and where a template gets a finding
 * about anything but what was left in it.
 */

const LIMIT_MS = 1000;

/** For each pasted picture that had to be looked at, on top. */
const PICTURE_MS = 120;
const CLI = join(import.meta.dirname, "..", "bin", "decklint.js");

interface Outcome {
  name: string;
  ms: number;
  report: Report | null;
  /** What went wrong, in one line; null where all is well. */
  fault: string | null;
}

function lint(name: string, path: string): Outcome {
  const start = performance.now();
  const run = spawnSync(process.execPath, [CLI, "--format", "json", path], { encoding: "utf8", maxBuffer: 1 << 28 });
  const ms = performance.now() - start;
  let report: Report | null = null;
  try {
    report = JSON.parse(run.stdout) as Report;
  } catch {
    // No report is a fault below.
  }
  const error = report?.files[0]?.error;
  const fault =
    report === null || run.status === null
      ? `crashed: ${run.stderr.trim().split("\n").at(-1) ?? ""}`
      : error
        ? `unreadable: ${error.message}`
        : run.status > 1
          ? `exit ${run.status}: ${run.stderr.trim()}`
          : ms >= LIMIT_MS && ms >= LIMIT_MS + PICTURE_MS * picturesLookedAt(path)
            ? `too slow: ${ms.toFixed(0)} ms`
            : null;
  return { name, ms, report, fault };
}

/** Counted only of slow decks: it takes a run of its own. */
function picturesLookedAt(path: string): number {
  const run = spawnSync(process.execPath, [CLI, "inspect", "--format", "json", path], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { files } = JSON.parse(run.stdout) as { files: { pages: { pictures: unknown[] }[] }[] };
  return files.flatMap(({ pages }) => pages.flatMap(({ pictures }) => pictures)).length;
}

function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, n]) => `  ${name.padEnd(24)}${String(n).padStart(5)}`)
    .join("\n");
}

const BEFORE_SENDING = new Set(presets["before-sending"]);

/** Templates are to be filled in: their pictures and words are judged in the decks that are made from them. */
function checkTemplates(): Outcome[] {
  const templates = tsv("readers/manifest.tsv").filter(({ note }) => note!.includes("ct-template"));
  const outcomes = templates.map(({ file }) => lint(file!, join(CORPUS, "readers", "files", file!)));
  const read = outcomes.flatMap(({ report }) => report?.files ?? []).filter(({ ok }) => ok);
  const findings = read.flatMap((file) => file.findings);
  const wrong = findings.filter(({ ruleId }) => !BEFORE_SENDING.has(ruleId));
  const pages = read.reduce((sum, file) => sum + file.pages.length, 0);
  console.log(
    `templates ${templates.length} (${read.length} read, ${pages} pages): ${findings.length - wrong.length} findings about leftovers, ${wrong.length} others`,
  );
  return outcomes.map((outcome) => {
    const others = outcome.report?.files[0]?.findings.filter(({ ruleId }) => !BEFORE_SENDING.has(ruleId)) ?? [];
    const fault = others.length > 0 ? `judged though a template: ${others[0]!.ruleId}` : outcome.fault;
    return { ...outcome, fault };
  });
}

if (hasCorpus("check:corpus")) {
  const files = [
    ...decks().map(({ deck, file }) => ({ name: deck, path: file })),
    ...tsv("markdown/manifest.tsv").map((row) => ({ name: row.doc!, path: join(CORPUS, "markdown", row.file!) })),
  ];
  const outcomes = files.map(({ name, path }) => lint(name, path));
  const reports = outcomes.flatMap(({ report }) => report?.files ?? []);
  const findings = reports.flatMap((file) => file.findings);
  const pages = reports.flatMap((file) => file.pages);
  const byTime = [...outcomes].sort((a, b) => b.ms - a.ms);

  console.log(`files     ${outcomes.length} (${decks().length} decks, ${outcomes.length - decks().length} markdown)`);
  console.log(`pages     ${pages.length}`);
  console.log(`findings  ${findings.length}, ${(findings.length / pages.length).toFixed(2)} per page`);
  console.log(tally(findings.map((finding) => finding.ruleId)));
  console.log(`warnings  ${reports.flatMap((file) => file.warnings).length}`);
  console.log(tally(reports.flatMap((file) => file.warnings).map((warning) => warning.code)));
  console.log(
    `time      slowest ${byTime[0]!.ms.toFixed(0)} ms (${byTime[0]!.name}), median ${byTime[byTime.length >> 1]!.ms.toFixed(0)} ms, limit ${LIMIT_MS} ms and ${PICTURE_MS} for each picture looked at, whole processes`,
  );
  const faults = [...outcomes, ...checkTemplates()].filter((outcome) => outcome.fault !== null);
  for (const { name, fault } of faults) console.log(`FAULT     ${name}: ${fault}`);
  console.log(faults.length === 0 ? "No crash, nothing unreadable, nothing slow." : `${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
}
