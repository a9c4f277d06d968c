import type { ArrowShape } from "./arrow.js";
import {
  along,
  area,
  around,
  bottom,
  contains,
  distance,
  holds,
  inRows,
  type Point,
  type Rect,
  right,
  sharedX,
  sharedY,
} from "./geometry.js";
import type { Line, Scene, SceneNode } from "./scene.js";

export interface Link {
  from: SceneNode;
  to: SceneNode;
  /** Drawn with an arrow head or as a block arrow. */
  directed: boolean;
  /** Attached in the file, so that it is meant as a link beyond doubt. */
  attached: boolean;
}

/** How near a loose end must be, in thousandths of the page's width: an arrow may stop short, a plain line touches. */
const REACH = { arrow: 22, line: 8, bareText: 12 };

/** How far an arrow is followed beyond its end. */
const FURTHER = 35;

/** The links between nodes: connectors by their ends, block arrows by what they point from and to. */
export function linksOf(scene: Scene): Link[] {
  // A picture on a captioned disc is that disc.
  const ends = [...scene.nodes, ...scene.marks].filter(
    ({ rect, label, parent }) => area(rect) < 0.8 * area(scene.page) && !(label === "" && parent?.icon),
  );
  const links: Link[] = [];
  const loose: LooseLine[] = [];
  for (const line of scene.lines) {
    const { from = null, to = null, fromArrow = false, toArrow = false } = line.shape.connector ?? {};
    const reach = line.arrow ? REACH.arrow : REACH.line;
    const [start, end] = line.ends;
    const a =
      attached(from, scene) ?? met(line, end, nearest(ends, start, reach), ends) ?? ahead(line, end, start, ends);
    const b = attached(to, scene) ?? met(line, start, nearest(ends, end, reach), ends) ?? ahead(line, start, end, ends);
    const firm = from !== null && to !== null;
    if (a === null || b === null) {
      loose.push({ line, nodes: [a, b] });
    } else if (a !== b && !holdsOther(a, b) && (firm || line.arrow || !isRule(line, a, b))) {
      const backwards = fromArrow && !toArrow;
      links.push({ from: backwards ? b : a, to: backwards ? a : b, directed: line.arrow, attached: firm });
    }
  }
  for (const arrow of scene.arrows) {
    const link = linkOf(arrow, ends);
    if (link !== null) links.push(link);
  }
  return distinct([...links, ...joined(loose)]);
}

function attached(id: string | null, scene: Scene): SceneNode | null {
  return id === null ? null : (scene.nodeOf.get(id) ?? null);
}

/** The node at a point: the nearest edge, the smallest where several are equally near. Panels count by their frame. */
function nearest(nodes: readonly SceneNode[], point: Point, reach: number): SceneNode | null {
  let best: SceneNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const far = node.children > 1 ? frameDistance(node.rect, point) : distance(node.whole, point);
    if (far > (node.drawn || node.icon ? reach : Math.min(reach, REACH.bareText))) continue;
    const score = far + area(node.rect) / 1e6;
    if (score < least) {
      best = node;
      least = score;
    }
  }
  return best;
}

/** A plain line may go on behind a frame, where nobody sees it: it leads to the box that it meets before, not to what lies at its end. */
function met(line: Line, from: Point, node: SceneNode | null, nodes: readonly SceneNode[]): SceneNode | null {
  const frame = node?.parent ?? null;
  if (node === null || frame === null || line.arrow || !line.straight) return node;
  const span = around(line.ends.map(({ x, y }) => ({ x, y, width: 0, height: 0 })))!;
  if (Math.min(span.width, span.height) > LEVEL) return node;
  let best = node;
  let least = distance(node.rect, from);
  for (const other of nodes) {
    const { rect, drawn, label, children } = other;
    const far = distance(rect, from);
    if (!drawn || label === "" || children > 0 || far === 0 || far >= least || contains(frame.rect, rect)) continue;
    const across = span.width > span.height ? sharedY(rect, span) >= 0 : sharedX(rect, span) >= 0;
    const through = Math.max(sharedX(rect, span), sharedY(rect, span)) > REACH.line;
    if (across && through) [best, least] = [other, far];
  }
  return best;
}

/** A line that is no further off it is level or upright, in thousandths of the page's width. */
const LEVEL = 5;

/** Arrows between pictures often stop well short of them: what a straight one would meet if it were a little longer. */
function ahead(line: Line, from: Point, to: Point, nodes: readonly SceneNode[]): SceneNode | null {
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  if (!line.arrow || !line.straight || long < FURTHER) return null;
  const share = FURTHER / long;
  return nearest(nodes, { x: to.x + share * (to.x - from.x), y: to.y + share * (to.y - from.y) }, REACH.arrow);
}

function frameDistance(rect: Rect, point: Point): number {
  if (!holds(rect, point)) return distance(rect, point);
  return Math.min(point.x - rect.x, right(rect) - point.x, point.y - rect.y, bottom(rect) - point.y);
}

function holdsOther(a: SceneNode, b: SceneNode): boolean {
  return contains(a.rect, b.rect) || contains(b.rect, a.rect);
}

/** A plain line that runs along a node rather than away from it: a rule under a heading, a frame's side. */
function isRule(line: Line, a: SceneNode, b: SceneNode): boolean {
  if (!isSolid(a) || !isSolid(b)) return true;
  const [start, end] = line.ends;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return line.straight && (distance(a.rect, middle) < 2 || distance(b.rect, middle) < 2);
}

function isSolid(node: SceneNode): boolean {
  return node.drawn || node.icon;
}

/** A block arrow links what is behind it with what is before it, within its own length. */
function linkOf(arrow: ArrowShape, nodes: readonly SceneNode[]): Link | null {
  const long = Math.hypot(arrow.head.x - arrow.tail.x, arrow.head.y - arrow.tail.y);
  const reach = Math.min(60, Math.max(20, long * 0.6));
  const outside = nodes.filter((node) => !contains(node.rect, arrow.rect));
  const from = nearest(outside, arrow.tail, reach);
  const to = nearest(
    outside.filter((node) => node !== from),
    arrow.head,
    reach,
  );
  if (from === null || to === null || holdsOther(from, to)) return null;
  return { from, to, directed: true, attached: false };
}

interface LooseLine {
  line: Line;
  nodes: [SceneNode | null, SceneNode | null];
}

/** So many loose lines are a drawn table or a hatching. */
const MOST_LOOSE = 120;

/**
 * Trees are often drawn with a trunk: lines that meet each other before they reach a box.
 * Lines that touch make one bunch; a bunch links the boxes at its ends.
 */
function joined(loose: readonly LooseLine[]): Link[] {
  const links: Link[] = [];
  const open = new Set(loose.slice(0, MOST_LOOSE));
  for (const seed of open) {
    open.delete(seed);
    const bunch = [seed];
    for (const member of bunch) {
      for (const other of open) {
        if (!touch(member.line, other.line)) continue;
        open.delete(other);
        bunch.push(other);
      }
    }
    const arrow = bunch.some(({ line }) => line.arrow);
    const nodes = [...new Set(bunch.flatMap((member) => member.nodes))].filter(
      (node) => node !== null && (arrow || isSolid(node)),
    );
    const [first, ...rest] = (nodes as SceneNode[]).sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
    if (first === undefined || bunch.length < 2) continue;
    for (const node of rest) {
      // Nobody draws a trunk with three branches by chance.
      if (!holdsOther(first, node)) links.push({ from: first, to: node, directed: arrow, attached: rest.length >= 2 });
    }
  }
  return links;
}

function touch(a: Line, b: Line): boolean {
  return a.ends.some((end) => isOn(b, end)) || b.ends.some((end) => isOn(a, end));
}

/** True where a point lies on a straight line, or at an end of a bent one. */
function isOn({ ends: [start, end], straight }: Line, point: Point): boolean {
  const near = straight
    ? along(start, end, point)
    : Math.min(Math.hypot(point.x - start.x, point.y - start.y), Math.hypot(point.x - end.x, point.y - end.y));
  return near < 5;
}

function distinct(links: readonly Link[]): Link[] {
  const seen = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.from.shape.id} ${link.to.shape.id}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, link);
    else if (link.attached) known.attached = true;
  }
  return [...seen.values()];
}

/** The largest set of nodes that hang together: by links, or by lying in the same frame. */
export function largestWeb(links: readonly Link[]): { nodes: SceneNode[]; links: Link[] } {
  const group = new Map<SceneNode, SceneNode[]>();
  const join = (a: SceneNode, b: SceneNode): void => {
    const merged = [...new Set([...(group.get(a) ?? [a]), ...(group.get(b) ?? [b])])];
    for (const node of merged) group.set(node, merged);
  };
  for (const { from, to } of links) join(from, to);
  for (const node of [...group.keys()]) if (node.parent !== null) join(node, node.parent);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  let best: SceneNode[] = [];
  for (const nodes of new Set(group.values())) {
    const inLinks = nodes.filter((node) => linked.has(node) || node.label !== "");
    if (inLinks.length > best.length) best = inLinks;
  }
  const inside = new Set(best);
  return { nodes: best, links: links.filter(({ from }) => inside.has(from)) };
}

/** The order in which a reader follows the links: sources first, and in reading order where links leave it open. */
export function inFlow(nodes: readonly SceneNode[], links: readonly Link[]): SceneNode[] {
  const left = new Set(inRows(nodes));
  const ordered: SceneNode[] = [];
  while (left.size > 0) {
    const [first] = left;
    const led = new Set(
      links.filter(({ from, to, directed }) => directed && left.has(from) && from !== to).map(({ to }) => to),
    );
    const next = [...left].find((node) => !led.has(node)) ?? first!;
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}
