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
export function encoded(weight: number): string {
  const code = Math.min(HIGHEST, Math.max(LOWEST, ZERO + Math.round(weight / STEP)));
  return String.fromCharCode(code === BACKSLASH ? BACKSLASH - 1 : code);
}

function decoded(text: string): Weights {
  return OUTPUTS.map((_, i) => (text.charCodeAt(i) - ZERO) * STEP);
}

/** Weights as written, and as numbers once they were asked for. Not built before the first text is judged. */
let written: Map<string, string> | null = null;
const table = new Map<string, Weights>();

/** What a feature says about each output; null where the model never met it. */
function weightsOf(feature: string): Weights | null {
  const n = OUTPUTS.length;
  written ??= new Map(WEIGHTS.features.split("\n").map((line) => [line.slice(0, -n), line.slice(-n)]));
  let weights = table.get(feature);
  if (weights === undefined) {
    const text = written.get(feature);
    if (text === undefined) return null;
    weights = decoded(text);
    table.set(feature, weights);
  }
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
