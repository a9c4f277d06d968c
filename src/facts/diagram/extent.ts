import { area, around, centre, overlap, type Point, type Rect, sharedX, sharedY } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import type { Signal } from "./signal.js";

/** How near to a diagram things must be to belong to it, in thousandths of the page's width. */
const NEAR = 20;

/**
 * The rectangle that the diagram takes: its nodes, the lines, marks and labels that touch them, and for a row of
 * heads (chevrons, points in time) the columns below. Without nodes: the lines and arrows.
 */
export function extentOf(scene: Scene, nodes: readonly SceneNode[], signals: readonly Signal[]): Rect | null {
  const parts = [
    ...scene.nodes.filter((node) => node.words <= 40),
    ...scene.marks,
    ...scene.lines.map(({ ends: [a, b] }) => spanOf(a, b)),
    ...scene.arrows,
  ].map((part) => ("rect" in part ? part.rect : part));
  const drawn = parts.filter((rect) => area(rect) < 0.8 * area(scene.page));
  let frame = around(
    nodes.length > 0
      ? nodes.map((node) => node.rect)
      : scene.lines.filter((line) => line.arrow).map(({ ends: [a, b] }) => spanOf(a, b)),
  );
  if (frame === null) return null;
  if (signals.some(({ name }) => HEADS.has(name))) {
    const { x, y, width, height } = frame;
    const columns = [...scene.nodes, ...scene.others]
      .map(({ rect }) => rect)
      .filter((rect) => rect.y > y && centre(rect).x > x && centre(rect).x < x + width && rect.width < 1.2 * width);
    frame = around([{ x, y, width, height }, ...columns])!;
  }
  for (let pass = 0; pass < 3; pass++) {
    const { x, y, width, height } = frame as Rect;
    const wide: Rect = { x: x - NEAR, y: y - NEAR, width: width + 2 * NEAR, height: height + 2 * NEAR };
    frame = around([frame, ...drawn.filter((rect) => sharedX(rect, wide) >= 0 && sharedY(rect, wide) >= 0)])!;
  }
  return frame;
}

/** Of the page; where most of the page is empty, of the part that is used, which counts as a third at least. */
export function shareOf(frame: Rect, { page, used }: Scene): number {
  const whole = Math.max(Math.min(overlap(used, page), area(page)), area(page) / 3);
  return Math.min(1, overlap(frame, page) / whole);
}

const HEADS = new Set(["steps", "timed", "countedRow", "between"]);

function spanOf(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
