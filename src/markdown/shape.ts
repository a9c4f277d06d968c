import type { Node } from "unist";
import { blankShape } from "../document/blank.js";
import type { Paragraph, Run, Shape, ShapeKind, TextPosition } from "../document/document.js";

/** A shape with nothing in it; its id is given when its page is complete. */
export function newShape(kind: ShapeKind, name: string, node: Node): Shape {
  return { ...blankShape("", name, kind), position: positionOf(node) };
}

/** A paragraph of runs, spaces at its ends dropped; null where it says nothing. */
export function newParagraph(
  runs: readonly Run[],
  level: number,
  bullet: Paragraph["bullet"],
  position: TextPosition | null,
): Paragraph | null {
  const first = runs.findIndex((run) => run.text.trim() !== "");
  if (first < 0) return null;
  const kept = runs.slice(first, runs.findLastIndex((run) => run.text.trim() !== "") + 1).map((run) => ({ ...run }));
  kept[0]!.text = kept[0]!.text.trimStart();
  kept.at(-1)!.text = kept.at(-1)!.text.trimEnd();
  return { text: kept.map((run) => run.text).join(""), runs: kept, level, bullet, position };
}

export function plainRun(text: string): Run {
  return { text, size: null, bold: false, language: null, link: null };
}

export function positionOf(node: Node): TextPosition | null {
  if (!node.position) return null;
  const { start, end } = node.position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
