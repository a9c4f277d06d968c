import type { Paragraph, Shape } from "../../document/document.js";

/** True where everything that is written in a paragraph is bold. */
export function isBold({ runs }: Paragraph): boolean {
  const said = runs.filter(({ text }) => text.trim() !== "");
  return said.length > 0 && said.every(({ bold }) => bold === true);
}

/** The largest size in a paragraph, in points; 0 where none is said. */
export function sizeOf({ runs }: Paragraph): number {
  return runs.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
}

/** How large a shape's text is, in points, and whether all of it is bold. */
export function textSize({ paragraphs }: Shape): { size: number; bold: boolean } {
  const said = paragraphs.filter(({ text }) => text.trim() !== "");
  return { size: Math.max(0, ...said.map(sizeOf)), bold: said.length > 0 && said.every(isBold) };
}
