import type { PageFacts, Unit } from "../src/facts/facts.js";
import { Terms, wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { counted, sentence, shorten } from "./shared/words.js";

/** Words that set a result against what was. */
const AGAINST_BEFORE = new Terms(
  `instead of, rather than, no longer, no more, used to, from _ to, from _ _ to, from _ _ _ to, down from, up from, before, today, now, currently, so far,
  compared to/with, stop/stops/stopped, without having to, not _ but, last year/month/season/week, at present, never again`,
);
const ARROW = /→|->|=>|⇒/;

export default defineRule({
  id: "result-without-before",
  summary: "Results stand alone: nothing says how it is today.",
  why: "“Two days” means little until the reader sees the nine that it takes now. A pair of before and after is the shortest story there is, and people retell it.",
  evidence: [
    {
      says: "Sellers who told a before-and-after story did better than those who presented a return on investment (Gong).",
      url: "https://www.gong.io/resources/labs/sales-roi/",
    },
    {
      says: "Strong talks move between what is and what could be (Duarte).",
      url: "https://library-d7m.pages.dev/communication-framework/storytelling-and-presentation/duarte-sparkline",
    },
  ],
  category: "outcome",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "legal", "references", "appendix"],
  needsLanguage: true,
  options: {
    minResults: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 10_000,
      description: "How many results the document must name before the missing half is worth a word. Ours.",
    },
  },
  examples: {
    bad: "“Faster month end. Fewer returns. Happier staff.”",
    good: "“Anna's team closes in two days instead of nine.”",
  },
  falseAlarms: "How it is today was told in the meeting before, and everybody in the room knows it.",
  ask: "How is it today, and how would you notice that it has changed?",
  check({ pages, options, report }) {
    const results = pages.flatMap(({ units }) => units.filter(isResult));
    if (results.length < options.minResults) return;
    if (pages.some((page) => tellsBefore(page))) return;
    report({
      page: null,
      message: `${sentence(counted(results.length, "line"))} name a result, and none says how it is today. Put the customer's own “before” next to the one that matters most.`,
      evidence: results.slice(0, 4).map(({ text }) => shorten(text, 60)),
    });
  },
});

/** From which chance on a line is counted as a result. Ours. */
const SURE = 0.6;

const isResult = ({ class: name, chance }: Unit): boolean => name === "outcome" && chance.outcome >= SURE;

/** A trouble, a picture of the customer's or a result that is set against what was. */
function tellsBefore({ units, diagram, title }: PageFacts): boolean {
  if (diagram?.owner === "customer" || AGAINST_BEFORE.isIn(wordsOf(title))) return true;
  return units.some(
    ({ class: name, text, chance }) =>
      name === "pain" ||
      chance.pain >= 0.4 ||
      (name === "outcome" && (ARROW.test(text) || AGAINST_BEFORE.isIn(wordsOf(text)))),
  );
}
