import type { Sight } from "../../document/sight.js";
import type { Pixels } from "../raster/pixels.js";
import { changesOf, planesOf } from "../raster/planes.js";
import { shrink } from "../raster/shrink.js";
import { FEATURES, type FeatureName, type Features, featuresOf } from "./features.js";
import { Net, type StoredLayer } from "./net.js";
import stored from "./net.json" with { type: "json" };
import judgement from "./regression.json" with { type: "json" };

/** What is measured in a picture: all that a verdict is made from. */
export interface Reading {
  features: Features;
  /** The net's log-odds of a diagram. */
  net: number;
}

/** The regression, how it is weighed against the net, and from where on a picture is called what. */
export interface Judgement {
  bias: number;
  features: Readonly<Record<FeatureName, { mean: number; spread: number; weight: number }>>;
  stack: { regression: number; net: number; bias: number };
  cuts: { diagram: number; unsure: number };
}

let shipped: Net | null = null;

/** The net that ships, unpacked when it is first needed. */
function shippedNet(): Net {
  shipped ??= new Net(stored.layers as StoredLayer[]);
  return shipped;
}

/** More than the net has said of any labelled picture (4.2). */
const SUREST = 5;
const NO_OPINION = 0;

/** Measures a picture with the net that ships, or with another one. */
export function readingOf(pixels: Pixels, net = shippedNet()): Reading {
  const small = shrink(pixels);
  const changes = changesOf(small);
  return { features: featuresOf(pixels, small, changes), net: oddsOf(net.run(planesOf(small, changes))) };
}

/** The regression's log-odds of a diagram. */
export function regressed({ features }: Reading, { bias, features: weights }: Judgement = judgement): number {
  return FEATURES.reduce((sum, name) => {
    const { mean, spread, weight } = weights[name];
    return sum + (weight * (features[name] - mean)) / spread;
  }, bias);
}

/** Net and regression together, because they make different mistakes: log-odds of a diagram. */
export function oddsOfDiagram(reading: Reading, by: Judgement = judgement): number {
  return by.stack.net * reading.net + by.stack.regression * regressed(reading, by) + by.stack.bias;
}

/** From these odds on, a picture is called a diagram. */
export const sightCut = judgement.cuts.diagram;

/**
 * The verdict on decoded pixels. The cuts are where 0.95 and 0.8 of what is above are diagrams (`bench/picture-net`). The
 * net is not asked where not even its surest answer could matter, as with most photographs.
 */
export function sightOf(pixels: Pixels): Sight {
  const small = shrink(pixels);
  const changes = changesOf(small);
  const features = featuresOf(pixels, small, changes);
  const { diagram, unsure } = judgement.cuts;
  const hopeless = oddsOfDiagram({ features, net: SUREST }) < unsure;
  const net = hopeless ? NO_OPINION : oddsOf(shippedNet().run(planesOf(small, changes)));
  const odds = oddsOfDiagram({ features, net });
  const verdict = odds >= diagram ? "diagram" : odds >= unsure ? "unsure" : "other";
  return { verdict, score: 1 / (1 + Math.exp(-odds)), words: [] };
}

/** Log-odds of a diagram from the raw outputs of all classes. */
function oddsOf(raw: readonly number[]): number {
  const at = stored.classes.indexOf("diagram");
  const others = raw.filter((_, i) => i !== at);
  const most = Math.max(...others);
  return raw[at]! - most - Math.log(others.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
