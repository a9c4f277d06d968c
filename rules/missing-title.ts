import { isFurniture, isTitle, shapesOf } from "../src/document/walk.js";
import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { pagesNamed } from "./shared/page-names.js";
import { writtenIn } from "./shared/shapes.js";
import { sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "missing-title",
  summary: "A slide has no title of its own.",
  why: "Without a title a slide has no name: not in the list of slides, not in a link to it, not for a reader who listens to it. Customers who pass your deck on talk about slides by their titles.",
  evidence: [
    {
      says: "Screen readers use the titles of slides to find their way; a title may be hidden, but must be there.",
      url: "https://kb.uwm.edu/advancing-learning/150257",
    },
    {
      says: "170 of 522 real slides had no title in the place that is made for it, half of them in decks that never have one (our own count).",
      url: "",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: ["title", "section", "closing"],
  formats: ["pptx"],
  needsLanguage: false,
  options: {
    mostSingle: {
      type: "integer",
      default: 3,
      minimum: 0,
      maximum: 10_000,
      description:
        "From more such pages than this on they are told in one finding about the whole deck, because it is then a habit. Ours.",
    },
  },
  examples: { bad: "A chart on a blank layout.", good: "“Late lorries fell by a third by March”, in the title box." },
  falseAlarms: "A page that is one large picture or film: such pages are left alone.",
  ask: "What would they call this slide when they show it to a colleague?",
  check({ pages, options, report }) {
    const untitled = pages.filter(
      (facts) => facts.page.title === null && !isPictureOnly(facts) && !hasEmptyTitle(facts),
    );
    if (untitled.length > options.mostSingle) {
      const numbers = untitled.map(({ page }) => page.number);
      report({
        page: null,
        message: `${numbers.length > 8 ? `${numbers.length} pages have` : `${sentence(pagesNamed(numbers))} have`} no title in the title box, so they have no name in lists, links and for screen readers. Add one: Home > Layout > Title Only, or Review > Check Accessibility > Missing slide title.`,
        evidence: untitled.slice(0, 5).map(described),
        ...(untitled.every(({ title }) => title !== "") ? { severity: "info" as const } : {}),
      });
      return;
    }
    for (const facts of untitled) {
      const { page, title } = facts;
      report({
        page,
        message:
          title === ""
            ? "This page has no title in the title box, so it has no name in lists, links and for screen readers. Add one: Home > Layout > Title Only, or Review > Check Accessibility > Missing slide title."
            : `“${shorten(title, 60)}” looks like a title, but stands in a text box, so the page has no name in lists and for screen readers. Move it into the title box: Home > Layout > Title Only.`,
        evidence: [described(facts)],
        ...(title === "" ? {} : { severity: "info" as const }),
      });
    }
  },
});

const described = ({ page, title }: PageFacts): string =>
  title === "" ? `page ${page.number}: no title` : `page ${page.number}: “${shorten(title, 60)}” in a text box`;

/** An empty title box is told by `empty-placeholder`. */
function hasEmptyTitle({ page }: PageFacts): boolean {
  return [...shapesOf(page)].some((shape) => isTitle(shape) && !shape.hidden && writtenIn(shape) === "");
}

/** Nothing to name: hardly a word on it. */
const FEWEST_WORDS = 4;

function isPictureOnly({ page }: PageFacts): boolean {
  let words = 0;
  for (const shape of shapesOf(page)) {
    if (shape.kind === "chart" || shape.kind === "table" || shape.kind === "smartart") return false;
    if (shape.children.length === 0 && !isFurniture(shape)) words += writtenIn(shape).match(/\p{L}{2,}/gu)?.length ?? 0;
  }
  return words < FEWEST_WORDS;
}
