import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isBackup, pagesNamed } from "./shared/page-names.js";
import { sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "hidden-slide",
  summary: "A slide is hidden in the show, but not in the file.",
  why: "Hiding a slide keeps it out of your talk, not out of their hands. Whoever opens the file sees it in the list on the left, often an old price, another customer or a page that nobody finished.",
  evidence: [
    {
      says: "Hidden slides are there for everyone to see once you send the file; they head a designer's list of confidentiality pitfalls.",
      url: "https://www.slidemagic.com/blog/keeping-presentations-confidential",
    },
    {
      says: "A small grey slash is the only sign, so that presenters do not know which of their own slides are hidden.",
      url: "https://thepowerpointblog.com/page/4/",
    },
    { says: "Three of 84 real decks held hidden slides, six in all (our own count).", url: "" },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  formats: ["pptx"],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "Slide 9, “What we could go down to”, hidden.",
    good: "The slide is deleted from the copy that is sent, or the copy is a PDF without hidden slides.",
  },
  falseAlarms: "You want them to find it: a backup slide that calls itself one is only a note.",
  ask: "Would we mind if they read this slide first?",
  check({ pages, report }) {
    for (const run of hiddenRuns(pages)) {
      const first = run[0]!;
      const many = run.length > 1;
      const mild = run.every(({ page, title, role }) => role === "appendix" || isBackup(page, title));
      report({
        page: first.page,
        message: many
          ? `${sentence(
              pagesNamed(
                run.map(({ page }) => page.number),
                "slide",
              ),
            )} are hidden in the show, but anyone who opens the file can read them. Delete them (right-click > Delete Slide), or send a PDF without hidden slides.`
          : "This slide is hidden in the show, but anyone who opens the file can read it. Delete it (right-click > Delete Slide), or send a PDF without hidden slides.",
        evidence: run
          .slice(0, 5)
          .map(({ page, title }) => shorten(title, 60) || `slide ${page.number}, without a title`),
        ...(mild ? { severity: "info" as const } : {}),
      });
    }
  },
});

/** Hidden pages in a row were hidden for one reason, and are one thing to decide. */
function hiddenRuns(pages: readonly PageFacts[]): PageFacts[][] {
  const runs: PageFacts[][] = [];
  let open = false;
  for (const facts of pages) {
    if (!facts.page.hidden) open = false;
    else if (open) runs.at(-1)!.push(facts);
    else {
      runs.push([facts]);
      open = true;
    }
  }
  return runs;
}
