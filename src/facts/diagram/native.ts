import { buildSignals, isNamed } from "./build.js";
import { flowSignals } from "./flow.js";
import { area, around, overlap } from "./geometry.js";
import { linksOf } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import { seriesOf } from "./series.js";
import type { Signal } from "./signal.js";
import { type Lean, NO_LEAN, type Sketch } from "./sketch.js";
import { LEANS, WEIGHTS } from "./weights.js";
import { OTHER_SUBJECT, STRONG_TITLE } from "./words.js";

/** Everything the judgement on drawn shapes rests on, by name, each 0 to 1. */
export type Features = Record<keyof typeof WEIGHTS, number>;

export interface NativeReading {
  signals: Signal[];
  features: Features;
  score: number;
}

export function readNative(scene: Scene, title: string): NativeReading {
  const links = linksOf(scene);
  const series = seriesOf(scene.nodes);
  const signals = [...flowSignals(scene, links, series), ...buildSignals(scene, links, series)];
  const features = {
    ...against(scene, signals, title),
    ...Object.fromEntries(signals.map(({ name, value }) => [name, value])),
  } as Features;
  let sum = WEIGHTS.bias;
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof typeof WEIGHTS] ?? 0) * value;
  return { signals, features, score: 1 / (1 + Math.exp(-sum)) };
}

/** What the words and the other things on the page say. */
function against(scene: Scene, signals: readonly Signal[], title: string): Record<string, number> {
  const nodes = new Set(signals.flatMap((signal) => signal.nodes));
  const inNodes = [...nodes].reduce((sum, node) => sum + Math.min(node.words, 12), 0);
  const named = scene.nodes.filter(isNamed);
  return {
    titleCue: Object.values(STRONG_TITLE).some((pattern) => pattern.test(title)) ? 1 : 0,
    otherSubject: OTHER_SUBJECT.test(title) ? 1 : 0,
    prose: scene.words === 0 ? 0 : Math.max(0, 1 - inNodes / scene.words),
    named: Math.min(1, named.length / 10),
    others: Math.min(
      1,
      scene.others.reduce((sum, other) => sum + overlap(other.rect, scene.page), 0) / area(scene.page),
    ),
  };
}

/** The drawing on a page as a candidate; null where nothing on it hangs together. */
export function nativeSketch(scene: Scene, title: string): Sketch | null {
  const { signals, score } = readNative(scene, title);
  const telling = signals
    .filter((signal) => signal.value * WEIGHTS[signal.name as keyof typeof WEIGHTS] > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  const [first] = telling;
  if (first === undefined) return null;
  const nodes = [
    ...new Set(telling.filter((signal) => weightOf(signal) > 0.3 * weightOf(first)).flatMap((signal) => signal.nodes)),
  ];
  const links = first.links.length > 0 ? first.links : (telling.find((signal) => signal.links.length > 0)?.links ?? []);
  const frame = around(nodes.map((node) => node.rect));
  const lean: Lean = { ...NO_LEAN };
  for (const signal of telling) {
    const leans = LEANS[signal.name];
    if (leans)
      for (const kind of ["process", "architecture", "structure"] as const)
        lean[kind] += (leans[kind] ?? 0) * signal.value;
  }
  return {
    form: "native",
    score,
    nodes: nodes.filter((node) => node.label !== "").map(toNode),
    edges: links.map(({ from, to }) => ({ from: from.shape.id, to: to.shape.id })),
    lean,
    share: frame ? Math.min(1, overlap(frame, scene.page) / area(scene.page)) : 0,
    evidence: telling.slice(0, 2).map((signal) => phraseOf(signal)),
    places: nodes.slice(0, 12).map((node) => ({ shapeId: node.shape.id })),
  };
}

function weightOf(signal: Signal): number {
  return signal.value * (WEIGHTS[signal.name as keyof typeof WEIGHTS] ?? 0);
}

function toNode(node: SceneNode): { id: string; label: string } {
  return { id: node.shape.id, label: node.label.split("\n")[0]!.slice(0, 60) };
}

function phraseOf(signal: Signal): string {
  const labels = signal.nodes
    .map((node) => node.label.split("\n")[0]!.slice(0, 30))
    .filter((label) => /\p{L}/u.test(label));
  return labels.length < 2
    ? signal.phrase
    : `${signal.phrase}: ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? "…" : ""}`;
}
