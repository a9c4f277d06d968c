import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../src/document/document.js";
import { CORPUS, hasCorpus } from "./corpus.js";
import { CHANNELS, type Channel, compare, type Texts, textsOf } from "./readers/channels.js";
import type { Answer } from "./readers/read-one.js";
import { readAll } from "./readers/reading.js";
import { reasonsFor } from "./readers/reasons.js";
import { compareScanners } from "./readers/scanner.js";
import { compareShapes, type OracleSlide } from "./readers/shapes.js";

/**
 * Reads the decks of other projects' test suites, many broken on purpose, and compares with two other readings:
 * `truth.jsonl` (text by channel, from the raw XML) and `oracle.jsonl` (slides and shapes, from python-pptx).
 * Fails on a crash, a hang, a deck that others read and we don't, a text that the file does not show, and below the goals. `--quick`: one process only.
 */

const GOAL_RECALL = 0.999;
const GOAL_SHAPES = 0.995;

/** The files that nobody can read as a deck, and what we must say of them. */
const REFUSED: Readonly<Record<string, string>> = {
  "aspose__AccessProperties.pptx": "encrypted",
  "aspose__Add_a_comment_to_a_slide.pptx": "not-a-deck",
  "libreoffice__CVE-2014-4114.ppsx": "damaged",
  "libreoffice__empty.pptx": "empty",
  "libreoffice__ofz46160-1.pptx": "damaged",
  "oletools__encrypted.pptm": "encrypted",
  "oletools__encrypted.pptx": "encrypted",
  "tika__testPPT_protected_passtika.pptx": "encrypted",
};

interface Row {
  file: string;
  truth: Texts;
  /** Null where the oracle gives up; null slides where it only reads a repaired copy. */
  oracle: OracleSlide[] | null;
}

function load(): Row[] {
  const lines = (name: string): Record<string, unknown>[] =>
    readFileSync(join(CORPUS, "readers", name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const truths = new Map(lines("truth.jsonl").map((row) => [row.file as string, row.ch as Texts]));
  return lines("oracle.jsonl").map((row) => ({
    file: row.file as string,
    truth: truths.get(row.file as string) ?? {},
    oracle: (row.slides as OracleSlide[] | undefined) ?? null,
  }));
}

function outcomes(rows: readonly Row[], answers: readonly Answer[], how: string): string[] {
  const faults: string[] = [];
  const codes = new Map<string, number>();
  for (const [i, { file }] of rows.entries()) {
    const { error } = answers[i]!;
    const found = error?.code ?? "read";
    codes.set(found, (codes.get(found) ?? 0) + 1);
    const expected = REFUSED[file] ?? "read";
    if (found !== expected) faults.push(`${file}: ${expected} expected, ${found} (${error?.message ?? "no error"})`);
  }
  const slow = Math.max(...answers.map(({ ms }) => ms));
  const total = answers.reduce((sum, { ms }) => sum + ms, 0);
  const list = [...codes].map(([code, n]) => `${code} ${n}`).join(", ");
  console.log(`${how.padEnd(24)}${list}; ${total.toFixed(0)} ms in all, slowest ${slow.toFixed(0)} ms`);
  return faults;
}

interface Read {
  path: string;
  row: Row;
  document: Document;
}

/** What we and another reading see differently, by the reason for it, for the table at the end. */
type Differences = Map<string, { what: string; count: number; files: Set<string> }>;

function note(differences: Differences, what: string, why: string, file: string): void {
  const known = differences.get(why) ?? { what, count: 0, files: new Set<string>() };
  known.count++;
  known.files.add(file);
  differences.set(why, known);
}

function texts(read: readonly Read[], differences: Differences): string[] {
  const faults: string[] = [];
  console.log(`\n${"channel".padEnd(14)}expected   found  recall   given    more  invented  precision`);
  for (const channel of CHANNELS) {
    const sum = { expected: 0, found: 0, given: 0, more: 0, invented: 0 };
    const notes: string[] = [];
    for (const { path, row, document } of read) {
      const score = compare(channel as Channel, row.truth, textsOf(document));
      const reasons = reasonsFor(path, channel, score.invented);
      const invented = score.invented.filter((_, i) => reasons[i] === null);
      sum.expected += score.expected;
      sum.found += score.found;
      sum.given += score.given;
      sum.more += score.invented.length;
      sum.invented += invented.length;
      for (const why of reasons) if (why !== null) note(differences, channel, why, row.file);
      if (score.missing.length > 0) notes.push(`  ${row.file}: missing ${JSON.stringify(score.missing).slice(0, 150)}`);
      if (invented.length > 0) notes.push(`  ${row.file}: invented ${JSON.stringify(invented).slice(0, 150)}`);
    }
    const recall = sum.found / sum.expected;
    const precision = 1 - sum.invented / sum.given;
    const counts = [sum.expected, sum.found, percent(recall), sum.given, sum.more, sum.invented, percent(precision)];
    console.log(
      channel.padEnd(14) + counts.map((value, i) => String(value).padStart([8, 8, 8, 8, 8, 10, 11][i]!)).join(""),
    );
    for (const note of notes) console.log(note);
    if (recall < GOAL_RECALL)
      faults.push(`recall of ${channel} is ${percent(recall)}, the goal is ${percent(GOAL_RECALL)}`);
    if (sum.invented > 0) faults.push(`${sum.invented} texts of ${channel} are shown nowhere in their files`);
  }
  return faults;
}

function shapes(read: readonly Read[], differences: Differences): string[] {
  let [total, equal] = [0, 0];
  const lines: string[] = [];
  for (const { row, document } of read) {
    const score = compareShapes(row.oracle ?? [], document);
    total += score.shapes;
    equal += score.equal;
    for (const why of score.reasons) note(differences, "shapes", why, row.file);
    lines.push(...score.differences.map((difference) => `  ${row.file} ${difference}`));
  }
  console.log(`\nshapes        ${equal} of ${total} equal, ${percent(equal / total)}`);
  for (const line of lines) console.log(line);
  return equal / total < GOAL_SHAPES
    ? [`${percent(equal / total)} of the shapes are equal, the goal is ${percent(GOAL_SHAPES)}`]
    : [];
}

function explain(differences: Differences): void {
  console.log("\nWhere we differ and are right");
  for (const [why, { what, count, files }] of differences)
    console.log(`${what.padEnd(14)}${String(count).padStart(4)} in ${String(files.size).padStart(2)} files: ${why}`);
}

function scanners(paths: readonly string[]): string[] {
  const { parts, elements, verdicts, notes } = compareScanners(paths);
  console.log(`\nXML scanner   ${verdicts.same} of ${parts} parts as saxes reads them, ${elements} elements`);
  for (const note of notes) console.log(`  ${note}`);
  return verdicts.different > 0 ? [`${verdicts.different} parts are scanned differently from saxes`] : [];
}

/** Nothing expected is nothing to miss. */
function percent(share: number): string {
  return Number.isNaN(share) ? "-" : `${(100 * share).toFixed(2)}%`;
}

if (hasCorpus("check:readers")) {
  const rows = load();
  const paths = rows.map(({ file }) => join(CORPUS, "readers", "files", file));
  const answers = await readAll(paths, false);
  const faults = outcomes(rows, answers, `${rows.length} files, one process`);
  if (!process.argv.includes("--quick"))
    faults.push(...outcomes(rows, await readAll(paths, true), "a process for each"));
  const read = rows.flatMap((row, i) => {
    const document = answers[i]!.document;
    return document === null ? [] : [{ path: paths[i]!, row, document }];
  });
  const differences: Differences = new Map();
  faults.push(...texts(read, differences), ...shapes(read, differences), ...scanners(paths));
  explain(differences);
  console.log(faults.length === 0 ? "\nNo crash, no hang, every goal met." : `\n${faults.length} faults:`);
  for (const fault of faults) console.log(`  ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
