import { defineRule } from "../src/rule/rule.js";
import { expected } from "./shared/customer.js";
import { counted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "problem-without-result",
  summary: "The document tells what hurts and never what it is like when it stops.",
  why: "A trouble that is told well makes people nod, and then look for the way out. Where no line shows the day after, they take the trouble with them and leave the offer behind.",
  evidence: [
    {
      says: "Strong talks move between what is and what could be, and end on the second (Duarte).",
      url: "https://library-d7m.pages.dev/communication-framework/storytelling-and-presentation/duarte-sparkline",
    },
    {
      says: "A story needs both: what is at stake, and what success looks like (Miller, StoryBrand).",
      url: "https://julietteryley.actioncoach.co.uk/2021/01/20/building-a-story-brand-by-donald-miller/",
    },
  ],
  category: "outcome",
  severity: "info",
  presets: [],
  exempt: ["legal", "references", "appendix"],
  needsLanguage: true,
  options: {
    minTroubles: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 10_000,
      description:
        "How many lines about the customer's troubles there must be. Ours: one or two may stand there by chance.",
    },
  },
  examples: {
    bad: "Four pages about late lorries, fines and overtime, and then “Let's talk”.",
    good: "“Today the last lorry leaves at eight. In June it leaves at six, and nobody signs for overtime.”",
  },
  falseAlarms: "Notes of a first meeting, which only say what you heard.",
  ask: "It is the first morning without this. What do you see?",
  check({ pages, options, report }) {
    const units = pages.flatMap((page) => page.units);
    const troubles = units.filter(({ class: name, chance }) => name === "pain" && chance.pain >= SURE);
    if (troubles.length < options.minTroubles) return;
    const results = pages.reduce((sum, page) => sum + expected(page, "outcome"), 0);
    if (results >= FEW * Math.max(1, troubles.length) || units.some(({ class: name }) => name === "outcome")) return;
    // Where most of it is about the seller, that is what is wrong with it, and low-outcome-share says so.
    const seller = units.filter(({ class: name }) => name === "feature" || name === "company").length;
    if (seller > MOST_SELLER * troubles.length) return;
    report({
      page: null,
      message: `${sentence(counted(troubles.length, "line"))} say what hurts, and none what it is like when it stops. Add the day after, in the customer's own words.`,
      evidence: troubles.slice(0, 4).map(({ text }) => shorten(text, 60)),
    });
  },
});

/** From which chance on a line is counted as a trouble. Ours. */
const SURE = 0.5;
/** Lines that are half a result, for each trouble, from which on "none" would be too strong a word. Ours. */
const FEW = 0.5;
/** From this many lines about the seller for each trouble on, the document is mostly about the seller. Ours. */
const MOST_SELLER = 1.5;
