import { FEATURES, type FeatureName } from "../../src/picture/model/features.js";
import { type Judgement, oddsOfDiagram, type Reading, regressed } from "../../src/picture/model/judge.js";

/** A labelled picture and what was measured in it. */
export interface Sample {
  reading: Reading;
  diagram: boolean;
  /** The repository that it is from: pictures of one house look alike, so that none is on both sides of a split. */
  repo: string;
}

const FOLDS = 5;
/** The weight of evidence against weights of zero, as C in most libraries. */
const EVIDENCE = 0.5;
const ROUNDS = 25;

/** Splits by repository into parts with about as many pictures, and diagrams above all, in each. */
export function folds<S extends Sample>(samples: readonly S[]): S[][] {
  const byRepo = new Map<string, S[]>();
  for (const sample of samples) byRepo.set(sample.repo, [...(byRepo.get(sample.repo) ?? []), sample]);
  const cost = (list: readonly Sample[]): number => list.reduce((sum, { diagram }) => sum + (diagram ? 4 : 1), 0);
  const largest = [...byRepo].sort(([a, x], [b, y]) => cost(y) - cost(x) || (a < b ? -1 : 1));
  const parts: S[][] = Array.from({ length: FOLDS }, () => []);
  for (const [, list] of largest)
    parts.reduce((least, part) => (cost(part) < cost(least) ? part : least)).push(...list);
  return parts;
}

/** What the rest of the samples says of each part: nothing is scored by what it was fitted to. */
export function outOfFold<S extends Sample, T>(
  samples: readonly S[],
  fitTo: (rest: S[]) => T,
  score: (model: T, sample: S) => number,
): { sample: S; score: number }[] {
  const parts = folds(samples);
  return parts.flatMap((part) => {
    const model = fitTo(parts.filter((other) => other !== part).flat());
    return part.map((sample) => ({ sample, score: score(model, sample) }));
  });
}

/** The regression, then its weight beside the net, then the cuts, each from scores that were not fitted to. */
export function fitted(samples: readonly Sample[]): Judgement {
  const regression = regressionOf(samples);
  const apart = outOfFold(samples, regressionOf, (model, { reading }) => regressed(reading, model));
  const pairs = apart.map(({ sample, score }) => [score, sample.reading.net]);
  const answers = apart.map(({ sample }) => sample.diagram);
  const [bias, weight, net] = logistic(pairs, answers, 1, false);
  const stack = { regression: weight!, net: net!, bias: bias! };
  const scores = apart.map(({ sample, score }) => ({
    diagram: sample.diagram,
    score: stack.regression * score + stack.net * sample.reading.net + stack.bias,
  }));
  return { ...regression, stack, cuts: { diagram: cutFor(scores, 0.95), unsure: cutFor(scores, 0.8) } };
}

/** Out of fold twice: the cuts as well were chosen without the repository that is scored. */
export function crossValidated<S extends Sample>(samples: readonly S[]): { sample: S; score: number }[] {
  return outOfFold(
    samples,
    fitted,
    (judgement, { reading }) => oddsOfDiagram(reading, judgement) - judgement.cuts.diagram,
  );
}

const UNSTACKED = { stack: { regression: 1, net: 0, bias: 0 }, cuts: { diagram: 0, unsure: 0 } };

function regressionOf(samples: readonly Sample[]): Judgement {
  const spreads = FEATURES.map((name) => {
    const values = samples.map(({ reading }) => reading.features[name]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
    return { name, mean, spread };
  });
  const rows = samples.map(({ reading }) =>
    spreads.map(({ name, mean, spread }) => (reading.features[name] - mean) / spread),
  );
  const [bias, ...weights] = logistic(
    rows,
    samples.map(({ diagram }) => diagram),
    EVIDENCE,
    true,
  );
  const features = Object.fromEntries(
    spreads.map(({ name, mean, spread }, i) => [name, { mean, spread, weight: weights[i]! }]),
  ) as Record<FeatureName, { mean: number; spread: number; weight: number }>;
  return { bias: bias!, features, ...UNSTACKED };
}

/** The lowest score from which on this share of the pictures is diagrams. */
function cutFor(scores: readonly { diagram: boolean; score: number }[], precision: number): number {
  const best = [...scores].sort((a, b) => b.score - a.score);
  let [hits, cut] = [0, Number.POSITIVE_INFINITY];
  for (const [i, { diagram, score }] of best.entries()) {
    if (diagram) hits++;
    if (hits / (i + 1) >= precision) cut = score;
  }
  return cut;
}

/** Logistic regression held to zero, by Newton's method: the bias, then a weight for each column. */
function logistic(
  rows: readonly number[][],
  answers: readonly boolean[],
  evidence: number,
  balanced: boolean,
): number[] {
  const size = rows[0]!.length + 1;
  const yes = answers.filter((answer) => answer).length;
  const importance = (answer: boolean): number =>
    evidence * (balanced ? answers.length / 2 / (answer ? yes : answers.length - yes) : 1);
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : weight));
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? 1 : 0)));
    for (const [r, row] of rows.entries()) {
      const x = [1, ...row];
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      const counts = importance(answers[r]!);
      for (let i = 0; i < size; i++) {
        slope[i]! += counts * (chance - (answers[r]! ? 1 : 0)) * x[i]!;
        for (let j = 0; j < size; j++) bend[i]![j]! += counts * chance * (1 - chance) * x[i]! * x[j]!;
      }
    }
    for (const [i, step] of solved(bend, slope).entries()) weights[i]! -= step;
  }
  return weights;
}

/** Solves a positive definite system by elimination. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const out = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) sum -= rows[i]![j]! * out[j]!;
    out[i] = sum / rows[i]![i]!;
  }
  return out;
}
