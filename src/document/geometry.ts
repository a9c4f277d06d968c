import type { Box, Point } from "./document.js";

/** An upright rectangle in EMU. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The upright rectangle around a box after it is turned. */
export function boundsOf(box: Box): Bounds {
  const turn = (box.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const width = box.width * cos + box.height * sin;
  const height = box.width * sin + box.height * cos;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** A point of what is drawn in a box, given as shares of its width and height: mirrored and turned with the box. */
export function pointIn(box: Box, across: number, down: number): Point {
  const turn = (box.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const dx = (box.flipH ? 0.5 - across : across - 0.5) * box.width;
  const dy = (box.flipV ? 0.5 - down : down - 0.5) * box.height;
  return { x: box.x + box.width / 2 + dx * cos - dy * sin, y: box.y + box.height / 2 + dx * sin + dy * cos };
}

/** Where a line or a connector starts and ends: all of them run from the first corner of their box to the last. */
export function lineEnds(box: Box): [Point, Point] {
  return [pointIn(box, 0, 0), pointIn(box, 1, 1)];
}

/** From a point to the nearest point of a rectangle; 0 inside it. */
export function distanceTo({ x, y, width, height }: Bounds, point: Point): number {
  return Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
}
