import type { Document, Page, Shape } from "../document/document.js";
import { isFurniture, isTitle, shapesOf } from "../document/walk.js";
import { oneLine } from "./one-line.js";

export interface Title {
  text: string;
  /** The shape that carries it; null where the page only says that it has one. */
  shapeId: string | null;
}

/** A heading is at least this much larger than the text below it. */
const LARGER = 1.2;

/** A heading begins in the upper part of the page. */
const UPPER = 0.35;

const MOST_WORDS = 25;
const MOST_LINES = 2;

/**
 * The title as a person would read it: the title placeholder's text, else the most prominent
 * heading in the upper third of the page; "" where there is neither.
 */
export function titleOf(page: Page, size: Document["pageSize"]): Title {
  const shapes = [...shapesOf(page)].filter((shape) => !shape.hidden && !isFurniture(shape));
  const placeholder = shapes.find((shape) => isTitle(shape) && textOf(shape) !== "");
  if (placeholder) return { text: textOf(placeholder), shapeId: placeholder.id };
  if (page.title?.trim()) return { text: oneLine(page.title), shapeId: null };
  const heading = size === null ? undefined : prominent(shapes, size.height);
  return heading ? { text: textOf(heading), shapeId: heading.id } : { text: "", shapeId: null };
}

function prominent(shapes: readonly Shape[], pageHeight: number): Shape | undefined {
  const texts = shapes.filter(
    (shape) => (shape.kind === "text" || shape.kind === "autoshape") && /\p{L}/u.test(textOf(shape)),
  );
  const sized = texts.map((shape) => ({ shape, size: sizeOf(shape) })).filter(({ size }) => size > 0);
  const [first, ...rest] = sized
    .filter(
      ({ shape }) =>
        shape.box !== null &&
        shape.paragraphs.length <= MOST_LINES &&
        shape.box.y < UPPER * pageHeight &&
        textOf(shape).split(/\s+/).length <= MOST_WORDS,
    )
    .sort((a, b) => b.size - a.size || a.shape.box!.y - b.shape.box!.y);
  if (first === undefined) return undefined;
  const others = sized.filter(({ shape }) => shape !== first.shape).map(({ size }) => size);
  const usual = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  const alone = rest.every(({ size }) => size < first.size);
  return alone && first.size >= LARGER * usual ? first.shape : undefined;
}

function sizeOf(shape: Shape): number {
  let size = 0;
  for (const paragraph of shape.paragraphs) {
    for (const run of paragraph.runs) if (run.text.trim() !== "") size = Math.max(size, run.size ?? 0);
  }
  return size;
}

function textOf(shape: Shape): string {
  return oneLine(shape.paragraphs.map((paragraph) => paragraph.text).join(" "));
}
