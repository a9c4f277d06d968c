import { rules } from "../../rules/index.js";
import { openFile } from "../../src/engine/files.js";
import { lintFile } from "../../src/engine/lint-file.js";
import type { Facts, Focus, PageFacts } from "../../src/facts/facts.js";
import { decks, tsv } from "../corpus.js";

const PICTURE_RULES = new Set(["process-diagram", "architecture-diagram", "structure-diagram"]);

/** What two readers said about a page, and what decklint says. */
export interface JudgedPage {
  deck: string;
  slide: number;
  repo: string;
  readers: [ReaderRow, ReaderRow];
  facts: PageFacts;
  /** The facts of its deck. */
  around: Facts;
  /** Ids of the rules that report on this page. */
  found: ReadonlySet<string>;
}

export interface ReaderRow {
  diagram: string;
  form: string;
  flagged: boolean;
  featureHeavy: boolean;
  outcome: boolean;
  focus: Focus;
  question: boolean;
  leftover: boolean;
}

function readerRow(row: Record<string, string>): ReaderRow {
  return {
    diagram: row.diagram!,
    form: row.form!,
    flagged: row.flag_diagram === "1",
    featureHeavy: row.feature_heavy === "1",
    outcome: row.outcome !== "0",
    focus: row.focus as Focus,
    question: row.question === "1",
    leftover: row.leftover === "1",
  };
}

/** Judges every labelled page with the rules as they ship. */
export async function judgedPages(): Promise<JudgedPage[]> {
  const second = new Map(tsv("decks/labels-2.tsv").map((row) => [`${row.deck} ${row.slide}`, row]));
  const first = tsv("decks/labels.tsv");
  const pages: JudgedPage[] = [];
  for (const { deck, file, repo } of decks()) {
    const rows = first.filter((row) => row.deck === deck);
    if (rows.length === 0) continue;
    const { facts, found } = await judgedDeck(file);
    for (const row of rows) {
      const other = second.get(`${deck} ${row.slide}`);
      const slide = Number(row.slide);
      if (other === undefined) continue;
      pages.push({
        deck,
        slide,
        repo,
        readers: [readerRow(row), readerRow(other)],
        facts: facts.page(slide),
        around: facts,
        found: found.get(slide) ?? new Set(),
      });
    }
  }
  return pages;
}

async function judgedDeck(file: string) {
  const on = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on, limits: {} };
  const { facts, report } = await lintFile(file, () => openFile(file), settings, rules);
  if (facts === null) throw new Error(`${file} could not be read`);
  const found = new Map<number, Set<string>>();
  for (const { page, ruleId } of report.findings) {
    // A picture that is built up is reported once, for all its pages.
    const buildUp = PICTURE_RULES.has(ruleId) ? facts.buildUps.find(({ pages }) => pages.includes(page!)) : undefined;
    const pages = buildUp?.pages ?? (page === null ? [] : [page]);
    for (const each of pages) found.set(each, (found.get(each) ?? new Set()).add(ruleId));
  }
  return { facts, found };
}

/** A yes-or-no question about a page: what a reader said, and what decklint says. */
export interface Question {
  name: string;
  reader(row: ReaderRow): boolean;
  decklint(page: JudgedPage): boolean;
}

export const QUESTIONS: readonly Question[] = [
  {
    name: "flagged diagrams",
    reader: (row) => row.flagged,
    decklint: ({ found }) => [...found].some((id) => PICTURE_RULES.has(id)),
  },
  {
    name: "feature-heavy-page",
    reader: (row) => row.featureHeavy,
    decklint: ({ found }) => found.has("feature-heavy-page"),
  },
  {
    name: "pages with an outcome",
    reader: (row) => row.outcome,
    decklint: ({ facts }) => facts.units.some((unit) => unit.class === "outcome" && unit.kind !== "note"),
  },
  {
    name: "pages with a question",
    reader: (row) => row.question,
    decklint: ({ facts }) => facts.units.some((unit) => unit.class === "question" && unit.kind !== "note"),
  },
  { name: "leftovers", reader: (row) => row.leftover, decklint: ({ found }) => found.has("unfilled-placeholder") },
];

export interface Tally {
  /** Found where the truth is yes; found where it is no; missed where it is yes. */
  hits: number;
  alarms: number;
  misses: number;
}

/** Pages on which both readers give the same answer; on the others either answer is fair, so they count nowhere. */
export const agreed = (pages: readonly JudgedPage[], { reader }: Question): JudgedPage[] =>
  pages.filter(({ readers: [a, b] }) => reader(a) === reader(b));

/** decklint where the readers agree. */
export const tally = (pages: readonly JudgedPage[], question: Question): Tally =>
  counted(agreed(pages, question).map((page) => [question.decklint(page), question.reader(page.readers[0])]));

/** decklint against each reader in turn, on all pages: what compares with one reader against the other. */
export const againstEach = (pages: readonly JudgedPage[], { reader, decklint }: Question): Tally =>
  counted(pages.flatMap((page) => page.readers.map((row): Answers => [decklint(page), reader(row)])));

/** The second reader against the first, on all pages, as if the second were a tool. */
export const readersTally = (pages: readonly JudgedPage[], { reader }: Question): Tally =>
  counted(pages.map(({ readers: [first, second] }) => [reader(second), reader(first)]));

type Answers = [found: boolean, truth: boolean];

function counted(answers: readonly Answers[]): Tally {
  const times = (found: boolean, truth: boolean) => answers.filter(([f, t]) => f === found && t === truth).length;
  return { hits: times(true, true), alarms: times(true, false), misses: times(false, true) };
}

export const precision = ({ hits, alarms }: Tally): number => hits / Math.max(1, hits + alarms);
export const recall = ({ hits, misses }: Tally): number => hits / Math.max(1, hits + misses);
export const f1 = ({ hits, alarms, misses }: Tally): number => (2 * hits) / Math.max(1, 2 * hits + alarms + misses);

/** An answer of several kinds: what a reader said, and what decklint says. */
export interface Choice {
  name: string;
  /** The pages on which it is asked. */
  asked(page: JudgedPage): boolean;
  reader(row: ReaderRow): string;
  decklint(page: JudgedPage): string;
}

const owner = (isCustomers: boolean) => (isCustomers ? "customer" : "seller");

export const CHOICES: readonly Choice[] = [
  {
    name: "kind of the hits",
    asked: (page) => page.readers.every((row) => row.flagged) && QUESTIONS[0]!.decklint(page),
    reader: (row) => row.diagram,
    decklint: ({ facts }) => facts.diagram!.kind,
  },
  {
    name: "owner of the pictures",
    asked: (page) => page.readers.every((row) => row.diagram !== "none") && page.facts.diagram !== null,
    reader: (row) => owner(row.diagram === "customer"),
    decklint: ({ facts }) => owner(facts.diagram!.owner === "customer"),
  },
  { name: "focus", asked: () => true, reader: (row) => row.focus, decklint: ({ facts }) => facts.focus },
];

/** Share of pages where decklint's answer is that of either reader, and where the readers give the same. */
export function matching(pages: readonly JudgedPage[], { asked, reader, decklint }: Choice) {
  const all = pages.filter(asked);
  const right = all.filter((page) => page.readers.some((row) => reader(row) === decklint(page))).length;
  const same = all.filter(({ readers: [a, b] }) => reader(a) === reader(b)).length;
  return { right: right / Math.max(1, all.length), same: same / Math.max(1, all.length), pages: all.length };
}
