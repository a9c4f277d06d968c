import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { ownPicture, pageQuoted } from "./shared/customer.js";
import { pagesNamed } from "./shared/page-names.js";
import { pictureOptions } from "./shared/picture.js";
import { count, sentence } from "./shared/words.js";

export default defineRule({
  id: "diagrams-in-a-row",
  summary: "Several pages in a row draw your methods, systems or structures.",
  why: "When one drawing does not convince, the next one seldom does. Each weaker picture takes something from the strong one, and the customer's own picture waits for all of them.",
  evidence: [
    {
      says: "Adding mild material to strong lowers the whole, while those who present expect the opposite (the presenter's paradox, seven studies).",
      url: "https://www.src.isr.umich.edu/publications/the-presenters-paradox/",
    },
    {
      says: "“The Dreaded Process Diagram”: if the diagram does not sell, sellers add more pages to it.",
      url: "http://throughthebrowser.blogspot.com/2010/01/dreaded-process-diagram.html",
    },
  ],
  category: "picture",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "team", "appendix", "legal", "references"],
  shifts: [
    { audiences: ["technical"], to: "off", because: "Engineers came to see the inside." },
    { stages: ["late"], to: "off", because: "By then they ask how it is done." },
  ],
  needsLanguage: false,
  options: {
    ...pictureOptions,
    maxInARow: {
      type: "integer",
      default: 2,
      minimum: 1,
      maximum: 100,
      description:
        "How many such pages may follow one another. Two, our choice: a whole and its detail. A picture that is built up over several pages counts once.",
    },
  },
  examples: {
    bad: "Pages 5 to 9: approach, phases, governance, timeline, escalation path.",
    good: "One page with the customer's own dates; the other four in the appendix.",
  },
  falseAlarms: "The customer asked to be led through the design page by page.",
  ask: "Which of these pictures would you miss if we left it out?",
  check({ facts, pages, options, report }) {
    const stages = new Map(facts.buildUps.flatMap((one) => one.pages.map((page) => [page, one] as const)));
    const pictures = (run: readonly PageFacts[]) =>
      new Set(run.map(({ page }) => stages.get(page.number) ?? page.number)).size;
    for (const run of runsOf(
      facts.pages,
      (page) => pages.includes(page) && ownPicture(page, options.minShare) !== null,
    )) {
      const drawn = pictures(run);
      if (drawn <= options.maxInARow) continue;
      const [first] = run;
      report({
        page: first!.page,
        message: `${sentence(pagesNamed(run.map(({ page }) => page.number)))} show ${count(drawn)} pictures of your own world in a row. Keep the one that this customer would miss, and move the others to the appendix.`,
        evidence: run.slice(0, 5).map(named),
      });
    }
  },
});

/** `page 5: “Our approach” (5 chevrons in a row)`. */
const named = (page: PageFacts): string => `${pageQuoted(page)} (${page.diagram!.evidence[0]!.split(": ")[0]})`;

/** Pages that follow one another and all pass the test. */
function runsOf(pages: readonly PageFacts[], test: (page: PageFacts) => boolean): PageFacts[][] {
  const runs: PageFacts[][] = [[]];
  for (const page of pages) {
    if (test(page)) runs.at(-1)!.push(page);
    else runs.push([]);
  }
  return runs;
}
