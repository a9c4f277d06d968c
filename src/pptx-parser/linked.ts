import type { Linked } from "../document/beside.js";
import type { Page } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import { kindOf } from "./embeddings.js";
import type { Package, Relationship } from "./package/package.js";
import type { PartName } from "./package/part-name.js";

/** What a page shows, whose own links out of the file are the page's: a chart's workbook, a picture in SmartArt. */
const SHOWN = new Set(["chart", "chartEx", "diagramData", "notesSlide"]);

/** What lies outside the deck: on the pages in their order, then behind `others`, the deck's own parts, and their masters. */
export function readLinked(pack: Package, pages: readonly Page[], others: readonly PartName[]): Linked[] {
  const found: Linked[] = [];
  const seen = new Set<string>();
  const add = (source: PartName, type: string, page: Page | null, shapes: ShapesByTarget | null): void => {
    for (const relationship of pack.relationships(source)) {
      const { target } = relationship;
      if (!leadsOut(relationship)) continue;
      const shapeId = shapes?.get(target) ?? null;
      const link = { kind: kindOfLink(relationship, type), target, pageId: page?.id ?? null, shapeId };
      const key = JSON.stringify(link);
      if (!seen.has(key)) found.push(link);
      seen.add(key);
    }
  };
  for (const page of pages) {
    const slide = `/${"part" in page.source ? page.source.part : ""}` as PartName;
    const sources = pack.relationships(slide).filter(({ type, part }) => SHOWN.has(type) && part !== null);
    const parts = [{ type: "slide", part: slide }, ...sources.map(({ type, part }) => ({ type, part: part! }))];
    if (!parts.some(({ part }) => pack.relationships(part).some(leadsOut))) continue;
    const shapes = shapesByTarget(page);
    for (const { type, part } of parts) add(part, type, page, shapes);
  }
  const masters = others.flatMap((part) => pack.follow(part, "slideMaster") ?? []);
  for (const part of new Set([...others, ...masters])) add(part, "", null, null);
  return found;
}

/** `NULL` stands where PowerPoint lost what the link led to. */
function leadsOut({ type, part, target }: Relationship): boolean {
  return part === null && type !== "hyperlink" && target !== "" && target !== "NULL";
}

const KINDS = new Map<string, Linked["kind"]>([
  ["image", "picture"],
  ["video", "media"],
  ["audio", "media"],
  ["media", "media"],
  ["attachedTemplate", "template"],
]);

/** `source`: the type of what leads there. A link to an object goes on behind the name of its file, from `!` on. */
function kindOfLink({ type, target }: Relationship, source: string): Linked["kind"] {
  if (source.startsWith("chart") && !KINDS.has(type)) return "workbook";
  return KINDS.get(type) ?? kindOf(target.replaceAll("\\", "/").split("!", 1)[0]!, null);
}

type ShapesByTarget = ReadonlyMap<string, string>;

/** The first shape of a page that shows what lies at an address: a file may have many of both. */
function shapesByTarget(page: Page): ShapesByTarget {
  const shapes = new Map<string, string>();
  for (const { id, picture, media, linked } of shapesOf(page))
    for (const target of [linked, media?.source, picture?.source, picture?.linked])
      if (target !== undefined && !shapes.has(target)) shapes.set(target, id);
  return shapes;
}
