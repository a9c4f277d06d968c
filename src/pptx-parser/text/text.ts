import type { Paragraph, Run } from "../../document/document.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, bool, child, childrenOf, descendants, integer, path, share } from "../xml/tree.js";
import { fillOf, plainColour } from "./fill.js";
import { type LinkResolver, linkOf } from "./link.js";
import { bulletStyle, inherited, LEVELS, runSize, runStyle, type StyleChain, type TextStyle } from "./style.js";

export interface TextSurroundings {
  /** Where sizes, weights and bullets come from when the text does not say. */
  styles: StyleChain;
  link: LinkResolver;
  /** The colour that is behind all of the text (`plainColour`); absent where it cannot be told. */
  ground?: string | null;
}

/** The paragraphs of a `p:txBody` (or of any body that holds `a:p`); empty where there is no body. */
export function paragraphsOf(body: XmlElement | null, around: TextSurroundings): Paragraph[] {
  const own = child(body, "a:lstStyle");
  // Most have an empty one, and then share what was worked out for the chain.
  const styles = own === null || own.first === null ? around.styles : [own, ...around.styles];
  const scale = share(path(body, "a:bodyPr", "a:normAutofit"), "fontScale") ?? 1;
  const shrunk = scale > 0 && scale < 1 ? scale : 1;
  let paragraphs: Paragraph[] = [];
  for (let at = body?.first ?? null; at !== null; at = at.next)
    if (at.name === "a:p") paragraphs = added(paragraphs, paragraph(at, styles, shrunk, around));
  return paragraphs;
}

/** All text of a body, paragraphs as lines. For places that keep no runs: table cells, chart titles. */
export function plainText(body: XmlElement | null): string {
  return childrenOf(body, "a:p")
    .map((p) => childrenOf(p).map(pieceText).join(""))
    .join("\n");
}

function paragraph(element: XmlElement, styles: StyleChain, shrunk: number, around: TextSurroundings): Paragraph {
  const properties = child(element, "a:pPr");
  const level = Math.min(LEVELS - 1, Math.max(0, integer(properties, "lvl") ?? 0));
  const from = inherited(styles, level);
  const style =
    properties === null || properties.first === null
      ? from
      : { ...from, ...runStyle(child(properties, "a:defRPr")), ...bulletStyle(properties) };
  let runs: Run[] = [];
  for (let piece = element.first; piece !== null; piece = piece.next) {
    const text = pieceText(piece);
    if (text !== "") runs = added(runs, run(piece, text, style, shrunk, around));
  }
  return {
    text: runs.length === 1 ? runs[0]!.text : runs.map((r) => r.text).join(""),
    runs,
    level,
    bullet: style.bullet ?? "none",
    position: null,
  };
}

/** The list with one item more. Most lists have just one, and an array that grew keeps room for seventeen. */
function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** A run, a field and a line break have text; so has math, whose symbols are read in their order. */
function pieceText(piece: XmlElement): string {
  switch (piece.name) {
    case "a:r":
    case "a:fld":
      return child(piece, "a:t")?.text ?? "";
    case "a:br":
      return "\n";
    case "a14:m":
    case "m:oMath":
    case "m:oMathPara":
      return mathText(piece);
    default:
      return "";
  }
}

function mathText(math: XmlElement): string {
  let text = "";
  for (const element of descendants(math)) if (element.name === "m:t") text += element.text;
  return text;
}

function run(piece: XmlElement, text: string, style: TextStyle, shrunk: number, around: TextSurroundings): Run {
  const properties = child(piece, "a:rPr");
  const size = runSize(properties) ?? style.size;
  const made: Run = {
    text,
    size: size === undefined ? null : Math.round(size * shrunk * 10) / 10,
    bold: bool(properties, "b") ?? style.bold ?? null,
    language: properties === null ? null : attribute(properties, "lang"),
    link: linkOf(properties, around.link),
  };
  if (piece.name === "a:fld" && attribute(piece, "type")?.startsWith("datetime")) made.today = true;
  // An outline alone still shows letters.
  if (fillOf(properties) === false && fillOf(child(properties, "a:ln")) !== true) made.invisible = true;
  if (around.ground && vanishes(properties, around.ground)) made.invisible = true;
  return made;
}

/** What else makes letters seen, or has a colour of its own. */
const SHOWS = new Set(["a:ln", "a:effectLst", "a:effectDag", "a:highlight", "a:hlinkClick", "a:uFill", "a:uLn"]);

function vanishes(properties: XmlElement | null, ground: string): boolean {
  return plainColour(properties) === ground && !childrenOf(properties).some(({ name }) => SHOWS.has(name));
}
