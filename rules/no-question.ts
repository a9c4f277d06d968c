import type { PageFacts, Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";

export default defineRule({
  id: "no-question",
  summary: "The document never asks the customer anything.",
  why: "A question is what makes the customer's own picture vivid. People believe the reasons that they find themselves more than the reasons that they are given.",
  evidence: [
    {
      says: "Asking people for their own reasons persuaded them more than giving them reasons (Bernritter and colleagues).",
      url: "https://instituteforpr.org/self-persuasion-in-media-messages-reducing-alcohol-consumption-among-students-with-open-ended-questions/",
    },
    {
      says: "Top sellers ask about four times as many questions about consequences (Rackham, as summarised).",
      url: "https://abcodex.iamkesava.com/ins/ins_spin-implication-questions/",
    },
    { says: "22 of 27 public decks and proposals held no such question (our own count).", url: "" },
  ],
  category: "question",
  severity: "warning",
  presets: ["recommended"],
  exempt: [],
  // Nobody who could be asked reads these.
  silentIn: ["developer guide", "handbook", "user guide", "release notes"],
  shifts: [
    {
      stages: ["rfp", "late"],
      to: "info",
      because: "By then the questions have been asked, or may only be asked in the tender's own form.",
    },
  ],
  needsLanguage: true,
  options: {
    minPages: {
      type: "integer",
      default: 4,
      minimum: 1,
      maximum: 10_000,
      description: "Shorter documents are left alone: how many pages with content there must be. Ours.",
    },
  },
  examples: {
    bad: "14 pages, and no question but “Questions?”.",
    good: "“We guessed A, B and C. Which of these is yours, and what did we miss?”",
  },
  falseAlarms: "The questions are asked in person and the document is only the record.",
  ask: "What have we not asked that we should have asked?",
  check({ pages, facts, options, report }) {
    const content = pages.filter((page) => page.units.length > 0 && page.role !== "title" && page.role !== "section");
    if (content.length < options.minPages) return;
    // Figures without a title and with names beside them speak to nobody: others will speak, or take them into a document.
    if (content.filter(isSpoken).length < options.minPages / 2) return;
    // What opens with prices is for looking them up.
    if (facts.pages[0]?.role === "price") return;
    if (pages.some((page) => page.units.some((unit) => unit.class === "question" || isAsked(unit)))) return;
    report({
      page: null,
      message: `${pages.length} pages, and none asks the customer anything. One honest question that only they can answer makes their own picture vivid.`,
      evidence: ["no question that only the customer can answer"],
      ...(facts.tender === null ? {} : { severity: "info" as const }),
    });
  },
});

/** A line with fewer words names something, and so does one with a few more that is of no class. Ours. */
const SPOKEN_WORDS = 4;
const PLAIN_WORDS = 6;
const TITLE_WORDS = 2;

function isSpoken({ title, units }: PageFacts): boolean {
  return (
    wordsIn(title) >= TITLE_WORDS ||
    units.some((unit) => wordsIn(unit.text) >= (unit.class === "neutral" ? PLAIN_WORDS : SPOKEN_WORDS))
  );
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

/**
 * A longer question about what is yours can hardly be meant otherwise, whatever class its other words give the line.
 * “Any questions?” and “Ready to save your time?” are shorter.
 */
function isAsked({ kind, text }: Unit): boolean {
  return kind !== "title" && ASKS.test(text) && wordsIn(text) >= ASKED_WORDS;
}

const ASKED_WORDS = 8;
const ASKS =
  /\b(?:which|what|how|where|when|who|whose|do|does|did|is|are|has|have|can|could|would|should) [^.?!]{0,160}\byour?\b[^.?!]{0,120}\?/i;
