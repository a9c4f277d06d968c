import type { Shape } from "./document.js";

/** Every shape of a page, groups opened, in z-order; a group comes before its children. */
export function* shapesOf(page: { readonly shapes: readonly Shape[] }): Generator<Shape> {
  // Each list with how far it is done: no recursion, because readers ask for this many times on every page.
  const lists = [{ shapes: page.shapes, at: 0 }];
  for (let list = lists.at(-1); list !== undefined; list = lists.at(-1)) {
    const shape = list.shapes[list.at++];
    if (shape === undefined) {
      lists.pop();
      continue;
    }
    yield shape;
    if (shape.children.length > 0) lists.push({ shapes: shape.children, at: 0 });
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
