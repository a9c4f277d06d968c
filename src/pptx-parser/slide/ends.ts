import type { Connector, Document, Point, Shape } from "../../document/document.js";
import { type Bounds, boundsOf, distanceTo, lineEnds, pointIn } from "../../document/geometry.js";
import { isInvisible } from "../../document/visibility.js";
import { isFurniture } from "../../document/walk.js";
import type { SlideReading } from "./reading.js";

/** How far from a shape a loose end may be: one step of the grid that PowerPoint draws by (`p:gridSpacing`), 1/12 inch. */
const REACH = 76_200;
/** Nearer than half a point is touching: rounding sets ends off by less, and nobody sees it. */
const TOUCH = 6_350;
/** What covers more of the page is the ground that things stand on, not one of the things. */
const GROUND = 0.5;
/** A page with more lines times shapes is drawn by a machine; its loose ends stay loose. Real pages have 10,250. */
const MOST_PAIRS = 1_000_000;

/**
 * Says of every line among all shapes of a page, those inside groups included, where it starts and ends, and which shapes its loose ends touch. An end is loose where it is
 * attached to nothing, or to a shape that is gone. Held against the 690 ends that are attached in 26 real decks, this
 * names the same shape for 661 of them, another one for 14, and none for 15.
 */
export function findEnds(all: readonly Shape[], reading: SlideReading, pageSize: Document["pageSize"]): void {
  const lines = all.filter(isLine);
  if (lines.length === 0) return;
  for (const line of lines) {
    const { connector } = line;
    const [start, end] = endsOf(line);
    const [from, to] = [reading.known(connector.from), reading.known(connector.to)];
    Object.assign(connector, { from, to, start, end, fromNear: null, toNear: null } satisfies Partial<Connector>);
  }
  const targets = targetsAmong(all, pageSize);
  if (lines.length * targets.length > MOST_PAIRS) return;
  for (const { connector } of lines) {
    const from = connector.from ?? nearest(connector.start ?? null, targets);
    const to = connector.to ?? nearest(connector.end ?? null, targets);
    // A line that begins and ends at one shape is drawn on it.
    if (from === to) continue;
    if (connector.from === null) connector.fromNear = from;
    if (connector.to === null) connector.toNear = to;
  }
}

type Line = Shape & { connector: Connector };

function isLine(shape: Shape): shape is Line {
  return shape.connector !== null;
}

const STRAIGHT = /^(line|(straight|bent|curved)Connector\d)$/;

/** Null for arcs, braces and other shapes whose box does not tell their ends. */
function endsOf({ kind, geometry, box, outline }: Shape): [Point | null, Point | null] {
  const [path] = outline ?? [];
  if (path !== undefined && outline?.length === 1) return [{ ...path[0]! }, { ...path.at(-1)! }];
  if (box === null) return [null, null];
  if (geometry === "lineInv") return [rounded(pointIn(box, 0, 1)), rounded(pointIn(box, 1, 0))];
  if (geometry === null ? kind !== "connector" : !STRAIGHT.test(geometry)) return [null, null];
  const [start, end] = lineEnds(box);
  return [rounded(start), rounded(end)];
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

interface Target {
  id: string;
  bounds: Bounds;
  area: number;
}

/** The things on a page that a line can lead to: what is seen, but lines, grounds and the footer. */
function targetsAmong(shapes: readonly Shape[], pageSize: Document["pageSize"]): Target[] {
  const most = pageSize === null ? Infinity : GROUND * pageSize.width * pageSize.height;
  return shapes.flatMap((shape) => {
    const { id, kind, box, hidden, connector } = shape;
    const drawnLine = connector?.start != null;
    if (box === null || hidden || drawnLine || kind === "group" || isFurniture(shape) || isInvisible(shape)) return [];
    const bounds = boundsOf(box);
    const area = bounds.width * bounds.height;
    return area > most ? [] : [{ id, bounds, area }];
  });
}

/** The smallest of the shapes that a point touches, else the nearest within reach. */
function nearest(point: Point | null, targets: readonly Target[]): string | null {
  if (point === null) return null;
  let best: Target | null = null;
  let least = REACH;
  for (const target of targets) {
    const far = Math.max(TOUCH, distanceTo(target.bounds, point));
    if (far > least || (far === least && best !== null && target.area > best.area)) continue;
    best = target;
    least = far;
  }
  return best?.id ?? null;
}
