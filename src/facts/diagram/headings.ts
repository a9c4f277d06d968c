import { bottom, centre, contains, type Rect, right, sharedX } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import { ordinalOf } from "./series.js";

/** A heading has no more words. */
const MOST_WORDS = 6;

/** How far above its panel a heading stands, in thousandths of the page's width: a frame's edge or a small gap. */
const NEAR = { over: 25, into: 6 };

/** As a share of a frame's height: a heading inside it stands in its head. */
const HEAD = 0.3;

/**
 * Parts that have a heading: a frame of several things, or a panel with a list, is called by what stands over it or in
 * its head, and not by one of its lines. A heading that is a part by itself stays one.
 */
export function headingsOf(parts: readonly SceneNode[], scene: Scene): ReadonlyMap<SceneNode, SceneNode> {
  const taken = new Set(parts);
  const found = new Map<SceneNode, SceneNode>();
  for (const part of parts) {
    if (!isPanel(part, scene)) continue;
    const heading = scene.nodes.find((node) => !taken.has(node) && isHeading(node) && stands(node, part));
    if (heading === undefined) continue;
    found.set(part, heading);
    taken.add(heading);
  }
  return found;
}

function isPanel({ drawn, icon, label, rect, shape }: SceneNode, { nodes }: Scene): boolean {
  if (!drawn || icon) return false;
  const [first] = shape.paragraphs;
  // Where the first line of its own text has no bullet, it is the panel's name; texts laid on it may be a list.
  if (first) return shape.paragraphs.length >= 2 && first.bullet !== "none";
  if (label !== "") return label.includes("\n") && ordinalOf(label) === null;
  return nodes.filter((node) => contains(rect, node.rect)).length >= 2;
}

function isHeading({ label, words }: SceneNode): boolean {
  return words > 0 && words <= MOST_WORDS && /\p{L}{2}/u.test(label) && !/[.:;?!]\s*$/u.test(label);
}

/** True where a heading stands over a panel, as wide or in its middle or at its left edge, or alone in a frame's head. */
function stands({ rect }: SceneNode, panel: SceneNode): boolean {
  const over = panel.rect.y - bottom(rect);
  const set = Math.abs(centre(rect).x - centre(panel.rect).x) < 0.1 * panel.rect.width || isLeft(rect, panel.rect);
  if (!set || sharedX(rect, panel.rect) < 0.8 * Math.min(rect.width, panel.rect.width)) return false;
  if (over > -NEAR.into && over < NEAR.over) return rect.height < 0.6 * panel.rect.height;
  return panel.label === "" && contains(panel.rect, rect) && bottom(rect) - panel.rect.y < HEAD * panel.rect.height;
}

function isLeft(rect: Rect, panel: Rect): boolean {
  return Math.abs(rect.x - panel.x) < NEAR.over && right(rect) < right(panel) + NEAR.over;
}
