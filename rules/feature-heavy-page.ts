import type { Unit, UnitClass } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isOffer, offersNothing } from "./shared/offer.js";
import { count, counted, shorten } from "./shared/words.js";

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
  presets: ["recommended"],
  exempt: ["title", "agenda", "price", "team", "legal", "references", "appendix", "closing"],
  shifts: [
    { stages: ["rfp"], to: "info", because: "A tender asks for the list." },
    { stages: ["late"], to: "info", because: "Close to the decision, buyers compare details." },
  ],
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
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description:
        "The share of lines about the customer's results and troubles, beside those about features, from which the page is left alone. Chosen on labelled pages.",
    },
    minShare: {
      type: "number",
      default: 0.45,
      minimum: 0,
      maximum: 1,
      description:
        "The share of the page's lines that features must be to be what the page is about. Chosen on labelled pages.",
    },
  },
  examples: {
    bad: "Point of sale, web shop, production board, packing, display, costing.",
    good: "A shared board, so that the night nurse stops phoning three wards.",
  },
  falseAlarms: "The customer asked for exactly this list, as in the requirements of a tender (`--stage rfp`).",
  ask: "Which of these did you ask for, and which did we add?",
  check({ pages, facts, options, report }) {
    for (const about of pages) {
      const { page, units, diagram } = about;
      const all = distinct(units.filter((unit) => unit.kind !== "title"));
      // Most pages end here, before anybody has looked at words.
      if (Math.round(expected(all, "feature")) <= options.maxFeatures || !isOffer(about)) continue;
      // The parts of a picture are for the picture's own rule, unless there are so many that the page is a list as well.
      const parts = new Set(diagram?.nodes.map((node) => node.id));
      const beside = all.filter((unit) => !parts.has(unit.place.shapeId));
      const pictured = diagram !== null && diagram.owner !== "customer";
      const lines = isFeatureList(beside, (options.maxFeatures + 1) * (pictured ? BESIDE_A_PICTURE : 1), options)
        ? beside
        : isFeatureList(all, 2 * options.maxFeatures + 1, options)
          ? all
          : [];
      const features = Math.round(expectedFeatures(lines));
      if (features === 0) continue;
      const likely = offered(lines)
        .sort((a, b) => b.chance.feature - a.chance.feature)
        .slice(0, features);
      const results = lines.filter((unit) => unit.class === "outcome").length;
      // A result may stand in the title, or in half a sentence: then “none” would not be true.
      const none = expected(units, "outcome") < HALF_A_RESULT ? "none says" : "hardly any say";
      const say = results === 0 ? none : `only ${count(results)} ${results === 1 ? "says" : "say"}`;
      report({
        page,
        message: `About ${counted(features, "line")} here say what you offer, and ${say} what changes for the customer. Keep the two or three that they asked for, each with its result.`,
        evidence: likely.slice(0, 5).map((unit) => shorten(unit.text, 60)),
        place: likely[0]!.place,
        ...(facts.tender === null ? {} : { severity: "info" as const }),
      });
    }
  },
});

/**
 * Lines beside a picture that has a finding of its own explain it as often as not: it takes so many times as many to say
 * a second thing about the page. Chosen on labelled pages.
 */
const BESIDE_A_PICTURE = 1.25;

const HALF_A_RESULT = 0.5;

/** At least `fewest` features, which are what the lines are about, and too few of them tied to the customer. */
function isFeatureList(
  lines: readonly Unit[],
  fewest: number,
  { minTied, minShare }: { minTied: number; minShare: number },
): boolean {
  const features = expectedFeatures(lines);
  const tied = expected(lines, "outcome") + expected(lines, "pain");
  return (
    Math.round(features) >= fewest &&
    features >= minShare * lines.length &&
    features > expected(lines, "process") &&
    tied < minTied * (tied + features)
  );
}

/**
 * How many lines of a class to expect: lines on real slides are often half a feature, and counting the clear ones
 * alone misses the page. A line that says little of its own is read in the light of the others, so that this much of
 * its being neutral counts. Chosen on labelled pages, together with the options' defaults.
 */
const NEUTRAL_COUNTS = 0.15;

function expected(units: readonly Unit[], unitClass: UnitClass): number {
  return units.reduce((sum, { chance }) => sum + chance[unitClass] / (1 - (1 - NEUTRAL_COUNTS) * chance.neutral), 0);
}

/** Lines that offer nothing stay lines of the page, which makes it less of a list. */
function expectedFeatures(lines: readonly Unit[]): number {
  return expected(offered(lines), "feature");
}

function offered(lines: readonly Unit[]): Unit[] {
  return lines.filter((unit) => !offersNothing(unit));
}

function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.text.toLowerCase(), unit])).values()];
}
