import type { Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "hard-to-read",
  summary: "A page's running text is made of long sentences.",
  why: "Proposals are read between two meetings. A sentence that has to be read twice is skipped, and the reason to buy is skipped with it.",
  evidence: [
    {
      says: "At most 25 words in a sentence (GOV.UK's limit, in a stored copy).",
      url: "https://vuink.com/post/vafvqrtbihx-d-doybt-d-dtbi-d-dhx/2014/08/04/sentence-length-why-25-words-is-our-limit",
    },
    {
      says: "About 15 words on average (Readability Guidelines).",
      url: "https://readabilityguidelines.co.uk/clear-language/simple-sentences",
    },
    {
      says: "Write proposals so that a Flesch score above 60 comes out (APMP, as retold).",
      url: "https://baachuscribble.com/writing-clearly/",
    },
  ],
  category: "focus",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "legal", "references", "appendix"],
  shifts: [{ stages: ["rfp"], to: "off", because: "In a tender the wording is often given." }],
  needsLanguage: true,
  options: {
    maxWords: {
      type: "integer",
      default: 25,
      minimum: 5,
      maximum: 200,
      description: "How many words the sentences of a page may have on average. 25 is GOV.UK's limit for a single one.",
    },
    minWords: {
      type: "integer",
      default: 100,
      minimum: 10,
      maximum: 10_000,
      description:
        "Shorter texts are left alone: how many words of running text a page must hold. 100 is usual for such measures.",
    },
  },
  examples: {
    bad: "One sentence of 44 words that names the goal, three conditions, the parties and the date.",
    good: "Your planners get the list at nine. By ten they have called the three customers who wait.",
  },
  falseAlarms: "The text quotes a contract or the tender word for word.",
  ask: "If you told this to a colleague at the door, what would you say?",
  check({ pages, options, report }) {
    for (const { page, units } of pages) {
      const prose = units.filter(isProse).map((unit) => ({ unit, length: wordsIn(unit) }));
      const words = prose.reduce((sum, { length }) => sum + length, 0);
      const mean = words / prose.length;
      if (words < options.minWords || mean <= options.maxWords) continue;
      const long = prose.filter(({ length }) => length > options.maxWords).sort((a, b) => b.length - a.length);
      const longest = long[0]!;
      report({
        page,
        message: `The sentences here have ${Math.round(mean)} words on average, the longest ${longest.length} (“${shorten(longest.unit.text, 50)}”). Cut the long ones in two, and start each with who does what.`,
        evidence: long.slice(0, 3).map(({ unit, length }) => `${length} words: ${shorten(unit.text, 60)}`),
        place: longest.unit.place,
      });
    }
  },
});

/** Markup and addresses are nobody's sentences, and legal wording is not for sellers to change. */
function isProse({ kind, text }: Unit): boolean {
  return kind === "sentence" && !/[<>{}]|https?:/.test(text) && !LEGAL.test(text);
}

const LEGAL =
  /\b(?:liabilit(?:y|ies)|warrant(?:y|ies)|licen[cs]es?|copyright|disclaims?|hereby|herein|infringe(?:ment)?)\b/i;

/** Signs that stand alone are no words. */
function wordsIn({ text }: Unit): number {
  return text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
