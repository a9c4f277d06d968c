import type { Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { counted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "feature-heavy-page",
  summary: "A page lists what you offer without saying what it changes for the customer.",
  why: "A feature on its own leaves the work to the reader: what would this change in my week? After three claims readers start to doubt all of them. One result beside a feature does more than five more features.",
  evidence: [
    {
      says: "Features alone do not move larger sales; benefits tied to a need the customer has stated do (Rackham, SPIN Selling).",
      url: "https://studylib.net/doc/27289571/spin-selling",
    },
    {
      says: "Three claims impress most; from the fourth on, readers grow sceptical (Shu and Carlson, four experiments).",
      url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2277117",
    },
    {
      says: "Weak extras dilute strong points (the presenter's paradox, seven studies).",
      url: "https://www.src.isr.umich.edu/publications/the-presenters-paradox/",
    },
    {
      says: "Against it: before they use it, people prefer more features; afterwards they regret it (feature fatigue).",
      url: "https://www.researchgate.net/publication/228852601_Feature_Fatigue_When_Product_Capabilities_Become_Too_Much_of_a_Good_Thing",
    },
  ],
  category: "feature",
  severity: "warning",
  exempt: ["title", "agenda", "price", "team", "legal", "references", "appendix", "closing"],
  softer: { stage: ["late", "rfp"] },
  needsLanguage: true,
  options: {
    maxFeatures: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 100,
      description: "How many untied features a page may hold. Three, after Shu and Carlson.",
    },
    minTied: {
      type: "number",
      default: 0.34,
      minimum: 0,
      maximum: 1,
      description:
        "The share of the page's items that say what changes for the customer, from which the page is left alone. A third is our choice.",
    },
  },
  examples: {
    bad: "Point of sale, web shop, production board, packing, display, costing.",
    good: "A shared board, so that the night nurse stops phoning three wards.",
  },
  falseAlarms: "The customer asked for exactly this list, as in the requirements of a tender (`--stage rfp`).",
  ask: "Which of these did you ask for, and which did we add?",
  check({ pages, options, report }) {
    for (const { page, units } of pages) {
      const items = units.filter((unit) => unit.kind !== "title");
      const features = distinct(items.filter((unit) => unit.class === "feature"));
      const outcomes = units.filter((unit) => unit.class === "outcome").length;
      if (features.length <= options.maxFeatures) continue;
      if (outcomes / (outcomes + features.length) >= options.minTied) continue;
      const tied = outcomes === 0 ? "none of them" : `only ${counted(outcomes, "line")}`;
      report({
        page,
        message: `${sentence(counted(features.length, "thing"))} you offer, and ${tied} says what changes for the customer. Keep the two or three that they asked for, each with its result.`,
        evidence: features.slice(0, 5).map((unit) => shorten(unit.text, 60)),
        place: features[0]!.place,
      });
    }
  },
});

function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.text.toLowerCase(), unit])).values()];
}
