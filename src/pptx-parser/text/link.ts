import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, descendants } from "../xml/tree.js";

/** Resolves a hyperlink (`a:hlinkClick`) to what the person gets to; null where it leads nowhere. */
export type LinkResolver = (hyperlink: XmlElement) => string | null;

/**
 * Resolves the links of a part: an address as written, `#` and a part name for a jump inside the deck, an action
 * (`ppaction://…`) as written where that is all there is, and `#` alone where the file names a target that it lacks.
 */
export function linksFrom(pack: Package, part: PartName): LinkResolver {
  return (hyperlink) => {
    const id = attribute(hyperlink, "r:id");
    const target = id === "" ? null : pack.related(part, id);
    if (target === null) return attribute(hyperlink, "action") || (id ? "#" : null);
    return target.part === null ? target.target : `#${target.part}`;
  };
}

/** The link of a run (`a:rPr`) or of a whole shape (`p:cNvPr`): on a click, else under the pointer; null where there is none. */
export function linkOf(properties: XmlElement | null, link: LinkResolver): string | null {
  let hover: string | null = null;
  for (let at = properties?.first ?? null; at !== null; at = at.next) {
    if (!LINKS.has(at.name)) continue;
    const target = link(at);
    if (at.name === "a:hlinkClick" && target !== null) return target;
    hover ??= target;
  }
  return hover;
}

/** On a click, and under the pointer: of a shape, of a run. */
const LINKS = new Set(["a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver"]);

/** Where the links below an element of `part` lead, each once. Looked for only where the part has any. */
export function linksBelow(root: XmlElement | null, pack: Package, part: PartName): string[] {
  if (!pack.leads(part, "hyperlink") && !pack.leads(part, "slide")) return [];
  const targets = new Set<string>();
  const link = linksFrom(pack, part);
  for (const element of descendants(root)) {
    const target = LINKS.has(element.name) ? link(element) : null;
    if (target !== null) targets.add(target);
  }
  return [...targets];
}
