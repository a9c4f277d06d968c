import type { Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isMarked } from "./shared/marks.js";
import { count, shorten } from "./shared/words.js";

export default defineRule({
  id: "benefits-that-are-features",
  summary: "A heading promises benefits, and the lines below it are features.",
  why: "“Key benefits” is a promise to say what the customer gains. When the list says what the product has, the reader notices that nobody has thought about their gain.",
  evidence: [
    {
      says: "A benefit meets a need that the customer has stated; other advantages showed no reliable link to success in large sales (Rackham, as summarised).",
      url: "https://laotaotie.com/s/bookforge-fab-statement-classifier",
    },
    {
      says: "In proposals a benefit solves an issue of the customer's; a feature only lets it happen (APMP's glossary, as retold).",
      url: "https://stuvia.com/doc/6007395/apmp-glossary-verified-answers",
    },
    { says: "“Key benefits” over a list of features was common in the public decks that we read.", url: "" },
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
      description: "The share of these lines that must be features, 0 to 1, with no result among them. Half is ours.",
    },
  },
  examples: {
    bad: "Key benefits: audit trail, local hosting, role-based access.",
    good: "What changes for Harbour Foods: three trucks fewer at the gate, two planners home by five.",
  },
  falseAlarms: "The customer named these features as what they need: then say so in the heading.",
  ask: "Which of these would you put in your own words as “we need this”?",
  check({ pages, options, report }) {
    for (const { page, units } of pages) {
      units.forEach((heading, at) => {
        if (!isHeading(heading) || !isMarked(heading, "benefit-heading")) return;
        const items = below(units, at);
        const features = items.filter((unit) => unit.class === "feature");
        if (items.length < options.minItems || features.length < options.minShare * items.length) return;
        if (items.some((unit) => unit.class === "outcome") || likelyResults(items) >= 1) return;
        const all = features.length === items.length;
        report({
          page,
          message: `“${shorten(heading.text, 60)}” promises what the customer gains, and ${all ? "all" : count(features.length)} of its ${count(items.length)} lines say what you offer. Put after each what it ends or starts for them, or call the list what it is.`,
          evidence: [heading, ...features.slice(0, 4)].map((unit) => shorten(unit.text, 60)),
          place: heading.place,
        });
      });
    }
  },
});

function isHeading({ kind }: Unit): boolean {
  return kind === "title" || kind === "heading";
}

/** The lines that a heading is about: below a title the whole page, below another heading up to the next one. */
function below(units: readonly Unit[], at: number): Unit[] {
  const rest = units.slice(at + 1);
  const end = rest.findIndex((unit) => unit.kind === "title" || (isHeading(unit) && units[at]!.kind !== "title"));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Lines that are half a result count by halves: a list with one in it keeps its promise somewhere. */
function likelyResults(units: readonly Unit[]): number {
  return units.reduce((sum, { chance }) => sum + chance.outcome, 0);
}
