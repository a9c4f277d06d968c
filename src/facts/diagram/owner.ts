import type { Owner } from "../facts.js";
import { Terms, wordsOf } from "../terms.js";
import type { Sketch } from "./sketch.js";
import { CUSTOMER_WORLD, shareOf, shareWith } from "./words.js";

/** "You", but not where it says what one clicks in a product. */
const PRODUCT_VERBS = ["can", "click", "connect", "configure", "upload", "sign", "log", "select", "choose", "install"];
const OURS = new Terms("we/us/our/ours");
/** The present state, as against what somebody offers. */
const NOW = new Terms("today/now/currently/happens, as it is, these days, every day/week/month/monday/friday");
/** People and what goes wrong for them: the customer's days are told with these, a seller's steps are not. */
const PEOPLE = new Terms("she/he/her/his/they/their/nobody/somebody");
const TROUBLE = new Terms(
  `wait/waits/waiting/waited, queue/queues up/in/at/for, lost/lose/loses, miss/misses/missed/missing, late, delay/delays/delayed,
  forget/forgets/forgotten, by hand, manual/manually, without, empty, angry, stuck, broke/broken/breaks, fail/fails/failed,
  rework, again, twice, overtime, nobody, silo/silos/siloed, spreadsheet/spreadsheets, complain/complains/complaints,
  call/calls back/nobody`,
);

/** From this much on, the picture is the customer's. One weak sign is not enough to praise what may be the seller's. */
const ENOUGH = 1.6;

/** Whose world is drawn: the title's subject first, then what the parts are about. The seller's, unless something speaks for the customer. */
export function ownerOf(sketch: Sketch, title: string, customers: readonly string[]): Owner {
  const labels = sketch.nodes.map((node) => wordsOf(node.label));
  const titled = wordsOf(title);
  const lean =
    (CUSTOMER_WORLD.isIn(titled) ? ENOUGH : 0) +
    (saysYou(titled) ? 1 : 0) +
    (NOW.isIn(titled) ? 0.8 : 0) +
    (TROUBLE.isIn(titled) ? 0.5 : 0) +
    (names(title, customers) ? 1 : 0) -
    (OURS.isIn(titled) ? 2 : 0) +
    1.6 * shareOf(labels, saysYou) +
    1.2 * shareWith(TROUBLE, labels) +
    shareWith(PEOPLE, labels) -
    2 * shareWith(OURS, labels) +
    (labels.some((label) => CUSTOMER_WORLD.isIn(label)) ? 0.5 : 0);
  if (lean >= ENOUGH) return "customer";
  return labels.length > 0 || lean < 0 ? "seller" : "unclear";
}

function saysYou(words: readonly string[]): boolean {
  return words.some((word, i) => {
    if (word !== "you") return word === "your" || word === "yours";
    return !PRODUCT_VERBS.some((verb) => words[i + 1]?.startsWith(verb));
  });
}

function names(text: string, list: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return list.some((name) => name.trim().length > 1 && plain.includes(name.trim().toLowerCase()));
}
