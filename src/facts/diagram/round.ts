import { area, centre, overlap, type Rect, similar } from "./geometry.js";
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
  return numbers.reduce((total, n) => total + n, 0) / numbers.length;
}
