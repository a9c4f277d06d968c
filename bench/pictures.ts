import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { oddsOfDiagram, sightCut } from "../src/picture/model/judge.js";
import { hasCorpus } from "./corpus.js";
import { crossValidated, fitted } from "./picture-net/fit.js";
import { corpusPictures, deckPictures, netsFrom, type Picture } from "./picture-net/readings.js";

/**
 * How well pasted pictures are told apart: `npm run accuracy:pictures`. `-- --nets FILE` tries other nets, `--fit` writes
 * the regression, its weight beside the nets and the cuts, fitted to all labelled pictures.
 */
const REGRESSION = join(import.meta.dirname, "..", "src", "picture", "model", "regression.json");
const GOAL = 120;

type Scored = { sample: Picture; score: number }[];

function main(): void {
  if (!hasCorpus("the accuracy of pictures")) return;
  const at = process.argv.indexOf("--nets");
  const nets = at < 0 ? undefined : netsFrom(process.argv[at + 1]!);
  const corpus = corpusPictures(nets);
  const inDecks = deckPictures(nets);
  const all = [...corpus, ...inDecks];
  console.log(
    "Pictures of pixels against their labels. The nets have seen none of them: they learn from drawn ones. The",
  );
  console.log(
    "regression and the cut are fitted to the corpus and to the tuned decks; “out of fold” fits them anew, five",
  );
  console.log("times, without the repositories that are scored.\n");
  const apart = crossValidated(all);
  show(
    "out of fold, corpus",
    apart.filter(({ sample }) => corpus.includes(sample)),
  );
  show(
    "out of fold, tuned decks",
    apart.filter(({ sample }) => inDecks.includes(sample)),
  );
  if (nets === undefined) {
    show("as shipped, corpus", shipped(corpus));
    show("as shipped, tuned decks", shipped(inDecks));
  }
  ranking(apart);
  times(all);
  if (process.argv.includes("--list")) list(apart);
  if (!process.argv.includes("--fit")) return;
  writeFileSync(REGRESSION, `${JSON.stringify(fitted(all), null, 2)}\n`);
  console.log(`\nWritten: ${REGRESSION}`);
}

function shipped(pictures: readonly Picture[]): Scored {
  return pictures.map((sample) => ({ sample, score: oddsOfDiagram(sample.reading) - sightCut }));
}

function show(title: string, scored: Scored): void {
  const found = scored.filter(({ score }) => score >= 0);
  const hits = found.filter(({ sample }) => sample.diagram);
  const diagrams = scored.filter(({ sample }) => sample.diagram);
  const share = (part: number, whole: number): string => `${part} of ${whole} (${(part / whole).toFixed(2)})`;
  console.log(
    `${title.padEnd(26)}precision ${share(hits.length, found.length)}, recall ${share(hits.length, diagrams.length)}`,
  );
  const kinds = [...new Set(diagrams.map(({ sample }) => sample.kind))].sort();
  const ofKind = (list: Scored, kind: string): number => list.filter(({ sample }) => sample.kind === kind).length;
  if (kinds.length > 1)
    console.log(
      `  found by kind: ${kinds.map((kind) => `${kind} ${ofKind(hits, kind)}/${ofKind(diagrams, kind)}`).join(", ")}`,
    );
  const ofClass = (list: Scored, name: string): number => list.filter(({ sample }) => sample.class === name).length;
  const classes = [...new Set(scored.map(({ sample }) => sample.class))].filter((name) => name !== "diagram").sort();
  const alarms = classes.map((name) => `${name} ${ofClass(found, name)}/${ofClass(scored, name)}`);
  console.log(`  false alarms: ${alarms.join(", ")}\n`);
}

/** Average precision out of fold: of the nets, and of the regression and the nets together. */
function ranking(apart: Scored): void {
  const average = (scored: Scored): string => {
    const best = [...scored].sort((a, b) => b.score - a.score);
    let [hits, sum] = [0, 0];
    for (const [i, { sample }] of best.entries()) if (sample.diagram) sum += ++hits / (i + 1);
    return (sum / hits).toFixed(3);
  };
  const alone = apart.map(({ sample }) => ({ sample, score: sample.reading.net }));
  console.log(`average precision: the nets alone ${average(alone)}, with the regression ${average(apart)}`);
}

function times(pictures: readonly Picture[]): void {
  const warm = pictures.slice(10).map(({ milliseconds }) => milliseconds);
  const sorted = warm.sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
  console.log(
    `cost of a picture, decoded and judged: median ${at(0.5)} ms, p90 ${at(0.9)} ms, most ${at(1)} ms (goal: ${GOAL})`,
  );
}

function list(apart: Scored): void {
  console.log("\nWrong out of fold:");
  for (const { sample, score } of [...apart].sort((a, b) => b.score - a.score))
    if (sample.diagram !== score >= 0)
      console.log(
        `  ${score >= 0 ? "wrong " : "missed"} ${score.toFixed(2).padStart(6)} ${sample.name} ${sample.kind}`,
      );
}

main();
