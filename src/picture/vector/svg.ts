import { Budget } from "../../pptx-parser/limits.js";
import { decodeXml } from "../../pptx-parser/xml/encoding.js";
import { type XmlElement, XmlReader } from "../../pptx-parser/xml/scanner.js";
import { descendants } from "../../pptx-parser/xml/tree.js";
import type { Drawing } from "./words.js";

const DRAWN = new Set(["path", "rect", "line", "polyline", "polygon", "circle", "ellipse", "use"]);
/** A drawing of its own inside the file, or what is drawn only where it is used. */
const UNSEEN = new Set(["defs", "symbol", "style", "script", "title", "desc", "metadata", "clipPath", "mask"]);
/** What a drawing may cost: a diagram has some thousand elements; maps and traced photographs have more. */
const LIMITS = { xmlNodes: 60_000, characters: 200_000, milliseconds: 1_000 };

/** Reads a drawing in SVG: its `text` elements and, as Mermaid and draw.io write labels, the HTML inside it. Throws where it is too large. */
export function drawingOfSvg(bytes: Uint8Array): Drawing {
  const budget = new Budget(LIMITS);
  const { root } = new XmlReader(budget).read(decodeXml(bytes));
  const groups: string[] = [];
  let shapes = 0;
  // The names of elements as they stand: whatever prefix a program gives them.
  const stack: XmlElement[] = root === null ? [] : [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const name = localName(at.name);
    if (at.next !== null && at !== root) stack.push(at.next);
    if (UNSEEN.has(name)) continue;
    if (DRAWN.has(name)) shapes++;
    if (name === "text" || name === "foreignObject") groups.push(textOf(at));
    else if (at.first !== null) stack.push(at.first);
  }
  return { groups, shapes };
}

/** All that is written below an element; lines and blocks apart. */
function textOf(element: XmlElement): string {
  let text = element.text;
  for (const below of descendants(element)) text += ` ${below.text}`;
  return text;
}

/** Without a prefix or the namespace that stands for an unknown one. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}
