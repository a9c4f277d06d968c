import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { pagesNamed } from "./shared/page-names.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "repeated-title",
  summary: "Two slides that are far apart have the same title.",
  why: "A title that comes back is mostly a copied slide whose title nobody changed. In the list of slides and for screen readers the two cannot be told apart.",
  evidence: [
    {
      says: "Equal titles force a listener to search all of them; where a topic needs several slides, number them (“1 of 3”).",
      url: "https://www.taftcollege.edu/about/accessibility/guides/ms-powerpoint.php",
    },
  ],
  category: "before-sending",
  severity: "info",
  presets: ["before-sending"],
  exempt: ["title", "agenda", "section", "closing", "legal", "references"],
  formats: ["pptx"],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“What you get” on slides 4 and 9.",
    good: "“What you get in spring” and “What you get in autumn”.",
  },
  falseAlarms: "The slide is shown a second time on purpose, to come back to it.",
  ask: "Which of these slides would they mean?",
  check({ facts, pages, report }) {
    const byTitle = new Map<string, PageFacts[]>();
    for (const page of pages) {
      const key = page.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      // A line that only looks like a title is nobody's name for the page.
      if (page.page.title !== null && /\p{L}/u.test(key)) byTitle.set(key, [...(byTitle.get(key) ?? []), page]);
    }
    for (const same of byTitle.values()) {
      const [first] = same;
      const away = same.find((page, i) => i > 0 && !isContinued(same[i - 1]!, page, facts.pages));
      if (first === undefined || away === undefined) continue;
      const built = facts.buildUps.some(({ pages }) => same.every(({ page }) => pages.includes(page.number)));
      if (built) continue;
      report({
        page: away.page,
        message: `“${shorten(first.title, 60)}” is the title of ${pagesNamed(
          same.map(({ page }) => page.number),
          "slide",
        )}. Give each its own, or number them (“1 of ${same.length}”).`,
        evidence: same.slice(0, 5).map(({ page, title }) => `slide ${page.number}: “${shorten(title, 60)}”`),
      });
    }
  },
});

/** The next page that the reader sees: a topic that goes on, or a page that is built up. */
function isContinued(before: PageFacts, after: PageFacts, seen: readonly PageFacts[]): boolean {
  const at = seen.indexOf(before);
  return at >= 0 && seen[at + 1] === after;
}
