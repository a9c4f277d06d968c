/**
 * Fits the weights that decide whose picture a page is: `npx tsx bench/focus/fit.ts`.
 *
 * Multinomial logistic regression over the signs of `src/facts/focus.ts`. Learns from the tuned pages of the corpus on
 * which both readers agree, and from `pages.tsv`: the signs, as numbers, and the focus of pages of other public decks,
 * judged by one reader. Neither the pages kept aside nor their signs are ever read. No random numbers anywhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Focus } from "../../src/facts/facts.js";
import { SIGNS, signsOf } from "../../src/facts/focus.js";
import { judgedPages } from "../accuracy/pages.js";
import { hasCorpus, splitOf } from "../corpus.js";

const ROOT = join(import.meta.dirname, "..", "..");
const TARGET = join(ROOT, "src", "facts", "focus-weights.generated.ts");
const FOCUSES: readonly Focus[] = ["neutral", "seller", "customer"];
const STEPS = 1500;
const RATE = 0.5;

/** How strongly weights are held to zero; chosen by cross-validation by deck on the pages that are learnt from. */
const HOLD = 12;

interface Sample {
  focus: number;
  signs: number[];
}

async function tunedPages(): Promise<Sample[]> {
  const pages = await judgedPages();
  return pages
    .filter(({ repo, readers: [a, b] }) => splitOf(repo) === "tuned" && a.focus === b.focus)
    .map(({ readers: [row], facts, around }) => {
      const signs = signsOf(facts, around);
      return { focus: FOCUSES.indexOf(row.focus), signs: SIGNS.map((sign) => signs[sign]) };
    });
}

function otherPages(): Sample[] {
  const [head = "", ...lines] = readFileSync(join(import.meta.dirname, "pages.tsv"), "utf8")
    .trim()
    .split("\n");
  if (head !== ["focus", ...SIGNS].join("\t")) throw new Error("The columns of pages.tsv are not the signs of today.");
  return lines.map((line) => {
    const [focus = "", ...signs] = line.split("\t");
    return { focus: FOCUSES.indexOf(focus as Focus), signs: signs.map(Number) };
  });
}

/** One row of weights for each focus. Signs are scaled to the same spread while fitting, so that all are held alike. */
function fitted(samples: readonly Sample[]): number[][] {
  const spread = SIGNS.map((_, i) => deviation(samples.map(({ signs }) => signs[i]!)));
  const rows = samples.map(({ signs }) => signs.map((sign, i) => sign / spread[i]!));
  let weights = FOCUSES.map(() => SIGNS.map(() => 0));
  for (let step = 0; step < STEPS; step++) {
    const errors = rows.map((row, s) => {
      const odds = weights.map((each) => Math.exp(dot(each, row)));
      const all = odds.reduce((a, b) => a + b, 0);
      return odds.map((odd, f) => odd / all - (f === samples[s]!.focus ? 1 : 0));
    });
    weights = weights.map((each, f) =>
      each.map((weight, i) => {
        const held = SIGNS[i] === "base" ? 0 : HOLD * weight;
        const slope = errors.reduce((sum, error, s) => sum + error[f]! * rows[s]![i]!, held);
        return weight - (RATE / samples.length) * slope;
      }),
    );
  }
  return weights.map((each) => each.map((weight, i) => weight / spread[i]!));
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

function written(weights: number[][]): string {
  const rows = FOCUSES.map((focus, f) => {
    const cells = SIGNS.map((sign, i) => `    ${JSON.stringify(sign)}: ${weights[f]![i]!.toFixed(2)},`);
    return `  ${focus}: {\n${cells.join("\n")}\n  },`;
  });
  return `// Made by \`npx tsx bench/focus/fit.ts\`: log-odds for one unit of each sign.
import type { Focus } from "./facts.js";
import type { Sign } from "./focus.js";

export const FOCUS_WEIGHTS: Readonly<Record<Focus, Readonly<Record<Sign, number>>>> = {
${rows.join("\n")}
};
`;
}

if (hasCorpus("fitting the weights of the focus")) {
  const samples = [...(await tunedPages()), ...otherPages()];
  writeFileSync(TARGET, written(fitted(samples)));
  console.log(`${samples.length} pages.`);
}
