import { wordsOf } from "../terms.js";
import { buildSignals, isNamed } from "./build.js";
import { drawnTable, holdsFigures } from "./cells.js";
import { evidenceOf } from "./evidence.js";
import { extentOf, shareOf } from "./extent.js";
import { flowSignals } from "./flow.js";
import { area, around, bottom, holds, overlap, sharedX } from "./geometry.js";
import { kindOf } from "./kind.js";
import { linksOf } from "./links.js";
import { axesOf, matrix } from "./matrix.js";
import { orderSignals } from "./order.js";
import { roundSignals } from "./round.js";
import type { Line, Scene, SceneNode } from "./scene.js";
import { nameIn, type Series, seriesOf } from "./series.js";
import { type Signal, type SignalName, saturate } from "./signal.js";
import { type Lean, NO_LEAN, type Sketch } from "./sketch.js";
import { alongTime, subjectsOf } from "./subjects.js";
import { taper } from "./taper.js";
import { wordsIn } from "./text.js";
import { timeSignals } from "./time.js";
import { LEANS, WEIGHTS } from "./weights.js";
import { OTHER_SUBJECT, STRONG_TITLE } from "./words.js";

/** What the drawn shapes of a page say, before it is decided whether they are a diagram. */
export interface NativeReading {
  signals: Signal[];
  /** Each 0 to 1; what is missing is 0. */
  features: Partial<Record<SignalName, number>>;
  /** How likely a diagram: the weighted features as a probability. */
  score: number;
}

export function readNative(scene: Scene, title: string): NativeReading {
  const axes = axesOf(scene);
  const lines = scene.lines.filter((line) => !axes?.lines.includes(line) && !isCallOut(line, scene));
  const table = drawnTable(scene);
  const cells = new Set(table.flat());
  const isIn = (set: ReadonlySet<SceneNode>, { nodes }: Series): boolean => nodes.some((node) => set.has(node));
  // What stands in a table's head or in its first column may be steps; its other cells are no parts of a drawing.
  const inner = holdsFigures(table) ? cells : new Set(table.slice(1).flatMap((row) => row.slice(1)));
  const drawn = { ...scene, lines };
  const outside = (set: ReadonlySet<SceneNode>): Scene => ({
    ...drawn,
    nodes: scene.nodes.filter((node) => !set.has(node)),
  });
  const parts = outside(cells);
  const links = linksOf(drawn);
  const series = seriesOf(scene.nodes).filter((row) => !isIn(inner, row));
  const signals = [
    matrix(scene, axes),
    ...flowSignals(drawn, links, series),
    ...orderSignals(scene, series),
    ...timeSignals(outside(inner), series),
    ...buildSignals(
      parts,
      links,
      series.filter((row) => !isIn(cells, row)),
    ),
    ...roundSignals(drawn, links),
    taper(scene),
  ].filter((signal) => signal !== null);
  const features = setting(parts, signals, series, title);
  for (const { name, value } of signals) features[name] = value;
  const sum = Object.entries(features).reduce(
    (sum, [name, value]) => sum + WEIGHTS[name as SignalName] * value,
    WEIGHTS.bias,
  );
  return { signals, features, score: 1 / (1 + Math.exp(-sum)) };
}

/** How far inside a picture a line must end to point at something in it, in thousandths of the page's width. */
const INSIDE = 8;

/** A line from outside a picture to something in it says what that is. */
function isCallOut({ ends }: Line, { photos, page }: Scene): boolean {
  return photos.some(({ rect }) => {
    if (area(rect) > 0.9 * area(page)) return false;
    const inner = {
      x: rect.x + INSIDE,
      y: rect.y + INSIDE,
      width: rect.width - 2 * INSIDE,
      height: rect.height - 2 * INSIDE,
    };
    return holds(inner, ends[0]) !== holds(inner, ends[1]);
  });
}

/** What the words and the other things on the page say. */
function setting(
  scene: Scene,
  signals: readonly Signal[],
  series: readonly Series[],
  title: string,
): NativeReading["features"] {
  const nodes = new Set(signals.flatMap((signal) => signal.nodes));
  const inNodes = [...nodes].reduce((sum, node) => sum + Math.min(node.words, 12), 0);
  const named = scene.nodes.filter(isNamed);
  const titled = wordsOf(title);
  const cue = Object.values(STRONG_TITLE).some((terms) => terms.isIn(titled));
  const headed = signals.some((signal) => ORDERED.has(signal.name) && isHeaded(signal, scene));
  const rows = series.filter(({ nodes }) => nodes.every((node) => node.drawn || node.icon));
  const short = scene.nodes.filter((node) => node.words > 0 && node.words <= 12).length;
  const lined = scene.lines.length >= 3 && short >= 3 ? Math.min(short, scene.lines.length) : 0;
  const like = Math.max(named.length, lined, ...rows.map(({ nodes }) => nodes.length));
  return {
    titleCue: cue || headed ? 1 : 0,
    cueBoxes: headed ? 1 : cue && like >= 3 ? saturate(like, 5) : 0,
    otherSubject: OTHER_SUBJECT.isIn(wordsIn(title) <= 6 ? titled : titled.slice(0, 2)) ? 1 : 0,
    prose: proseOn(scene, inNodes),
    named: Math.min(1, named.length / 10),
    others: Math.min(
      1,
      scene.others.reduce((sum, other) => sum + overlap(other.rect, scene.page), 0) / area(scene.page),
    ),
  };
}

/** Signals of an order that is told by words and numbers. */
const ORDERED = new Set<SignalName>(["countedRow", "countedColumn", "stages", "deedRow", "deedColumn", "timed"]);

/** How far above its steps a heading stands, in thousandths of the page's width. */
const FARTHEST_HEADING = 60;

/** True where a heading that speaks of steps, phases or a roadmap stands over them: a page may show other things beside. */
function isHeaded({ nodes }: Signal, scene: Scene): boolean {
  const frame = around(nodes.map(({ rect }) => rect))!;
  return scene.nodes.some(
    (node) =>
      !node.drawn &&
      !nodes.includes(node) &&
      node.words >= 2 &&
      node.words <= 8 &&
      bottom(node.rect) < frame.y + 15 &&
      frame.y - bottom(node.rect) < FARTHEST_HEADING &&
      sharedX(node.rect, frame) > 0 &&
      (STRONG_TITLE.process.isIn(wordsOf(node.label)) || HEADING.test(node.label)),
  );
}

/** "The roadmap in three stages", "5-phase model". */
const HEADING = /\b(?:\d|two|three|four|five|six|seven|eight)[- ](?:steps?|phases?|stages?)\b/i;

/** So many words beside a drawing are a page of text; a subtitle and a footnote are not. */
const FULL_PROSE = 90;

function proseOn({ words }: Scene, inNodes: number): number {
  const beside = Math.max(0, words - inNodes);
  return words === 0 ? 0 : (beside / words) * saturate(beside, FULL_PROSE);
}

const KINDS = ["process", "architecture", "structure"] as const;

/** The drawing on a page as a candidate; null where nothing on it hangs together. */
export function nativeSketch(scene: Scene, title: string): Sketch | null {
  const { signals, score } = readNative(scene, title);
  const telling = signals.filter((signal) => weightOf(signal) > 0).sort((a, b) => weightOf(b) - weightOf(a));
  const [first] = telling;
  if (first === undefined) return null;
  // A grid says only how boxes are set: beside anything that says how they hang together, it names captions as parts.
  // A row of steps is whole by itself, and what stands below it are its captions.
  const naming =
    first.name === "steps"
      ? [first]
      : telling.filter((signal) => weightOf(signal) > 0.3 * weightOf(first) && signal.name !== "grid");
  const nodes = [...new Set((naming.length > 0 ? naming : [first]).flatMap((signal) => signal.nodes))];
  const inside = new Set(nodes);
  const links = first.links.length > 0 ? first.links : (telling.find((signal) => signal.links.length > 0)?.links ?? []);
  const frame = extentOf(scene, nodes, telling);
  const observed = subjectsOf(scene) ?? (title === "" ? alongTime(scene) : null);
  const lean: Lean = { ...NO_LEAN };
  for (const signal of telling) {
    for (const kind of KINDS) lean[kind] += ((signal.lean ?? LEANS[signal.name])?.[kind] ?? 0) * signal.value;
  }
  lean.architecture += saturate(tubsIn(scene), MANY_TUBS) * TUBS_LEAN;
  const drawn = {
    nodes: nodes.filter((node) => node.label !== "").map(toNode),
    edges: links
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => ({ from: from.shape.id, to: to.shape.id })),
    lean,
    captions: scene.nodes
      .filter((node) => node.words > 0 && node.words <= 8 && !inside.has(node))
      .map(({ label }) => label),
  };
  return {
    form: "native",
    score,
    ...drawn,
    share: frame ? shareOf(frame, scene) : 0,
    // What a study sees of several people over time leads from none of them to the next.
    ...(observed === null
      ? { evidence: evidenceOf(telling, kindOf(drawn, title)) }
      : { evidence: [observed], observed: true }),
    places: nodes.slice(0, 12).map((node) => ({ shapeId: node.shape.id })),
  };
}

/** Databases are drawn as tubs: so many leave no doubt what the picture is of, and so much they count then. */
const MANY_TUBS = 4;
const TUBS_LEAN = 2.5;

function tubsIn({ marks, nodes }: Scene): number {
  return [...marks, ...nodes].filter(({ form }) => form.geometry === "can").length;
}

function weightOf(signal: Signal): number {
  return signal.value * WEIGHTS[signal.name];
}

function toNode(node: SceneNode): { id: string; label: string } {
  return { id: node.shape.id, label: nameIn(node.label).slice(0, 60) };
}
