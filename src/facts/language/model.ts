import { UNIT_CLASSES, type UnitClass } from "../facts.js";
import type { Feature } from "./features.js";
import { WEIGHTS } from "./weights.generated.js";

/** What the model tells apart: the classes, and generic from concrete outcomes. Outcomes come first, as in `UNIT_CLASSES`. */
export const OUTPUTS = ["outcome1", "outcome2", ...UNIT_CLASSES.slice(1)] as const;

/** A weight for each output, in their order. */
export type Weights = readonly number[];

/** Weights are kept as one printable character each, in steps of 0.07 around zero. */
const STEP = 0.07;
const ZERO = 80;
const LOWEST = 35;
const HIGHEST = 126;
const BACKSLASH = 92;

/** One weight as a character; `\` is never used, so that the module needs no escapes. */
function encoded(weight: number): string {
  const code = Math.min(HIGHEST, Math.max(LOWEST, ZERO + Math.round(weight / STEP)));
  return String.fromCharCode(code === BACKSLASH ? BACKSLASH - 1 : code);
}

function decoded(text: string): Weights {
  return OUTPUTS.map((_, i) => (text.charCodeAt(i) - ZERO) * STEP);
}

/**
 * Weights as they are written: a line for each feature, under its kind and first letter (`w:m`). A run meets a few
 * hundred of three thousand, so that searching some lines costs less than a map of all.
 */
export type WrittenWeights = Readonly<Record<string, string>>;

/** What stands between a feature and its weights; the names of features hold spaces. */
const BETWEEN = "\t";

const bucketOf = (feature: string): string => feature.slice(0, 3);

/** Written by the training command only. */
export function writtenWeights(weights: Iterable<readonly [feature: string, row: readonly number[]]>): WrittenWeights {
  const written: Record<string, string> = {};
  for (const [feature, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bucket = bucketOf(feature);
    written[bucket] = `${written[bucket] ?? "\n"}${feature}${BETWEEN}${row.map(encoded).join("")}\n`;
  }
  return written;
}

/** Weights as numbers, once they were asked for; null where the model never met the feature. */
const table = new Map<string, Weights | null>();

/** A program that judges documents for months meets words without end. */
const MOST_KEPT = 50_000;

/** What a feature says about each output; null where the model never met it. */
function weightsOf(feature: string): Weights | null {
  const known = table.get(feature);
  if (known !== undefined) return known;
  const lines = WEIGHTS.features[bucketOf(feature)];
  const at = lines?.indexOf(`\n${feature}${BETWEEN}`) ?? -1;
  const from = at + feature.length + 2;
  const weights = lines === undefined || at < 0 ? null : decoded(lines.slice(from, from + OUTPUTS.length));
  if (table.size >= MOST_KEPT) table.clear();
  table.set(feature, weights);
  return weights;
}

/** Log-odds of each output, up to a constant. */
export function outputsOf(features: readonly Feature[]): number[] {
  const outputs = [...WEIGHTS.bias];
  for (const { name } of features) {
    const weights = weightsOf(name);
    if (weights !== null) for (let i = 0; i < outputs.length; i++) outputs[i]! += weights[i]!;
  }
  return outputs;
}

/** Log-odds of each class, in the order of `UNIT_CLASSES`: both kinds of outcome count as one. */
export function scoresOf([generic = 0, concrete = 0, ...rest]: readonly number[]): number[] {
  const higher = Math.max(generic, concrete);
  return [higher + Math.log1p(Math.exp(Math.min(generic, concrete) - higher)), ...rest];
}

/** Scores as probabilities that add up to 1. */
export function probabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / all);
}

/** How much more a feature says for the class than for the others on average, in log-odds. */
export function gainOf(feature: string, unitClass: UnitClass): number {
  const weights = weightsOf(feature);
  if (weights === null) return 0;
  const [generic = 0, concrete = 0] = weights;
  const own = unitClass === "outcome" ? Math.max(generic, concrete) : weights[indexOf(unitClass) + 1]!;
  let others = unitClass === "outcome" ? -generic - concrete : -own - Math.min(generic, concrete);
  for (const weight of weights) others += weight;
  return own - others / (UNIT_CLASSES.length - 1);
}

export const indexOf = (unitClass: UnitClass) => UNIT_CLASSES.indexOf(unitClass);
