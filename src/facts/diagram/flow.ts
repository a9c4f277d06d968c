import { isChevron, pointsAlong } from "./arrow.js";
import { bottom, centre, type Rect, right, sharedY } from "./geometry.js";
import { inFlow, type Link, largestWeb } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import type { Series } from "./series.js";
import { chain, longest, type Signal, saturate } from "./signal.js";

/** Signals of parts that lead to each other: connectors, arrows, chevrons. */
export function flowSignals(scene: Scene, links: readonly Link[], series: readonly Series[]): (Signal | null)[] {
  return [web(links), steps(scene, series), between(scene, series), strokes(scene), blockArrows(scene)];
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
    nodes: inFlow(nodes, inside),
    links: inside,
    phrase: `${named} parts joined by ${directed ? "arrows" : "lines"}`,
  };
}

/** Chevrons, pentagon signs and named block arrows one after the other, in the direction in which they point. */
function steps(scene: Scene, series: readonly Series[]): Signal | null {
  const run = longest(series.map(({ nodes, axis }) => nodes.filter((node) => pointsAlong(node.form, axis))));
  const nodes = run.length >= 3 ? run : pairOf(scene.nodes.filter((node) => pointsAlong(node.form, "row")));
  if (nodes.length < 2) return null;
  const what = nodes.every((node) => isChevron(node.form)) ? "chevrons" : "arrows";
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
