import type { Document, Page } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import type { Facts, Focus, PageFacts, UnitClass } from "./facts.js";
import { FOCUS_WEIGHTS } from "./focus-weights.generated.js";
import { Terms, wordsOf } from "./terms.js";

/** What the judgement of a page's focus rests on. */
type SaidAndShown = Pick<PageFacts, "page" | "title" | "role" | "units" | "diagram">;
type Around = Pick<Facts, "document" | "settings">;

/** Words of a title that say whose story the page tells. */
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
const NEITHER_TITLE = new Terms(
  `agenda, contents, thank, thanks, questions, references, appendix, overview, introduction, summary, conclusion, demo, contact`,
);
/** Politeness and the seller's own list of customers: not about the customer, whatever the words are. */
const NOT_COUNTED = new Terms("thank you, thanks, our/their customer/customers/client/clients");
const TROPHIES = new Terms(
  `our/key/selected/valued customers/clients/partners, customer/client portfolio/list/logos, trusted by`,
);
/** Headings on the page, such as "The challenge" above a column. */
const CUSTOMER_HEAD = new Terms(
  `problem/problems, challenge/challenges, pain, needs, situation, context, client, customer, result/results, impact, outcome/outcomes`,
);
const SELLER_HEAD = new Terms(
  `solution/solutions, approach, feature/features, service/services, product/products, technology/technologies, tech stack,
  architecture, team, deliverable/deliverables, activities`,
);
const BEFORE_HEAD = new Set(["the", "our", "business", "customer", "client", "key", "your"]);
const LONGEST_HEAD = 4;

/** A picture of at least this share of the page is what the page shows. */
const SHOWN = 0.1;

/** What speaks for a focus: numbers from 0 to about 4. */
export const SIGNS = [
  "base",
  "surest result",
  "share of results",
  "share of trouble",
  "surest feature",
  "features",
  "company",
  "customer title",
  "seller title",
  "neither title",
  "customer heading",
  "seller heading",
  "plain page",
  "proof page",
  "diagram",
  "customer's diagram",
  "pictures",
  "how far in",
] as const;
export type Sign = (typeof SIGNS)[number];

/** Whose picture the page is: what its title, headings, lines and pictures say, weighed as labelled pages taught. */
export function focusOf(facts: SaidAndShown, around: Around): Focus {
  if (names(facts.title, around.settings.customer)) return "customer";
  if (TROPHIES.isIn(wordsOf(facts.title))) return "seller";
  const signs = signsOf(facts, around);
  let best: Focus = "neutral";
  let most = Number.NEGATIVE_INFINITY;
  for (const [focus, weights] of Object.entries(FOCUS_WEIGHTS)) {
    const score = SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0);
    if (score > most) [best, most] = [focus as Focus, score];
  }
  return best;
}

export function signsOf(
  { page, title, role, units, diagram }: SaidAndShown,
  { document, settings }: Around,
): Record<Sign, number> {
  const said = units.filter((unit) => unit.kind !== "note");
  const words = wordsOf(title);
  const heads = said
    .filter((unit) => unit.kind !== "title" && unit.text.split(/\s+/).length <= LONGEST_HEAD)
    .map((unit) => wordsOf(unit.text));
  const sum = (unitClass: UnitClass) => said.reduce((all, { chance }) => all + chance[unitClass], 0);
  const most = (unitClass: UnitClass) => Math.max(0, ...said.map(({ chance }) => chance[unitClass]));
  return {
    base: 1,
    "surest result": most("outcome"),
    "share of results": sum("outcome") / Math.max(1, said.length),
    "share of trouble": sum("pain") / Math.max(1, said.length),
    "surest feature": most("feature"),
    features: Math.log1p(sum("feature")),
    company: Math.log1p(sum("company")),
    "customer title": Number(CUSTOMER_TITLE.isIn(NOT_COUNTED.without(words))),
    "seller title": Number(SELLER_TITLE.isIn(words) || names(title, settings.seller)),
    "neither title": Number(NEITHER_TITLE.isIn(words)),
    "customer heading": Number(heads.some((head) => CUSTOMER_HEAD.opens(head, BEFORE_HEAD))),
    "seller heading": Number(heads.some((head) => SELLER_HEAD.opens(head, BEFORE_HEAD))),
    "plain page": Number(role === "content"),
    "proof page": Number(role === "proof"),
    diagram: Number(diagram !== null && diagram.owner !== "customer" && diagram.share >= SHOWN),
    "customer's diagram": Number(diagram?.owner === "customer"),
    pictures: pictured(page, document),
    "how far in": page.number / document.pages.length,
  };
}

/** The share of the page that pictures take, 0 to 1. */
function pictured(page: Page, { pageSize }: Document): number {
  if (pageSize === null) return 0;
  let area = 0;
  for (const { picture, box } of shapesOf(page)) if (picture !== null && box !== null) area += box.width * box.height;
  return Math.min(1, area / (pageSize.width * pageSize.height));
}

function names(text: string, list: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return list.some((name) => name.trim().length > 1 && plain.includes(name.trim().toLowerCase()));
}
