import { inflate, openFile } from "../src/engine/files.js";
import { CUT } from "../src/facts/diagram/index.js";
import { readNative } from "../src/facts/diagram/native.js";
import { sceneOf } from "../src/facts/diagram/scene.js";
import type { SignalName } from "../src/facts/diagram/signal.js";
import { WEIGHTS } from "../src/facts/diagram/weights.js";
import { titleOf } from "../src/facts/title.js";
import { readPptx } from "../src/pptx-parser/index.js";
import { decks, hasCorpus, type Split, tsv } from "./corpus.js";

/**
 * Would weights fitted to the labels judge drawn shapes better than the ones set by hand?
 * Logistic regression on the pages that we tune on, pulled towards the hand-set weights (`strength` of the pull),
 * scored on the pages kept aside. Run with `npx tsx bench/diagram-weights.ts`; see docs/decisions/diagram-signals.md.
 */
interface Example {
  features: number[];
  drawn: boolean;
}

const NAMES = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name): name is SignalName => name !== "bias");
const BY_HAND = [WEIGHTS.bias, ...NAMES.map((name) => WEIGHTS[name])];

/** Pages on which both readers agree; diagrams in other forms than drawn shapes are left out. */
function examples(split: Split): Example[] {
  const second = new Map(tsv("decks/labels-2.tsv").map((row) => [`${row.deck} ${row.slide}`, row]));
  const first = tsv("decks/labels.tsv");
  return decks()
    .filter((deck) => deck.split === split)
    .flatMap(({ deck, file }) => {
      const { source, close } = openFile(file);
      const document = readPptx(source, { path: file, inflate });
      close();
      return first
        .filter((row) => row.deck === deck && row.flag_diagram === second.get(`${deck} ${row.slide}`)?.flag_diagram)
        .filter((row) => row.flag_diagram === "0" || row.form === "native")
        .flatMap((row) => {
          const page = document.pages[Number(row.slide) - 1]!;
          const title = titleOf(page, document.pageSize);
          const scene = sceneOf(page, document.pageSize, title.shapeId);
          if (scene === null) return [];
          const { features } = readNative(scene, title.text);
          return [{ features: [1, ...NAMES.map((name) => features[name] ?? 0)], drawn: row.flag_diagram === "1" }];
        });
    });
}

const chance = (weights: readonly number[], { features }: Example): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)));

const ROUNDS = 4000;
const STEP = 0.02;

function learn(pages: readonly Example[], strength: number): number[] {
  const weights = [...BY_HAND];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => strength * (weight - BY_HAND[i]!));
    for (const page of pages) {
      const error = chance(weights, page) - (page.drawn ? 1 : 0);
      for (const [i, value] of page.features.entries()) slope[i]! += error * value;
    }
    for (const i of weights.keys()) weights[i]! -= STEP * slope[i]!;
  }
  return weights;
}

function score(pages: readonly Example[], weights: readonly number[], cut: number): string {
  const found = pages.filter((page) => chance(weights, page) >= cut);
  const hits = found.filter((page) => page.drawn).length;
  const loss = pages.reduce((sum, page) => {
    const right = page.drawn ? chance(weights, page) : 1 - chance(weights, page);
    return sum - Math.log(Math.max(1e-9, right));
  }, 0);
  const all = pages.filter((page) => page.drawn).length;
  return `found ${hits} of ${all}, wrong ${found.length - hits}, loss ${(loss / pages.length).toFixed(3)}`;
}

if (hasCorpus("fitting the weights of diagram signals")) {
  const cut = CUT;
  const [tuned, aside] = [examples("tuned"), examples("aside")];
  const row = (name: string, weights: readonly number[]): void =>
    console.log(`${name.padEnd(12)} tuned: ${score(tuned, weights, cut)}   aside: ${score(aside, weights, cut)}`);
  row("by hand", BY_HAND);
  for (const strength of [10, 3, 1, 0.3]) row(`pull ${strength}`, learn(tuned, strength));
  const fitted = learn(tuned, 1);
  console.log(
    ["bias", ...NAMES].map((name, i) => `${name} ${BY_HAND[i]!.toFixed(1)} > ${fitted[i]!.toFixed(1)}`).join(", "),
  );
}
