import { defineRule } from "../src/rule/rule.js";
import { pagesNamed } from "./shared/page-names.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "speaker-notes",
  summary: "The speaker's notes travel with the file.",
  why: "Notes are written for you, and read by them: one click under the slide opens them. It is worth a minute to read them with the customer's eyes.",
  evidence: [
    {
      says: "Remarks in the notes come first in a list of what decks give away, since a deck that is saved under a new name keeps the old notes.",
      url: "https://www.slidemagic.com/blog/2017/5/16/data-leakage-in-powerpoint",
    },
    { says: "19 of 84 real decks held notes, on 103 of their 522 pages (our own count).", url: "" },
  ],
  category: "before-sending",
  severity: "info",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  formats: ["pptx"],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "Notes on nine slides of the file that goes to the customer.",
    good: "Notes that the customer may read, or a copy without any.",
  },
  falseAlarms: "The notes are meant for the reader, as in a deck that is read and not presented.",
  ask: "Would we say each of these notes aloud in the meeting?",
  check({ pages, report }) {
    const noted = pages.filter(({ page }) => page.notes.some(({ text }) => /\p{L}{2}/u.test(text)));
    if (noted.length === 0) return;
    const numbers = noted.map(({ page }) => page.number);
    report({
      page: null,
      message: `Your notes on ${numbers.length > 8 ? `${numbers.length} slides` : pagesNamed(numbers, "slide")} travel with the file. Read them with the customer's eyes, or take them all out: File > Info > Check for Issues > Inspect Document > Presentation Notes.`,
      evidence: noted.slice(0, 3).map(({ page }) => {
        const first = page.notes.find(({ text }) => /\p{L}{2}/u.test(text))!;
        return `slide ${page.number}: “${shorten(first.text, 60)}”`;
      }),
    });
  },
});
