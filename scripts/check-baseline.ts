import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { decks as corpusDecks, hasCorpus } from "../bench/corpus.js";
import { BUILT_IN } from "../src/config/registry.js";
import { NOTHING_LOADED, resolve } from "../src/config/resolve.js";
import { acceptKnown, type Checked, updated } from "../src/engine/accept/baseline.js";
import { openBytes } from "../src/engine/files.js";
import { textOf } from "../src/engine/fingerprint.js";
import { lintFile } from "../src/engine/lint-file.js";
import type { Finding } from "../src/report/report.js";
import { type Edits, editSlides, originalOf } from "./edit-slides.js";
import { ROOT } from "./generated.js";

/**
 * Does a baseline know its findings again after what people do to a deck? Each deck is linted with all rules, its
 * findings go into a baseline, the deck is changed, and linted again.
 *
 * What a finding should have become is known without fingerprints: its slide is the same part of the file, or after
 * LibreOffice, which names all parts anew, the slide of the same number. A finding that is still there and that the
 * baseline does not know is **lost**, and so is one that it accepts although it is new: both end the check with 1.
 * A finding that is not there any more, because the change made the rule see something else, is not the baseline's fault.
 */

/** Seconds that LibreOffice may take for one deck, at most. */
const PATIENCE = 60;
/** Slides that are copied in each deck. */
const MOST_COPIES = 3;
/** Decks that LibreOffice saves in one go. */
const AT_ONCE = 20;

interface Deck {
  name: string;
  path: string;
  /** Its titles may be printed. */
  ours: boolean;
}

interface Row {
  before: number;
  /** Known again. */
  kept: number;
  /** Not there any more: the rule itself sees something else now. */
  changed: number;
  /** New, and shown. */
  fresh: number;
  /** Still there, but not known again. */
  lost: number;
  /** New, but taken for a known one. */
  hidden: number;
}

const NO_ROW: Row = { before: 0, kept: 0, changed: 0, fresh: 0, lost: 0, hidden: 0 };
const settings = resolve(NOTHING_LOADED, { presets: ["all"], today: "2026-11-25" }, "/deck.pptx");

interface Read extends Checked {
  /** Numbers of the slides without a word. */
  wordless: ReadonlySet<number | null>;
}

async function checked(name: string, bytes: Uint8Array): Promise<Read> {
  const { report, ran, facts } = await lintFile(name, () => openBytes(bytes, name), settings, BUILT_IN.rules);
  const wordless = facts?.document.pages.filter((page) => lettersOf(textOf(page)) === "") ?? [];
  return { key: name, report, ran, wordless: new Set(wordless.map(({ number }) => number)) };
}

/** The slide of a finding, known without its words. */
type SlideOf = (finding: Finding) => string;
const byPart: SlideOf = ({ location }) => (location.kind === "slide" ? originalOf(location.part) : "");
const byNumber: SlideOf = ({ page }) => String(page ?? "");

/**
 * Slides that look the same in a list are one: the rule that reports a drawing which grows, or a repeated title, reports
 * one of them, and which one depends on their order. So are a slide and its copy, and slides without a word.
 */
function groupsOf(before: Read, slideOf: SlideOf): (read: Read) => (finding: Finding) => string {
  const slideWithTitle = new Map<string, string>();
  for (const finding of before.report.findings) {
    const title = lettersOf(finding.title);
    if (title !== "" && !slideWithTitle.has(title)) slideWithTitle.set(title, slideOf(finding));
  }
  return (read) => (finding) => {
    const slide = read.wordless.has(finding.page) ? "without a word" : slideOf(finding);
    return `${finding.ruleId} ${slideWithTitle.get(lettersOf(finding.title)) ?? slide}`;
  };
}

function lettersOf(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(" ") ?? ""
  );
}

function compare(before: Read, after: Read, slideOf: SlideOf): { row: Row; complaints: string[] } {
  const nameIn = groupsOf(before, slideOf);
  const baseline = updated(new Map(), [before], { moved: new Map() });
  const [report] = acceptKnown(baseline, [after], () => false).reports;
  const was = tally(before.report.findings, nameIn(before));
  const now = tally(after.report.findings, nameIn(after));
  const accepted = report!.accepted.filter(({ by }) => by === "baseline");
  const known = tally(accepted, nameIn(after));
  const row = { ...NO_ROW, before: before.report.findings.length, kept: accepted.length };
  const complaints: string[] = [];
  for (const name of new Set([...was.keys(), ...now.keys()])) {
    const [old, there, taken] = [was, now, known].map((counts) => counts.get(name) ?? 0) as [number, number, number];
    const should = Math.min(old, there);
    row.changed += old - should;
    row.fresh += there - Math.max(should, taken);
    row.lost += Math.max(0, should - taken);
    row.hidden += Math.max(0, taken - should);
    if (taken !== should) complaints.push(`${name}: ${old} before, ${there} now, ${taken} accepted`);
  }
  return { row, complaints };
}

function tally(findings: readonly Finding[], nameOf: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return counts;
}

/** The deck as LibreOffice saves it, by path; what it does not manage is not there. */
function resave(decks: readonly Deck[], folder: string): Map<string, Uint8Array> {
  const saved = new Map<string, Uint8Array>();
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  for (let at = 0; at < decks.length; at += AT_ONCE) {
    const batch = decks.slice(at, at + AT_ONCE).map((deck, i) => ({ deck, name: `deck${at + i}.pptx` }));
    for (const { deck, name } of batch) copyFileSync(deck.path, join(folder, name));
    const args = [profile, "--headless", "--convert-to", "pptx:Impress MS PowerPoint 2007 XML"];
    const names = batch.map(({ name }) => join(folder, name));
    spawnSync("soffice", [...args, "--outdir", join(folder, "saved"), ...names], {
      timeout: PATIENCE * 1000 * batch.length,
    });
    for (const { deck, name } of batch) {
      const path = join(folder, "saved", name);
      if (existsSync(path)) saved.set(deck.path, readFileSync(path));
    }
  }
  return saved;
}

function ourDecks(): Deck[] {
  const fixtures = join(ROOT, "fixtures");
  return readdirSync(fixtures, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".pptx") && !/^(?:broken|hostile)\//.test(name))
    .sort()
    .map((name) => ({ name, path: join(fixtures, name), ours: true }));
}

/** Slides with findings, by part: the interesting ones to copy and to delete. */
function slidesWithFindings({ report }: Read): string[] {
  const parts = report.findings.flatMap(({ location }) => (location.kind === "slide" ? [location.part] : []));
  return [...new Set(parts)].slice(0, MOST_COPIES);
}

const CHANGES = ["moved", "copied", "deleted", "LibreOffice"] as const;
const NEEDED = "Skipped: saving with LibreOffice needs soffice, which is not here.";

async function main(): Promise<void> {
  const ours = ourDecks();
  const theirs = hasCorpus("part of this check")
    ? corpusDecks().map(({ deck, file }) => ({ name: deck, path: file, ours: false }))
    : [];
  const wanted = process.argv.slice(2);
  const all = [...ours, ...theirs].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const folder = mkdtempSync(join(tmpdir(), "decklint-baseline-"));
  const office = spawnSync("soffice", ["--version"]).status === 0;
  if (!office) console.log(NEEDED);
  const saved = office ? resave(all, folder) : new Map<string, Uint8Array>();
  rmSync(folder, { recursive: true });

  const rows = new Map<string, Row>();
  const decks = new Map<string, number>();
  const note = (deck: Deck, change: string, before: Read, after: Read, slideOf: SlideOf): void => {
    if (!after.report.ok) {
      console.log(`${deck.name}, ${change}: ${after.report.error?.message}`);
      return;
    }
    const { row, complaints } = compare(before, after, slideOf);
    const group = `${deck.ours ? "fixtures" : "corpus"}\t${change}`;
    rows.set(group, add(rows.get(group) ?? NO_ROW, row));
    decks.set(group, (decks.get(group) ?? 0) + 1);
    for (const complaint of complaints) console.log(`${deck.name}, ${change}: ${complaint}`);
  };
  let unedited = 0;
  for (const deck of all) {
    const name = basename(deck.path);
    const bytes = readFileSync(deck.path);
    const before = await checked(name, bytes);
    if (!before.report.ok || before.report.findings.length === 0) continue;
    const edits: Edits | null = editSlides(bytes, slidesWithFindings(before));
    if (edits === null) unedited++;
    else
      for (const change of ["moved", "copied", "deleted"] as const)
        note(deck, change, before, await checked(name, edits[change]), byPart);
    const again = saved.get(deck.path);
    if (again) note(deck, "LibreOffice", before, await checked(name, again), byNumber);
    else if (office) console.log(`${deck.name}: LibreOffice did not save it.`);
  }
  print(rows, decks);
  if (unedited > 0)
    console.log(
      `${unedited} decks have one slide only, or a list of slides in another form; their slides were not edited.`,
    );
  const wrong = [...rows.values()].reduce((sum, { lost, hidden }) => sum + lost + hidden, 0);
  if (wrong > 0) process.exitCode = 1;
}

function add(a: Row, b: Row): Row {
  const sums = Object.keys(NO_ROW).map((key) => [key, a[key as keyof Row] + b[key as keyof Row]]);
  return Object.fromEntries(sums) as Row;
}

function print(rows: ReadonlyMap<string, Row>, decks: ReadonlyMap<string, number>): void {
  const head = ["decks", "change", "of", "before", "kept", "changed", "new", "lost", "hidden"];
  const lines = ["fixtures", "corpus"].flatMap((group) =>
    CHANGES.flatMap((change) => {
      const row = rows.get(`${group}\t${change}`);
      if (row === undefined) return [];
      const { before, kept, changed, fresh, lost, hidden } = row;
      return [
        [group, change, decks.get(`${group}\t${change}`)!, before, kept, changed, fresh, lost, hidden].map(String),
      ];
    }),
  );
  const widths = head.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i]!.length)));
  for (const line of [head, ...lines])
    console.log(line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "));
  console.log(
    "\nchanged: the rule sees something else after the change. lost, hidden: the baseline is wrong; both must be 0.",
  );
}

await main();
