import type { Shape } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
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
    good: "The box deleted, or the layout changed to one without it",
  },
  falseAlarms: "You send a PDF, or nothing but a show (`.ppsx`) in which nobody edits.",
  ask: "What was meant to stand here, and do they need it?",
  check({ document, pages, report }) {
    if (document.template) return;
    const found = pages.flatMap(({ page }) => {
      const empty = [...shapesOf(page)].filter(isEmptyPlaceholder);
      return empty.length === 0 ? [] : [{ page, empty }];
    });
    const [first] = found;
    if (first === undefined) return;
    const boxes = found.flatMap(({ empty }) => empty);
    const one = found.length === 1;
    report({
      page: one ? first.page : null,
      message: `${sentence(counted(boxes.length, "empty box", "empty boxes"))} of the layout ${boxes.length === 1 ? "is" : "are"} still ${one ? "on this slide" : `on ${pagesNamed(found.map(({ page }) => page.number))}`}, with “Click to add…” for whoever opens the file. Click ${boxes.length === 1 ? "its" : "each"} border and press Delete.`,
      evidence: [...new Set(boxes.map(({ name, placeholder }) => name.trim() || placeholder!.type))].slice(0, 5),
      ...(one ? { place: { shapeId: boxes[0]!.id } } : {}),
    });
  },
});

const CONTENT = new Set([
  "title",
  "ctrTitle",
  "subTitle",
  "body",
  "obj",
  "pic",
  "tbl",
  "chart",
  "dgm",
  "media",
  "clipArt",
]);

/** A picture that fills a shape is its content; one that is off or moved beside the slide is another rule's. */
function isEmptyPlaceholder(shape: Shape): boolean {
  if (shape.placeholder === null || !CONTENT.has(shape.placeholder.type) || shape.hidden) return false;
  const { table, chart, smartart, picture, code, media, embedded, kind, children } = shape;
  if (kind !== "text" && kind !== "autoshape") return false;
  if (table ?? chart ?? smartart ?? picture ?? code ?? media ?? embedded) return false;
  return children.length === 0 && shape.paragraphs.every(({ text }) => text.trim() === "");
}
