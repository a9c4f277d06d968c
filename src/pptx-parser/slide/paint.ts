import { fillOf, isClearColour } from "../text/fill.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, bool, child, descendants, integer, path } from "../xml/tree.js";

export interface Paint {
  filled: boolean;
  outlined: boolean;
}

/** Whether a shape paints its inside and its outline: by itself, else by its style, else as its placeholder is drawn on the layout. */
export function paintOf(shape: XmlElement, inherited: readonly XmlElement[]): Paint {
  let filled = fillIn(shape);
  let outlined = lineIn(shape);
  for (let i = 0; i < inherited.length && (filled === null || outlined === null); i++) {
    filled ??= fillIn(inherited[i]!);
    outlined ??= lineIn(inherited[i]!);
  }
  return { filled: filled ?? false, outlined: outlined ?? false };
}

function fillIn(shape: XmlElement): boolean | null {
  return fillOf(child(shape, "p:spPr")) ?? styled(shape, "a:fillRef");
}

function lineIn(shape: XmlElement): boolean | null {
  return fillOf(path(shape, "p:spPr", "a:ln")) ?? styled(shape, "a:lnRef");
}

/** A reference into the theme; index 0 means none (ECMA-376-1, 20.1.4.2.10), and so does a colour that nobody sees. */
function styled(shape: XmlElement, name: string): boolean | null {
  const reference = path(shape, "p:style", name);
  const index = integer(reference, "idx");
  return reference === null || index === null ? null : index > 0 && !isClearColour(reference);
}

/** Arrow heads. DrawingML's `headEnd` is where the line starts, `tailEnd` where it ends (ECMA-376-1, 20.1.8.38, 20.1.8.57). */
export function arrows(shape: XmlElement): { fromArrow: boolean; toArrow: boolean } {
  const line = path(shape, "p:spPr", "a:ln");
  return { fromArrow: hasHead(child(line, "a:headEnd")), toArrow: hasHead(child(line, "a:tailEnd")) };
}

function hasHead(end: XmlElement | null): boolean {
  return end !== null && (attribute(end, "type") ?? "none") !== "none";
}

export function isDecorative(properties: XmlElement | null): boolean {
  for (const element of descendants(child(properties, "a:extLst")))
    if (element.name === "adec:decorative") return bool(element, "val") ?? false;
  return false;
}
