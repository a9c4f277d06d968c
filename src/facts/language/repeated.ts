import type { Document } from "../../document/document.js";
import { oneLine } from "../one-line.js";
import { piecesOf } from "./pieces.js";

/** A line on more than this share of the pages is furniture, whatever the file calls it. */
const SHARE = 0.5;

/** Fewer pages cannot show a habit. */
const FEWEST_PAGES = 4;

const known = new WeakMap<Document, ReadonlySet<string>>();

/** True for boilerplate: the same line on more than half of the visible pages. */
export function isRepeated(text: string, document: Document): boolean {
  let repeated = known.get(document);
  if (repeated === undefined) {
    repeated = repeatedIn(document);
    known.set(document, repeated);
  }
  return repeated.has(key(text));
}

function repeatedIn(document: Document): ReadonlySet<string> {
  const pages = document.pages.filter((page) => !page.hidden);
  if (pages.length < FEWEST_PAGES) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = new Set(piecesOf(page, document).map(({ text }) => key(text)));
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > SHARE * pages.length).map(([line]) => line));
}

/** Page numbers inside a line do not make it another line. */
function key(text: string): string {
  return oneLine(text.toLowerCase().replace(/\d+/g, "0"));
}
