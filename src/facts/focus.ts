import type { Diagram, FactSettings, Focus, PageRole, Unit } from "./facts.js";
import { Terms, wordsOf } from "./terms.js";

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
const CUSTOMER_TITLE = new Terms(
  `you/your/yours, customer/customers, client/clients, case study/studies, success story/stories, problem/problems, challenge/challenges,
  pain/pains, need/needs, struggle/struggles, frustration/frustrations, what we heard, told us, current situation/state, today,
  cost of inaction/waiting, cost of doing nothing, why change/now, benefit/benefits, impact, result/results, outcome/outcomes,
  value proposition, saving/savings, before and after, testimonial/testimonials`,
);
const SELLER_TITLE = new Terms(
  `our/ours/we, why choose, solution/solutions, product/products, service/services, platform, feature/features,
  capability/capabilities, module/modules, methodology, approach, process, architecture, how it works, roadmap, road map,
  implementation, technology, tech stack, tool/tools, team, mission, vision, values, company, offer/offering/offerings,
  business model, traction, revenue, competition/competitors/competitive, pricing`,
);
const CUSTOMER_HEAD = new Terms(
  `problem/problems, challenge/challenges, pain, needs, situation, context, client, customer, result/results, impact, outcome/outcomes`,
);
const SELLER_HEAD = new Terms(
  `solution/solutions, approach, feature/features, service/services, product/products, technology/technologies, tech stack,
  architecture, team, deliverable/deliverables, activities`,
);
/** Words before the head of a heading: "Our key challenges". */
const BEFORE_CUSTOMER_HEAD = new Set(["the", "our", "business", "customer", "client", "key", "your"]);
const BEFORE_SELLER_HEAD = new Set(["the", "our", "key"]);
const TROPHIES =
  /\b(?:(?:our|key|selected|valued) (?:\w+ ){0,2}(?:customers|clients|partners)|(?:customer|client) (?:portfolio|list|logos)|trusted by)\s*$/i;
const ABOUT_CUSTOMERS = new Terms(
  "our/their/your customer/customers/client/clients/user/users/patient/patients/guest/guests/team/teams",
);

const CUSTOMER_WORDS = new Set(["you", "your", "yours", "yourselves", "yourself"]);
const SELLER_WORDS = new Set(["we", "our", "ours", "ourselves", "i", "me", "my", "mine"]);
const IN_PRODUCT = `dashboard/dashboards/alert/alerts/report/reports/screen/screens/account/settings/password/name/email/code/\
project/projects/app/apps/application/applications`;
/** Politeness, addresses and generic turns: neither side's picture (counted on neither side). "Us" is in most of them. */
const NOT_COUNTED = new Terms(
  `us, u s, thank/see/with you, you re welcome, do you have questions, do you have any questions, you can/agree/warrant/may,
  you will receive, your ${IN_PRODUCT}, your own ${IN_PRODUCT}, our customer/customers/client/clients`,
);

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
  const heads = units
    .filter((unit) => unit.kind !== "title" && unit.text.split(/\s+/).length <= 4)
    .map((unit) => wordsOf(unit.text));
  const customer = heads.some((head) => CUSTOMER_HEAD.opens(head, BEFORE_CUSTOMER_HEAD));
  const seller = heads.some((head) => SELLER_HEAD.opens(head, BEFORE_SELLER_HEAD));
  return (customer ? 0.6 : 0) - (seller ? 0.3 : 0);
}

function titleLean(title: string, settings: FactSettings): number {
  if (names(title, settings.customer)) return 2;
  if (names(title, settings.seller)) return -1.5;
  if (TROPHIES.test(title)) return -1.5;
  const words = wordsOf(title);
  if (ABOUT_CUSTOMERS.isIn(words)) return 1;
  return (CUSTOMER_TITLE.isIn(words) ? 1 : 0) - (SELLER_TITLE.isIn(NOT_COUNTED.without(words)) ? 1 : 0);
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
    for (const word of NOT_COUNTED.without(wordsOf(text))) {
      if (CUSTOMER_WORDS.has(word)) customer++;
      else if (SELLER_WORDS.has(word)) seller++;
    }
    if (names(text, settings.customer)) customer++;
    if (names(text, settings.seller)) seller++;
  }
  return customer + seller < LEAST_REFERENCES ? 0 : (customer - seller) / (customer + seller);
}

function names(text: string, list: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return list.some((name) => name.trim().length > 1 && plain.includes(name.trim().toLowerCase()));
}
