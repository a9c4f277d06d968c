import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../rules/index.js";
import { generated, ROOT } from "../scripts/generated.js";
import type { Rule } from "../src/rule/rule.js";
import { hasCorpus } from "./corpus.js";
import { draw, type Found, findingsOf, keyOf, list, NAMES, type Verdict, verdicts } from "./verdicts.js";

/**
 * How far each rule can be trusted: `npm run rules:table`. For each rule its fixtures, what it finds in the real decks
 * and texts, and how many of up to fifteen of these findings were right when each was checked on its page.
 * `-- --list [RULE]` prints what has no verdict yet; `-- --write` keeps the figures for `decklint explain` and the docs.
 * Fails where a rule of a preset is less precise than the preset asks, or where a drawn finding has no verdict.
 */

const JUDGED = 15;
/** The third draw: the first two were learnt from. Rules that were mended after it have a fourth. */
const DRAW = "third ";
const MENDED = new Set(["process-diagram", "architecture-diagram", "feature-heavy-page", "no-question"]);
/** What a preset asks of each of its rules. */
const LEAST = { recommended: 0.85, "before-sending": 0.9 } as const;

interface Row {
  rule: Rule;
  fixtures: number;
  decks: number;
  texts: number;
  judged: number;
  right: number;
  open: Found[];
}

async function main(): Promise<void> {
  if (!hasCorpus("the table of rules")) return;
  const only = process.argv[process.argv.indexOf("--list") + 1];
  const listed = process.argv.includes("--list");
  const wanted = rules.filter(({ id }) => !listed || only === undefined || id === only);
  const { found } = await findingsOf(
    wanted.map(({ id }) => id),
    "all files",
    NAMES,
  );
  const said = verdicts();
  const rows = wanted.map((rule) => rowOf(rule, found, said));
  if (listed) return list(rows.flatMap(({ open }) => open));
  if (process.argv.includes("--write"))
    generated(new Map([["rules/shared/measured.generated.ts", measured(rows)]]), false);
  print(rows);
  const short = rows.flatMap(complaints);
  for (const sentence of short) console.log(sentence);
  if (short.length > 0) process.exitCode = 1;
}

function rowOf(rule: Rule, all: readonly Found[], said: ReadonlyMap<string, Verdict>): Row {
  const found = all.filter(({ finding }) => finding.ruleId === rule.id);
  const drawn = draw(found, JUDGED, MENDED.has(rule.id) ? "fourth " : DRAW);
  const judged = drawn.map((one) => said.get(keyOf(one))).filter((verdict) => verdict !== undefined);
  return {
    rule,
    fixtures: readdirSync(join(ROOT, "fixtures", rule.id)).length,
    decks: found.filter(({ isDeck }) => isDeck).length,
    texts: found.filter(({ isDeck }) => !isDeck).length,
    judged: judged.length,
    right: judged.filter(({ right }) => right).length,
    open: drawn.filter((one) => !said.has(keyOf(one))),
  };
}

function complaints({ rule, judged, right, open }: Row): string[] {
  const low = rule.presets.filter((name) => judged > 0 && right / judged < LEAST[name]);
  return [
    ...low.map((name) => `${rule.id} is in ${name} with ${right} of ${judged} right; it needs ${LEAST[name]}.`),
    ...open.map((one) => `Not judged yet: ${keyOf(one)}`),
  ];
}

function print(rows: readonly Row[]): void {
  const widest = Math.max(...rows.map(({ rule }) => rule.id.length));
  console.log(`${"rule".padEnd(widest)}  fixtures  decks  texts  right/judged  presets`);
  for (const { rule, fixtures, decks, texts, judged, right } of rows) {
    const cells = [String(fixtures).padStart(8), String(decks).padStart(5), String(texts).padStart(5)];
    const share = judged === 0 ? "-" : `${right}/${judged} ${(right / judged).toFixed(2)}`;
    console.log(`${rule.id.padEnd(widest)}  ${cells.join("  ")}  ${share.padStart(12)}  ${rule.presets.join(", ")}`);
  }
}

/** What users may see of it, as data that is loaded only by those who ask. */
function measured(rows: readonly Row[]): string {
  const entries = rows.map(
    ({ rule, decks, texts, judged, right }) =>
      `  ${JSON.stringify(rule.id)}: { findings: ${decks + texts}, judged: ${judged}, right: ${right} },`,
  );
  return [
    "// Made by `npm run rules:table -- --write`: what each rule finds in 84 real decks and 19 texts, and how many of the",
    "// findings that were checked one by one were right.",
    "export interface Measured {",
    "  findings: number;",
    "  judged: number;",
    "  right: number;",
    "}",
    "",
    "export const MEASURED: Readonly<Record<string, Measured>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
