import type { Document, Shape } from "./document.js";
import { boundsOf } from "./geometry.js";

/** What is seen whatever its fill and outline: its content is its own. */
const CONTENT = new Set<Shape["kind"]>(["table", "chart", "smartart", "ole", "media", "ink", "code", "unknown"]);

/**
 * True for a shape that paints nothing: no fill, no outline, no picture and no text, or all of it wholly transparent.
 * `Shape.hidden` is another matter: whoever switches a shape off knows of it. Recursive over groups, whose depth the
 * reader bounds.
 */
export function isInvisible(shape: Shape): boolean {
  if (shape.kind === "group") return shape.children.every(isInvisible);
  if (CONTENT.has(shape.kind) || shape.filled || shape.outlined) return false;
  // A picture that cannot be found is shown as a red cross.
  if (shape.kind === "picture" && shape.picture === null) return false;
  if (shape.picture !== null && shape.picture.invisible !== true) return false;
  return shape.paragraphs.every(({ runs }) => runs.every((run) => run.invisible === true || run.text.trim() === ""));
}

/** True for a shape whose box lies wholly beside the page; false where shape or page have no place or size. */
export function isOffSlide(shape: Shape, pageSize: Document["pageSize"]): boolean {
  if (shape.box === null || pageSize === null) return false;
  const { x, y, width, height } = boundsOf(shape.box);
  return isBeside(x, width, pageSize.width) || isBeside(y, height, pageSize.height);
}

/** Within half an EMU, which turning costs. A line without width is still seen on the very edge. */
function isBeside(start: number, length: number, size: number): boolean {
  const edge = length < 1 ? -0.5 : 0.5;
  return start + length < edge || start > size - edge;
}
