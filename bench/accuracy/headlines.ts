import { SEEDS, type Split, splitOf } from "../corpus.js";
import {
  CHOICES,
  f1,
  type JudgedPage,
  matching,
  precision,
  QUESTIONS,
  readersTally,
  recall,
  type Tally,
  tally,
} from "./pages.js";
import { labelledUnits, type UnitFigures, unitFigures } from "./units.js";

/** One figure of one side of a split. */
interface Figure {
  decklint: number;
  /** The readers' agreement on the same items, by the same measure; null where there was one reader. */
  readers: number | null;
}

interface Headline {
  name: string;
  goal: number;
  of(pages: readonly JudgedPage[], units: UnitFigures): Figure;
}

const [diagrams, features, outcomes, questions, leftovers] = QUESTIONS as readonly (typeof QUESTIONS)[number][];

const asked =
  (question: typeof diagrams, measure: (counts: Tally) => number, among: (page: JudgedPage) => boolean = () => true) =>
  (pages: readonly JudgedPage[]): Figure => {
    const some = pages.filter(among);
    return { decklint: measure(tally(some, question!)), readers: measure(readersTally(some, question!)) };
  };

const chosen =
  (name: string) =>
  (pages: readonly JudgedPage[]): Figure => {
    const { right, same } = matching(pages, CHOICES.find((choice) => choice.name === name)!);
    return { decklint: right, readers: same };
  };

const ofUnits =
  (measure: (units: UnitFigures) => number) =>
  (_: readonly JudgedPage[], units: UnitFigures): Figure => ({ decklint: measure(units), readers: null });

const isPicture = ({ readers: [first] }: JudgedPage) => first.form === "image";

/** What the judgement is measured by, each with what it should reach on decks that it has not seen. */
const HEADLINES: readonly Headline[] = [
  { name: "diagrams: precision", goal: 0.9, of: asked(diagrams, precision) },
  { name: "  recall, drawn or written", goal: 0.92, of: asked(diagrams, recall, (page) => !isPicture(page)) },
  { name: "  recall, pasted pictures", goal: 0.6, of: asked(diagrams, recall, isPicture) },
  { name: "  recall, all", goal: 0.82, of: asked(diagrams, recall) },
  { name: "  kind of the hits", goal: 0.85, of: chosen("kind of the hits") },
  { name: "  owner of the pictures", goal: 0.9, of: chosen("owner of the pictures") },
  { name: "feature-heavy: precision", goal: 0.8, of: asked(features, precision) },
  { name: "  recall", goal: 0.75, of: asked(features, recall) },
  { name: "pages with an outcome: F1", goal: 0.8, of: asked(outcomes, f1) },
  { name: "focus", goal: 0.8, of: chosen("focus") },
  { name: "questions: precision", goal: 0.9, of: asked(questions, precision) },
  { name: "leftovers: precision", goal: 0.95, of: asked(leftovers, precision) },
  { name: "  recall", goal: 0.9, of: asked(leftovers, recall) },
  { name: "text units: macro-F1", goal: 0.75, of: ofUnits(({ macroF1 }) => macroF1) },
  { name: "  outcome F1", goal: 0.8, of: ofUnits(({ classes }) => classes.outcome.f1) },
  { name: "  question F1", goal: 0.85, of: ofUnits(({ classes }) => classes.question.f1) },
  { name: "  strength right", goal: 0.8, of: ofUnits(({ strength }) => strength) },
];

const SIDES: readonly Split[] = ["tuned", "aside"];
const NAME = 28;
const CELL = 13;

/** A line for each headline, with both sides of the three splits beside each other. */
export function headlineTable(pages: readonly JudgedPage[]): string {
  const sides = SEEDS.flatMap((seed, i) =>
    SIDES.map((side) => {
      const mine = pages.filter(({ repo }) => splitOf(repo, seed) === side);
      const units = unitFigures(side, labelledUnits(seed));
      return { name: `${i + 1} ${side}`, pages: mine, units };
    }),
  );
  const row = (name: string, goal: string, cells: readonly string[]) =>
    `${name.padEnd(NAME)}${goal.padEnd(6)}${cells.map((cell) => cell.padEnd(CELL)).join("")}`.trimEnd();
  return [
    row(
      "",
      "goal",
      sides.map(({ name }) => name),
    ),
    row(
      "pages, text units",
      "",
      sides.map((side) => `${side.pages.length}, ${side.units.items}`),
    ),
    ...HEADLINES.map(({ name, goal, of }) =>
      row(
        name,
        goal.toFixed(2),
        sides.map((side) => cellOf(of(side.pages, side.units))),
      ),
    ),
  ].join("\n");
}

function cellOf({ decklint, readers }: Figure): string {
  return `${decklint.toFixed(2)} (${readers === null ? "  - " : readers.toFixed(2)})`;
}
