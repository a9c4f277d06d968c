import type { Shape } from "../../document/document.js";
import { oneLine } from "../one-line.js";

/** The lines of a shape that say something, each without white space around it. */
export function textOf(shape: Shape): string {
  return shape.paragraphs
    .map((paragraph) => oneLine(paragraph.text))
    .filter((text) => text !== "")
    .join("\n");
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
