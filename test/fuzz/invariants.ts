import type { Document, Page, Point, Shape } from "../../src/document/document.js";

/**
 * What every Document promises, whatever bytes it was read from: sentences about what is broken, none where all is well.
 * Written from the contract in `src/document/document.ts`, without help from the reader.
 */
export function brokenPromises(document: Document): string[] {
  const faults: string[] = [];
  const say = (where: string) => (what: string) => void faults.push(`${where}: ${what}`);
  checkData(document, say("document"));
  if (document.format !== "pptx") say("document")(`format ${document.format}`);
  const size = document.pageSize;
  if (size === null || !(whole(size.width) && whole(size.height) && size.width > 0 && size.height > 0))
    say("document")(`page size ${JSON.stringify(size)}`);
  checkWarnings(document, say("warnings"));
  const ids = new Set<string>();
  let last = 0;
  for (const page of document.pages) {
    const where = say(`page ${page.number}`);
    if (!whole(page.number) || page.number <= last) where(`comes after page ${last}`);
    // A page that cannot be read keeps its number, as it does for whoever repairs the deck.
    if (page.number > last + 1 && document.warnings.length === 0) where("stands behind a gap that nothing explains");
    if (ids.has(page.id)) where(`id ${page.id} is taken`);
    last = page.number;
    ids.add(page.id);
    checkPage(page, where);
  }
  checkBeside(document, ids, say("beside the pages"));
  return faults;
}

type Say = (what: string) => void;

function whole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

/** Plain data: a tree of objects, arrays, strings, booleans, finite numbers and null, equal to its own JSON. */
function checkData(document: Document, say: Say): void {
  const seen = new Set<object>();
  const stack: { value: unknown; key: string }[] = [{ value: document, key: "" }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { value, key } = top;
    if (value === null || typeof value === "boolean") continue;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) say(`${key} is ${value}`);
    } else if (typeof value === "string") {
      if (/\p{Surrogate}/u.test(value)) say(`${key} has half a character`);
    } else if (typeof value !== "object") {
      say(`${key} is a ${typeof value}`);
    } else {
      if (seen.has(value)) say(`${key} is held twice`);
      seen.add(value);
      const prototype = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype) say(`${key} is no plain object`);
      for (const [name, inner] of Object.entries(value)) stack.push({ value: inner, key: name });
    }
  }
  JSON.stringify(document);
}

function checkWarnings(document: Document, say: Say): void {
  const numbers = new Set(document.pages.map((page) => page.number));
  for (const { code, message, page } of document.warnings) {
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(code)) say(`code ${code}`);
    if (message.length === 0 || message.length > 500) say(`${message.length} characters`);
    if (/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(message)) say(`control characters in ${code}`);
    if (page !== undefined && !numbers.has(page)) say(`${code} is about page ${page}`);
  }
}

/** Shows, layouts and files inside name pages and shapes that are there. */
function checkBeside({ customShows, layouts, embeddings, pages }: Document, ids: ReadonlySet<string>, say: Say): void {
  for (const { pageIds } of [...(customShows ?? []), ...(layouts ?? [])])
    if (!pageIds.every((id) => ids.has(id))) say("a show or a layout names a page that is not there");
  for (const show of customShows ?? []) if (!text(show.name)) say("a show without a name");
  for (const { name, master, text: own, masterText } of layouts ?? [])
    if (![name ?? "", master ?? "", ...own, ...masterText].every(text)) say("a layout");
  for (const { part, kind, sheets, pageId, shapeId } of embeddings ?? []) {
    if (!text(part) || !/^(workbook|document|presentation|other)$/.test(kind)) say("a file inside");
    if (!(sheets ?? []).every(text)) say("the sheets of a workbook");
    const page = pages.find(({ id }) => id === pageId);
    if ((pageId === null) !== (shapeId === null) || (pageId !== null && page === undefined)) say("a file on no page");
    if (page !== undefined && !allShapes(page.shapes).some(({ id }) => id === shapeId)) say("a file in no shape");
  }
}

function checkPage(page: Page, say: Say): void {
  if (page.title !== null && (!text(page.title) || page.title.trim() === "")) say("a title without words");
  if (!text(page.id)) say("no id");
  if (typeof page.hidden !== "boolean" || typeof page.animated !== "boolean") say("hidden or animated is no boolean");
  for (const words of [page.layout, page.section]) if (words !== null && !text(words)) say("layout or section");
  if (!("part" in page.source) || !text(page.source.part) || page.source.part.startsWith("/")) say("its source");
  for (const { author, text: words, resolved } of page.comments)
    if ((author !== null && !text(author)) || !text(words) || typeof resolved !== "boolean") say("a comment");
  checkParagraphs(page.notes, (what) => say(`notes: ${what}`));
  const shapes = allShapes(page.shapes);
  const ids = new Set(shapes.map(({ id }) => id));
  if (ids.size !== shapes.length) say("ids of shapes repeat");
  if (!(page.animation ?? []).every((id) => ids.has(id))) say("what moves is not on the page");
  if ((page.transition ?? null) !== null && !text(page.transition)) say("its transition");
  const { advanceAfter = null } = page;
  if (advanceAfter !== null && !(whole(advanceAfter) && advanceAfter >= 0)) say(`moves on after ${advanceAfter} ms`);
  for (const shape of shapes) checkShape(shape, ids, (what) => say(`shape ${shape.id} (${shape.kind}): ${what}`));
}

export function allShapes(shapes: readonly Shape[]): Shape[] {
  const all: Shape[] = [];
  const stack = [...shapes];
  for (let shape = stack.pop(); shape !== undefined; shape = stack.pop()) {
    all.push(shape);
    for (const inner of shape.children) stack.push(inner);
  }
  return all;
}

function text(value: unknown): boolean {
  return typeof value === "string";
}

const KINDS = new Set("text autoshape connector picture table chart smartart group ole media ink unknown".split(" "));

function checkShape(shape: Shape, ids: ReadonlySet<string>, say: Say): void {
  if (!text(shape.id) || shape.id === "") say("no id");
  if (!KINDS.has(shape.kind)) say("its kind");
  if (!text(shape.name) || !text(shape.alt)) say("name or alternative text is no text");
  if (shape.geometry !== null && !text(shape.geometry)) say("geometry is no text");
  for (const flag of ["decorative", "hidden", "filled", "outlined"] as const)
    if (typeof shape[flag] !== "boolean") say(`${flag} is no boolean`);
  if (shape.box !== null) checkBox(shape.box, say);
  if (shape.placeholder !== null) {
    const { type, index } = shape.placeholder;
    if (!text(type) || (index !== null && !whole(index))) say("its placeholder");
  }
  checkParagraphs(shape.paragraphs, say);
  if (shape.kind !== "group" && shape.children.length > 0) say("children outside a group");
  checkConnector(shape, ids, say);
  checkContent(shape, say);
  checkExtras(shape, say);
}

function checkBox({ x, y, width, height, rotation, flipH, flipV }: NonNullable<Shape["box"]>, say: Say): void {
  if (![x, y, width, height].every(whole)) say(`box ${x}, ${y}, ${width}, ${height} is not in whole EMU`);
  if (width < 0 || height < 0) say(`a box of ${width} by ${height}`);
  if (!(rotation >= 0 && rotation < 360)) say(`turned by ${rotation}`);
  if (typeof flipH !== "boolean" || typeof flipV !== "boolean") say("a flip is no boolean");
}

/** Points that PowerPoint allows (`ST_TextFontSize`), with room for what autofit shrinks. */
const LARGEST_TEXT = 4000;

function checkParagraphs(paragraphs: Shape["paragraphs"], say: Say): void {
  for (const { text: words, runs, level, bullet, position } of paragraphs) {
    if (words !== runs.map((run) => run.text).join("")) say("a paragraph is not its runs");
    if (!whole(level) || level < 0 || level > 8) say(`level ${level}`);
    if (bullet !== "none" && bullet !== "bullet" && bullet !== "number") say(`bullet ${bullet}`);
    if (position !== null) say("a position in a deck");
    for (const { text: piece, size, bold, language, link } of runs) {
      if (!text(piece) || piece === "") say("an empty run");
      if (size !== null && !(size >= 0 && size <= LARGEST_TEXT)) say(`text of ${size} points`);
      if (bold !== null && typeof bold !== "boolean") say("bold is no boolean");
      for (const words of [language, link]) if (words !== null && !text(words)) say("language or link");
    }
  }
}

/** Ends lead to shapes of the page or nowhere: who follows them need not ask. */
function checkConnector({ connector }: Shape, ids: ReadonlySet<string>, say: Say): void {
  if (connector === null) return;
  const { from, to, fromNear = null, toNear = null, start = null, end = null } = connector;
  for (const id of [from, to, fromNear, toNear])
    if (id !== null && !ids.has(id)) say(`an end at ${id}, which is not on the page`);
  checkPoints([start, end], say);
  if (typeof connector.fromArrow !== "boolean" || typeof connector.toArrow !== "boolean") say("an arrow is no boolean");
}

function checkPoints(points: readonly (Point | null)[], say: Say): void {
  for (const point of points)
    if (point !== null && !(whole(point.x) && whole(point.y))) say(`a point at ${point.x}, ${point.y}`);
}

/** What only some shapes have. */
function checkExtras({ link, innerLinks, altTitle, outline, media, embedded }: Shape, say: Say): void {
  for (const words of [link, altTitle, ...(innerLinks ?? [])])
    if (words !== undefined && (!text(words) || words === "")) say("a link or a title without words");
  checkPoints((outline ?? []).flat(), say);
  if (media !== undefined) {
    const { source, name, type, bytes } = media;
    if (![source, name, type].every(text) || (bytes !== null && !(whole(bytes) && bytes >= 0))) say("what it plays");
  }
  if (embedded !== undefined && (!text(embedded.part) || !text(embedded.program ?? ""))) say("what it embeds");
}

function checkContent({ table, chart, smartart, picture, code }: Shape, say: Say): void {
  if (table !== null && (!table.rows.every((row) => row.every(text)) || typeof table.header !== "boolean"))
    say("its table");
  if (chart !== null && ![chart.kind, chart.title, ...chart.labels, ...chart.values].every(text)) say("its chart");
  for (const node of smartart?.nodes ?? [])
    if (!text(node.text) || !whole(node.level) || node.level < 0) say(`a SmartArt node at level ${node.level}`);
  if (smartart !== null && (!text(smartart.layout) || !text(smartart.category))) say("its SmartArt");
  if (code !== null) say("code in a deck");
  if (picture === null) return;
  if (!text(picture.source) || !text(picture.type)) say("its picture");
  if (picture.bytes !== null && !(whole(picture.bytes) && picture.bytes >= 0))
    say(`a picture of ${picture.bytes} bytes`);
  for (const share of Object.values(picture.crop ?? {}))
    if (!(share >= 0 && share <= 1)) say(`${share} of its picture cut off`);
}
