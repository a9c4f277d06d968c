import type { AcceptedFinding, FileReport, Finding } from "../../report/report.js";
import { firstOfKind } from "../fingerprint.js";
import { compareFindings, compareText } from "../order.js";

/** Findings that are known and accepted, by file: a path from the folder of the baseline, with forward slashes. */
export type Baseline = ReadonlyMap<string, readonly Entry[]>;

/** Findings of one rule that cannot be told apart: on one page, or on pages with one title. */
export interface Entry {
  rule: string;
  /** Of the first of them. */
  fingerprint: string;
  /** How many are accepted. A copy of the page is one more, and new. */
  count: number;
  /**
   * For people, and to find the page again when its fingerprint is another one: its title, or what was seen on it
   * where it has none; "" for the whole document.
   */
  hint: string;
}

/** One file of a run, and the name that a baseline has for it. */
export interface Checked {
  key: string;
  report: FileReport;
  /** Ids of the rules that ran to their end; of the findings of others nobody knows whether they are still there. */
  ran: ReadonlySet<string>;
}

export interface Stale extends Entry {
  file: string;
  /** The file itself is not there any more. */
  gone: boolean;
}

export interface Known {
  /** In the order of the files, with what is known moved to `accepted`. */
  reports: FileReport[];
  /** Entries that are not needed any more, or not so often: `count` says how often too much. */
  stale: Stale[];
  /** The old names of files that were moved, by their new ones. */
  moved: ReadonlyMap<string, string>;
}

/**
 * Accepts what the baseline knows. An entry follows its page through the file by fingerprint, else by the hint, and
 * its file to another name where the old one is gone (`isGone`) and the new one has no entries of its own.
 */
export function acceptKnown(baseline: Baseline, files: readonly Checked[], isGone: (file: string) => boolean): Known {
  const checked = new Set(files.map(({ key }) => key));
  const gone = [...baseline.keys()].filter((file) => !checked.has(file) && isGone(file));
  const moved = findMoved(baseline, files, gone);
  const stale: Stale[] = [];
  const reports = files.map(({ key, report, ran }) => {
    const file = moved.get(key) ?? key;
    const entries = baseline.get(file) ?? [];
    if (entries.length === 0) return report;
    const { known, left } = match(entries, report.findings);
    // Of a file that could not be read, and of rules that did not run, nothing is known.
    for (const [entry, count] of left) if (ran.has(entry.rule)) stale.push({ ...entry, count, file, gone: false });
    return withKnown(report, known);
  });
  const used = new Set(moved.values());
  for (const file of gone)
    if (!used.has(file)) for (const entry of baseline.get(file)!) stale.push({ ...entry, file, gone: true });
  return { reports, stale, moved };
}

function withKnown(report: FileReport, known: ReadonlySet<Finding>): FileReport {
  if (known.size === 0) return report;
  const accepted = [...known].map((finding): AcceptedFinding => ({ ...finding, by: "baseline", reason: "" }));
  return {
    ...report,
    findings: report.findings.filter((finding) => !known.has(finding)),
    accepted: [...report.accepted, ...accepted].sort(compareFindings),
  };
}

/** Gives each entry as many findings as it counts: those of its fingerprint first, then those with its hint. */
function match(
  entries: readonly Entry[],
  findings: readonly Finding[],
): { known: Set<Finding>; left: Map<Entry, number> } {
  const known = new Set<Finding>();
  const left = new Map(entries.map((entry) => [entry, entry.count]));
  const take = (nameOfEntry: (entry: Entry) => string | null, nameOf: (finding: Finding) => string | null): void => {
    const byName = new Map<string | null, Entry[]>();
    for (const entry of left.keys()) append(byName, nameOfEntry(entry), entry);
    for (const finding of findings) {
      const name = known.has(finding) ? null : nameOf(finding);
      const entry = name === null ? undefined : byName.get(name)?.find((one) => left.has(one));
      if (entry === undefined) continue;
      known.add(finding);
      const rest = left.get(entry)! - 1;
      if (rest > 0) left.set(entry, rest);
      else left.delete(entry);
    }
  };
  take(nameOfKind, (finding) => nameOfKind(entryOf(finding)));
  take(nameOfHint, (finding) => nameOfHint(entryOf(finding)));
  return { known, left };
}

function nameOfKind({ rule, fingerprint }: Entry): string {
  return `${rule}\n${fingerprint}`;
}

function nameOfHint({ rule, hint }: Entry): string | null {
  return hint === "" ? null : `${rule}\n${hint.toLowerCase()}`;
}

const LONGEST_HINT = 80;

function entryOf({ ruleId, fingerprint, page, title, evidence }: Finding): Entry {
  const words = page === null ? "" : title === "" ? evidence.join(" · ") : title;
  const hint = [...words.replace(/\s+/g, " ").trim()].slice(0, LONGEST_HINT).join("").trim();
  return { rule: ruleId, fingerprint: firstOfKind(fingerprint), count: 1, hint };
}

/**
 * New name → old name, each used once, those that share most first. A file counts as moved when half of what is known
 * of the old one's pages is found in the new one: what is said of a whole deck is said of many.
 */
function findMoved(baseline: Baseline, files: readonly Checked[], gone: readonly string[]): Map<string, string> {
  const owners = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const file of gone) {
    const onPages = baseline.get(file)!.filter(({ hint }) => hint !== "");
    sizes.set(file, onPages.length);
    for (const entry of onPages) append(owners, nameOfKind(entry), file);
  }
  const pairs = files
    .filter(({ key }) => !baseline.has(key))
    .flatMap(({ key, report }) => {
      const shared = new Map<string, number>();
      for (const name of new Set(report.findings.map((finding) => nameOfKind(entryOf(finding)))))
        for (const file of owners.get(name) ?? []) shared.set(file, (shared.get(file) ?? 0) + 1);
      return [...shared].map(([file, count]) => ({ key, file, count }));
    })
    .filter(({ file, count }) => 2 * count >= sizes.get(file)!)
    .sort((a, b) => b.count - a.count || compareText(a.file, b.file) || compareText(a.key, b.key));
  const moved = new Map<string, string>();
  const used = new Set<string>();
  for (const { key, file } of pairs) {
    if (moved.has(key) || used.has(file)) continue;
    moved.set(key, file);
    used.add(file);
  }
  return moved;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * The baseline of today. Files that were not checked, or could not be read, keep their entries, and so do rules that
 * did not run. `known` is what the old baseline made of the same files.
 */
export function updated(
  before: Baseline,
  files: readonly Checked[],
  { moved }: Pick<Known, "moved">,
): Map<string, Entry[]> {
  const after = new Map([...before].map(([file, entries]) => [file, [...entries]]));
  for (const { key, report, ran } of files) {
    const old = moved.get(key) ?? key;
    const unknown = (before.get(old) ?? []).filter(({ rule }) => !ran.has(rule));
    after.delete(old);
    const entries = [...unknown, ...grouped(report.findings)];
    if (entries.length > 0) after.set(key, entries);
  }
  return after;
}

/** The baseline without what is stale, and with files under their new names. Nothing is added. */
export function pruned(before: Baseline, { stale, moved }: Pick<Known, "stale" | "moved">): Map<string, Entry[]> {
  const names = new Map([...moved].map(([key, old]) => [old, key]));
  const excess = new Map(
    stale.map(({ file, rule, fingerprint, count }) => [`${file}\n${rule}\n${fingerprint}`, count]),
  );
  const after = new Map<string, Entry[]>();
  for (const [file, entries] of before) {
    const kept = entries
      .map((entry) => ({ ...entry, count: entry.count - (excess.get(`${file}\n${nameOfKind(entry)}`) ?? 0) }))
      .filter(({ count }) => count > 0);
    if (kept.length > 0) after.set(names.get(file) ?? file, kept);
  }
  return after;
}

function grouped(findings: readonly Finding[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const finding of findings) {
    const entry = entryOf(finding);
    const there = entries.get(nameOfKind(entry));
    if (there) there.count++;
    else entries.set(nameOfKind(entry), entry);
  }
  return [...entries.values()];
}
