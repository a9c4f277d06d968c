import { area, around, centre, overlap, type Point, similar } from "./geometry.js";
import type { Link } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import { chain, type Signal } from "./signal.js";

/** Signals of round figures: overlapping circles, rings. */
export function roundSignals(scene: Scene, links: readonly Link[]): (Signal | null)[] {
  return [venn(scene), ring(scene, links) ?? arcs(scene) ?? gears(scene) ?? wheel(scene)];
}

/** Circles that overlap in part. */
function venn(scene: Scene): Signal | null {
  const round = [...scene.nodes, ...scene.marks].filter(
    ({ form, rect }) =>
      form.geometry === "ellipse" && rect.width > 100 && rect.height > 80 && similar(rect.width, rect.height, 0.4),
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
    value: met.length >= 3 ? 1 : 0.8,
    nodes,
    links: [],
    phrase: `${met.length} circles that overlap`,
  };
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
    const joined = links.filter(({ from, to }) => nodes.includes(from) || nodes.includes(to));
    const round = joined.filter(({ from, to, directed }) => directed && nodes.includes(from) && nodes.includes(to));
    // An arrow between two on the ring keeps away from the middle, where spokes begin.
    const inner = nodes.length === 3 ? 0.5 : 0.62;
    const outside = ({ x, y }: Point): boolean => Math.hypot((x - middle.x) / size.x, (y - middle.y) / size.y) > inner;
    const strokes = scene.lines.filter((line) => line.arrow && line.ends.every(outside)).length;
    const arrows = scene.arrows.length + Math.max(round.length, strokes);
    const turning = arrows >= 2;
    // Three boxes always lie on a circle, too: as many arrows, and nothing else, make them one.
    if (nodes.length === 3 && (arrows < 3 || scene.nodes.filter((node) => node.drawn || node.icon).length > 4))
      continue;
    return {
      name: "ring",
      value: hub || turning || joined.length >= 2 || nodes.length >= 5 ? 1 : 0.7,
      lean: turning ? { process: 1.5 } : hub ? { process: 0.2, structure: 1.2 } : { process: 0.7, structure: 0.7 },
      nodes,
      links: [...chain(nodes), { from: nodes.at(-1)!, to: nodes[0]! }],
      phrase: hub ? `${nodes.length} parts around a centre` : `${nodes.length} parts in a circle`,
    };
  }
  return null;
}

const ARCS = new Set(["blockArc", "circularArrow", "pie", "arc"]);

/** Three or more arcs about one centre, with names around it. Figures around it are a chart. */
function arcs(scene: Scene): Signal | null {
  const parts = [...scene.marks, ...scene.blanks, ...scene.nodes].filter(
    ({ form, rect }) => ARCS.has(form.geometry ?? "") && rect.width > 60,
  );
  const [first] = parts;
  if (first === undefined) return null;
  const middle = centre(first.rect);
  const size = first.rect.width;
  const far = ({ rect }: SceneNode): number => Math.hypot(centre(rect).x - middle.x, centre(rect).y - middle.y);
  if (parts.filter((part) => far(part) < 0.15 * size).length < 3) return null;
  const near = scene.nodes.filter((node) => node.words > 0 && node.words <= 12 && far(node) < 1.3 * size);
  const nodes = near.filter(({ label }) => /^\P{N}{2,}$/u.test(label));
  if (nodes.length < 3 || nodes.length < near.length / 2) return null;
  return { name: "ring", value: 1, nodes, links: [], phrase: `${nodes.length} names around a circle` };
}

/** Wheels that turn each other. */
function gears(scene: Scene): Signal | null {
  const wheels = [...scene.nodes, ...scene.marks].filter(
    ({ form, rect }) => /^gear/.test(form.geometry ?? "") && rect.width > 80,
  );
  const nodes = wheels.filter(({ label }) => label !== "");
  if (nodes.length < 2) return null;
  return { name: "ring", value: 1, nodes, links: [], phrase: `${wheels.length} gear wheels`, lean: { structure: 1 } };
}

/** Fewer shapes lie on a circle by chance. */
const LEAST_IN_WHEEL = 5;

/** Shapes of one form around a middle whose names stand outside, beside the whole: hexagons with icons on them. */
function wheel(scene: Scene): Signal | null {
  const shapes = [...scene.nodes, ...scene.marks].filter(
    ({ shape, form, rect, drawn, icon }) =>
      (drawn || icon) && shape.kind !== "picture" && form.geometry !== null && rect.width > 60 && rect.width < 350,
  );
  for (const seed of shapes) {
    const like = shapes.filter(
      ({ form, rect }) =>
        form.geometry === seed.form.geometry &&
        similar(rect.width, seed.rect.width, 0.1) &&
        similar(rect.height, seed.rect.height, 0.1),
    );
    if (like[0] !== seed || like.length < LEAST_IN_WHEEL || like.length > 12) continue;
    const circle = circleOf(like);
    if (circle === null || circle.nodes.length < LEAST_IN_WHEEL) continue;
    const named = circle.nodes.every(({ label }) => /\p{L}{2}/u.test(label));
    return {
      name: "ring",
      value: 1,
      // A name that stands beside one shape may belong to the next: none is better than a wrong one.
      nodes: named ? circle.nodes : circle.nodes.map((node) => ({ ...node, label: "" })),
      links: [],
      phrase: `${circle.nodes.length} shapes around a middle`,
      lean: { process: 0.3, structure: 1.2 },
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
    if (like.length >= 3 && like.length <= 13 && like[0] === seed) sets.push(like);
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
  const three = like.length === 3;
  const middle = three ? centroid(like) : centre(frame);
  const size = three ? { x: frame.height / 1.5, y: frame.height / 1.5 } : { x: frame.width / 2, y: frame.height / 2 };
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
  return round && placed.length >= 3 ? { nodes: placed.map(({ node }) => node), middle, size } : null;
}

function centroid(nodes: readonly SceneNode[]): Point {
  const points = nodes.map(({ rect }) => centre(rect));
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/** One at the top, one at the bottom and one at each side. */
function isDiamond(nodes: readonly SceneNode[]): boolean {
  const [top, right, low, left] = nodes.map((node) => centre(node.rect));
  return Math.abs(top!.x - low!.x) < 30 && Math.abs(right!.y - left!.y) < 30 && Math.abs(top!.x - right!.x) > 30;
}
