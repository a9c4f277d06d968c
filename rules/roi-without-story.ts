import type { PageFacts, Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isMarked, markedUnits } from "./shared/marks.js";
import { quoted } from "./shared/words.js";

export default defineRule({
  id: "roi-without-story",
  summary: "A page calculates a return, and no figure in it is the customer's own.",
  why: "A return that you calculated alone invites the reader to look for the mistake. The same figure is theirs when it starts from a number they gave, or stands beside somebody's before and after.",
  evidence: [
    {
      says: "Presenting a return went with 27% fewer closed deals; before-and-after stories worked better (Gong, correlation on its own customers' calls).",
      url: "https://www.gong.io/resources/labs/sales-roi/",
    },
    {
      says: "For it, so keep the figure: showing the customer's measurable gain went with sales results (Haas, Terho, Eggert and Ulaga).",
      url: "https://studylibde.com/doc/5682899/haas_et_al_mrsg",
    },
  ],
  category: "outcome",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "section", "legal", "references", "appendix"],
  shifts: [
    { audiences: ["procurement"], to: "info", because: "Buyers compare returns by trade." },
    { audiences: ["investor"], to: "off", because: "For investors the return is the story." },
    { stages: ["rfp"], to: "info", because: "Tenders ask for the calculation in their own form." },
  ],
  needsLanguage: true,
  options: {},
  examples: {
    bad: "ROI 2,400%, payback 45 days.",
    good: "You count 11 lost pallets a month at €190. At Lido it went to 2.",
  },
  falseAlarms: "The customer gave the figures and knows it, and the page does not say so. One line would.",
  ask: "Which of these figures are yours, and which did we assume?",
  check({ facts, pages, report }) {
    for (const pageFacts of pages) {
      const { page, units } = pageFacts;
      const found = markedUnits(units.filter(isCalculated), "roi");
      const [first] = found;
      const before = facts.pages[facts.pages.indexOf(pageFacts) - 1];
      const assumed = units.some((unit) => isMarked(unit, "assumed-figure"));
      if (!first || (!assumed && tellsStory(before ? [before, pageFacts] : [pageFacts]))) continue;
      const what = assumed
        ? "from figures that it calls assumed"
        : "without a figure of theirs or anybody's before and after";
      report({
        page,
        message: `This page calculates a return (${quoted(found.map(({ mark }) => mark))}) ${what}. Start from a number they gave you, and say whose day it changes.`,
        evidence: found.slice(0, 5).map(({ words }) => words),
        place: first.unit.place,
      });
    }
  },
});

/** A line that only names the return calculates nothing, and the seller's own return is none of the customer's. */
function isCalculated({ class: unitClass, kind, text }: Unit): boolean {
  return unitClass !== "company" && unitClass !== "question" && kind !== "title" && /\d/.test(text);
}

/** Somebody's figure, or a trouble and what became of it; that it pays back is no story. */
function tellsStory(pages: readonly PageFacts[]): boolean {
  const units = pages.flatMap((page) => page.units).filter((unit) => !isMarked(unit, "roi"));
  const has = (unitClass: Unit["class"]) => units.some((unit) => unit.class === unitClass);
  return units.some((unit) => isMarked(unit, "own-figure")) || (has("pain") && has("outcome"));
}
