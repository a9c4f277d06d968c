import type { Diagram, FactSettings, Focus, PageRole, Unit } from "./facts.js";

/** What the judgement of a page's focus rests on. */
export interface FocusContext {
  title: string;
  role: PageRole;
  units: readonly Unit[];
  diagram: Diagram | null;
  settings: FactSettings;
}

const NEUTRAL_ROLES: ReadonlySet<PageRole> = new Set(["title", "agenda", "section", "closing", "references", "legal"]);

/** Subjects in a title, strongest first in the judgement: whose story the page announces. */
const CUSTOMER_TITLE =
  /\b(?:your?|yours|customer['’]?s?|client['’]?s?|case stud(?:y|ies)|success stor(?:y|ies)|(?:the |business |key )?(?:problems?|challenges?|pains?|pain points?|needs?|struggles?|frustrations?)|what we heard|told us|current (?:situation|state)|today|cost of (?:doing nothing|inaction|waiting)|why (?:change|now)|benefits?|impact|results?|outcomes?|value proposition|savings?|before (?:and|&) after|testimonials?)\b/i;
const SELLER_TITLE =
  /\b(?:our|ours|we|us|about us|who we are|why us|why choose|solutions?|products?|services?|platform|features?|capabilit(?:y|ies)|modules?|methodology|approach|process|architecture|how it works|road-?map|implementation|technology|tech stack|tools?|team|mission|vision|values|company|offer(?:ings?)?|business model|traction|revenue|competit(?:ion|ors|ive)|pricing|next steps for us)\b/i;
const CUSTOMER_HEAD =
  /^\W*(?:the |our |business |customer |client |key |your )*(?:problems?|challenges?|pain(?: points?)?|needs|situation|context|client|customer|results?|impact|outcomes?)\b/i;
const SELLER_HEAD =
  /^\W*(?:the |our |key )*(?:solutions?|approach|features?|services?|products?|technolog(?:y|ies)|tech stack|architecture|team|deliverables?|activities)\b/i;
const TROPHIES =
  /\b(?:(?:our|key|selected|valued) (?:\w+ ){0,2}(?:customers|clients|partners)|(?:customer|client) (?:portfolio|list|logos)|trusted by)\s*$/i;
const ABOUT_CUSTOMERS = /\b(?:our|their|your) (?:customers?|clients?|users?|patients?|guests?|teams?)\b/i;

const CUSTOMER_WORDS = /\b(?:you|your|yours|yourselves|yourself)\b/gi;
const SELLER_WORDS = /\b(?:we|us|our|ours|ourselves|i|me|my|mine)\b/gi;
/** Politeness, addresses and generic turns: neither side's picture (counted on neither side). */
const NOT_COUNTED =
  /\b(?:contact|call|join|about|ask|asked|follow|tell|told|gave|showed) us\b|\bU\.?S\.?\b|\b(?:thank|see|with) you\b|\byou['’]re welcome\b|\bdo you have (?:any )?questions\b|\byou (?:can|agree|warrant|will receive|may)\b|\byour (?:own )?(?:dashboards?|alerts?|reports?|screens?|account|settings|password|name|email|code|projects?|apps?|applications?)\b|\bour (?:customers?|clients?)\b/gi;

/** Below so many references pronouns say nothing (twice as many where a whole document is judged). */
const LEAST_REFERENCES = 4;

/** A page that shows something and speaks of nobody in particular is the speaker's own: what he has, does or explains. */
const SPEAKER = -0.75;

/** So many words, or a picture, are a page that shows something. */
const SAYS_SOMETHING = 15;

/** Whose picture the page is: by the subject of its title, its picture and its lines first, by pronouns last. */
export function focusOf({ title, role, units, diagram, settings }: FocusContext): Focus {
  if (NEUTRAL_ROLES.has(role)) return "neutral";
  if (role === "proof") return "customer";
  const said = units.filter((unit) => unit.kind !== "note");
  const words = said.reduce((sum, unit) => sum + unit.text.split(/\s+/).length, 0);
  const base = words >= SAYS_SOMETHING || diagram !== null ? SPEAKER : 0;
  const lean =
    base +
    titleLean(title, settings) +
    headingLean(said) +
    pictureLean(diagram) +
    linesLean(said) +
    pronounLean(said, settings);
  if (lean >= 0.6) return "customer";
  return lean <= -0.3 ? "seller" : "neutral";
}

/** Headings on the page, such as "The challenge" above a column, or a small line over the title. */
function headingLean(units: readonly Unit[]): number {
  const heads = units.filter((unit) => unit.kind !== "title" && unit.text.split(/\s+/).length <= 4);
  const customer = heads.some((unit) => CUSTOMER_HEAD.test(unit.text));
  const seller = heads.some((unit) => SELLER_HEAD.test(unit.text));
  return (customer ? 0.6 : 0) - (seller ? 0.3 : 0);
}

function titleLean(title: string, settings: FactSettings): number {
  if (names(title, settings.customer)) return 2;
  if (names(title, settings.seller)) return -1.5;
  if (TROPHIES.test(title)) return -1.5;
  if (ABOUT_CUSTOMERS.test(title)) return 1;
  const plain = title.replace(NOT_COUNTED, " ");
  return (CUSTOMER_TITLE.test(title) ? 1 : 0) - (SELLER_TITLE.test(plain) ? 1 : 0);
}

function pictureLean(diagram: Diagram | null): number {
  if (diagram === null) return 0;
  return diagram.owner === "customer" ? 2 : diagram.share >= 0.1 ? -1.5 : 0;
}

/** From this weight on, more lines of one kind change nothing. */
const MOST_LINES = 1.6;

/** Results and pains are the customer's; features, steps and the company are the seller's. */
function linesLean(units: readonly Unit[]): number {
  let customer = 0;
  let seller = 0;
  for (const unit of units) {
    const weight = unit.kind === "title" ? 1.5 : 1;
    if (unit.class === "outcome") customer += weight * (unit.strength === 2 ? 1.5 : 0.8);
    else if (unit.class === "pain" || unit.class === "question") customer += weight;
    else if (unit.class === "feature" || unit.class === "process" || unit.class === "company") seller += weight;
  }
  if (customer + seller < 1) return 0;
  return ((customer - seller) / (customer + seller)) * Math.min(MOST_LINES, 0.6 * (customer + seller));
}

function pronounLean(units: readonly Unit[], settings: FactSettings): number {
  let customer = 0;
  let seller = 0;
  for (const { text } of units) {
    const plain = text.replace(NOT_COUNTED, " ");
    customer += (plain.match(CUSTOMER_WORDS)?.length ?? 0) + (names(plain, settings.customer) ? 1 : 0);
    seller += (plain.match(SELLER_WORDS)?.length ?? 0) + (names(plain, settings.seller) ? 1 : 0);
  }
  return customer + seller < LEAST_REFERENCES ? 0 : (customer - seller) / (customer + seller);
}

function names(text: string, list: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return list.some((name) => name.trim().length > 1 && plain.includes(name.trim().toLowerCase()));
}
