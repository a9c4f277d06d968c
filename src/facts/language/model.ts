import { UNIT_CLASSES, type UnitClass } from "../facts.js";
import type { Feature } from "./features.js";
import { WEIGHTS } from "./weights.generated.js";

/** A weight for each class, in the order of `UNIT_CLASSES`. */
export type Weights = readonly number[];

/** Weights are kept as one printable character each, in steps of 0.07 around zero. */
const STEP = 0.07;
const ZERO = 80;
const LOWEST = 35;
const HIGHEST = 126;
const BACKSLASH = 92;
const CLASSES = UNIT_CLASSES.length;

/** One weight as a character; `\` is never used, so that the module needs no escapes. */
export function encoded(weight: number): string {
  const code = Math.min(HIGHEST, Math.max(LOWEST, ZERO + Math.round(weight / STEP)));
  return String.fromCharCode(code === BACKSLASH ? BACKSLASH - 1 : code);
}

export function decoded(text: string): Weights {
  return UNIT_CLASSES.map((_, i) => (text.charCodeAt(i) - ZERO) * STEP);
}

/** Weights as written, and as numbers once they were asked for. Not built before the first text is judged. */
let written: Map<string, string> | null = null;
const table = new Map<string, Weights>();

/** What a feature says about each class; null where the model never met it. */
export function weightsOf(feature: string): Weights | null {
  written ??= new Map(WEIGHTS.features.split("\n").map((line) => [line.slice(0, -CLASSES), line.slice(-CLASSES)]));
  let weights = table.get(feature);
  if (weights === undefined) {
    const text = written.get(feature);
    if (text === undefined) return null;
    weights = decoded(text);
    table.set(feature, weights);
  }
  return weights;
}

/** Log-odds of each class, up to a constant. */
export function scoresOf(features: readonly Feature[]): number[] {
  const scores = [...WEIGHTS.bias];
  for (const { name } of features) {
    const known = weightsOf(name);
    if (known !== null) for (let c = 0; c < scores.length; c++) scores[c]! += known[c]!;
  }
  return scores;
}

/** Scores as probabilities that add up to 1. */
export function probabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / all);
}

export const indexOf = (unitClass: UnitClass) => UNIT_CLASSES.indexOf(unitClass);
