import type { Shape } from "../src/document/document.js";
import { isTitle } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { emptyBoxesOn } from "./shared/empty-boxes.js";
import { pagesNamed } from "./shared/page-names.js";
import { counted, sentence } from "./shared/words.js";

export default defineRule({
  id: "empty-placeholder",
  summary: "An empty box of the layout is still on a slide.",
  why: "In the show it is not seen, but whoever opens the file reads “Click to add text” there, and so do some viewers and screen readers.",
  evidence: [
    {
      says: "Twelve of 84 public decks had empty boxes of their layouts on slides that are shown (our own count).",
      url: "",
    },
  ],
  category: "before-sending",
  severity: "info",
  presets: ["before-sending"],
  exempt: [],
  formats: ["pptx"],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "A slide whose lower half says “Click to add text” in edit view",
    good: "The box deleted, or the layout changed to one without it; a title box with the slide’s title",
  },
  falseAlarms: "You send a PDF, or nothing but a show (`.ppsx`) in which nobody edits.",
  ask: "What was meant to stand here, and do they need it?",
  check({ document, pages, report }) {
    if (document.template) return;
    const found = pages.flatMap(({ page }) => {
      const empty = emptyBoxesOn(page);
      return empty.length === 0 ? [] : [{ page, empty }];
    });
    const [first] = found;
    if (first === undefined) return;
    const boxes = found.flatMap(({ empty }) => empty);
    const one = found.length === 1;
    const where = one
      ? "on this slide"
      : `on ${pagesNamed(
          found.map(({ page }) => page.number),
          "slide",
        )}`;
    report({
      page: one ? first.page : null,
      message: `${sentence(counted(boxes.length, "empty box", "empty boxes"))} of the layout ${boxes.length === 1 ? "is" : "are"} still ${where}, with “Click to add…” for whoever opens the file. ${cureFor(boxes)}`,
      evidence: [...new Set(boxes.map(({ name, placeholder }) => name.trim() || placeholder!.type))].slice(0, 5),
      ...(one ? { place: { shapeId: boxes[0]!.id } } : {}),
    });
  },
});

/** Whoever deletes a title box takes the slide's name with it. */
function cureFor(boxes: readonly Shape[]): string {
  const titles = boxes.filter(isTitle).length;
  const others = boxes.length - titles;
  if (titles === 0) return `Click ${others === 1 ? "its" : "each"} border and press Delete.`;
  if (others === 0)
    return `Write ${titles === 1 ? "the slide’s title into it" : "each slide’s title into its own"}, or choose a layout without a title (Home > Layout).`;
  return `In ${titles === 1 ? "the title box" : "title boxes"}, write the slide’s title; ${others === 1 ? "for the other, click its" : "for the others, click each"} border and press Delete.`;
}
