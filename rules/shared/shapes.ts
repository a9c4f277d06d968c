import type { Page, Shape } from "../../src/document/document.js";
import { shapesOf } from "../../src/document/walk.js";
import { shorten } from "./words.js";

/** All that is written in a shape and in what it holds, on one line; "" where nothing is. */
export function writtenIn(shape: Shape): string {
  const texts: string[] = [];
  for (const one of shapesOf({ shapes: [shape] })) {
    texts.push(...one.paragraphs.map(({ text }) => text), ...(one.table?.rows.flat() ?? []));
    texts.push(...(one.smartart?.nodes.map(({ text }) => text) ?? []), one.chart?.title ?? "", one.code?.text ?? "");
  }
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

const DRAWN: Partial<Record<Shape["kind"], string>> = {
  picture: "a picture",
  table: "a table",
  chart: "a chart",
  smartart: "a SmartArt",
  ole: "an embedded file",
  media: "a film or sound",
};

/** True for what says or shows something: text, a picture, a table, a chart; not a line, an empty box, a button. */
export function hasContent(shape: Shape): boolean {
  if (/\p{L}|\p{N}/u.test(writtenIn(shape))) return true;
  for (const { kind } of shapesOf({ shapes: [shape] })) if (DRAWN[kind] !== undefined) return true;
  return false;
}

/** What a shape is, for a person who looks for it: its words in quotes, else `a picture (“Picture 4”)`. */
export function called(shape: Shape): string {
  const words = writtenIn(shape);
  if (/\p{L}|\p{N}/u.test(words)) return `“${shorten(words, 50)}”`;
  const kinds = [...shapesOf({ shapes: [shape] })].map(({ kind }) => DRAWN[kind]);
  return `${kinds.find((kind) => kind !== undefined) ?? "a shape"} (“${shorten(shape.name, 40)}”)`;
}

/** True where the shape, or one that it is grouped with, moves in the show: it is where it is on purpose. */
export function movesIn(page: Page): (shape: Shape) => boolean {
  // A file that says that something moves, but not what, is believed of everything.
  if (page.animated && page.animation === undefined) return () => true;
  const moving = new Set(page.animation);
  return (shape) => [...shapesOf({ shapes: [shape] })].some(({ id }) => moving.has(id));
}
