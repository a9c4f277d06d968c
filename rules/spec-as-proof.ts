import type { Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isMarked, markedUnits } from "./shared/marks.js";
import { quoted } from "./shared/words.js";

export default defineRule({
  id: "spec-as-proof",
  summary: "The only figures on a page measure the product, not what it does for the customer.",
  why: "99.95% says nothing about anybody's day until someone says which hour would have been lost. A figure of theirs beside it turns a property into a reason.",
  evidence: [
    {
      says: "What a thing is suits choices close at hand; what it is good for suits those further off (hypotheses of a study on construal).",
      url: "https://docslib.org/doc/12852529/1-the-effect-of-construal-level-and-type-of-message-on-persuasion",
    },
    {
      says: "Sellers must translate features into what they are worth in this customer's work (review of customer value management).",
      url: "https://paperzz.com/doc/6839306/customer-value-management",
    },
  ],
  category: "feature",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "price", "team", "legal", "references", "appendix", "closing"],
  shifts: [
    {
      stages: ["rfp", "late"],
      to: "off",
      because: "Close to the decision, and in a tender, the figures are asked for.",
    },
    { audiences: ["technical"], to: "off", because: "People who will run it need the figures." },
  ],
  needsLanguage: true,
  options: {
    minSpecs: {
      type: "integer",
      default: 2,
      minimum: 1,
      maximum: 100,
      description: "How many lines with a figure of the product make it the page's proof. Two is ours.",
    },
  },
  examples: {
    bad: "99.95% uptime, under 200 ms, 1,000 requests a second.",
    good: "The tills never stopped on the four Saturdays before Christmas (99.95%).",
  },
  falseAlarms: "A data sheet that the customer asked for.",
  ask: "What does one hour without it cost you, and on which day?",
  check({ pages, options, report }) {
    for (const { page, units } of pages) {
      const lines = units.filter(({ kind }) => kind !== "title");
      const specs = markedUnits(lines.filter(isAboutProduct), "spec");
      const [first] = specs;
      if (!first || specs.length < options.minSpecs || lines.some(isAboutCustomer)) continue;
      report({
        page,
        message: `The figures here measure what you sell (${quoted(specs.map(({ mark }) => mark))}), and none says what changes for the customer. Put beside the strongest what its lack would cost them.`,
        evidence: specs.slice(0, 5).map(({ words }) => words),
        place: first.unit.place,
      });
    }
  },
});

function isAboutProduct({ class: unitClass }: Unit): boolean {
  return unitClass === "feature" || unitClass === "neutral";
}

/** A result or a trouble, or a figure that the customer gave. */
function isAboutCustomer(unit: Unit): boolean {
  return unit.class === "outcome" || unit.class === "pain" || isMarked(unit, "own-figure");
}
