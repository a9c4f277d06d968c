import type { Owner } from "../facts.js";
import { Terms, wordsOf } from "../terms.js";
import type { Sketch } from "./sketch.js";
import { CUSTOMER_WORLD, isDeed, OURS, shareOf, shareWith, TROUBLE } from "./words.js";

/** "You", but not where it says what one does in a product, or where something is done with or for you. */
const PRODUCT_VERBS = new Set(
  `can click connect configure upload sign log select choose pick install download register create enter open add invite
  approve receive get scan order import export send share set start subscribe`.split(/\s+/),
);
const FOR_YOU = new Set(["with", "for", "to", "by", "mit", "für", "con", "para", "avec", "pour"]);
const YOU = new Set(["you", "sie", "usted", "vous", "ihr"]);
const YOURS = new Set(["your", "yours", "ihre", "ihren", "ihrem", "ihrer", "ihnen", "su", "sus", "votre", "vos"]);

/** The present state, as against what somebody offers. */
const NOW = new Terms(
  `today/now/currently/happens, as it is, these days, every day/week/month/monday/friday, monday/friday morning,
  heute/derzeit/aktuell, hoy/actualmente/actual, aujourd hui, vandaag`,
);
/** What somebody offers, whatever the page says of today. */
const OFFERED = new Terms(
  `solution, platform, product, approach, method, methodology, architecture, services, service, how it works, onboarding,
  implementation, rollout, roll out, delivery, roadmap, release, deployment, pipeline, workflow, lösung, vorgehen, solución`,
);
/** People: the customer's days are told with these, and with what goes wrong for them; a seller's steps are not. */
const PEOPLE = new Terms("she/he/her/his/they/their/nobody/somebody, frau/herr/niemand/jemand, ella/él/nadie");
/** The two sides of a change, as labels begin. */
const BEFORE = /^(?:before|today|now|as.is|current|without|vorher|heute|ist|hoy|antes|avant|aujourd)\b/i;
const AFTER = /^(?:after|tomorrow|then|to.be|future|with|nachher|morgen|soll|mañana|después|après|demain)\b/i;
/** The hour of a day. */
const HOUR = /^\W{0,3}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b)/i;

/** From this much on, the picture is the customer's. One weak sign is not enough to praise what may be the seller's. */
const ENOUGH = 1.6;

/** Whose world is drawn: the title's subject first, then what the parts are about. The seller's, unless something speaks for the customer. */
export function ownerOf(sketch: Sketch, title: string, customers: readonly string[]): Owner {
  const texts = sketch.nodes.map((node) => node.label.trim());
  const labels = texts.map(wordsOf);
  const titled = wordsOf(title);
  const told =
    1.6 * shareOf(labels, saysYou) +
    1.4 * shareWith(TROUBLE, labels) +
    shareWith(PEOPLE, labels) +
    1.2 * shareOf(texts, (text) => HOUR.test(text)) +
    (texts.some((text) => BEFORE.test(text)) && texts.some((text) => AFTER.test(text)) ? 0.8 : 0) +
    (labels.some((label) => CUSTOMER_WORLD.isIn(label)) ? 0.5 : 0) -
    2 * shareWith(OURS, labels) -
    0.6 * shareOf(labels, isDeed);
  const called =
    (CUSTOMER_WORLD.isIn(titled) ? ENOUGH : 0) +
    (saysYou(titled) ? 1 : 0) +
    (NOW.isIn(titled) ? 0.8 : 0) +
    (TROUBLE.isIn(titled) ? 0.5 : 0) +
    (names(title, customers) ? 1 : 0) -
    (OFFERED.isIn(titled) ? 0.6 : 0) -
    (OURS.isIn(titled) ? 2 : 0);
  if (called + told >= ENOUGH) return "customer";
  // Without names and without a title there is nothing to go by.
  if (sketch.observed) return "unclear";
  return labels.length > 0 || (titled.length > 0 && called < 0.5) ? "seller" : "unclear";
}

/** True where it is about the reader: "your nurse calls", not "train your nurse" nor "you click". */
function saysYou(words: readonly string[]): boolean {
  return words.some((word, i) => {
    if (FOR_YOU.has(words[i - 1] ?? "") || isDeed(words.slice(0, i))) return false;
    return YOURS.has(word) || (YOU.has(word) && !PRODUCT_VERBS.has(words[i + 1] ?? ""));
  });
}

function names(text: string, list: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return list.some((name) => name.trim().length > 1 && plain.includes(name.trim().toLowerCase()));
}
