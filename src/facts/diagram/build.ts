import { chain } from "./flow.js";
import { area, around, bottom, centre, contains, overlap, type Rect, right, similar } from "./geometry.js";
import type { Link } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import type { Series } from "./series.js";
import { type Signal, saturate } from "./signal.js";

/** Signals of parts that are built together without an order: frames, layers, trees, rings, overlaps. */
export function buildSignals(scene: Scene, links: readonly Link[], series: readonly Series[]): Signal[] {
  return [
    nested(scene),
    grid(scene),
    bricks(scene),
    tiers(series),
    venn(scene),
    pyramid(scene),
    ring(scene, links),
  ].filter((signal) => signal !== null);
}

/** A box whose text is a name, not a story or a number. */
export function isNamed(node: SceneNode): boolean {
  return (
    node.drawn &&
    node.words > 0 &&
    node.words <= 7 &&
    /\p{L}{2}/u.test(node.label) &&
    !/^\W*\d[\d.,]*\s*[%+kKmMbB€$£]?\W*(?:\n|$)/.test(node.label)
  );
}

/** Frames that hold two or more named boxes. */
function nested(scene: Scene): Signal | null {
  const named = scene.nodes.filter(isNamed);
  const frames = [...scene.marks, ...scene.nodes.filter((node) => node.drawn)].filter(
    ({ rect }) => area(rect) < 0.9 * area(scene.page),
  );
  const held = new Set<SceneNode>();
  let holding = 0;
  for (const frame of frames) {
    const inside = named.filter(
      (node) => node !== frame && contains(frame.rect, node.rect) && area(frame.rect) > 1.6 * area(node.rect),
    );
    if (inside.length < 2) continue;
    holding++;
    for (const node of inside) held.add(node);
  }
  if (held.size < 3) return null;
  return {
    name: "nested",
    value: saturate(held.size + 2 * holding, 10),
    nodes: [...held],
    links: [],
    phrase: `${held.size} boxes inside ${holding === 1 ? "a larger one" : `${holding} larger ones`}`,
  };
}

/** Many named boxes in rows and columns. */
function grid(scene: Scene): Signal | null {
  const named = scene.nodes.filter((node) => isNamed(node) && node.children === 0);
  if (named.length < 6) return null;
  const aligned = named.filter(
    (node) =>
      named.some(
        (other) =>
          other !== node &&
          Math.abs(other.rect.x - node.rect.x) < 6 &&
          similar(other.rect.width, node.rect.width, 0.15),
      ) && named.some((other) => other !== node && Math.abs(other.rect.y - node.rect.y) < 6),
  );
  if (aligned.length < 6) return null;
  return {
    name: "grid",
    value: saturate(aligned.length - 3, 9),
    nodes: aligned,
    links: [],
    phrase: `${aligned.length} named boxes set like bricks`,
  };
}

/** Boxes that fill a frame like bricks: rows between the same two edges, cut into different numbers of boxes. */
function bricks(scene: Scene): Signal | null {
  const tiles = scene.nodes.filter(
    (node) => node.drawn && node.words > 0 && node.words <= 14 && /\p{L}{2}/u.test(node.label),
  );
  let best: SceneNode[][] = [];
  for (const parent of new Set(tiles.map((tile) => tile.parent))) {
    const rows = rowsOf(tiles.filter((tile) => tile.parent === parent));
    for (const [i, first] of rows.entries()) {
      const wall = [first];
      for (const row of rows.slice(i + 1)) if (continues(wall.at(-1)!, row)) wall.push(row);
      if (wall.flat().length > best.flat().length && new Set(wall.map((row) => row.length)).size > 1) best = wall;
    }
  }
  const nodes = best.flat();
  if (best.length < 2 || nodes.length < 4) return null;
  return {
    name: "bricks",
    value: saturate(nodes.length + best.length, 8),
    nodes,
    links: [],
    phrase: `${nodes.length} boxes fitted together in ${best.length} layers`,
  };
}

function rowsOf(tiles: readonly SceneNode[]): SceneNode[][] {
  const rows: SceneNode[][] = [];
  for (const tile of [...tiles].sort((a, b) => a.rect.y - b.rect.y)) {
    const row = rows.find(
      ([first]) =>
        similar(first!.rect.height, tile.rect.height, 0.25) &&
        Math.abs(first!.rect.y - tile.rect.y) < 0.2 * tile.rect.height,
    );
    if (row) row.push(tile);
    else rows.push([tile]);
  }
  return rows;
}

/** True where a row lies close under another, between the same left and right edges, without holes. */
function continues(above: readonly SceneNode[], below: readonly SceneNode[]): boolean {
  const [a, b] = [frameOf(above), frameOf(below)];
  const slack = 0.05 * Math.max(a.width, b.width);
  const gap = b.y - bottom(a);
  return (
    Math.abs(a.x - b.x) < slack &&
    Math.abs(right(a) - right(b)) < slack &&
    gap > -5 &&
    gap < Math.min(40, 0.7 * Math.min(a.height, b.height)) &&
    [above, below].every((row) => sum(row.map(({ rect }) => rect.width)) > 0.7 * a.width)
  );
}

function frameOf(row: readonly SceneNode[]): Rect {
  return around(row.map(({ rect }) => rect))!;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** Three or more wide bars on top of each other, close together. */
function tiers(series: readonly Series[]): Signal | null {
  for (const { nodes, axis } of series) {
    if (axis !== "column" || nodes.length < 3) continue;
    const wide = nodes.every(
      (node) => isNamed(node) && node.rect.width > 3 * node.rect.height && node.rect.width > 250,
    );
    const close = nodes.every(
      (node, i) => i === 0 || node.rect.y - bottom(nodes[i - 1]!.rect) < 0.35 * node.rect.height,
    );
    if (wide && close)
      return {
        name: "tiers",
        value: saturate(nodes.length, 4),
        nodes,
        links: [],
        phrase: `${nodes.length} layers on top of each other`,
      };
  }
  return null;
}

/** Circles that overlap in part. */
function venn(scene: Scene): Signal | null {
  const round = [...scene.nodes, ...scene.marks].filter(
    ({ shape, rect }) =>
      shape.geometry === "ellipse" && rect.width > 100 && rect.height > 80 && similar(rect.width, rect.height, 0.4),
  );
  const met = round.filter((circle) =>
    round.some((other) => {
      const shared = overlap(circle.rect, other.rect);
      return (
        other !== circle &&
        similar(area(circle.rect), area(other.rect), 0.6) &&
        shared > 0.04 * area(circle.rect) &&
        shared < 0.7 * area(circle.rect)
      );
    }),
  );
  if (met.length < 2) return null;
  const nodes = met.filter((circle) => circle.label !== "");
  return {
    name: "venn",
    value: met.length >= 3 ? 1 : 0.7,
    nodes,
    links: [],
    phrase: `${met.length} circles that overlap`,
  };
}

const TAPERED = new Set([
  "triangle",
  "trapezoid",
  "flowChartMerge",
  "flowChartExtract",
  "funnel",
  "flowChartManualOperation",
  "nonIsoscelesTrapezoid",
]);

/** Layers that get steadily wider or narrower, or one large tapered shape with names on it. */
function pyramid(scene: Scene): Signal | null {
  const layers = [...scene.nodes, ...scene.marks.filter((blank) => TAPERED.has(blank.shape.geometry ?? ""))].filter(
    ({ shape, rect }) => TAPERED.has(shape.geometry ?? "") && rect.width > 60,
  );
  const large = layers.filter(({ rect }) => rect.width > 200 && rect.height > 150);
  const stacked = layers.filter((layer) =>
    layers.some((other) => other !== layer && Math.abs(centre(layer.rect).x - centre(other.rect).x) < 20),
  );
  if (stacked.length < 3 && large.length === 0) return null;
  const frame = large[0]?.rect;
  const nodes = scene.nodes.filter(
    (node) =>
      node.words > 0 &&
      node.words <= 12 &&
      (stacked.some((layer) => layer === node) || (frame && overlap(frame, node.rect) > 0.5 * area(node.rect))),
  );
  if (nodes.length < 3) return null;
  return { name: "pyramid", value: 1, nodes, links: [], phrase: `${nodes.length} layers of a pyramid or funnel` };
}

/** Like things around a centre. */
function ring(scene: Scene, links: readonly Link[]): Signal | null {
  const candidates = scene.nodes.filter((node) => node.words > 0 && node.words <= 25 && node.rect.width < 350);
  const groups: SceneNode[][] = [];
  for (const seed of candidates) {
    const like = candidates.filter(
      (node) =>
        node.drawn === seed.drawn &&
        node.icon === seed.icon &&
        similar(node.rect.width, seed.rect.width, 0.25) &&
        similar(node.rect.height, seed.rect.height, 0.4),
    );
    if (like.length >= 4 && like.length <= 12 && like[0] === seed) groups.push(like);
  }
  for (const nodes of groups) {
    const points = nodes.map((node) => centre(node.rect));
    const middle = { x: mean(points.map((p) => p.x)), y: mean(points.map((p) => p.y)) };
    const radii = points.map((p) => Math.hypot(p.x - middle.x, p.y - middle.y));
    const radius = mean(radii);
    if (radius < 60 || radii.some((r) => Math.abs(r - radius) > 0.22 * radius)) continue;
    const angles = points.map((p) => Math.atan2(p.y - middle.y, p.x - middle.x)).sort((a, b) => a - b);
    const gaps = angles.map((angle, i) => (i === 0 ? angle + 2 * Math.PI - angles.at(-1)! : angle - angles[i - 1]!));
    if (Math.max(...gaps) > (1.7 * 2 * Math.PI) / nodes.length) continue;
    const hub = [...scene.nodes, ...scene.marks].some(
      ({ rect }) =>
        Math.hypot(centre(rect).x - middle.x, centre(rect).y - middle.y) < 0.3 * radius && rect.width < 2.2 * radius,
    );
    // Four boxes in two rows always lie on a circle.
    if (nodes.length === 4 && !hub && !isDiamond(nodes)) continue;
    const arrows =
      scene.arrows.length + links.filter((link) => nodes.includes(link.from) || nodes.includes(link.to)).length;
    const ordered = [...nodes].sort((a, b) => clock(a.rect, middle) - clock(b.rect, middle));
    return {
      name: "ring",
      value: hub || arrows >= 2 ? 1 : 0.7,
      nodes: ordered,
      links: [...chain(ordered), { from: ordered.at(-1)!, to: ordered[0]! }],
      phrase: hub ? `${nodes.length} parts around a centre` : `${nodes.length} parts in a circle`,
    };
  }
  return null;
}

function isDiamond(nodes: readonly SceneNode[]): boolean {
  const xs = new Set(nodes.map((node) => Math.round(centre(node.rect).x / 20)));
  return xs.size === 3;
}

function clock(rect: Rect, middle: { x: number; y: number }): number {
  const { x, y } = centre(rect);
  return (Math.atan2(x - middle.x, -(y - middle.y)) + 2 * Math.PI) % (2 * Math.PI);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
