import type { Facts, PageFacts, Unit } from "../src/facts/facts.js";
import { wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { below, isHeading, isTitle } from "./shared/headings.js";
import { isMarked } from "./shared/marks.js";
import { count, shorten } from "./shared/words.js";

export default defineRule({
  id: "benefits-that-are-features",
  summary: "A heading promises benefits, or a reason to choose you, and the lines below it are features.",
  why: "“Key benefits” and “Why Acme” promise to say what the customer gains. When the list says what the product has, the reader notices that nobody has thought about their gain.",
  evidence: [
    {
      says: "A benefit meets a need that the customer has stated; other advantages showed no reliable link to success in large sales (Rackham, as summarised).",
      url: "https://laotaotie.com/s/bookforge-fab-statement-classifier",
    },
    {
      says: "In proposals a benefit solves an issue of the customer's; a feature only lets it happen (APMP's glossary, as retold).",
      url: "https://stuvia.com/doc/6007395/apmp-glossary-verified-answers",
    },
    {
      says: "In the public decks that we read, “What makes this different” and its like stood over features more often than “Benefits” did.",
      url: "",
    },
  ],
  category: "feature",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "price", "team", "legal", "references", "closing"],
  shifts: [
    {
      audiences: ["technical"],
      to: "info",
      because: "For people who will work with it, a feature can be the benefit.",
    },
  ],
  needsLanguage: true,
  options: {
    minItems: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 100,
      description:
        "How many lines below the heading make a list. Three is ours: shorter lists are seldom the page's point.",
    },
    minShare: {
      type: "number",
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description:
        "The share of the lines that claim something that must be features, 0 to 1, with no result among them. Half is ours.",
    },
  },
  examples: {
    bad: "Key benefits: audit trail, local hosting, role-based access.",
    good: "What changes for Harbour Foods: three trucks fewer at the gate, two planners home by five.",
  },
  falseAlarms: "The customer named these features as what they need: then say so in the heading.",
  ask: "Which of these would you put in your own words as “we need this”?",
  check({ facts, pages, options, report }) {
    for (const page of pages) {
      page.units.forEach((heading, at) => {
        const promise = promiseOf(heading, page, facts);
        if (promise === null) return;
        const items = below(page, at);
        const features = items.filter((unit) => unit.class === "feature");
        const claims = items.filter((unit) => unit.class !== "neutral");
        if (items.length < options.minItems || features.length < Math.max(FEW, options.minShare * claims.length))
          return;
        if (features.length < LEAST_SHARE * items.length || keepsPromise(items)) return;
        const all = features.length === items.length;
        report({
          page: page.page,
          message: `“${shorten(heading.text, 60)}” promises ${promise}, and ${all ? "all" : count(features.length)} of its ${count(items.length)} lines say what you offer. Put after each what it ends or starts for them, or call the list what it is.`,
          evidence: [heading, ...features.slice(0, 4)].map((unit) => shorten(unit.text, 60)),
          place: heading.place,
        });
      });
    }
  },
});

/** Short labels claim nothing; on a page full of them a few features are not what it is about. Ours. */
const FEW = 2;
const LEAST_SHARE = 0.3;

/** What a heading promises; null for a line that is none, or promises nothing. */
function promiseOf(unit: Unit, page: PageFacts, facts: Facts): string | null {
  if (!isHeading(unit) && !isTitle(unit, page)) return null;
  if (isMarked(unit, "benefit-heading")) return "what the customer gains";
  return isMarked(unit, "reason-heading") && isAboutSeller(unit, facts) ? "a reason to choose you" : null;
}

/** What may stand between "why" and a name. */
const CHOOSING = new Set("why choose use trust select pick work partner go switch with to the our this".split(" "));
const US = new Set(["us", "we", "me"]);

/** "Why now" and "Why Kubernetes" give reasons for something else: a name must be the seller's, or in the document's title. */
function isAboutSeller(heading: Unit, { pages, settings }: Facts): boolean {
  const words = wordsOf(heading.text);
  if (words[0] !== "why") return true;
  const asked = words.filter((word) => !CHOOSING.has(word));
  const opening = pages[0]?.title ?? "";
  const known = new Set([...settings.seller, opening === heading.text ? "" : opening].flatMap(wordsOf));
  return asked.length === 0 || asked.some((word) => US.has(word) || (word.length > 3 && known.has(word)));
}

/** From here on, lines that are only half a result add up to one; on a long list this share of its lines. Ours. */
const LIKELY = 1;
const LIKELY_SHARE = 0.15;

/** True where a line is a result, or enough of them are half one: such a list keeps its promise somewhere. */
function keepsPromise(items: readonly Unit[]): boolean {
  const likely = items.reduce((sum, { chance }) => sum + chance.outcome, 0);
  return items.some((unit) => unit.class === "outcome") || likely >= Math.max(LIKELY, LIKELY_SHARE * items.length);
}
