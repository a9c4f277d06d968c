import { buildSignals, isNamed } from "./build.js";
import { flowSignals } from "./flow.js";
import { area, around, centre, overlap, type Point, type Rect, sharedX, sharedY } from "./geometry.js";
import { linksOf } from "./links.js";
import { type Scene, type SceneNode, wordsIn } from "./scene.js";
import { type Series, seriesOf } from "./series.js";
import { type Signal, saturate } from "./signal.js";
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
    ...against(scene, signals, series, title),
    ...Object.fromEntries(signals.map(({ name, value }) => [name, value])),
  } as Features;
  let sum = WEIGHTS.bias;
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof typeof WEIGHTS] ?? 0) * value;
  return { signals, features, score: 1 / (1 + Math.exp(-sum)) };
}

/** What the words and the other things on the page say. */
function against(
  scene: Scene,
  signals: readonly Signal[],
  series: readonly Series[],
  title: string,
): Record<string, number> {
  const nodes = new Set(signals.flatMap((signal) => signal.nodes));
  const inNodes = [...nodes].reduce((sum, node) => sum + Math.min(node.words, 12), 0);
  const named = scene.nodes.filter(isNamed);
  const cue = Object.values(STRONG_TITLE).some((pattern) => pattern.test(title));
  const rows = series.filter(({ nodes }) => nodes.every((node) => node.drawn || node.icon));
  const short = scene.nodes.filter((node) => node.words > 0 && node.words <= 12).length;
  const lined = scene.lines.length >= 3 && short >= 3 ? Math.min(short, scene.lines.length) : 0;
  const like = Math.max(named.length, lined, ...rows.map(({ nodes }) => nodes.length));
  return {
    titleCue: cue ? 1 : 0,
    cueBoxes: cue && like >= 3 ? saturate(like, 5) : 0,
    otherSubject: wordsIn(title) <= 6 && OTHER_SUBJECT.test(title) ? 1 : 0,
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
  const frame = extent(scene, nodes, telling);
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
    share: frame ? shareOf(frame, scene) : 0,
    evidence: telling.slice(0, 2).map((signal) => phraseOf(signal)),
    places: nodes.slice(0, 12).map((node) => ({ shapeId: node.shape.id })),
  };
}

/** How near to a diagram things must be to belong to it, in thousandths of the page's width. */
const NEAR = 20;

/**
 * The rectangle that the diagram takes: its nodes, the lines, marks and labels that touch them, and for a row of
 * heads (chevrons, points in time) the columns below. Without nodes: the lines and arrows.
 */
function extent(scene: Scene, nodes: readonly SceneNode[], signals: readonly Signal[]): Rect | null {
  const parts = [
    ...scene.nodes.filter((node) => node.words <= 40),
    ...scene.marks,
    ...scene.lines.map(({ ends: [a, b] }) => spanOf(a, b)),
    ...scene.arrows,
  ].map((part) => ("rect" in part ? part.rect : part));
  const drawn = parts.filter((rect) => area(rect) < 0.8 * area(scene.page));
  let frame = around(
    nodes.length > 0
      ? nodes.map((node) => node.rect)
      : scene.lines.filter((line) => line.arrow).map(({ ends: [a, b] }) => spanOf(a, b)),
  );
  if (frame === null) return null;
  if (signals.some(({ name }) => HEADS.has(name))) {
    const { x, y, width, height } = frame;
    const columns = [...scene.nodes, ...scene.others]
      .map(({ rect }) => rect)
      .filter((rect) => rect.y > y && centre(rect).x > x && centre(rect).x < x + width && rect.width < 1.2 * width);
    frame = around([{ x, y, width, height }, ...columns])!;
  }
  for (let pass = 0; pass < 3; pass++) {
    const { x, y, width, height } = frame as Rect;
    const wide: Rect = { x: x - NEAR, y: y - NEAR, width: width + 2 * NEAR, height: height + 2 * NEAR };
    frame = around([frame, ...drawn.filter((rect) => sharedX(rect, wide) >= 0 && sharedY(rect, wide) >= 0)])!;
  }
  return frame;
}

/** Of the page; where most of the page is empty, of the part that is used, which counts as a third at least. */
function shareOf(frame: Rect, { page, used }: Scene): number {
  const whole = Math.max(Math.min(overlap(used, page), area(page)), area(page) / 3);
  return Math.min(1, overlap(frame, page) / whole);
}

const HEADS = new Set(["steps", "timed", "countedRow", "between"]);

function spanOf(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
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
