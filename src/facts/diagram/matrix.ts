import { centre, type Rect } from "./geometry.js";
import type { Line, Scene, SceneNode } from "./scene.js";
import type { Signal } from "./signal.js";

/** Two lines at a right angle that things are set against: an axis to the right and one up, or a cross. */
export interface Axes {
  lines: readonly [Line, Line];
  /** What they span. */
  field: Rect;
  crossed: boolean;
}

/** Thousandths of the page's width. Shorter lines join things. */
const LEAST_AXIS = 220;
const MOST_LINES = 40;

/** The axes of a page; null where it has none. */
export function axesOf(scene: Scene): Axes | null {
  const long = scene.lines.filter(({ straight }) => straight).slice(0, MOST_LINES);
  // A line under the title or over the footer is a rule.
  const [head, foot] = [0.17 * scene.page.height, 0.93 * scene.page.height];
  const flat = long.filter(
    ({ ends: [a, b] }) => Math.abs(a.y - b.y) < 5 && Math.abs(a.x - b.x) > LEAST_AXIS && a.y > head && a.y < foot,
  );
  const upright = long.filter(({ ends: [a, b] }) => Math.abs(a.x - b.x) < 5 && Math.abs(a.y - b.y) > LEAST_AXIS);
  for (const across of flat) {
    for (const up of upright) {
      const [left, right] = sorted(across.ends[0].x, across.ends[1].x);
      const [top, low] = sorted(up.ends[0].y, up.ends[1].y);
      const along = (up.ends[0].x - left) / (right - left);
      const down = (across.ends[0].y - top) / (low - top);
      const field = { x: left, y: top, width: right - left, height: low - top };
      // More lines than one each way are a drawn table.
      const cross = flat.length === 1 && upright.length === 1;
      if (cross && isMiddle(along) && isMiddle(down)) return { lines: [across, up], field, crossed: true };
      const corner = Math.abs(along) < 0.06 && Math.abs(1 - down) < 0.06;
      if (corner && across.arrow && up.arrow) return { lines: [across, up], field, crossed: false };
    }
  }
  return null;
}

function sorted(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

function isMiddle(share: number): boolean {
  return share > 0.3 && share < 0.7;
}

/** Four or more names set against two axes. Figures on axes are a chart, and four texts in a cross are a list. */
export function matrix(scene: Scene, axes: Axes | null): Signal | null {
  if (axes === null) return null;
  const { field, crossed } = axes;
  const middle = centre(field);
  const nodes = scene.nodes.filter((node) => isSet(node, field));
  const quarters = new Set(nodes.map(({ rect }) => quarterOf(rect, middle)));
  const figures = scene.nodes.filter(({ label }) => /^\W*\d[\d.,]*\s*[%€$£kKmM]?\W*$/u.test(label)).length;
  if (
    nodes.length < 4 ||
    quarters.size < 3 ||
    figures > nodes.length ||
    (!crossed && !nodes.every((node) => node.drawn))
  )
    return null;
  return { name: "matrix", value: 1, nodes, links: [], phrase: `${nodes.length} names set against two axes` };
}

function isSet({ words, label, rect }: SceneNode, { x, y, width, height }: Rect): boolean {
  const middle = centre(rect);
  const inside = middle.x > x && middle.x < x + width && middle.y > y && middle.y < y + height;
  return inside && words > 0 && words <= 12 && /\p{L}{2}/u.test(label);
}

function quarterOf(rect: Rect, middle: { x: number; y: number }): string {
  const { x, y } = centre(rect);
  return `${x < middle.x} ${y < middle.y}`;
}
