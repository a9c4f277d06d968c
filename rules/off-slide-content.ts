import type { Document, Page, Shape } from "../src/document/document.js";
import { isOffSlide } from "../src/document/visibility.js";
import { isFurniture, isTitle } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { called, hasContent, movesIn, writtenIn } from "./shared/shapes.js";
import { counted, listed, sentence } from "./shared/words.js";

export default defineRule({
  id: "off-slide-content",
  summary: "Something lies beside the slide, where the show does not reach.",
  why: "What was pushed off the edge to be kept for later is the first thing that whoever opens the file for editing sees.",
  evidence: [
    {
      says: "Objects outside the slide are among what people thought they had deleted.",
      url: "https://www.slidemagic.com/blog/2010/07/oops-i-thought-i-deleted-that.html",
    },
    {
      says: "PowerPoint's own Document Inspector looks for it under “Off-Slide Content”, when somebody runs it.",
      url: "https://www.utkaliit.in/2026/05/inspecting-and-protecting-presentations.html",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  formats: ["pptx"],
  needsLanguage: false,
  options: {
    mostSingle: {
      type: "integer",
      default: 5,
      minimum: 0,
      maximum: 10_000,
      description:
        "From more such pages than this on they are told in one finding about the whole deck, because it is then a habit. Ours.",
    },
  },
  examples: {
    bad: "To the left of the slide: “Old price 84,000, they haggled it down from 96,000”.",
    good: "Nothing beside the slide but the desk.",
  },
  falseAlarms: "A hint that comes with the house template; those that say so are left alone.",
  ask: "Do we want them to find this?",
  check({ document, pages, options, report }) {
    const all = pages.flatMap(({ page }) => {
      const found = besides(page, document);
      return found.length === 0 ? [] : [{ page, found }];
    });
    if (all.length > options.mostSingle) {
      report({
        page: null,
        message: `On ${all.length} slides things lie beside the slide: unseen in the show, but seen by whoever opens the file. Find them all with File > Info > Check for Issues > Inspect Document > Off-Slide Content.`,
        evidence: all.slice(0, 5).map(({ page, found }) => `slide ${page.number}: ${listed(found.map(called), 2)}`),
      });
      return;
    }
    for (const { page, found } of all) {
      const first = found[0]!;
      const many = found.length > 1;
      report({
        page,
        message: `${many ? `${sentence(counted(found.length, "thing"))} lie` : `${sentence(called(first))} lies`} beside the slide: unseen in the show, but seen by whoever opens the file. Zoom out, click on ${many ? "them" : "it"} and press Delete.`,
        evidence: [listed(found.map(called))],
        place: { shapeId: first.id },
      });
    }
  },
});

/** What a house template says to whoever fills it in. */
const HINT =
  /\b(?:do not|don't|never) (?:delete|remove|edit|change|move|modify|resize)\b|\b(?:template|slide layout|slide master|placeholder|colou?r palette)\b/i;

function besides(page: Page, { pageSize }: Document): Shape[] {
  const moves = movesIn(page);
  const found: Shape[] = [];
  // A title beside the slide is how people name a page that shows none; a sound is put there so that nobody sees its button.
  const counts = (shape: Shape) =>
    !shape.hidden &&
    !isTitle(shape) &&
    !isFurniture(shape) &&
    shape.kind !== "media" &&
    !moves(shape) &&
    hasContent(shape) &&
    !HINT.test(writtenIn(shape));
  const open = [...page.shapes].reverse();
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (isOffSlide(shape, pageSize)) {
      if (counts(shape)) found.push(shape);
    } else if (!shape.hidden && !moves(shape)) open.push(...[...shape.children].reverse());
  }
  return found;
}
