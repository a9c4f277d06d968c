import type { Sight } from "../../document/sight.js";
import type { Pixels } from "../raster/pixels.js";
import { changesOf, planesOf } from "../raster/planes.js";
import { shrink } from "../raster/shrink.js";
import { FEATURES, type FeatureName, featuresOf } from "./features.js";
import { Net, type StoredLayer } from "./net.js";
import stored from "./net.json" with { type: "json" };
import regression from "./regression.json" with { type: "json" };

/** What each of the two says and what they say together, as log-odds of a diagram. */
export interface Scores {
  net: number;
  regression: number;
  both: number;
}

const CLASSES: readonly string[] = stored.classes;

let net: Net | null = null;

/** Asks the net and the regression, which make different mistakes, and weighs their answers. */
export function scoresOf(pixels: Pixels): Scores {
  const small = shrink(pixels);
  const changes = changesOf(small);
  net ??= new Net(stored.layers as StoredLayer[]);
  const one = oddsOf(net.run(planesOf(small, changes)));
  const other = regressed(featuresOf(pixels, small, changes));
  const { stack } = regression;
  return { net: one, regression: other, both: stack.net * one + stack.regression * other + stack.bias };
}

/** The verdict on decoded pixels. The cuts are those of precision 0.95 and 0.8 on repositories that were not fitted. */
export function sightOf(pixels: Pixels): Sight {
  const { both } = scoresOf(pixels);
  const { diagram, unsure } = regression.cuts;
  const verdict = both >= diagram ? "diagram" : both >= unsure ? "unsure" : "other";
  return { verdict, score: 1 / (1 + Math.exp(-both)), words: [] };
}

/** Log-odds of the first class among raw outputs. */
function oddsOf(raw: readonly number[]): number {
  const at = CLASSES.indexOf("diagram");
  const others = raw.filter((_, i) => i !== at);
  const most = Math.max(...others);
  return raw[at]! - most - Math.log(others.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function regressed(features: Readonly<Record<FeatureName, number>>): number {
  const weights: Readonly<Record<FeatureName, { mean: number; spread: number; weight: number }>> = regression.features;
  return FEATURES.reduce((sum, name) => {
    const { mean, spread, weight } = weights[name];
    return sum + (weight * (features[name] - mean)) / spread;
  }, regression.bias);
}
