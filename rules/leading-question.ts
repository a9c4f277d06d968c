import { defineRule } from "../src/rule/rule.js";
import { markedUnits } from "./shared/marks.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "leading-question",
  summary: "A question carries its own answer: it is a claim with a question mark.",
  why: "A question helps when only the customer can answer it: the reasons they find themselves are the ones they believe. “Ready to save 40%?” leaves nothing to find, and readers hear the pitch behind it.",
  evidence: [
    {
      says: "People believe reasons that they make themselves more than reasons that they are given (Xu and Wegener, preregistered).",
      url: "https://www.bipartisanalliance.com/2023_01_07_archive.html",
    },
    {
      says: "Open questions persuaded and met less resistance; they were answered, not implied (Bernritter and colleagues).",
      url: "https://pdfslide.net/documents/self-persuasion-as-marketing-technique-the-role-of-.html",
    },
  ],
  category: "question",
  severity: "warning",
  presets: [],
  exempt: ["legal", "references", "appendix"],
  needsLanguage: true,
  options: {},
  examples: { bad: "Wouldn't you like to save 40%?", good: "What would you do with the four hours?" },
  falseAlarms: "You really do not know whether they are ready, and the answer decides what happens next.",
  ask: "What would that be worth to you in a normal quarter?",
  check({ facts, pages, report }) {
    const asksHonestly = facts.pages.some(({ units }) =>
      units.some((unit) => unit.class === "question" && markedUnits([unit], "leading-question").length === 0),
    );
    for (const { page, units } of pages) {
      const found = markedUnits(
        units.filter(({ text }) => text.includes("?") && !isQuotation(text)),
        "leading-question",
      );
      const [first] = found;
      if (!first) continue;
      report({
        page,
        message: `“${shorten(first.unit.text, 90)}” gives its own answer, so it reads as a claim. Ask what only they can tell you.`,
        evidence: found.slice(0, 5).map(({ words }) => words),
        place: first.unit.place,
        ...(asksHonestly ? { severity: "info" as const } : {}),
      });
    }
  },
});

/** What somebody else asks, in quotation marks, is no question to the reader. */
function isQuotation(text: string): boolean {
  return /^["“„'‘]/.test(text);
}
