import { OUTPUTS } from "../../src/facts/language/model.js";

/** One line to learn from. */
export interface Sample {
  /** Index into the model's outputs. */
  class: number;
  features: string[];
  doc: string;
  /** How much the line counts, 1 for a labelled line of a real document. */
  weight: number;
}

export interface Model {
  bias: Float64Array;
  /** A weight for each class. */
  weights: Map<string, Float64Array>;
}

/** Where the weights of a feature start from: one for each output. */
export type Prior = (feature: string) => readonly number[] | null;

const CLASSES = OUTPUTS.length;
const STEPS = 150;
const RATE = 0.05;

/** How strongly a weight is held to its prior, by kind of feature: a single cue needs more evidence than a group, a shape most. */
const HOLD: Record<string, number> = { g: 3, p: 4, w: 5, s: 3, k: 10 };

/** A word counts when this many lines of at least two documents have it. */
const FEWEST_LINES = 3;
const FEWEST_DOCS = 2;

/** Rare classes weigh more, by this power of how rare they are: 0 is as they come, 1 is all alike. */
const BALANCE = 0.2;

/** Multinomial logistic regression with Gaussian priors, by Adam over all lines at once, so that runs repeat exactly. */
export function fitted(samples: readonly Sample[], priorOf: Prior): Model {
  const names = [...learnable(samples)];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ features }) => Int32Array.from(features.flatMap((name) => index.get(name) ?? [])));
  const prior = new Float64Array(names.length * CLASSES);
  const hold = new Float64Array(names.length * CLASSES);
  names.forEach((name, i) => {
    hold.fill(HOLD[name[0]!]!, i * CLASSES, (i + 1) * CLASSES);
    const known = priorOf(name);
    if (known !== null) prior.set(known, i * CLASSES);
  });
  const weights = Float64Array.from(prior);
  const bias = new Float64Array(CLASSES);
  const stepWeights = adam(weights);
  const stepBias = adam(bias);
  const importance = classImportance(samples);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => hold[i]! * (weight - prior[i]!));
    const gradientBias = new Float64Array(CLASSES);
    const errors = new Float64Array(CLASSES);
    for (let i = 0; i < rows.length; i++) {
      const [row, label] = [rows[i]!, samples[i]!.class];
      setErrors(errors, weights, bias, row, label, importance[label]! * samples[i]!.weight);
      for (let c = 0; c < CLASSES; c++) gradientBias[c]! += errors[c]!;
      for (let k = 0; k < row.length; k++) {
        const at = row[k]! * CLASSES;
        for (let c = 0; c < CLASSES; c++) gradient[at + c]! += errors[c]!;
      }
    }
    const rate = RATE * (step < 0.5 * STEPS ? 1 : step < 0.8 * STEPS ? 0.3 : 0.1);
    stepWeights(gradient, step, rate);
    stepBias(gradientBias, step, rate);
  }
  const slice = (i: number) => weights.slice(i * CLASSES, (i + 1) * CLASSES);
  return { bias, weights: new Map(names.map((name, i) => [name, slice(i)])) };
}

/** Log-odds of each class. */
export function scoresWith({ bias, weights }: Model, features: readonly string[]): number[] {
  const scores = [...bias];
  for (const name of features) {
    const known = weights.get(name);
    if (known !== undefined) for (let c = 0; c < CLASSES; c++) scores[c]! += known[c]!;
  }
  return scores;
}

function learnable(samples: readonly Sample[]): Set<string> {
  const lines = new Map<string, number>();
  const docs = new Map<string, Set<string>>();
  for (const { features, doc } of samples) {
    for (const name of features) {
      lines.set(name, (lines.get(name) ?? 0) + 1);
      docs.set(name, (docs.get(name) ?? new Set()).add(doc));
    }
  }
  const names = [...lines.keys()].sort();
  return new Set(
    names.filter(
      (name) => !name.startsWith("w:") || (lines.get(name)! >= FEWEST_LINES && docs.get(name)!.size >= FEWEST_DOCS),
    ),
  );
}

function classImportance(samples: readonly Sample[]): number[] {
  const counts = new Array<number>(CLASSES).fill(0);
  for (const sample of samples) counts[sample.class]! += sample.weight;
  const all = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => (all / CLASSES / Math.max(5, count)) ** BALANCE);
}

/** Written in place, as the rest of the inner loop: ten thousand lines are read 150 times. */
function setErrors(
  errors: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
  row: Int32Array,
  label: number,
  importance: number,
): void {
  errors.set(bias);
  for (let k = 0; k < row.length; k++) {
    const at = row[k]! * CLASSES;
    for (let c = 0; c < CLASSES; c++) errors[c]! += weights[at + c]!;
  }
  let highest = -Infinity;
  for (let c = 0; c < CLASSES; c++) highest = Math.max(highest, errors[c]!);
  let all = 0;
  for (let c = 0; c < CLASSES; c++) {
    errors[c] = Math.exp(errors[c]! - highest);
    all += errors[c]!;
  }
  for (let c = 0; c < CLASSES; c++) errors[c] = importance * (errors[c]! / all - (c === label ? 1 : 0));
}

function adam(values: Float64Array): (gradient: Float64Array, step: number, rate: number) => void {
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  return (gradient, step, rate) => {
    for (let i = 0; i < values.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      values[i]! -= (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
  };
}
