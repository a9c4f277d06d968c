import { area, around, centre, overlap, type Point, similar } from "./geometry.js";
import type { Link } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import { chain, type Signal } from "./signal.js";

/** Signals of figures: overlapping circles, pyramids and funnels, rings. */
export function roundSignals(scene: Scene, links: readonly Link[]): (Signal | null)[] {
  return [venn(scene), pyramid(scene), ring(scene, links)];
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

/** Like things around a centre: a cycle, or spokes around a hub. */
function ring(scene: Scene, links: readonly Link[]): Signal | null {
  for (const like of likeNodes(scene)) {
    const circle = circleOf(like);
    if (circle === null) continue;
    const { nodes, middle, size } = circle;
    const hub = [...scene.nodes, ...scene.marks].some(({ rect }) => {
      const { x, y } = centre(rect);
      return Math.hypot((x - middle.x) / size.x, (y - middle.y) / size.y) < 0.3 && rect.width < 2.2 * size.x;
    });
    // Four boxes in two rows always lie on a circle.
    if (nodes.length === 4 && !hub && !isDiamond(nodes)) continue;
    const arrows =
      scene.arrows.length + links.filter(({ from, to }) => nodes.includes(from) || nodes.includes(to)).length;
    return {
      name: "ring",
      value: hub || arrows >= 2 ? 1 : 0.7,
      nodes,
      links: [...chain(nodes), { from: nodes.at(-1)!, to: nodes[0]! }],
      phrase: hub ? `${nodes.length} parts around a centre` : `${nodes.length} parts in a circle`,
    };
  }
  return null;
}

/** Sets of nodes that look the same, each set once. */
function likeNodes(scene: Scene): SceneNode[][] {
  const candidates = scene.nodes.filter((node) => node.words > 0 && node.words <= 25 && node.rect.width < 350);
  const sets: SceneNode[][] = [];
  for (const seed of candidates) {
    const like = candidates.filter(
      (node) =>
        node.drawn === seed.drawn &&
        node.icon === seed.icon &&
        similar(node.rect.width, seed.rect.width, 0.25) &&
        similar(node.rect.height, seed.rect.height, 0.4),
    );
    if (like.length >= 4 && like.length <= 13 && like[0] === seed) sets.push(like);
  }
  return sets;
}

interface Circle {
  /** Clockwise from the top. */
  nodes: SceneNode[];
  middle: Point;
  /** Half axes: rings are often drawn wider than high. */
  size: Point;
}

/** The ring on which these nodes stand at even distances, one in its middle left out; null where they do not. */
function circleOf(like: readonly SceneNode[]): Circle | null {
  const frame = around(like.map((node) => ({ ...centre(node.rect), width: 0, height: 0 })))!;
  const middle = centre(frame);
  const size = { x: frame.width / 2, y: frame.height / 2 };
  if (Math.min(size.x, size.y) < 50 || !similar(size.x, size.y, 0.6)) return null;
  const placed = like
    .map((node) => {
      const { x, y } = centre(node.rect);
      const [dx, dy] = [(x - middle.x) / size.x, (y - middle.y) / size.y];
      return { node, radius: Math.hypot(dx, dy), angle: (Math.atan2(dx, -dy) + 2 * Math.PI) % (2 * Math.PI) };
    })
    .filter(({ radius }) => radius > 0.3)
    .sort((a, b) => a.angle - b.angle);
  const radius = placed.reduce((sum, place) => sum + place.radius, 0) / placed.length;
  const even = (2 * Math.PI) / placed.length;
  const gaps = placed.map(({ angle }, i) =>
    i === 0 ? angle + 2 * Math.PI - placed.at(-1)!.angle : angle - placed[i - 1]!.angle,
  );
  const round =
    placed.every((place) => Math.abs(place.radius - radius) < 0.15 * radius) && Math.max(...gaps) < 1.7 * even;
  return round && placed.length >= 4 ? { nodes: placed.map(({ node }) => node), middle, size } : null;
}

/** One at the top, one at the bottom and one at each side. */
function isDiamond(nodes: readonly SceneNode[]): boolean {
  const [top, right, low, left] = nodes.map((node) => centre(node.rect));
  return Math.abs(top!.x - low!.x) < 30 && Math.abs(right!.y - left!.y) < 30 && Math.abs(top!.x - right!.x) > 30;
}
