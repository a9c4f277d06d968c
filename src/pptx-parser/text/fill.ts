import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, childrenOf, descendant, share } from "../xml/tree.js";

const FILLS = new Set(["a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"]);

/** Whether the fill among the children of an element paints anything; null where the element says nothing about its fill. */
export function fillOf(properties: XmlElement | null): boolean | null {
  for (let at = properties?.first ?? null; at !== null; at = at.next) {
    if (at.name === "a:noFill") return false;
    if (FILLS.has(at.name)) return !isClear(at);
  }
  return null;
}

/**
 * The colour of a solid fill among the children of an element, where it is written plainly: the same words are the same
 * colour. Null where a share of it is taken, or something else paints.
 */
export function plainColour(properties: XmlElement | null): string | null {
  const colour = child(properties, "a:solidFill")?.first ?? null;
  const value = colour === null || colour.first !== null ? null : attribute(colour, "val");
  return colour === null || value === null ? null : `${colour.name} ${value.toLowerCase()}`;
}

/** Stops of a gradient, and the two colours of a pattern. */
const COLOURS = new Set(["a:gs", "a:fgClr", "a:bgClr"]);

/** True where a fill is wholly transparent: its picture, or all of its colours. */
function isClear(fill: XmlElement): boolean {
  if (fill.name === "a:blipFill") return isClearPicture(fill);
  if (fill.name === "a:solidFill") return isClearColour(fill);
  const colours = [...childrenOf(fill), ...childrenOf(child(fill, "a:gsLst"))].filter(({ name }) => COLOURS.has(name));
  return colours.length > 0 && colours.every(isClearColour);
}

/** True where the colour below an element is wholly transparent. */
export function isClearColour(element: XmlElement): boolean {
  return share(descendant(element, "a:alpha"), "val") === 0;
}

/** True where the picture of a `blipFill` is wholly transparent. */
export function isClearPicture(fill: XmlElement): boolean {
  return share(descendant(child(fill, "a:blip"), "a:alphaModFix"), "amt") === 0;
}
