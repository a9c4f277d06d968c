import type { CustomProperty, DocumentProperties } from "../document/document.js";
import type { Package } from "./package/package.js";
import { ROOT } from "./package/part-name.js";
import type { XmlElement } from "./xml/scanner.js";
import { attribute, child, childrenOf, descendants } from "./xml/tree.js";

/** Programs add a dozen; more is no description of a deck any more. */
const MOST_CUSTOM = 200;
const LONGEST_VALUE = 1_000;

/** Reads the core, the extended and the custom properties; a missing part leaves its fields null or empty. */
export function readProperties(pack: Package): DocumentProperties {
  const open = (type: string) => {
    const part = pack.follow(ROOT, type);
    return part === null ? null : pack.xml(part);
  };
  const core = open("core-properties");
  // Strict writes the type in camel case.
  const extended = open("extended-properties") ?? open("extendedProperties");
  const of = (root: typeof core, name: string): string | null => child(root, name)?.text.trim() || null;
  return {
    title: of(core, "dc:title"),
    author: of(core, "dc:creator"),
    lastModifiedBy: of(core, "cp:lastModifiedBy"),
    company: of(extended, "ep:Company"),
    application: of(extended, "ep:Application"),
    subject: of(core, "dc:subject"),
    keywords: of(core, "cp:keywords"),
    created: of(core, "dcterms:created"),
    modified: of(core, "dcterms:modified"),
    manager: of(extended, "ep:Manager"),
    category: of(core, "cp:category"),
    description: of(core, "dc:description"),
    contentStatus: of(core, "cp:contentStatus"),
    hyperlinkBase: of(extended, "ep:HyperlinkBase"),
    template: of(extended, "ep:Template"),
    revision: of(core, "cp:revision"),
    custom: customProperties(open("custom-properties") ?? open("customProperties")),
  };
}

function customProperties(root: XmlElement | null): CustomProperty[] {
  const written = childrenOf(root, "cust:property").slice(0, MOST_CUSTOM);
  return written.flatMap((property) => {
    const value = writtenIn(property);
    return value === "" ? [] : [{ name: attribute(property, "name") ?? "", value }];
  });
}

/** A value is one element of its type (`vt:lpwstr`, `vt:bool`…), or a list of such. */
function writtenIn(property: XmlElement): string {
  const values = descendants(property).map(({ text }) => text.trim());
  const value = values.filter((text) => text !== "").join(", ");
  // Not in the middle of a character.
  return value.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, "");
}
