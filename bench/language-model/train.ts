/**
 * Fits the weights that decide between cues: `npx tsx bench/language-model/train.ts`.
 *
 * Multinomial logistic regression over cue groups, single cues, words and the look of the line. A cue group starts
 * from the weight that the lexicon gives it, and only evidence moves it from there (a Gaussian prior around it).
 * Learns from the tuned half of the corpus and from the invented lines in `examples/`; the lines kept aside are never read.
 * With `--folds` it prints the figures of five-fold cross-validation by document instead, with `--wrong` also the lines
 * that were judged otherwise than labelled. No random numbers anywhere.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UNIT_CLASSES, type UnitClass } from "../../src/facts/facts.js";
import { strengthOf } from "../../src/facts/language/classify.js";
import { featuresOf, readingOf } from "../../src/facts/language/features.js";
import { LEXICON } from "../../src/facts/language/lexicon.generated.js";
import { OUTPUTS, scoresOf, writtenWeights } from "../../src/facts/language/model.js";
import { figuresFrom, type LabelledUnit, labelledUnits, unitReport } from "../accuracy/units.js";
import { hasCorpus } from "../corpus.js";
import { fitted, type Model, type Sample, scoresWith } from "./fit.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, "..", "..", "src", "facts", "language", "weights.generated.ts");
const FOLDS = 5;

/** How much a lexicon weight counts before any evidence: its scale against log-odds. */
const PRIOR = 0.7;

/**
 * Invented lines count half: they are clearer than real ones, and there are more of them. Those in the shape of whole
 * decks count more, for they are as short and as noisy as real ones. Chosen by `--folds` and on decks that nothing is learnt from.
 */
const INVENTED = 0.5;
const IN_SHAPE = 0.7;
const WHOLE_DECKS = new Set(["pages.tsv", "slides.tsv"]);

const OWN = join(HERE, "examples");

interface Line {
  class: string;
  text: string;
  doc: string;
  weight?: number;
}

function samplesOf(lines: readonly Line[]): Sample[] {
  const common = commonWords(lines);
  return lines.map(({ class: label, text, doc, weight = 1 }) => {
    const index = (OUTPUTS as readonly string[]).indexOf(label);
    if (index < 0) throw new Error(`"${label}" is no class: ${text}`);
    const names = featuresOf(readingOf(text)).map(({ name }) => name);
    return {
      class: index,
      features: names.filter((name) => !name.startsWith("w:") || common.has(name.slice(2))),
      doc,
      weight,
    };
  });
}

/** Words that are written in lower case at least twice: names of companies and products teach nothing and stay out. */
function commonWords(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const { norm, start, end, kind } of readingOf(text).tokens) {
      const inLower = kind === "word" && (norm.startsWith("'") || text.slice(start, end) === norm || norm === "i");
      if (inLower) counts.set(norm, (counts.get(norm) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

function examples(): Line[] {
  const files = readdirSync(OWN).filter((name) => name.endsWith(".tsv"));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(OWN, file), "utf8").split("\n");
    return lines.flatMap((line, i) => {
      const [unitClass = "", text] = line.split("\t");
      // Each invented line is a document of its own: no two share a house style.
      return text === undefined || line.startsWith("#")
        ? []
        : [{ class: unitClass, text, doc: `${file}:${i}`, weight: WHOLE_DECKS.has(file) ? IN_SHAPE : INVENTED }];
    });
  });
}

/** A feature that moves no class by more than this says nothing, and is left out of the bundle. */
const SILENT = 0.1;

/** A concrete cue speaks less for a generic outcome. */
const GENERIC = 0.3;

function priorOf(feature: string): number[] | null {
  const group = feature.startsWith("g:") ? LEXICON.groups.find(({ id }) => id === feature.slice(2)) : undefined;
  if (group === undefined) return null;
  return OUTPUTS.map((output) => {
    if (output.replace(/[12]$/, "") !== group.class) return 0;
    return PRIOR * group.weight * (output === "outcome1" && group.concrete ? GENERIC : 1);
  });
}

function written({ bias, weights }: Model): string {
  const telling = [...weights].filter(([, row]) => row.some((weight) => Math.abs(weight) >= SILENT));
  const features = writtenWeights(telling.map(([name, row]) => [name, [...row]]));
  return `// Made by \`npx tsx bench/language-model/train.ts\`. One line a feature, one character an output: see model.ts.
import type { WrittenWeights } from "./model.js";

export const WEIGHTS: { bias: readonly number[]; features: WrittenWeights } = {
  bias: [${[...bias].map((value) => value.toFixed(3)).join(", ")}],
  features: ${JSON.stringify(features, null, 2)},
};
`;
}

function listWrong(units: readonly LabelledUnit[], judged: readonly UnitClass[]): void {
  const wrong = units.flatMap(({ class: label, text }, i) =>
    judged[i] === label ? [] : `${label} | ${judged[i]} | ${text}`,
  );
  console.log(wrong.sort().join("\n"));
}

if (hasCorpus("training the language model")) {
  const units = labelledUnits().filter(({ split }) => split === "tuned");
  const labelled = units.map((unit) => ({
    ...unit,
    class: unit.class === "outcome" ? `outcome${unit.strength}` : unit.class,
  }));
  const samples = samplesOf([...labelled, ...examples()]);
  const tuned = samples.slice(0, units.length);
  const own = samples.slice(units.length);
  if (!process.argv.includes("--folds")) {
    const text = written(fitted(samples, priorOf));
    writeFileSync(TARGET, text);
    console.log(
      `${tuned.length} labelled and ${own.length} invented lines; ${Math.round(text.length / 1024)} KB of weights.`,
    );
  } else {
    const docs = [...new Set(tuned.map(({ doc }) => doc))].sort();
    const judged = new Array<UnitClass>(tuned.length);
    const strengths = new Array<number>(tuned.length);
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = new Set(docs.filter((_, i) => i % FOLDS === fold));
      const model = fitted([...tuned.filter(({ doc }) => !held.has(doc)), ...own], priorOf);
      tuned.forEach((line, i) => {
        if (!held.has(line.doc)) return;
        const outputs = scoresWith(model, line.features);
        const scores = scoresOf(outputs);
        judged[i] = UNIT_CLASSES[scores.indexOf(Math.max(...scores))]!;
        strengths[i] = strengthOf(
          line.features.map((name) => ({ name })),
          outputs,
        );
      });
    }
    console.log(unitReport(figuresFrom("tuned", units, judged, strengths)));
    if (process.argv.includes("--wrong")) listWrong(units, judged);
  }
}
