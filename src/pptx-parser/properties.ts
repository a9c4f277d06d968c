import type { DocumentProperties } from "../document/document.js";
import type { Package } from "./package/package.js";
import { ROOT } from "./package/part-name.js";
import { child } from "./xml/tree.js";

/** Reads the core and the extended properties; a missing part leaves its fields null. */
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
  };
}
