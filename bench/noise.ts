import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../rules/index.js";
import { presets } from "../rules/presets.js";
import { openFile } from "../src/engine/files.js";
import { lintFile } from "../src/engine/lint-file.js";
import type { Finding } from "../src/report/report.js";
import { decks, hasCorpus } from "./corpus.js";

/**
 * How much of what decklint says is worth reading: `npm run noise`. Findings of the recommended rules on the real decks
 * are drawn as if at random (by a hash of their places, so that the same ones are drawn again), and each is held against the verdict of a
 * person who looked at the page, in `noise/verdicts.tsv`. `-- --list` prints what was drawn, to be judged.
 * Fails where a drawn finding has no verdict, or where fewer than nine in ten are right.
 */

const DRAWN = 60;
const LEAST_RIGHT = 54;

/** Findings a page, on average, that a person will read. */
const MOST_A_PAGE = 0.5;

interface Drawn {
  deck: string;
  finding: Finding;
}

async function main(): Promise<void> {
  if (!hasCorpus("the noise of the findings")) return;
  const { all, pages } = await findingsOnDecks();
  const drawn = all
    .map((item) => ({ item, at: createHash("sha256").update(keyOf(item)).digest("hex") }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, DRAWN)
    .map(({ item }) => item);
  const rate = all.length / pages;
  console.log(`${all.length} findings on ${pages} pages: ${rate.toFixed(2)} a page (at most ${MOST_A_PAGE}).\n`);
  if (process.argv.includes("--list")) return list(drawn);
  const verdicts = readVerdicts();
  const judged = drawn.map((item) => ({
    key: keyOf(item),
    ...(verdicts.get(keyOf(item)) ?? { right: null, why: "" }),
  }));
  const right = judged.filter((item) => item.right === true);
  const wrong = judged.filter((item) => item.right === false);
  const open = judged.filter((item) => item.right === null);
  console.log(`Of ${drawn.length} drawn, ${right.length} are right (at least ${LEAST_RIGHT}), ${wrong.length} wrong.`);
  for (const { key, why } of wrong) console.log(`  wrong  ${key}  ${why}`);
  for (const { key } of open) console.log(`  not judged yet  ${key}`);
  if (rate > MOST_A_PAGE || right.length < LEAST_RIGHT || open.length > 0) process.exitCode = 1;
}

/** What the `recommended` rules say on the 84 decks; what is only a note counts as said. */
async function findingsOnDecks(): Promise<{ all: Drawn[]; pages: number }> {
  const recommended = new Set(presets.recommended);
  const on = new Map(
    rules.filter(({ id }) => recommended.has(id)).map(({ id, severity }) => [id, { severity, options: {} }]),
  );
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on, limits: {} };
  const all: Drawn[] = [];
  let pages = 0;
  for (const { deck, file } of decks()) {
    const { report } = await lintFile(file, () => openFile(file), settings, rules);
    pages += report.pages.length;
    all.push(...report.findings.map((finding) => ({ deck, finding })));
  }
  return { all, pages };
}

/** A finding by its place and its rule: it keeps its verdict while its words change. */
const keyOf = ({ deck, finding }: Drawn): string => `${deck} ${finding.page ?? "deck"} ${finding.ruleId}`;

function readVerdicts(): Map<string, { right: boolean; why: string }> {
  const path = join(import.meta.dirname, "noise", "verdicts.tsv");
  if (!existsSync(path)) return new Map();
  const [, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [deck, page, rule, verdict, why = ""] = line.split("\t");
      return [`${deck} ${page} ${rule}`, { right: verdict === "right", why }];
    }),
  );
}

function list(drawn: readonly Drawn[]): void {
  for (const { deck, finding } of drawn) {
    console.log(`${deck}\t${finding.page ?? "deck"}\t${finding.ruleId}\t${finding.severity}\t${finding.message}`);
    console.log(`\t\t\t\t${finding.evidence.join(" · ")}`);
  }
}

await main();
