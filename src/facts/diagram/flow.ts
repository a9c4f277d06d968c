import { isChevron, pointsAlong } from "./arrow.js";
import { bottom, centre, distance, type Rect, right, sharedX, sharedY } from "./geometry.js";
import { type Link, largestWeb } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import { beginsWithTime, countingUp, isTime, ordinalOf, type Series } from "./series.js";
import type { Signal } from "./signal.js";
import { saturate } from "./signal.js";
import { DEED, distinctWords, STAGE } from "./words.js";

/** Signals of an order that the eye is to follow. */
export function flowSignals(scene: Scene, links: readonly Link[], series: readonly Series[]): Signal[] {
  return [
    web(links),
    steps(scene, series),
    between(scene, series),
    strokes(scene),
    blockArrows(scene),
    counted(scene, series),
    timed(series),
    thread(scene),
    bars(scene),
    stages(series),
    deeds(series),
  ].filter((signal) => signal !== null);
}

/** Nodes that hang together by connectors or arrows. */
function web(links: readonly Link[]): Signal | null {
  const { nodes, links: inside } = largestWeb(links);
  const named = nodes.filter((node) => node.words > 0 && node.words <= 40).length;
  const firm = inside.filter((link) => link.attached || link.directed).length;
  if (named < 2 || inside.length < 2) return null;
  const directed = inside.filter((link) => link.directed).length > inside.length / 2;
  return {
    name: "web",
    value: saturate(0.5 * Math.min(inside.length, 2 * named) + 0.5 * Math.min(firm, named) + (named >= 3 ? 0.5 : 0), 4),
    nodes,
    links: inside,
    phrase: `${nodes.length} parts joined by ${directed ? "arrows" : "lines"}`,
  };
}

/** Chevrons, pentagon signs and named block arrows one after the other, in the direction in which they point. */
function steps(scene: Scene, series: readonly Series[]): Signal | null {
  const run = longest(series.map(({ nodes, axis }) => nodes.filter((node) => pointsAlong(node.shape, axis))));
  const nodes = run.length >= 3 ? run : pairOf(scene.nodes.filter((node) => pointsAlong(node.shape, "row")));
  if (nodes.length < 2) return null;
  const what = nodes.every((node) => isChevron(node.shape)) ? "chevrons" : "arrows";
  return {
    name: "steps",
    value: run.length >= 3 ? 1 : 0.5,
    nodes,
    links: chain(nodes),
    phrase: `${nodes.length} ${what} in a row`,
  };
}

/** Two or more that stand side by side on one line. */
function pairOf(nodes: readonly SceneNode[]): SceneNode[] {
  const [first] = nodes;
  return first ? nodes.filter((node) => sharedY(node.rect, first.rect) > 0.7 * first.rect.height) : [];
}

/** Block arrows or small chevrons in the gaps of a row of like things. */
function between(scene: Scene, series: readonly Series[]): Signal | null {
  let best: Signal | null = null;
  for (const { nodes, axis } of series) {
    let arrows = 0;
    for (let i = 1; i < nodes.length; i++) {
      const gap = gapOf(nodes[i - 1]!.rect, nodes[i]!.rect, axis);
      if (scene.arrows.some((arrow) => reaches(gap, arrow.rect))) arrows++;
    }
    if (arrows >= 2 && (best === null || arrows > best.nodes.length))
      best = {
        name: "between",
        value: saturate(arrows, 3),
        nodes,
        links: chain(nodes),
        phrase: `${nodes.length} boxes with arrows between them`,
      };
  }
  return best;
}

function gapOf(a: Rect, b: Rect, axis: Series["axis"]): Rect {
  return axis === "row"
    ? { x: right(a) - 8, y: a.y, width: Math.max(16, b.x - right(a) + 16), height: a.height }
    : { x: a.x, y: bottom(a) - 8, width: a.width, height: Math.max(16, b.y - bottom(a) + 16) };
}

function reaches(gap: Rect, arrow: Rect): boolean {
  const { x, y } = centre(arrow);
  return x > gap.x && x < right(gap) && y > gap.y && y < bottom(gap);
}

/** Lines with arrow heads, whatever they lead to. */
function strokes(scene: Scene): Signal | null {
  const pointed = scene.lines.filter((line) => line.arrow);
  if (pointed.length < 2) return null;
  return {
    name: "strokes",
    value: saturate(pointed.length, 5),
    nodes: [],
    links: [],
    phrase: `${pointed.length} arrows`,
  };
}

/** Block arrows without a name, whatever they lead to. */
function blockArrows(scene: Scene): Signal | null {
  const { length } = scene.arrows.filter(({ rect }) => rect.width > 12 && rect.height > 12);
  if (length < 2) return null;
  return { name: "blockArrows", value: saturate(length, 4), nodes: [], links: [], phrase: `${length} arrows` };
}

/** Numbers that count up along a row or a column, or over several rows: in the labels, or on badges beside them. */
function counted(scene: Scene, series: readonly Series[]): Signal | null {
  const badges = scene.nodes.filter(isBadge).sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  const runs = [
    ...series.map(({ nodes, axis }) => ({ nodes, axis })),
    ...(areAlike(badges) ? [{ nodes: inRows(badges), axis: "row" as const }] : []),
  ];
  let best: Signal | null = null;
  for (const { nodes, axis } of runs) {
    const length = countingUp(nodes.map((node) => node.label));
    if (length < 3 || (best !== null && best.nodes.length >= length)) continue;
    const named = nodes.every(isBadge) ? nodes.map((badge) => besideBadge(badge, scene.nodes)) : nodes;
    const sideways = axis === "row" && new Set(nodes.map(({ rect }) => Math.round(rect.x / 20))).size > 1;
    best = {
      name: sideways ? "countedRow" : "countedColumn",
      value: saturate(length, 4),
      nodes: named,
      links: chain(named),
      phrase: `${length} numbered steps in a ${sideways ? "row" : "column"}`,
    };
  }
  return best;
}

function isBadge(node: SceneNode): boolean {
  return /^\W*\d{1,2}\W*$/.test(node.label) && ordinalOf(node.label) !== null;
}

function areAlike(nodes: readonly SceneNode[]): boolean {
  const [first] = nodes;
  return (
    first !== undefined &&
    nodes.every(
      (node) => node.drawn === first.drawn && Math.abs(node.rect.height - first.rect.height) < 0.3 * first.rect.height,
    )
  );
}

/** Reading order: nodes at about the same height belong to one row. */
function inRows(nodes: readonly SceneNode[]): SceneNode[] {
  const level = (node: SceneNode): number =>
    nodes.find((other) => Math.abs(other.rect.y - node.rect.y) < 0.5 * node.rect.height)!.rect.y;
  return [...nodes].sort((a, b) => level(a) - level(b) || a.rect.x - b.rect.x);
}

function besideBadge(badge: SceneNode, nodes: readonly SceneNode[]): SceneNode {
  let best = badge;
  let least = 200;
  for (const node of nodes) {
    if (node === badge || node.words < 1 || (node.words === 1 && ordinalOf(node.label) !== null)) continue;
    const inLine = sharedX(badge.rect, node.rect) > 0 || sharedY(badge.rect, node.rect) > 0;
    const far = distance(node.rect, centre(badge.rect));
    if (inLine && far < least) {
      best = node;
      least = far;
    }
  }
  return best;
}

/** Points in time along a row or a column. */
function timed(series: readonly Series[]): Signal | null {
  const run = longest(
    series.map(({ nodes }) =>
      nodes.filter((node) => isTime(node.label) || (node.words <= 25 && beginsWithTime(node.label))),
    ),
  );
  if (run.length < 3) return null;
  return {
    name: "timed",
    value: saturate(run.length, 4),
    nodes: run,
    links: chain(run),
    phrase: `${run.length} points in time in a row`,
  };
}

/** A long line with three or more marks on it. */
function thread(scene: Scene): Signal | null {
  let best: Signal | null = null;
  const threads: Rect[] = [];
  for (const line of scene.lines) {
    const [a, b] = line.ends;
    const flat = Math.abs(a.y - b.y) < 8 || Math.abs(a.x - b.x) < 8;
    if (flat)
      threads.push({
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      });
  }
  for (const { rect } of [...scene.marks, ...scene.arrows])
    if (Math.min(rect.width, rect.height) < 25) threads.push(rect);
  for (const rect of threads) {
    const row = rect.width > rect.height;
    if (Math.max(rect.width, rect.height) < (row ? 300 : 0.4 * scene.page.height)) continue;
    const marks = [...scene.marks, ...scene.nodes].filter(
      (mark) => isMark(mark.rect) && mark.rect !== rect && crosses(rect, mark.rect, row),
    );
    if (marks.length < 3 || (best && marks.length <= best.value * 4)) continue;
    const ordered = marks.sort((a, b) => (row ? a.rect.x - b.rect.x : a.rect.y - b.rect.y));
    const nodes = ordered
      .map((mark) => (mark.label !== "" ? mark : labelAt(mark.rect, scene.nodes)))
      .filter((node) => node !== null);
    best = {
      name: "thread",
      value: saturate(marks.length, 4),
      nodes: [...new Set(nodes)],
      links: chain([...new Set(nodes)]),
      phrase: `a line with ${marks.length} points on it`,
    };
  }
  return best;
}

function isMark(rect: Rect): boolean {
  return (
    rect.width < 110 &&
    rect.height < 110 &&
    rect.width > 3 &&
    rect.height > 3 &&
    rect.width < 2.5 * rect.height &&
    rect.height < 2.5 * rect.width
  );
}

function crosses(thread: Rect, mark: Rect, row: boolean): boolean {
  const { x, y } = centre(mark);
  const middle = centre(thread);
  return row
    ? x > thread.x - 10 && x < right(thread) + 10 && Math.abs(y - middle.y) < Math.max(6, 0.3 * mark.height)
    : y > thread.y - 10 && y < bottom(thread) + 10 && Math.abs(x - middle.x) < Math.max(6, 0.3 * mark.width);
}

function labelAt(mark: Rect, nodes: readonly SceneNode[]): SceneNode | null {
  let best: SceneNode | null = null;
  let least = 120;
  for (const node of nodes) {
    const far = distance(node.rect, centre(mark));
    if (node.words > 0 && far < least) {
      best = node;
      least = far;
    }
  }
  return best;
}

/** Bars of different lengths that start at different places, on several levels, against time: a plan drawn as bars. */
function bars(scene: Scene): Signal | null {
  const thin = [...scene.marks, ...scene.nodes.filter((node) => node.drawn)].filter(
    ({ rect }) =>
      rect.height > 4 && rect.height < 50 && rect.width > 1.8 * rect.height && rect.width < 0.9 * scene.page.width,
  );
  const like = longest(
    thin.map((bar) => thin.filter((other) => Math.abs(other.rect.height - bar.rect.height) < 0.25 * bar.rect.height)),
  );
  const starts = new Set(like.map(({ rect }) => Math.round(rect.x / 25)));
  const levels = new Set(like.map(({ rect }) => Math.round(rect.y / 12)));
  const lengths = new Set(like.map(({ rect }) => Math.round(rect.width / 25)));
  if (like.length < 4 || starts.size < 3 || levels.size < 3 || lengths.size < 3) return null;
  const times = scene.nodes.filter((node) => isTime(node.label) || /^(?:time|timeline)$/i.test(node.label)).length;
  if (times === 0 && like.filter(({ label }) => label === "").length < 0.5 * like.length) return null;
  const nodes = like.filter(({ label }) => label !== "");
  return {
    name: "bars",
    value: saturate(like.length + times, 8),
    nodes: nodes.length > 0 ? nodes : like,
    links: [],
    phrase: `${like.length} bars along a time line`,
  };
}

/** Names of stages on short labels. */
function stages(series: readonly Series[]): Signal | null {
  let best: Signal | null = null;
  for (const { nodes, axis } of series) {
    const heads = nodes.map((node) => node.label.split("\n")[0]!).filter((head) => head.split(" ").length <= 5);
    const count = distinctWords(STAGE, heads);
    if (count < 3 || heads.length < 3 || count < heads.length / 2) continue;
    if (best === null || count > best.nodes.length)
      best = {
        name: "stages",
        value: saturate(count, 4),
        nodes,
        links: chain(nodes),
        phrase: `${nodes.length} stages in a ${axis}`,
      };
  }
  return best;
}

/** A row or a column in which nearly every label begins with something to do. */
function deeds(series: readonly Series[]): Signal | null {
  let best: Signal | null = null;
  for (const { nodes, axis } of series) {
    if (nodes.some((node) => node.words > 30 || /[.!?]\n/.test(node.label))) continue;
    const doing = nodes.filter((node) => DEED.test(node.label)).length;
    if (doing < 3 || doing < 0.75 * nodes.length || (best !== null && best.nodes.length >= nodes.length)) continue;
    best = {
      name: axis === "row" ? "deedRow" : "deedColumn",
      value: saturate(doing, 4),
      nodes,
      links: chain(nodes),
      phrase: `${nodes.length} things to do in a ${axis}`,
    };
  }
  return best;
}

function longest<T>(runs: readonly T[][]): T[] {
  return runs.reduce<T[]>((best, run) => (run.length > best.length ? run : best), []);
}

export function chain(nodes: readonly SceneNode[]): { from: SceneNode; to: SceneNode }[] {
  return nodes.slice(1).map((node, i) => ({ from: nodes[i]!, to: node }));
}
