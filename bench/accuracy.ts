import { f1, type JudgedPage, judgedPages, matching, precision, QUESTIONS, recall, tally } from "./accuracy/pages.js";
import { labelledUnits, unitFigures, unitReport } from "./accuracy/units.js";
import { hasCorpus } from "./corpus.js";

/** How often decklint judges as two careful readers do: `npm run accuracy`, with `--pages` to list the wrong pages. */
function main(): void {
  if (!hasCorpus("the accuracy of the judgement")) return;
  const all = judgedPages();
  const splits = {
    tuned: all.filter((page) => page.split === "tuned"),
    aside: all.filter((page) => page.split === "aside"),
    together: all,
  };
  console.log("Pages, against two readers. Counted are pages on which both give the same answer; on the others");
  console.log("(“open”) either answer is fair. “readers” is the share of pages on which they agree with each other.\n");
  console.log(`${"".padEnd(23)}split     pages  open  found  wrong  missed   prec  recall    F1  readers`);
  for (const question of QUESTIONS) {
    for (const [split, pages] of Object.entries(splits)) {
      const counts = tally(pages, question);
      const { pages: n, open, hits, alarms, misses } = counts;
      const name = split === "tuned" ? question.name : "";
      const cells = [n, open, hits, alarms, misses].map((cell, i) => String(cell).padStart([7, 6, 7, 7, 8][i]!));
      const rates = [precision(counts), recall(counts), f1(counts), 1 - open / n].map((rate) => rate.toFixed(2));
      console.log(
        `${name.padEnd(23)}${split.padEnd(8)}${cells.join("")}${rates[0]!.padStart(7)}${rates[1]!.padStart(8)}${rates[2]!.padStart(6)}${rates[3]!.padStart(9)}`,
      );
    }
  }
  console.log(`\n${"".padEnd(23)}split     pages  right  readers   (right: as either reader says)`);
  for (const [split, pages] of Object.entries(splits)) {
    const hits = pages.filter((page) => page.readers.every((row) => row.flagged) && QUESTIONS[0]!.decklint(page));
    share(
      "kind of the hits",
      split,
      matching(
        hits,
        (row) => row.diagram,
        ({ facts }) => facts.diagram!.kind,
      ),
    );
  }
  for (const [split, pages] of Object.entries(splits))
    share(
      "focus",
      split,
      matching(
        pages,
        (row) => row.focus,
        ({ facts }) => facts.focus,
      ),
    );
  console.log("\nRecall of flagged diagrams by form, where both readers say yes:");
  for (const [split, pages] of Object.entries(splits)) console.log(`  ${split.padEnd(9)}${byForm(pages)}`);
  const units = labelledUnits();
  for (const split of ["tuned", "aside"] as const) console.log(`\n${unitReport(unitFigures(split, units))}`);
  if (process.argv.includes("--pages")) listWrong(splits.tuned);
}

function share(name: string, split: string, { right, agreed, pages }: ReturnType<typeof matching>): void {
  const label = split === "tuned" ? name : "";
  console.log(
    `${label.padEnd(23)}${split.padEnd(8)}${String(pages).padStart(7)}${right.toFixed(2).padStart(7)}${agreed.toFixed(2).padStart(9)}`,
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

main();
