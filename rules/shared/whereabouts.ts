import type { DocumentFormat, Page } from "../../src/document/document.js";
import type { Facts, Passage, Scope } from "../../src/facts/facts.js";
import { listed } from "./words.js";

/** A text where it stands; the name of the file itself counts as one. */
export type Spot = Omit<Passage, "scope"> & { scope: Scope | "file" };

/** Every text that travels with the file, and the file's own name. */
export function spotsOf(facts: Facts): Spot[] {
  const file: Spot = { scope: "file", text: fileName(facts.document.path), page: null, place: null };
  return [...facts.passages.filter((passage) => !isByProgram(passage)), file];
}

/** What programs write of themselves: names that Google Slides gives to shapes, here and on layouts, the author of a fresh Office. */
function isByProgram({ scope, text }: Passage): boolean {
  if (scope === "shape.name" || scope === "layout") return /^Google Shape;\d/.test(text);
  return (
    scope === "property" && /^(?:Microsoft (?:Office )?(?:User|Account|Corporation)|PptxGenJS|python-pptx)$/i.test(text)
  );
}

/** Without folders, which do not travel, and without its ending. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.\w{1,8}$/, "");
}

const WHERE: Record<Spot["scope"], string> = {
  title: "the title",
  body: "the text",
  "table.cell": "a table",
  "chart.title": "the title of a chart",
  "chart.label": "the labels of a chart",
  "smartart.node": "a SmartArt graphic",
  code: "a piece of code",
  footer: "the footer",
  notes: "the notes",
  comment: "a comment",
  alt: "the alt text of a picture or shape",
  "shape.name": "the name of a shape",
  "picture.name": "the name of a picture’s file",
  link: "the address behind a link",
  section: "the name of a section",
  layout: "the slide master",
  property: "the file’s properties",
  workbook: "the workbook behind a chart",
  file: "the file’s own name",
};

/** Where PowerPoint shows what no slide shows. */
const MENU: Partial<Record<Spot["scope"], string>> = {
  "chart.label": "Chart Design > Edit Data",
  notes: "View > Notes Page",
  comment: "Review > Show Comments",
  alt: "right-click > View Alt Text",
  "shape.name": "Home > Arrange > Selection Pane",
  "picture.name": "Picture Format > Change Picture",
  link: "right-click > Edit Link",
  section: "View > Slide Sorter",
  layout: "View > Slide Master",
  property: "File > Info > Properties",
  workbook: "Chart Design > Edit Data",
};

/** `the title, the notes and the file’s properties (company, title)`. */
export function whereabouts(spots: readonly Spot[]): string {
  const scopes = [...new Set(spots.map(({ scope }) => scope))];
  const properties = spots.flatMap(({ scope, name }) => (scope === "property" && name ? readable(name) : []));
  const which = properties.length > 0 ? ` (${listed([...new Set(properties)], 3)})` : "";
  // After the list is made, which cuts what is long.
  return listed(
    scopes.map((scope) => WHERE[scope]),
    6,
  ).replace(WHERE.property, (property) => `${property}${which}`);
}

/** `lastModifiedBy` as `last modified by`. */
function readable(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
}

/** ` (View > Notes Page)`: the menus of what no slide shows, at most two; "" where there are none, or no PowerPoint. */
export function menus(spots: readonly Spot[], format: DocumentFormat): string {
  if (format !== "pptx") return "";
  const found = new Set(spots.flatMap(({ scope }) => MENU[scope] ?? []));
  return found.size === 0 ? "" : ` (${[...found].slice(0, 2).join("; ")})`;
}

/** Spots by the page they are on; null for what is beside the pages. */
export function byPage<T extends { page: Page | null }>(items: readonly T[]): Map<Page | null, T[]> {
  const pages = new Map<Page | null, T[]>();
  for (const item of items) {
    const list = pages.get(item.page);
    if (list === undefined) pages.set(item.page, [item]);
    else list.push(item);
  }
  return pages;
}
