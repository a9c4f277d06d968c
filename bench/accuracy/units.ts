import { fileURLToPath } from "node:url";
import { UNIT_CLASSES, type UnitClass } from "../../src/facts/facts.js";
import { decide, draftOf } from "../../src/facts/language/classify.js";
import { probabilities } from "../../src/facts/language/model.js";
import { around } from "../../src/facts/language/units.js";
import { hasCorpus, SEEDS, type Split, splitOf, tsv } from "../corpus.js";

/** One labelled line of the corpus. */
export interface LabelledUnit {
  id: string;
  doc: string;
  /** What it shares with the lines around it: the page of a deck, or the whole of a text. */
  page: string;
  split: Split;
  text: string;
  class: UnitClass;
  strength: number;
}

export interface ClassFigures {
  items: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface UnitFigures {
  split: Split;
  items: number;
  /** `confusion[label][judged]`. */
  confusion: Record<UnitClass, Record<UnitClass, number>>;
  classes: Record<UnitClass, ClassFigures>;
  /** Mean F1 of the classes with at least 20 items. */
  macroF1: number;
  accuracy: number;
  /** Of the outcomes found, the share with the right strength. */
  strength: number;
}

const FEW = 20;

/** The labelled lines: decks and markdown split by their repository, the other texts by document. */
export function labelledUnits(seed: number = SEEDS[0]): LabelledUnit[] {
  const repos = new Map<string, string>();
  for (const row of tsv("decks/manifest.tsv")) repos.set(row.deck!, row.repo!);
  for (const row of tsv("markdown/manifest.tsv")) repos.set(row.doc!, row.repo!);
  return [...tsv("text-units.tsv"), ...tsv("text-more.tsv")].map((row) => ({
    id: row.id!,
    doc: row.doc!,
    page: `${row.doc} ${row.page ?? ""}`,
    split: splitOf(repos.get(row.doc!) ?? row.doc!, seed),
    text: row.text!,
    class: row.class as UnitClass,
    strength: Number(row.strength),
  }));
}

/**
 * Each line judged alone, without its page: the hardest case. With `inContext`, the labelled lines of its page count
 * as the lines around it, as they do when a whole document is judged (headings and the other lines are missing here).
 */
export function unitFigures(split: Split, units = labelledUnits(), inContext = false): UnitFigures {
  const mine = units.filter((unit) => unit.split === split);
  const drafts = mine.map(({ text }) => draftOf(text, {}));
  const chances = drafts.map(({ scores }) => probabilities(scores));
  const pages = new Map<string, number[]>();
  mine.forEach(({ page }, i) => void pages.set(page, [...(pages.get(page) ?? []), i]));
  const judgements = mine.map(({ page }, i) => {
    if (!inContext) return decide(drafts[i]!);
    const lines = pages.get(page)!;
    return decide(
      drafts[i]!,
      around(
        lines.map((line) => chances[line]!),
        lines.indexOf(i),
      ),
    );
  });
  return figuresFrom(
    split,
    mine,
    judgements.map((judgement) => judgement.class),
    judgements.map((judgement) => judgement.strength),
  );
}

/** Figures for judgements made elsewhere, one per unit. */
export function figuresFrom(
  split: Split,
  mine: LabelledUnit[],
  judged: UnitClass[],
  strengths: number[] = [],
): UnitFigures {
  const confusion = table();
  let right = 0;
  let found = 0;
  let strong = 0;
  mine.forEach((unit, i) => {
    confusion[unit.class][judged[i]!]++;
    if (judged[i] === unit.class) right++;
    if (unit.class === "outcome" && judged[i] === "outcome") {
      found++;
      if (strengths[i] === unit.strength) strong++;
    }
  });
  const classes = Object.fromEntries(
    UNIT_CLASSES.map((name) => [name, figuresOf(confusion, name)]),
  ) as UnitFigures["classes"];
  const counted = UNIT_CLASSES.filter((name) => classes[name].items >= FEW);
  return {
    split,
    items: mine.length,
    confusion,
    classes,
    macroF1: mean(counted.map((name) => classes[name].f1)),
    accuracy: right / Math.max(1, mine.length),
    strength: strong / Math.max(1, found),
  };
}

function table(): UnitFigures["confusion"] {
  const row = () => Object.fromEntries(UNIT_CLASSES.map((name) => [name, 0]));
  return Object.fromEntries(UNIT_CLASSES.map((name) => [name, row()])) as UnitFigures["confusion"];
}

function figuresOf(confusion: UnitFigures["confusion"], name: UnitClass): ClassFigures {
  const hit = confusion[name][name];
  const items = sum(UNIT_CLASSES.map((other) => confusion[name][other]));
  const judged = sum(UNIT_CLASSES.map((other) => confusion[other][name]));
  const precision = judged === 0 ? 0 : hit / judged;
  const recall = items === 0 ? 0 : hit / items;
  return {
    items,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: number[]) => sum(numbers) / Math.max(1, numbers.length);

/** The figures as text: one line per class, then the confusion table. */
export function unitReport(figures: UnitFigures): string {
  const n = (x: number) => x.toFixed(2);
  const lines = [
    `Text units, ${figures.split}: ${figures.items} lines, macro-F1 ${n(figures.macroF1)} (classes with ${FEW} or more), ` +
      `accuracy ${n(figures.accuracy)}, strength right ${n(figures.strength)}`,
    `${"".padEnd(10)}items  prec  recall  F1    judged as ${UNIT_CLASSES.map((c) => c.slice(0, 7).padStart(8)).join("")}`,
  ];
  for (const name of UNIT_CLASSES) {
    const { items, precision, recall, f1 } = figures.classes[name];
    const row = UNIT_CLASSES.map((other) => String(figures.confusion[name][other]).padStart(8)).join("");
    lines.push(
      `${name.padEnd(10)}${String(items).padStart(5)}  ${n(precision)}  ${n(recall)}    ${n(f1)}            ${row}`,
    );
  }
  return lines.join("\n");
}

/** The tuned lines are also learnt from; what they are worth as a check is said by cross-validation (`train.ts --folds`). */
if (process.argv[1] === fileURLToPath(import.meta.url) && hasCorpus("the accuracy of text units")) {
  const units = labelledUnits();
  for (const split of ["tuned", "aside"] as const) {
    for (const inContext of [false, true]) {
      console.log(
        `${inContext ? "With the lines around" : "Alone"}. ${unitReport(unitFigures(split, units, inContext))}\n`,
      );
    }
  }
}
