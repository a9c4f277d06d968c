import { rules } from "../../rules/index.js";
import { inflate, openFile } from "../../src/engine/files.js";
import { judge } from "../../src/engine/judge.js";
import type { Focus, PageFacts } from "../../src/facts/facts.js";
import { factsOf } from "../../src/facts/index.js";
import { readPptx } from "../../src/pptx-parser/index.js";
import { decks, type Split, tsv } from "../corpus.js";

const PICTURE_RULES = new Set(["process-diagram", "architecture-diagram", "structure-diagram"]);

/** What two readers said about a page, and what decklint says. */
export interface JudgedPage {
  deck: string;
  slide: number;
  split: Split;
  readers: [ReaderRow, ReaderRow];
  facts: PageFacts;
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
export function judgedPages(): JudgedPage[] {
  const second = new Map(tsv("decks/labels-2.tsv").map((row) => [`${row.deck} ${row.slide}`, row]));
  const first = tsv("decks/labels.tsv");
  const pages: JudgedPage[] = [];
  for (const { deck, file, split } of decks()) {
    const rows = first.filter((row) => row.deck === deck);
    if (rows.length === 0) continue;
    const { facts, found } = judgedDeck(file);
    for (const row of rows) {
      const other = second.get(`${deck} ${row.slide}`);
      const slide = Number(row.slide);
      if (other === undefined) continue;
      pages.push({
        deck,
        slide,
        split,
        readers: [readerRow(row), readerRow(other)],
        facts: facts.page(slide),
        found: found.get(slide) ?? new Set(),
      });
    }
  }
  return pages;
}

function judgedDeck(file: string) {
  const { source, close } = openFile(file);
  try {
    const facts = factsOf(readPptx(source, { path: file, inflate }), { customer: [], seller: [] });
    const on = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
    const settings = { customer: [], seller: [], stage: null, audience: null, rules: on };
    const found = new Map<number, Set<string>>();
    for (const { page, ruleId } of judge(facts, settings, rules).findings) {
      if (page !== null) found.set(page, (found.get(page) ?? new Set()).add(ruleId));
    }
    return { facts, found };
  } finally {
    close();
  }
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
  /** Found where both readers say yes; found where both say no; missed where both say yes. */
  hits: number;
  alarms: number;
  misses: number;
  /** Pages on which the readers differ, so that either answer is fair: counted nowhere else. */
  open: number;
  pages: number;
}

export function tally(pages: readonly JudgedPage[], question: Question): Tally {
  const counts = { hits: 0, alarms: 0, misses: 0, open: 0, pages: pages.length };
  for (const page of pages) {
    const [a, b] = page.readers.map(question.reader);
    const yes = question.decklint(page);
    if (a !== b) counts.open++;
    else if (yes) counts[a ? "hits" : "alarms"]++;
    else if (a) counts.misses++;
  }
  return counts;
}

export const precision = ({ hits, alarms }: Tally): number => hits / Math.max(1, hits + alarms);
export const recall = ({ hits, misses }: Tally): number => hits / Math.max(1, hits + misses);
export const f1 = ({ hits, alarms, misses }: Tally): number => (2 * hits) / Math.max(1, 2 * hits + alarms + misses);

/** Share of pages where decklint's answer is that of either reader; and where the readers give the same. */
export function matching(
  pages: readonly JudgedPage[],
  of: (row: ReaderRow) => string,
  ours: (page: JudgedPage) => string,
) {
  const right = pages.filter((page) => page.readers.some((row) => of(row) === ours(page))).length;
  const agreed = pages.filter(({ readers: [a, b] }) => of(a) === of(b)).length;
  return { right: right / Math.max(1, pages.length), agreed: agreed / Math.max(1, pages.length), pages: pages.length };
}
