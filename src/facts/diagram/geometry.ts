import type { Box } from "../../document/document.js";
import { boundsOf, lineEnds } from "../../document/geometry.js";

/** An upright rectangle. Unit: thousandths of the page's width, in both directions, so that circles stay circles. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The upright bounds of a box after it is turned, in thousandths of the page's width. */
export function rectOf(box: Box, pageWidth: number): Rect {
  const unit = 1000 / pageWidth;
  const { x, y, width, height } = boundsOf(box);
  return { x: x * unit, y: y * unit, width: width * unit, height: height * unit };
}

/** Where a line drawn from the first to the last corner of its box starts and ends on the page. */
export function endsOf(box: Box, pageWidth: number): [Point, Point] {
  const unit = 1000 / pageWidth;
  const [start, end] = lineEnds(box);
  return [
    { x: start.x * unit, y: start.y * unit },
    { x: end.x * unit, y: end.y * unit },
  ];
}

export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;
export const area = (rect: Rect): number => rect.width * rect.height;
export const centre = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

/** Length that two spans share; negative where there is a gap between them. */
export function sharedX(a: Rect, b: Rect): number {
  return Math.min(right(a), right(b)) - Math.max(a.x, b.x);
}

export function sharedY(a: Rect, b: Rect): number {
  return Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
}

export function overlap(a: Rect, b: Rect): number {
  return Math.max(0, sharedX(a, b)) * Math.max(0, sharedY(a, b));
}

/** True where nearly all of `inner` lies in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return overlap(outer, inner) >= 0.9 * area(inner) && area(inner) > 0;
}

export function holds(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= right(rect) && point.y >= rect.y && point.y <= bottom(rect);
}

/** Distance from a point to the nearest edge of a rectangle; 0 inside. */
export function distance(rect: Rect, point: Point): number {
  const dx = Math.max(rect.x - point.x, 0, point.x - right(rect));
  const dy = Math.max(rect.y - point.y, 0, point.y - bottom(rect));
  return Math.hypot(dx, dy);
}

/** The smallest rectangle around all; null where there is none. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map(right)) - x,
    height: Math.max(...rects.map(bottom)) - y,
  };
}

/** Two lengths within `tolerance` of each other, as a share of the larger. */
export function similar(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(a, b);
}

/** Distance from a point to the straight line between two others. */
export function along(start: Point, end: Point, point: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const long = dx * dx + dy * dy;
  const t = long === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / long));
  return Math.hypot(point.x - start.x - t * dx, point.y - start.y - t * dy);
}

/** Reading order: from left to right in rows; things at about the same height are in one row. */
export function inRows<T extends { rect: Rect }>(things: readonly T[]): T[] {
  const rows: T[][] = [];
  for (const thing of [...things].sort((a, b) => centre(a.rect).y - centre(b.rect).y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row &&
      first &&
      centre(thing.rect).y - centre(first.rect).y < 0.5 * Math.min(first.rect.height, thing.rect.height)
    )
      row.push(thing);
    else rows.push([thing]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.rect.x - b.rect.x));
}
