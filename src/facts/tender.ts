import type { Document } from "../document/document.js";
import type { PageFacts } from "./facts.js";
import { oneLine } from "./one-line.js";
import { Terms, wordsOf } from "./terms.js";

/** One tender, by its short name or in full. "RFPs" are what a product for sellers is about. */
const TENDER =
  "(?:rf[pqit]|itt|tender|invitation to (?:tender|bid)|solicitation|call for (?:tenders|bids|proposals)|request for (?:proposals?|quotations?|quotes?|information|tenders?))";
const ANSWER = new RegExp(
  `\\b(?:response|responding|responds?|answers?|answering|reply|replies|replying|submission|submitted|bid|proposal) (?:to|for|under|against|in)\\b[^.!?;]{0,80}\\b${TENDER}\\b`,
  "i",
);
const NAMED = new RegExp(
  `\\b${TENDER} (?:response|submission|answer|reply)(?! (?:\\w+ )?(?:software|tool|platform|automation|management|process|team|time)s?\\b)|\\b${TENDER} (?:no\\b|nr\\b|number\\b|ref\\b|reference\\b|id\\b|#|(?:section|item|part|lot) \\d)`,
  "i",
);

/** Most texts call for nothing, and are not looked at any closer. */
const CALLS = /rf[pqit]|itt|tender|invit|solicit|call|request/i;

/** "RFP: one roof for five mills", "Five mills (RFQ)", "As requested in your RFP": what a name or a heading alone says. "Tender" alone may be meat. */
const CALL =
  "(?:rf[pqit]|invitation to (?:tender|bid)|call for (?:tenders|bids)|request for (?:proposals?|quotations?|tenders?))";
const NAME = new RegExp(
  `^\\W*(?:our )?${CALL}(?: (?:presentation|pitch|proposal|defen[cs]e|orals?|deck|clarifications?))?\\s*(?:[:–—-]|$)|[:–—(-] ?${CALL}(?: (?:presentation|pitch|proposal|orals?))?\\W*$|\\b(?:as|per|in line with|according to|required by|requested in) (?:(?:requested|required|specified|stated|asked for) (?:in|by) )?(?:the|your|this) ${CALL}\\b`,
  "i",
);
/** Pages that only such answers have; two of them. */
const PAGES = new Terms(
  `compliance matrix/table/statement/sheet, statement of compliance, form of tender/bid, tenderer/tenderers/bidder/bidders declaration/details/information,
  declaration of the bidder/tenderer, response to requirements/questions/criteria, responses to requirements/questions/criteria,
  technical/commercial/financial/price/cost volume, volume i/ii/iii/1/2/3, mandatory/eligibility requirements/criteria, deviations, exceptions and deviations`,
);
const FEWEST_PAGES = 2;

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
  const names = [properties.title ?? "", properties.subject ?? "", name, ...pages.map(({ title }) => title)];
  for (const text of [properties.title ?? "", properties.subject ?? "", name, ...front].filter(calls)) {
    const found = ANSWER.exec(text) ?? NAMED.exec(text);
    if (found !== null) return oneLine(found[0]).slice(0, SHOWN);
  }
  for (const text of names.filter((text) => calls(text) && isShort(text))) {
    const found = NAME.exec(text);
    if (found !== null) return oneLine(text).slice(0, SHOWN);
  }
  const answering = pages.filter(({ title }) => isShort(title) && PAGES.opens(wordsOf(title)));
  return answering.length < FEWEST_PAGES ? null : oneLine(answering[0]!.title).slice(0, SHOWN);
}

const calls = (text: string): boolean => CALLS.test(text);

/** Longer names say something of their own. */
const MOST_WORDS = 9;

function isShort(name: string): boolean {
  return wordsOf(name).length <= MOST_WORDS;
}
