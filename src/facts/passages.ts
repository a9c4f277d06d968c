import type { Document, Page, Paragraph, Shape } from "../document/document.js";
import { isFurniture, isTitle, shapesOf } from "../document/walk.js";
import type { WorkbookOf } from "../document/workbook.js";
import type { Passage, Scope } from "./facts.js";

/**
 * Every text that travels with a file, where it stands. Texts that nobody sees on a slide are the ones that give away
 * most: notes, comments, descriptions, link targets, properties, the layouts behind the pages.
 */
export function passagesOf(document: Document, workbookOf: WorkbookOf): Passage[] {
  let room = MOST_BEHIND;
  return [...document.pages.flatMap(onPage), ...besidePages(document, workbookOf)].flatMap((passage) => {
    const text = BEHIND.has(passage.scope) ? passage.text.slice(0, Math.min(room, LONGEST_BEHIND)) : passage.text;
    if (text.trim() === "") return [];
    if (BEHIND.has(passage.scope)) room -= text.length;
    return text === passage.text ? [passage] : [{ ...passage, text }];
  });
}

/** What readers do not count as text: names and descriptions, which are short in any deck but one that is made to hurt. */
const BEHIND: ReadonlySet<Scope> = new Set([
  "alt",
  "shape.name",
  "picture.name",
  "link",
  "property",
  "layout",
  "section",
]);
const LONGEST_BEHIND = 10_000;
/** As much as a deck may have of text. */
const MOST_BEHIND = 1_000_000;

function onPage(page: Page): Passage[] {
  const passages: Passage[] = [];
  for (const shape of shapesOf(page)) {
    const put = (scope: Scope, text: string | null | undefined, paragraph?: number): void => {
      if (!text) return;
      passages.push({
        scope,
        text,
        page,
        place: { shapeId: shape.id, ...(paragraph === undefined ? {} : { paragraph }) },
      });
    };
    const scope = isTitle(shape) ? "title" : isFurniture(shape) ? "footer" : "body";
    for (const [i, { text }] of shape.paragraphs.entries()) put(scope, text, i);
    for (const row of shape.table?.rows ?? []) for (const cell of row) put("table.cell", cell);
    put("chart.title", shape.chart?.title);
    for (const label of shape.chart?.labels ?? []) put("chart.label", label);
    for (const { text } of shape.smartart?.nodes ?? []) put("smartart.node", text);
    put("code", shape.code?.text);
    put("alt", shape.alt);
    put("alt", shape.altTitle);
    put("shape.name", shape.name);
    put("picture.name", shape.picture?.source ?? shape.media?.name);
    for (const link of linksOf(shape)) put("link", link);
  }
  const beside = (scope: Scope, text: string | null): void => {
    if (text) passages.push({ scope, text, page, place: null });
  };
  for (const { text } of page.notes) beside("notes", text);
  for (const link of page.notes.flatMap(runLinks)) beside("link", link);
  for (const { text } of page.comments) beside("comment", text);
  beside("section", page.section);
  return passages;
}

function linksOf(shape: Shape): string[] {
  const links = [shape.link, ...(shape.innerLinks ?? []), ...shape.paragraphs.flatMap(runLinks)];
  return [...new Set(links.filter((link) => link !== undefined))];
}

function runLinks({ runs }: Paragraph): string[] {
  return runs.flatMap(({ link }) => (link === null ? [] : [link]));
}

const PROPERTIES = [
  "title",
  "subject",
  "keywords",
  "author",
  "lastModifiedBy",
  "company",
  "manager",
  "category",
  "description",
  "contentStatus",
  "hyperlinkBase",
  "template",
] as const;

function besidePages(document: Document, workbookOf: WorkbookOf): Passage[] {
  const { properties, layouts = [], embeddings = [], linked = [], pages } = document;
  const passages: Passage[] = [];
  const put = (scope: Scope, name: string, text: string | null, page: Page | null = null): void => {
    if (text) passages.push({ scope, text, page, place: null, name });
  };
  const byId = new Map(pages.map((page) => [page.id, page]));
  const pageOf = (pageId: string | null): Page | null => (pageId === null ? null : (byId.get(pageId) ?? null));
  for (const name of PROPERTIES) put("property", name, properties[name] ?? null);
  for (const { name, value } of properties.custom ?? []) put("property", name, value);
  for (const { name, text, masterText, drawn = [], masterDrawn = [], links = [], masterLinks = [] } of layouts) {
    const pictures = [...drawn, ...masterDrawn].flatMap((picture) => [picture.name, picture.alt]);
    for (const line of new Set([...text, ...masterText, ...pictures])) put("layout", name ?? "", line);
    for (const link of new Set([...links, ...masterLinks])) put("link", name ?? "", link);
  }
  for (const { part, sheets, pageId } of embeddings)
    for (const text of [...(sheets ?? []), ...(workbookOf(part)?.texts ?? [])])
      put("workbook", part, text, pageOf(pageId));
  for (const { kind, target, pageId } of linked) put("link", kind, target, pageOf(pageId));
  return passages;
}
