import { headlineTable } from "./accuracy/headlines.js";
import {
  againstEach,
  agreed,
  CHOICES,
  f1,
  type JudgedPage,
  judgedPages,
  matching,
  precision,
  QUESTIONS,
  readersTally,
  recall,
  type Tally,
  tally,
} from "./accuracy/pages.js";
import { labelledUnits, unitFigures, unitReport } from "./accuracy/units.js";
import { hasCorpus, splitOf } from "./corpus.js";

type Sides = Record<"tuned" | "aside", readonly JudgedPage[]>;

/** How often decklint judges as two careful readers do: `npm run accuracy`, with `--pages` to list the wrong pages. */
async function main(): Promise<void> {
  if (!hasCorpus("the accuracy of the judgement")) return;
  const all = await judgedPages();
  const side = (name: keyof Sides) => all.filter(({ repo }) => splitOf(repo) === name);
  const sides: Sides = { tuned: side("tuned"), aside: side("aside") };
  questionTable(sides);
  readerTable(sides);
  choiceTable(sides);
  console.log("\nRecall of flagged diagrams by form, where both readers say yes:");
  for (const [name, pages] of Object.entries(sides)) console.log(`  ${name.padEnd(9)}${byForm(pages)}`);
  console.log(
    "\nText units have been labelled by one reader, so there is no agreement to compare with. The weights are",
  );
  console.log("learnt from the tuned lines, which makes their figures here too good: only those kept aside say much.");
  const units = labelledUnits();
  for (const name of ["tuned", "aside"] as const) console.log(`\n${unitReport(unitFigures(name, units))}`);
  console.log(
    "\nThe headlines in three splits by repository, each “decklint (readers)”: the second reader against the",
  );
  console.log(
    "first on the same items, by the same measure. Split 1 is the one above. What splits 2 and 3 call aside was",
  );
  console.log("seen while tuning where split 1 calls it tuned, so those two only show how far a figure moves.\n");
  console.log(headlineTable(all));
  if (process.argv.includes("--pages")) listWrong(sides.tuned);
}

/** The first column of a table: the name above, then the sides below it. */
function lines(names: readonly string[], sides: Sides, cells: (pages: readonly JudgedPage[], i: number) => string) {
  for (const [i, name] of names.entries())
    for (const [side, pages] of Object.entries(sides))
      console.log(`${(side === "tuned" ? name : "").padEnd(23)}${side.padEnd(6)}${cells(pages, i)}`);
}

const right = (values: readonly (number | string)[], width: number) =>
  values.map((value) => String(value).padStart(width)).join("");
const rates = (counts: Tally) => [precision(counts), recall(counts), f1(counts)].map((rate) => rate.toFixed(2));
const NAMES = QUESTIONS.map(({ name }) => name);

function questionTable(sides: Sides): void {
  console.log("Pages on which both readers give the same answer. On the others (“open”) either answer is fair.\n");
  console.log(`${"".padEnd(29)}${right(["pages", "open", "found", "wrong", "missed", "prec", "recall", "F1"], 8)}`);
  lines(NAMES, sides, (pages, i) => {
    const question = QUESTIONS[i]!;
    const { hits, alarms, misses } = tally(pages, question);
    const open = pages.length - agreed(pages, question).length;
    return right([pages.length, open, hits, alarms, misses, ...rates({ hits, alarms, misses })], 8);
  });
}

function readerTable(sides: Sides): void {
  console.log(
    "\nAll pages, against one reader at a time: decklint against each, and the second reader against the first.",
  );
  console.log("“same” is the share of pages on which the readers agree.\n");
  console.log(`${"".padEnd(29)}${"decklint:".padStart(12)}${"readers:".padStart(25)}`);
  console.log(`${"".padEnd(29)}${right(["prec", "recall", "F1", "prec", "recall", "F1", "same"], 8)}`);
  lines(NAMES, sides, (pages, i) => {
    const question = QUESTIONS[i]!;
    const same = agreed(pages, question).length / pages.length;
    const [ours, theirs] = [againstEach(pages, question), readersTally(pages, question)];
    return right([...rates(ours), ...rates(theirs), same.toFixed(2)], 8);
  });
}

function choiceTable(sides: Sides): void {
  console.log(
    "\nAnswers of several kinds: right where either reader says the same. “same” as above, on the same pages.\n",
  );
  console.log(`${"".padEnd(29)}${right(["pages", "right", "same"], 8)}`);
  lines(
    CHOICES.map(({ name }) => name),
    sides,
    (all, i) => {
      const { pages, right: share, same } = matching(all, CHOICES[i]!);
      return right([pages, share.toFixed(2), same.toFixed(2)], 8);
    },
  );
}

function byForm(pages: readonly JudgedPage[]): string {
  const yes = pages.filter((page) => page.readers.every((row) => row.flagged));
  const forms = [...new Set(yes.map(({ readers: [row] }) => row.form))];
  return forms
    .map((form) => yes.filter(({ readers: [row] }) => row.form === form))
    .map((group) => `${group[0]!.readers[0].form} ${group.filter(QUESTIONS[0]!.decklint).length} of ${group.length}`)
    .join(", ");
}

/** The pages that decklint judges unlike both readers. Only of the decks that we tune on: the others are never looked at. */
function listWrong(pages: readonly JudgedPage[]): void {
  console.log("\nWrong pages of the tuned split:");
  for (const page of pages) {
    const { facts, deck, slide, readers } = page;
    for (const question of QUESTIONS) {
      const [a, b] = readers.map(question.reader);
      const ours = question.decklint(page);
      if (a !== b || a === ours) continue;
      const seen = question === QUESTIONS[0] ? ` ${facts.diagram?.evidence.join("; ") ?? facts.role}` : "";
      console.log(
        `  ${deck}-${slide} ${ours ? "wrong " : "missed"} ${question.name}: “${facts.title.slice(0, 50)}”${seen}`,
      );
    }
    if (!readers.some((row) => row.focus === facts.focus))
      console.log(
        `  ${deck}-${slide} focus ${facts.focus}, readers say ${readers[0].focus}: “${facts.title.slice(0, 50)}”`,
      );
  }
}

await main();
