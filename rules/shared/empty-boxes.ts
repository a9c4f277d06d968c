import type { Page, Shape } from "../../src/document/document.js";
import { shapesOf } from "../../src/document/walk.js";

const CONTENT = new Set([
  "title",
  "ctrTitle",
  "subTitle",
  "body",
  "obj",
  "pic",
  "tbl",
  "chart",
  "dgm",
  "media",
  "clipArt",
]);

/** The layout's boxes on a slide that hold nothing, so that the program writes “Click to add…” in them where it can be seen. */
export function emptyBoxesOn(page: Page): Shape[] {
  const shapes = [...shapesOf(page)];
  return shapes.filter((shape, at) => isEmpty(shape) && !shapes.slice(at + 1).some((above) => covers(above, shape)));
}

/** A picture that fills a shape is its content. Blank lines are text to the program, which then shows no prompt. */
function isEmpty(shape: Shape): boolean {
  if (shape.placeholder === null || !CONTENT.has(shape.placeholder.type) || shape.hidden) return false;
  const { table, chart, smartart, picture, code, media, embedded, kind, children, paragraphs } = shape;
  if (kind !== "text" && kind !== "autoshape") return false;
  if (table ?? chart ?? smartart ?? picture ?? code ?? media ?? embedded) return false;
  return children.length === 0 && paragraphs.length <= 1 && paragraphs.every(({ text }) => text === "");
}

/** So much of a box hides its words; ours. */
const HIDDEN = 0.95;

/** True where hardly anything of a box is seen for what lies on it: a picture, or a shape with a fill. */
function covers(above: Shape, { box }: Shape): boolean {
  if (box === null || above.box === null || above.hidden || (above.kind !== "picture" && !above.filled)) return false;
  const { x, y, width, height } = above.box;
  const across = Math.min(x + width, box.x + box.width) - Math.max(x, box.x);
  const down = Math.min(y + height, box.y + box.height) - Math.max(y, box.y);
  return across > 0 && down > 0 && across * down >= HIDDEN * box.width * box.height;
}
