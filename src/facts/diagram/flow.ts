import { type ArrowShape, isChevron, pointsAlong } from "./arrow.js";
import { around, bottom, centre, contains, type Rect, right, sharedY, similar } from "./geometry.js";
import { headingsOf } from "./headings.js";
import { inFlow, type Link, largestWeb } from "./links.js";
import { captionOf, isChain, labelAt } from "./names.js";
import { saysOrder } from "./order.js";
import { partsOf } from "./parts.js";
import type { Scene, SceneNode } from "./scene.js";
import { countingUp, type Series, seriesOf } from "./series.js";
import { chain, longest, type Signal, saturate } from "./signal.js";

/** Signals of parts that lead to each other: connectors, arrows, chevrons. */
export function flowSignals(scene: Scene, links: readonly Link[], series: readonly Series[]): (Signal | null)[] {
  return [
    web(scene, links, series),
    steps(scene, series),
    between(scene, series) ?? between(scene, seriesOf(scene.photos)),
    strokes(scene),
    blockArrows(scene),
    lanes(scene, links),
  ];
}

/** Nodes that hang together by connectors or arrows. */
function web(scene: Scene, joins: readonly Link[], series: readonly Series[]): Signal | null {
  const whole = largestWeb(joins);
  const headings = headingsOf(whole.nodes, scene);
  const headed = (node: SceneNode): SceneNode => headings.get(node) ?? node;
  const nodes = whole.nodes.map(headed);
  const inside = whole.links.map((link) => ({ ...link, from: headed(link.from), to: headed(link.to) }));
  const firm = inside.filter((link) => link.attached || link.directed).length;
  const names = nodes.filter((node) => node.words > 0 && node.words <= 40).length;
  // Logos need no name where lines are attached to them.
  const logos = nodes.filter(({ shape, label }) => shape.kind === "picture" && label === "").length;
  const named = names > 0 && inside.every(({ attached }) => attached) ? names + logos : names;
  if (named < 2 || inside.length < 2) return null;
  const joined = new Set(nodes);
  const inLine = series.some((row) => row.nodes.filter((node) => joined.has(node)).length >= 3);
  const directed = inside.filter((link) => link.directed).length > inside.length / 2;
  // Three lines from one thing to three others are a tree or a star, which nobody draws by chance.
  const fan = nodes.some((node) => inside.filter(({ from, to }) => from === node || to === node).length >= 3);
  const ordered = inFlow(nodes, inside);
  const { said, count } = partsOf(ordered, inside, new Set(headings.values()), inside.length === joins.length);
  return {
    name: "web",
    value: saturate(
      0.5 * Math.min(inside.length, 2 * named) +
        0.5 * Math.min(firm, named) +
        (named >= 3 ? 0.5 : 0) +
        (inLine || fan ? 0.5 : 0),
      4,
    ),
    nodes: ordered,
    said,
    links: inside,
    phrase: `${count === null ? "" : `${count} `}parts joined by ${directed ? "arrows" : "lines"}`,
  };
}

/** Chevrons, pentagon signs and named block arrows one after the other, in the direction in which they point. */
function steps(scene: Scene, series: readonly Series[]): Signal | null {
  const rows = parallelRows(scene);
  if (rows.length > 1) return rowsOfSteps(rows, scene);
  const run = longest(series.map(({ nodes, axis }) => nodes.filter((node) => pointsAlong(node.form, axis))));
  const blank = blankSteps(scene);
  if (run.length < 3 && blank !== null) return blank;
  const nodes = run.length >= 3 ? run : pairOf(scene.nodes.filter((node) => pointsAlong(node.form, "row")));
  if (nodes.length < 2) return null;
  return {
    name: "steps",
    value: run.length >= 3 ? 1 : 0.5,
    nodes,
    links: chain(nodes),
    phrase: `${nodes.length} ${whatOf(nodes)} in a row`,
  };
}

/** Rows of two or more chevrons that follow each other closely, whatever their widths. */
function parallelRows({ nodes, blanks }: Scene): SceneNode[][] {
  const rows: SceneNode[][] = [];
  const pointed = [...nodes, ...blanks].filter((node) => pointsAlong(node.form, "row"));
  for (const node of pointed.sort((a, b) => a.rect.x - b.rect.x)) {
    const row = rows.find(([first]) => sharedY(node.rect, first!.rect) > 0.7 * node.rect.height);
    if (row) row.push(node);
    else rows.push([node]);
  }
  return rows.filter((row) => row.length > 1 && isChain(row));
}

/** Several rows of chevrons: things and what belongs to each, unless enough of the names tell of stages, deeds or a count. */
function rowsOfSteps(rows: readonly SceneNode[][], scene: Scene): Signal | null {
  const nodes = rows.flat();
  const names = nodes.flatMap((node) =>
    node.label === "" ? scene.nodes.filter(({ rect }) => contains(node.rect, rect)) : [node],
  );
  if (countingUp(names.map(({ label }) => label)) < 3 && !saysOrder(names)) return null;
  const phrase = `${rows.length} rows of ${whatOf(nodes)}`;
  const value = rows.some((row) => row.length > 2) ? 1 : 0.5;
  return { name: "steps", value, nodes, links: rows.flatMap(chain), phrase };
}

/** Chevrons whose names stand elsewhere: far below them, in tables, in pictures. */
function blankSteps(scene: Scene): Signal | null {
  const run = longest(
    seriesOf(scene.blanks).map(({ nodes, axis }) => nodes.filter((node) => pointsAlong(node.form, axis))),
  );
  if (run.length < 3 || !isChain(run)) return null;
  const { width, height } = around(run.map(({ rect }) => rect))!;
  if (Math.max(width, height) < LEAST_ROW) return null;
  const named = run.map(({ rect }) => labelAt(rect, scene.nodes) ?? null).filter((node) => node !== null);
  const nodes = new Set(named).size === run.length ? named : run;
  return { name: "steps", value: 1, nodes, links: chain(nodes), phrase: `${run.length} ${whatOf(run)} in a row` };
}

/** Chevrons that take less, in thousandths of the page's width, are an ornament. */
const LEAST_ROW = 250;

function whatOf(nodes: readonly SceneNode[]): string {
  return nodes.every((node) => isChevron(node.form)) ? "chevrons" : "arrows";
}

/** Two or more that stand side by side on one line and point the same way. */
function pairOf(nodes: readonly SceneNode[]): SceneNode[] {
  const [first] = nodes;
  return first
    ? nodes.filter(
        ({ rect, form }) =>
          sharedY(rect, first.rect) > 0.7 * first.rect.height && form.direction === first.form.direction,
      )
    : [];
}

/** Block arrows or small chevrons in the gaps of a row of like things. */
function between(scene: Scene, series: readonly Series[]): Signal | null {
  let best: { arrows: number; run: Series } | null = null;
  const others: Series[] = [];
  for (const run of series) {
    const arrows = arrowsIn(run, scene);
    if (arrows < 2) continue;
    others.push(run);
    if (best === null || arrows > best.arrows) best = { arrows, run };
  }
  if (best === null) return null;
  const { axis, nodes: first } = best.run;
  const photos = first[0]!.label === "";
  // Whoever counts the boxes counts those of every row that has arrows.
  const nodes = [...new Set(others.filter((run) => run.axis === axis).flatMap((run) => run.nodes))];
  const named = photos ? nodes.map((photo) => captionOf(photo, scene.nodes, 60) ?? photo) : nodes;
  return {
    name: "between",
    value: saturate(best.arrows, photos ? 2 : 3),
    nodes: named,
    links: photos ? chain(named) : others.filter((run) => run.axis === axis).flatMap((run) => chain(run.nodes)),
    phrase: `${nodes.length} ${photos ? "pictures" : "boxes"} with arrows between them`,
  };
}

function arrowsIn({ nodes, axis }: Series, scene: Scene): number {
  return nodes.slice(1).filter((node, i) => {
    const gap = gapOf(nodes[i]!.rect, node.rect, axis);
    return scene.arrows.some((arrow) => isAlong(arrow, axis) && reaches(gap, arrow.rect));
  }).length;
}

function isAlong({ head, tail }: ArrowShape, axis: Series["axis"]): boolean {
  return Math.abs(head.x - tail.x) > Math.abs(head.y - tail.y) === (axis === "row");
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
  // Arrows below each other, all alike, lead from one column to another: pairs, not a flow.
  const [first] = pointed;
  const alike = pointed.every(({ ends }) => ends.every((end, i) => Math.abs(end.x - first!.ends[i]!.x) < 10));
  return {
    name: "strokes",
    value: (alike ? 0.4 : 1) * saturate(pointed.length, 5),
    nodes: [],
    links: [],
    phrase: arrowsSaid(pointed.length),
  };
}

/** Nobody counts so many arrows, and lines and block arrows are told apart by nobody. */
const MANY = 8;

function arrowsSaid(count: number): string {
  return `${count < MANY ? count : "many"} arrows`;
}

/** Block arrows without a name, whatever they lead to. */
function blockArrows(scene: Scene): Signal | null {
  const { length } = scene.arrows.filter(({ rect }) => rect.width > 12 && rect.height > 12);
  if (length < 2) return null;
  return { name: "blockArrows", value: saturate(length, 4), nodes: [], links: [], phrase: arrowsSaid(length) };
}

/** Frames across the page, one below the other, with boxes in them that lead from lane to lane and onwards. */
function lanes(scene: Scene, links: readonly Link[]): Signal | null {
  const wide = [...scene.marks, ...scene.nodes].filter(
    ({ drawn, rect }) => drawn && rect.width > LEAST_LANE && rect.height > 50 && rect.height < 0.5 * scene.page.height,
  );
  const [first] = wide;
  if (first === undefined) return null;
  const stack = wide.filter(
    ({ rect }) => similar(rect.width, first.rect.width, 0.1) && similar(rect.height, first.rect.height, 0.4),
  );
  const laneOf = ({ rect }: SceneNode): SceneNode | undefined => stack.find((lane) => contains(lane.rect, rect));
  const across = links.filter(({ from, to }) => laneOf(from) !== undefined && laneOf(to) !== undefined);
  const changing = across.filter(({ from, to }) => laneOf(from) !== laneOf(to));
  const onwards = across.filter(({ from, to }) => to.rect.x > from.rect.x - 20);
  if (stack.length < 2 || across.length < 3 || changing.length < 1 || onwards.length < 0.6 * across.length) return null;
  const nodes = inFlow([...new Set(across.flatMap(({ from, to }) => [from, to]))], across);
  // In layers of systems most links go down; in lanes most go on to the right.
  const starts = new Set(nodes.map(({ rect }) => Math.round(rect.x / 40)));
  if (starts.size < 3) return null;
  return { name: "lanes", value: 1, nodes, links: across, phrase: `${nodes.length} steps in ${stack.length} lanes` };
}

const LEAST_LANE = 550;
