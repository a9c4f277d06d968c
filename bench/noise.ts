import { presets } from "../rules/presets.js";
import { hasCorpus } from "./corpus.js";
import { draw, findingsOf, keyOf, list, verdicts } from "./verdicts.js";

/**
 * How much of what decklint says is worth reading: `npm run noise`. Findings of the recommended rules on the real decks
 * are drawn as if at random, and each is held against a verdict that was given with the page in view.
 * `-- --list` prints what was drawn, to be judged. Fails where a drawn finding has no verdict, or where fewer than nine
 * in ten are right.
 */

const DRAWN = 60;
const LEAST_RIGHT = 54;

/** Findings a page, on average, that a person will read. */
const MOST_A_PAGE = 0.5;

async function main(): Promise<void> {
  if (!hasCorpus("the noise of the findings")) return;
  const { found, pages } = await findingsOf(presets.recommended, "decks");
  const drawn = draw(found, DRAWN);
  const rate = found.length / pages;
  console.log(`${found.length} findings on ${pages} pages: ${rate.toFixed(2)} a page (at most ${MOST_A_PAGE}).\n`);
  if (process.argv.includes("--list")) return list(drawn);
  const said = verdicts();
  const judged = drawn.map((one) => ({ key: keyOf(one), verdict: said.get(keyOf(one)) }));
  const right = judged.filter(({ verdict }) => verdict?.right === true);
  const wrong = judged.filter(({ verdict }) => verdict?.right === false);
  const open = judged.filter(({ verdict }) => verdict === undefined);
  console.log(`Of ${drawn.length} drawn, ${right.length} are right (at least ${LEAST_RIGHT}), ${wrong.length} wrong.`);
  for (const { key, verdict } of wrong) console.log(`  wrong  ${key}  ${verdict!.why}`);
  for (const { key } of open) console.log(`  not judged yet  ${key}`);
  if (rate > MOST_A_PAGE || right.length < LEAST_RIGHT || open.length > 0) process.exitCode = 1;
}

await main();
