import type { Paragraph } from "../../document/document.js";
import type { XmlElement } from "../xml/scanner.js";
import { bool, child, integer } from "../xml/tree.js";

/** What a paragraph or a run says of itself; undefined where it leaves it to the next source. */
export interface TextStyle {
  /** Points. */
  size?: number;
  bold?: boolean;
  bullet?: Paragraph["bullet"];
}

/** List styles (`a:lstStyle`, `p:titleStyle`, `p:defaultTextStyle`…), the nearest first. */
export type StyleChain = readonly XmlElement[];

/** Nine levels by the standard (ECMA-376-1, 21.1.2.4.13 and following). */
export const LEVELS = 9;

const known = new WeakMap<XmlElement, (TextStyle | null)[]>();
const knownChains = new WeakMap<StyleChain, TextStyle[]>();

/** The style of a level, from the nearest source that says something on each point. Worked out once for each chain. */
export function inherited(chain: StyleChain, level: number): Readonly<TextStyle> {
  let levels = knownChains.get(chain);
  if (levels === undefined) {
    levels = [];
    knownChains.set(chain, levels);
  }
  levels[level] ??= inChain(chain, level);
  return levels[level];
}

function inChain(chain: StyleChain, level: number): TextStyle {
  const style: TextStyle = {};
  for (const list of chain) {
    const found = ofLevel(list, Math.min(level, LEVELS - 1));
    if (found === null) continue;
    if (style.size === undefined && found.size !== undefined) style.size = found.size;
    if (style.bold === undefined && found.bold !== undefined) style.bold = found.bold;
    if (style.bullet === undefined && found.bullet !== undefined) style.bullet = found.bullet;
  }
  return style;
}

function ofLevel(list: XmlElement, level: number): TextStyle | null {
  let levels = known.get(list);
  if (levels === undefined) {
    levels = [];
    known.set(list, levels);
  }
  let style = levels[level];
  if (style === undefined) {
    const own = child(list, `a:lvl${level + 1}pPr`) ?? child(list, "a:defPPr");
    style = own === null ? null : { ...runStyle(child(own, "a:defRPr")), ...bulletStyle(own) };
    levels[level] = style;
  }
  return style;
}

/** `ST_TextFontSize`: 1 to 4,000 points. */
const SMALLEST = 100;
const LARGEST = 400_000;

/** Points, where the properties of a run or of a level give a size that can be. */
export function runSize(properties: XmlElement | null): number | undefined {
  // Hundredths of a point.
  const size = integer(properties, "sz");
  return size !== null && size >= SMALLEST && size <= LARGEST ? size / 100 : undefined;
}

export function runStyle(properties: XmlElement | null): TextStyle {
  const style: TextStyle = {};
  const size = runSize(properties);
  const bold = bool(properties, "b");
  if (size !== undefined) style.size = size;
  if (bold !== null) style.bold = bold;
  return style;
}

const BULLETS = new Map<string, Paragraph["bullet"]>([
  ["a:buNone", "none"],
  ["a:buChar", "bullet"],
  ["a:buBlip", "bullet"],
  ["a:buAutoNum", "number"],
]);

export function bulletStyle(properties: XmlElement | null): TextStyle {
  for (let at = properties?.first ?? null; at !== null; at = at.next) {
    const bullet = BULLETS.get(at.name);
    if (bullet !== undefined) return { bullet };
  }
  return {};
}
