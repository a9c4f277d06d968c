import { defineRule } from "../src/rule/rule.js";
import { count, shorten } from "./shared/words.js";

export default defineRule({
  id: "too-many-claims",
  summary: "A page makes so many promises that none of them is believed.",
  why: "Readers who know that they are being persuaded like three good claims best; from the fourth on they begin to doubt the first three. Two results with their proof beat nine without.",
  evidence: [
    {
      says: "Three claims impress most; from the fourth on, readers grow sceptical (Shu and Carlson, four experiments).",
      url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2277117",
    },
    {
      says: "Weak extras dilute strong points (the presenter's paradox, seven studies).",
      url: "https://www.src.isr.umich.edu/publications/the-presenters-paradox/",
    },
  ],
  category: "outcome",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "proof", "price", "team", "legal", "references", "appendix"],
  shifts: [
    { stages: ["rfp"], to: "off", because: "In a tender every point has its answer." },
    { stages: ["late"], to: "off", because: "Close to the decision, buyers go through all of it." },
  ],
  needsLanguage: true,
  options: {
    maxClaims: {
      type: "integer",
      default: 5,
      minimum: 1,
      maximum: 100,
      description:
        "How many lines of a page may promise something. Shu and Carlson found three for one message; five leaves room for a line of proof to some.",
    },
  },
  examples: {
    bad: "Nine ticks under “Why Acme”.",
    good: "Three results, each with its own line of proof.",
  },
  falseAlarms: "One long customer's story, whose lines all tell the same result.",
  ask: "If you could keep only one of these, which one?",
  check({ pages, options, report }) {
    for (const { page, units } of pages) {
      const claims = [...new Map(units.filter(isClaim).map((unit) => [unit.text.toLowerCase(), unit])).values()];
      const results = claims.filter((unit) => unit.class === "outcome").length;
      // Features without results are another rule's; here somebody promises too much of a good thing.
      if (claims.length <= options.maxClaims || 3 * results < 2 * claims.length) continue;
      report({
        page,
        message: `This page makes ${count(claims.length)} promises, and each one weakens the others. Keep the three that this customer would miss most.`,
        evidence: claims.slice(0, 5).map((unit) => shorten(unit.text, 60)),
        place: claims[0]!.place,
      });
    }
  },
});

/** Rows of a table stand beside one another to be compared: they are the proof of one claim. */
function isClaim({ class: unitClass, kind }: { class: string; kind: string }): boolean {
  return kind !== "title" && kind !== "row" && (unitClass === "outcome" || unitClass === "feature");
}
