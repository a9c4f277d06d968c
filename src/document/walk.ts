import type { Shape } from "./document.js";

/** Every shape of a page, groups opened, in z-order; a group comes before its children. */
export function* shapesOf(page: { readonly shapes: readonly Shape[] }): Generator<Shape> {
  yield* walk(page.shapes);
}

function* walk(shapes: readonly Shape[]): Generator<Shape> {
  for (const shape of shapes) {
    yield shape;
    yield* walk(shape.children);
  }
}

const FURNITURE = new Set(["ftr", "dt", "sldNum", "hdr"]);

/** Footer, date, slide number and header: on the page, but not what the page says. */
export function isFurniture(shape: Shape): boolean {
  return shape.placeholder !== null && FURNITURE.has(shape.placeholder.type);
}

export function isTitle(shape: Shape): boolean {
  return shape.placeholder?.type === "title" || shape.placeholder?.type === "ctrTitle";
}
