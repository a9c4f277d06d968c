import type { Owner } from "../facts.js";
import type { Sketch } from "./sketch.js";
import { CUSTOMER_WORLD, shareWith } from "./words.js";

/** "Your" and "you", but not what one clicks in a product. */
const YOURS = /\b(?:yours?|you(?! (?:can|click|connect|configure|upload|sign|log|select|choose|install)))\b/gi;
const OURS = /\b(?:we|us|our|ours)\b/gi;
/** The present state, as against what somebody offers. */
const NOW = /\b(?:today|now|currently|as it is|happens|these days|every (?:day|week|month|monday|friday))\b/gi;
/** People and what goes wrong for them: the customer's days are told with these, a seller's steps are not. */
const PEOPLE = /\b(?:she|he|her|his|they|their|nobody|somebody)\b/gi;
const TROUBLE =
  /\b(?:wait(?:s|ing|ed)?|queues? (?:up|in|at|for)|lost|lose(?:s)?|miss(?:es|ed|ing)?|late|delay(?:s|ed)?|forget(?:s)?|forgotten|by hand|manual(?:ly)?|without|empty|angry|stuck|broken?|breaks|fail(?:s|ed)?|rework|again|twice|overtime|nobody|silos?|siloed|spreadsheets?|complain(?:s|ts)?|call(?:s)? (?:back|nobody))\b/gi;

/** From this much on, the picture is the customer's. One weak sign is not enough to praise what may be the seller's. */
const ENOUGH = 1.6;

/** Whose world is drawn: the title's subject first, then what the parts are about. The seller's, unless something speaks for the customer. */
export function ownerOf(sketch: Sketch, title: string, customers: readonly string[]): Owner {
  const labels = sketch.nodes.map((node) => node.label);
  const lean =
    (CUSTOMER_WORLD.test(title) ? ENOUGH : 0) +
    (title.search(YOURS) >= 0 ? 1 : 0) +
    (title.search(NOW) >= 0 ? 0.8 : 0) +
    (title.search(TROUBLE) >= 0 ? 0.5 : 0) +
    (names(title, customers) ? 1 : 0) -
    (title.search(OURS) >= 0 ? 2 : 0) +
    1.6 * shareWith(YOURS, labels) +
    1.2 * shareWith(TROUBLE, labels) +
    shareWith(PEOPLE, labels) -
    2 * shareWith(OURS, labels) +
    (labels.some((label) => CUSTOMER_WORLD.test(label)) ? 0.5 : 0);
  if (lean >= ENOUGH) return "customer";
  return labels.length > 0 || lean < 0 ? "seller" : "unclear";
}

function names(text: string, list: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return list.some((name) => name.trim().length > 1 && plain.includes(name.trim().toLowerCase()));
}
