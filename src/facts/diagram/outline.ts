import type { Point, Shape } from "../../document/document.js";

/** What a freeform looks like: the name of the preset it could have been, and where it points, in degrees clockwise from right. */
export interface Likeness {
  geometry: "chevron" | "homePlate" | "rightArrow" | "triangle" | "trapezoid" | "line";
  direction: number | null;
}

/** Points of an outline that lie so near to the line between their neighbours say nothing; as a share of its size. */
const STRAIGHT = 0.04;

/** How far off the middle of its side the tip of an arrow may be, as a share of that side. */
const MIDDLE = 0.12;

/** Corners that turn inwards, by the number of all corners: a pentagon sign has none, a chevron one, an arrow two or three. */
const POINTED: Record<number, Likeness["geometry"]> = {
  5: "homePlate",
  6: "chevron",
  7: "rightArrow",
  8: "rightArrow",
};

/** Programs other than PowerPoint, and people, write chevrons, arrows and funnels as freeforms. Null where it is none of these. */
export function likenessOf({ outline, filled }: Shape): Likeness | null {
  const [path] = outline ?? [];
  if (path === undefined || outline!.length > 1) return null;
  const frame = frameOf(path);
  const size = Math.max(frame.width, frame.height);
  const [start, end] = [path[0]!, path.at(-1)!];
  const open = Math.hypot(start.x - end.x, start.y - end.y) > 0.02 * size;
  if (open && !filled) return { geometry: "line", direction: null };
  const corners = cornersOf(open ? path : path.slice(0, -1), STRAIGHT * size);
  if (corners.length === 4) return trapezoid(corners, frame);
  const tip = tipOf(corners, frame);
  if (tip === null) return null;
  if (corners.length === 3) return { geometry: "triangle", direction: tip };
  const geometry = POINTED[corners.length];
  return geometry !== undefined && inwards(corners) === corners.length - 5 ? { geometry, direction: tip } : null;
}

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

function frameOf(points: readonly Point[]): Frame {
  let [left, top, right, low] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    low = Math.max(low, y);
  }
  return { x: left, y: top, width: right - left, height: low - top };
}

/** The points at which an outline turns; the small pieces of a round corner become one or two. */
function cornersOf(points: readonly Point[], slack: number): Point[] {
  const corners: Point[] = [];
  for (const [i, point] of points.entries()) {
    const before = corners.at(-1) ?? points.at(-1)!;
    const after = points[(i + 1) % points.length]!;
    if (Math.hypot(point.x - before.x, point.y - before.y) > slack && offLine(before, after, point) > slack)
      corners.push(point);
  }
  return corners;
}

function offLine(a: Point, b: Point, point: Point): number {
  const long = Math.hypot(b.x - a.x, b.y - a.y);
  if (long === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs((b.x - a.x) * (a.y - point.y) - (a.x - point.x) * (b.y - a.y)) / long;
}

/** The direction of the corner that alone reaches a side of the frame, and in its middle; null where none or several do. */
function tipOf(corners: readonly Point[], { x, y, width, height }: Frame): number | null {
  const sides: [number, (point: Point) => number, (point: Point) => number][] = [
    [0, (point) => (x + width - point.x) / width, (point) => (point.y - y) / height],
    [90, (point) => (y + height - point.y) / height, (point) => (point.x - x) / width],
    [180, (point) => (point.x - x) / width, (point) => (point.y - y) / height],
    [270, (point) => (point.y - y) / height, (point) => (point.x - x) / width],
  ];
  const tips = sides.filter(([, away, along]) => {
    const there = corners.filter((corner) => away(corner) < 0.05);
    return there.length === 1 && Math.abs(along(there[0]!) - 0.5) < MIDDLE;
  });
  const directions = tips.map(([direction]) => direction);
  // The barbs of an arrow lie across from each other; its tip has nothing across.
  const single = directions.filter((direction) => !directions.includes((direction + 180) % 360));
  return single.length === 1 ? single[0]! : null;
}

/** How many corners turn the other way than the outline as a whole. */
function inwards(corners: readonly Point[]): number {
  const turns = corners.map((corner, i) => {
    const before = corners.at(i - 1)!;
    const after = corners[(i + 1) % corners.length]!;
    return (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x);
  });
  const left = turns.filter((turn) => turn < 0).length;
  return Math.min(left, turns.length - left);
}

/** Four corners with a level top and bottom of clearly different length: pointing to the shorter one. */
function trapezoid(corners: readonly Point[], { y, height }: Frame): Likeness | null {
  const spread = (level: number): number => {
    const there = corners.filter((corner) => Math.abs(corner.y - level) < 0.1 * height).map(({ x }) => x);
    return there.length === 2 ? Math.abs(there[0]! - there[1]!) : 0;
  };
  const [top, low] = [spread(y), spread(y + height)];
  if (top === 0 || low === 0 || Math.min(top, low) > 0.93 * Math.max(top, low)) return null;
  return { geometry: "trapezoid", direction: top < low ? 270 : 90 };
}
