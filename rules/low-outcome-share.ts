import type { Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
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
  check({ pages, options, report }) {
    const units = pages.flatMap((page) => page.units);
    const results = units.filter((unit) => unit.class === "outcome");
    const claims = units.filter(isAboutSeller).length + results.length;
    // Lines that are half a result count by halves: "none" is a strong word.
    const likely = Math.max(results.length, expectedResults(units));
    if (claims < options.minClaims || likely / claims >= options.minShare) return;
    report({
      page: null,
      message:
        results.length === 0
          ? `${likely < 1 ? "None" : "Hardly any"} of the ${claims} lines that make a claim says what changes for the customer. Start with one result in their words, and put the rest behind it.`
          : `${sentence(counted(results.length, "line"))} of ${claims} ${results.length === 1 ? "says" : "say"} what changes for the customer; the others are about you. Move the results to the front, and cut what does not lead to one.`,
      evidence:
        results.length === 0
          ? [`${likely < 1 ? "no line" : "hardly a line"} about a result`]
          : results.slice(0, 3).map((unit) => shorten(unit.text, 60)),
    });
  },
});

function expectedResults(units: readonly Unit[]): number {
  return units.reduce((sum, { chance }) => sum + chance.outcome, 0);
}

function isAboutSeller(unit: Unit): boolean {
  return unit.class === "feature" || unit.class === "company";
}
