import type { Page, Shape } from "../src/document/document.js";
import { isFurniture, isTitle } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { called, hasContent, movesIn } from "./shared/shapes.js";
import { counted, listed, sentence } from "./shared/words.js";

export default defineRule({
  id: "invisible-content",
  summary: "Something on the slide is switched off or transparent, and still in the file.",
  why: "The eye in the Selection Pane switches it on again. What was hidden from the customer is then a question that they ask you.",
  evidence: [
    {
      says: "Text made unseen can easily be brought back by whoever has the file.",
      url: "https://foiassist.ca/2019/04/04/i-thought-we-deleted-that-metadata-and-hidden-data/",
    },
    {
      says: "One of 84 real decks held an object that was switched off (our own count).",
      url: "",
    },
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
    bad: "A text box “Our cost: 41,000”, switched off in the Selection Pane.",
    good: "The box is deleted from the copy that is sent.",
  },
  falseAlarms:
    "A title that is switched off so that the page has a name for screen readers: such titles are left alone.",
  ask: "Why is it hidden, and would we mind if they saw it?",
  check({ pages, report }) {
    for (const { page } of pages) {
      const found = unseen(page);
      const [first] = found;
      if (first === undefined) continue;
      const many = found.length > 1;
      const [them, are] = many ? ["them", "are"] : ["it", "is"];
      const how = found.every(({ hidden }) => hidden)
        ? `switched off, and one click switches ${them} on again`
        : "invisible, but still in the file";
      report({
        page,
        message: `${sentence(many ? counted(found.length, "thing") : called(first))} on this slide ${are} ${how}. Delete ${them}: Home > Arrange > Selection Pane.`,
        evidence: [listed(found.map(called))],
        place: { shapeId: first.id },
      });
    }
  },
});

function unseen(page: Page): Shape[] {
  const moves = movesIn(page);
  const found: Shape[] = [];
  const open = [...page.shapes].reverse();
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (isTitle(shape) || isFurniture(shape) || moves(shape)) continue;
    if (shape.hidden || isTransparent(shape)) {
      if (hasContent(shape)) found.push(shape);
    } else open.push(...[...shape.children].reverse());
  }
  return found;
}

/** A picture, or all the words of a shape, that were made wholly transparent. An empty box is none: it hides nothing. */
function isTransparent({ picture, paragraphs }: Shape): boolean {
  if (picture !== null) return picture.invisible === true;
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs).filter(({ text }) => /\p{L}|\p{N}/u.test(text));
  return runs.length > 0 && runs.every(({ invisible }) => invisible === true);
}
