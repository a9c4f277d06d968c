import type { Document, Page, Shape } from "../src/document/document.js";
import { isFurniture, isTitle, shapesOf } from "../src/document/walk.js";
import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { emptyBoxesOn } from "./shared/empty-boxes.js";
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
  falseAlarms: "A slide that is one large picture or film: such slides are left alone.",
  ask: "What would they call this slide when they show it to a colleague?",
  check({ document, pages, options, report }) {
    const untitled = pages
      .filter((facts) => facts.page.title === null && !isPictureOnly(facts) && !hasEmptyTitle(facts))
      .map(({ page, title }) => ({ page, heading: title || headingIn(page, document) }));
    if (untitled.length > options.mostSingle) {
      const numbers = untitled.map(({ page }) => page.number);
      report({
        page: null,
        message: `${numbers.length > 8 ? `${numbers.length} slides have` : `${sentence(pagesNamed(numbers, "slide"))} have`} no title in the title box, so they have no name in lists, links and for screen readers. Add one: Home > Layout > Title Only, or Review > Check Accessibility > Missing slide title.`,
        evidence: untitled.slice(0, 5).map(described),
        ...(untitled.every(({ heading }) => heading !== "") ? { severity: "info" as const } : {}),
      });
      return;
    }
    for (const one of untitled) {
      const { page, heading } = one;
      report({
        page,
        message:
          heading === ""
            ? "This slide has no title in the title box, so it has no name in lists, links and for screen readers. Add one: Home > Layout > Title Only, or Review > Check Accessibility > Missing slide title."
            : `“${shorten(heading, 60)}” looks like a title, but stands in a text box, so the slide has no name in lists and for screen readers. Move it into the title box: Home > Layout > Title Only.`,
        evidence: [described(one)],
        ...(heading === "" ? {} : { severity: "info" as const }),
      });
    }
  },
});

interface Untitled {
  page: Page;
  /** What a person would read as the title; "" where nothing stands out. */
  heading: string;
}

const described = ({ page, heading }: Untitled): string =>
  heading === ""
    ? `slide ${page.number}: nothing in a title box`
    : `slide ${page.number}: “${shorten(heading, 60)}” in a text box`;

/** Where a heading begins at the latest, and how far it stands from the next text of its size: shares of the slide's height; ours. */
const UPPER = 0.2;
const TOP = 0.08;
const APART = 0.08;
/** A heading that is not at the very top is larger than most of the text. */
const LARGER = 1.2;
const MOST_WORDS = 12;

/** A short line at the top that nothing of its size stands beside: a heading on this slide, if not a sure one. */
function headingIn(page: Page, { pageSize }: Document): string {
  if (pageSize === null) return "";
  const { height } = pageSize;
  const texts = [...shapesOf(page)]
    .filter((shape) => shape.box !== null && !shape.hidden && !isFurniture(shape) && shape.children.length === 0)
    .map((shape) => ({ words: writtenIn(shape), y: shape.box!.y / height, size: sizeOf(shape) }))
    .filter(({ words, y }) => y > -APART && /\p{L}{2}/u.test(words));
  const [first] = texts.filter(({ y }) => y < UPPER).sort((a, b) => b.size - a.size || a.y - b.y);
  if (first === undefined || first.words.split(" ").length > MOST_WORDS) return "";
  const others = texts.filter((text) => text !== first);
  const usual = others.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  const isAlone = others.every(({ y, size }) => size < first.size || Math.abs(y - first.y) > APART);
  return isAlone && first.size >= (first.y < TOP ? 1 : LARGER) * usual ? first.words : "";
}

/** In points; 0 where nothing says. */
const sizeOf = ({ paragraphs }: Shape): number =>
  paragraphs.flatMap(({ runs }) => runs).reduce((most, { size }) => Math.max(most, size ?? 0), 0);

/** An empty title box is told by `empty-placeholder`. */
const hasEmptyTitle = ({ page }: PageFacts) => emptyBoxesOn(page).some(isTitle);

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
