import type { PageFacts, Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { below, isHeading, isTitle } from "./shared/headings.js";
import { isMarked } from "./shared/marks.js";
import { offersNothing } from "./shared/offer.js";
import { counted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "low-outcome-share",
  summary: "The document says much about you and little about what changes for the customer.",
  why: "Customers buy what will be different for them. Where nearly every line is about the product or the company, the reader has to imagine the result alone, and many will not.",
  evidence: [
    {
      says: "Showing the customer's measurable gain went with sales results where friendliness alone did not (Haas, Terho, Eggert and Ulaga).",
      url: "https://studylibde.com/doc/5682899/haas_et_al_mrsg",
    },
    {
      says: "In 27 public decks and proposals, lines about results were a median 6% of the lines that claim something (our own count).",
      url: "",
    },
  ],
  category: "outcome",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["price", "legal", "references", "appendix"],
  shifts: [
    { stages: ["rfp"], to: "info", because: "Most of an answer to a tender is what the tender asked for." },
    { audiences: ["investor"], to: "info", because: "Investors buy a share of the company, not its results." },
  ],
  needsLanguage: true,
  options: {
    minShare: {
      type: "number",
      default: 0.15,
      minimum: 0,
      maximum: 1,
      description:
        "Results as a share of results, features and lines about you, 0 to 1. Ours, from base rates: the median deck has 0.06.",
    },
    minClaims: {
      type: "integer",
      default: 12,
      minimum: 1,
      maximum: 10_000,
      description:
        "Shorter documents are left alone: how many such lines there must be before a share means something.",
    },
  },
  examples: {
    bad: "96 lines about features, 2 about results.",
    good: "Every third line says what changes for the buyer.",
  },
  falseAlarms: "A data sheet or a technical annex, which nobody reads for results.",
  ask: "What would have to be different in your numbers for this to be worth your time?",
  check({ pages, facts, options, report }) {
    const lines = distinct(pages.flatMap(beside));
    const promised = new Set(pages.flatMap(underBenefits));
    const results = lines.filter((unit) => unit.class === "outcome" || isHelp(unit) || promised.has(unit));
    const others = lines.filter((unit) => isAboutSeller(unit) && !results.includes(unit));
    const offers = others.filter((unit) => !offersNothing(unit));
    if (others.length - offers.length >= SPECIFIED * others.length && others.length > offers.length) return;
    const claims = offers.length + results.length;
    // Lines that are half a result count by halves: "none" is a strong word.
    const likely = Math.max(results.length, expectedResults(lines));
    if (claims < options.minClaims || likely / claims >= options.minShare) return;
    const few = results.length < FEW;
    report({
      page: null,
      message: few
        ? `${likely < 1 ? "None" : "Hardly any"} of the ${claims} lines that make a claim says what changes for the customer. Start with one result in their words, and put the rest behind it.`
        : `${sentence(counted(results.length, "line"))} of ${claims} say what changes for the customer; the others are about you. Move the results to the front, and cut what does not lead to one.`,
      evidence: few
        ? [`${likely < 1 ? "no line" : "hardly a line"} about a result`]
        : results.slice(0, 3).map((unit) => shorten(unit.text, 60)),
      ...(facts.tender === null ? {} : { severity: "info" as const }),
    });
  },
});

/** Below so many, whoever counts otherwise by one line would read a wrong figure. */
const FEW = 2;

/** Where so many of the lines are duties, prices or instructions, the document specifies more than it offers. Ours. */
const SPECIFIED = 0.1;

/** The lines of a page that are not names in a drawing; a grid of cards is a list that somebody drew. */
function beside({ units, diagram }: PageFacts): Unit[] {
  if (diagram?.kind === "structure") return [...units];
  const parts = new Set(diagram?.nodes.map(({ id }) => id));
  return units.filter(({ kind, place }) => kind !== "label" && !parts.has(place.shapeId));
}

/** What stands on several pages says it once. */
function distinct(units: readonly Unit[]): Unit[] {
  const byText = new Map<string, Unit>();
  for (const unit of units) {
    const text = unit.text.toLowerCase();
    if (!byText.has(text)) byText.set(text, unit);
  }
  return [...byText.values()];
}

/** Under a heading that promises results, what is not plainly a feature is meant as one. */
function underBenefits(page: PageFacts): Unit[] {
  return page.units.flatMap((unit, at) =>
    (isHeading(unit) || isTitle(unit, page)) && isMarked(unit, "benefit-heading")
      ? below(page, at).filter((line) => line.class !== "feature")
      : [],
  );
}

/** "Helps planners to …": as general as a result can be, and yet it says who can do what. */
const HELP =
  /\b(?:allow|enabl|help|empower|let)(?:s|e|es|ing)? (?:\S{1,30} ){0,3}?(?:you|people|users?|customers?|clients?|teams?|staff|employees?|workers?|developers?|engineers?|planners?|nurses?|managers?|leaders?|organi[sz]ations?|compan(?:y|ies)|business(?:es)?|everyone)\b|\bma(?:ke|kes|king) it (?:easy|easier|simple|simpler|possible|faster)\b/i;

function isHelp({ text }: Unit): boolean {
  return HELP.test(text);
}

function expectedResults(units: readonly Unit[]): number {
  return units.reduce((sum, { chance }) => sum + chance.outcome, 0);
}

function isAboutSeller(unit: Unit): boolean {
  return unit.class === "feature" || unit.class === "company";
}
