import type { Embedding } from "../document/beside.js";
import type { Page } from "../document/document.js";
import { ReadError } from "../document/errors.js";
import { shapesOf } from "../document/walk.js";
import type { Package } from "./package/package.js";
import { extension, type PartName } from "./package/part-name.js";
import { attribute, child, childrenOf } from "./xml/tree.js";

/** Files inside the deck: those that shapes show, in the order of the pages, then those that lie in it unseen. */
export function readEmbeddings(pack: Package, pages: readonly Page[]): Embedding[] {
  const found: Embedding[] = [];
  const known = new Set<string>();
  const add = (part: PartName, program: string | null, place: Pick<Embedding, "pageId" | "shapeId">): void => {
    // Names are the same without regard to case.
    if (known.has(part.toLowerCase())) return;
    known.add(part.toLowerCase());
    found.push({ ...describe(pack, part, program), ...place });
  };
  for (const page of pages)
    for (const { id, embedded } of shapesOf(page))
      if (embedded !== undefined) add(embedded.part as PartName, embedded.program, { pageId: page.id, shapeId: id });
  for (const part of pack.parts())
    if (/^\/ppt\/embeddings\//i.test(part)) add(part, null, { pageId: null, shapeId: null });
  return found;
}

type Description = Omit<Embedding, "pageId" | "shapeId">;

function describe(pack: Package, part: PartName, program: string | null): Description {
  const sheets = /^xl[st][xm]$/.test(extension(part)) && pack.has(part) ? sheetsOf(pack, part) : null;
  return { part, kind: kindOf(part, program), sheets };
}

const KINDS: readonly (readonly [RegExp, RegExp, Embedding["kind"]])[] = [
  [/^(xl\w+|csv|ods)$/, /^excel/i, "workbook"],
  [/^(do[ct]\w?|odt|rtf)$/, /^word/i, "document"],
  [/^(pp[st]\w?|pot\w?|sld\w|odp)$/, /^powerpoint/i, "presentation"],
];

/** By the name's ending, else by the program: old objects are all called `.bin`. */
export function kindOf(name: string, program: string | null): Embedding["kind"] {
  const ending = extension(name);
  return KINDS.find(([pattern, owner]) => pattern.test(ending) || owner.test(program ?? ""))?.[2] ?? "other";
}

/**
 * The names of a workbook's sheets, from its one small part that lists them. What is inside counts with what the
 * deck may cost; a workbook that costs too much is not opened, and the deck is read all the same.
 */
function sheetsOf(pack: Package, part: PartName): string[] | null {
  try {
    const book = pack.inside(part);
    const main = book?.main() ?? null;
    const root = book === null || main === null ? null : book.xml(main);
    if (root?.name === "x:workbook")
      return childrenOf(child(root, "x:sheets"), "x:sheet").map((sheet) => attribute(sheet, "name") ?? "");
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
  pack.warn("unread-embedding", "A workbook inside the deck could not be opened; the names of its sheets are unknown.");
  return null;
}
