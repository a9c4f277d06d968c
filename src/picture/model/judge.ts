import type { Sight } from "../../document/sight.js";
import type { Pixels } from "../raster/pixels.js";
import { changesOf, planesOf } from "../raster/planes.js";
import { shrink } from "../raster/shrink.js";
import { FEATURES, type FeatureName, type Features, featuresOf } from "./features.js";
import { meanOf, Net, type StoredLayer } from "./net.js";
import stored from "./nets.json" with { type: "json" };
import judgement from "./regression.json" with { type: "json" };

/** What is measured in a picture: all that a verdict is made from. */
export interface Reading {
  features: Features;
  /** The nets' log-odds of a diagram. */
  net: number;
}

/** The regression, how it is weighed against the nets, and from where on a picture is called what. */
export interface Judgement {
  bias: number;
  features: Readonly<Record<FeatureName, { mean: number; spread: number; weight: number }>>;
  stack: { regression: number; net: number; bias: number };
  cuts: { diagram: number; unsure: number };
}

export type Nets = readonly [Net, Net];

let shipped: Nets | null = null;

/** The nets that ship, unpacked when they are first needed. */
function shippedNets(): Nets {
  const [one, other] = stored.nets as StoredLayer[][];
  shipped ??= [new Net(one!), new Net(other!)];
  return shipped;
}

/** More than the nets have said of any labelled picture (4.2). */
const SUREST = 5;
const NO_OPINION = 0;

/** Measures a picture with the nets that ship, or with others. */
export function readingOf(pixels: Pixels, nets = shippedNets()): Reading {
  const small = shrink(pixels);
  const changes = changesOf(small);
  return { features: featuresOf(pixels, small, changes), net: oddsOf(meanOf(nets, planesOf(small, changes))) };
}

/** The regression's log-odds of a diagram. */
export function regressed({ features }: Reading, { bias, features: weights }: Judgement = judgement): number {
  return FEATURES.reduce((sum, name) => {
    const { mean, spread, weight } = weights[name];
    return sum + (weight * (features[name] - mean)) / spread;
  }, bias);
}

/** Nets and regression together, because they make different mistakes: log-odds of a diagram. */
export function oddsOfDiagram(reading: Reading, by: Judgement = judgement): number {
  return by.stack.net * reading.net + by.stack.regression * regressed(reading, by) + by.stack.bias;
}

/** From these odds on, a picture is called a diagram. */
export const sightCut = judgement.cuts.diagram;

/**
 * The verdict on decoded pixels. The cuts are where 0.95 and 0.8 of what is above are diagrams (`bench/picture-net`). A net
 * is not asked where not even its surest answer could matter: none of them about most photographs, the second about
 * most of what the first takes for something else.
 */
export function sightOf(pixels: Pixels): Sight {
  const small = shrink(pixels);
  const changes = changesOf(small);
  const features = featuresOf(pixels, small, changes);
  const { diagram, unsure } = judgement.cuts;
  const isHopeless = (net: number) => oddsOfDiagram({ features, net }) < unsure;
  let net = NO_OPINION;
  if (!isHopeless(SUREST)) {
    const [one] = shippedNets();
    const planes = planesOf(small, changes);
    const first = one.run(planes);
    net = oddsOf(first);
    if (!isHopeless((net + SUREST) / 2)) net = oddsOf(meanOf(shippedNets(), planes, first));
  }
  const odds = oddsOfDiagram({ features, net });
  const verdict = odds >= diagram ? "diagram" : odds >= unsure ? "unsure" : "other";
  return { verdict, score: 1 / (1 + Math.exp(-odds)), words: [] };
}

/** Log-odds of a diagram from the raw outputs of all classes. */
function oddsOf(raw: ArrayLike<number>): number {
  const at = stored.classes.indexOf("diagram");
  const others = Array.from(raw).filter((_, i) => i !== at);
  const most = Math.max(...others);
  return raw[at]! - most - Math.log(others.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
