import { defineRule } from "../src/rule/rule.js";
import { isContent, pageQuoted } from "./shared/customer.js";

export default defineRule({
  id: "deck-too-long",
  summary: "The deck has more pages than most people read.",
  why: "Every page that the reader would not miss costs attention that the others need. What is only for reference can go behind the closing page, into an appendix.",
  evidence: [
    {
      says: "In 1.3 million readings of decks, fewer people came to the end from 18 slides on (Storydoc).",
      url: "https://www.storydoc.com/blog/pitch-deck-statistics",
    },
    {
      says: "In 121,828 recorded meetings, decks that won took nine minutes or less (Gong).",
      url: "https://www.gong.io/resources/labs/great-salespeople-never-pitch-for-more-than-9-minutes-heres-why/",
    },
    {
      says: "Of 2.6 million proposals, those of five pages closed more often than those of thirty; the authors warn that easy deals are short as well (Proposify).",
      url: "https://www.proposify.com/blog/proposal-length-close-rate",
    },
  ],
  category: "focus",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "section", "legal", "references", "appendix", "closing"],
  formats: ["pptx"],
  shifts: [{ stages: ["rfp"], to: "off", because: "The tender's questions set the length." }],
  needsLanguage: false,
  options: {
    maxPages: {
      type: "integer",
      default: 18,
      minimum: 1,
      maximum: 10_000,
      description:
        "How many pages with content a deck may have: 18 for one that is read, after Storydoc. For one that you present, 12 fit into Gong's nine minutes.",
    },
  },
  examples: {
    bad: "46 pages, because somebody may ask.",
    good: "Nine pages, and an appendix for who asks.",
  },
  falseAlarms: "A document that is looked things up in, and not read from front to back.",
  ask: "Which of these pages would you miss if we left it out?",
  check({ facts, pages, options, report }) {
    const built = new Set(facts.buildUps.flatMap(({ pages: all, fullest }) => all.filter((page) => page !== fullest)));
    // One picture that grows over several pages is read as one page.
    const content = pages.filter((page) => isContent(page) && !built.has(page.page.number));
    if (content.length <= options.maxPages) return;
    const next = content[options.maxPages]!;
    report({
      page: null,
      message: `${content.length} pages with something to read, where most people stop before ${options.maxPages}. Keep what this customer asked for, and move the rest behind the closing page.`,
      evidence: [`${content.length} pages with content`, `the first that is too many is ${pageQuoted(next)}`],
    });
  },
});
