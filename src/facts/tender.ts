import type { Document } from "../document/document.js";
import type { PageFacts } from "./facts.js";
import { oneLine } from "./one-line.js";

/** One tender, by its short name or in full. "RFPs" are what a product for sellers is about. */
const TENDER =
  "(?:rf[pqit]|itt|tender|invitation to (?:tender|bid)|solicitation|call for (?:tenders|bids|proposals)|request for (?:proposals?|quotations?|quotes?|information|tenders?))";
const ANSWER = new RegExp(
  `\\b(?:response|responding|responds?|answers?|answering|reply|replies|replying|submission|submitted|bid|proposal) (?:to|for|under|against|in)\\b[^.!?;]{0,80}\\b${TENDER}\\b`,
  "i",
);
const NAMED = new RegExp(
  `\\b${TENDER} (?:response|submission|answer|reply)(?! (?:\\w+ )?(?:software|tool|platform|automation|management|process|team|time)s?\\b)|\\b${TENDER} (?:no\\b|nr\\b|number\\b|ref\\b|reference\\b|id\\b|#)`,
  "i",
);

/** Whoever answers a tender says so at the front. Both are our choice. */
const FRONT_PAGES = 3;
const MOST_LINES = 60;
const SHOWN = 80;

/** The words in which a document says that it answers a tender; null where it does not. English words. */
export function tenderOf({ path, properties }: Document, pages: readonly PageFacts[]): string | null {
  const name = path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.\w+$/, "")
    .replace(/[_-]+/g, " ");
  const front = pages
    .slice(0, FRONT_PAGES)
    .flatMap(({ title, units }) => [title, ...units.slice(0, MOST_LINES).map(({ text }) => text)]);
  for (const text of [properties.title ?? "", properties.subject ?? "", name, ...front]) {
    const found = ANSWER.exec(text) ?? NAMED.exec(text);
    if (found !== null) return oneLine(found[0]).slice(0, SHOWN);
  }
  return null;
}
