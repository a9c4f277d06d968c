import { defineRule } from "../src/rule/rule.js";
import { pagesNamed } from "./shared/page-names.js";

export default defineRule({
  id: "automatic-advance",
  summary: "Some slides move on by themselves, because timings of a rehearsal were kept.",
  why: "A slide that leaves before you have finished takes the talk out of your hands, and a reader in slide show view cannot read to the end. It mostly happens by accident: a rehearsal stores its timings for good.",
  evidence: [
    {
      says: "Rehearsed timings silently make the real show advance by itself; a speaker tells how it happened to him twice.",
      url: "https://www.freshblurbs.com/blog/2015/11/13/powerpoint-auto-advance.html",
    },
    {
      says: "Automatic timings belong on all slides or on none: a mixture confuses.",
      url: "https://library.tebyan.net/fa/Viewer/Text/164714/129",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  formats: ["pptx"],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "Slides 4 and 7 of twelve move on after 38 seconds.",
    good: "Every slide waits for a click, or every slide moves on, as at a stand.",
  },
  falseAlarms: "A short slide in between is meant to flash by, as in a build-up that plays like a film.",
  ask: "Who decides when to go on: we, they, or a clock from a rehearsal?",
  check({ pages, report }) {
    const timed = pages.filter(({ page }) => (page.advanceAfter ?? null) !== null);
    // Where every page moves on, the deck is made to run alone; the last page has nowhere to go.
    const waiting = pages.slice(0, -1).filter(({ page }) => (page.advanceAfter ?? null) === null);
    // Below two seconds a page is a frame of a film, not a page that was rehearsed.
    const slow = timed.filter(({ page }) => page.advanceAfter! >= FRAME);
    if (slow.length === 0 || waiting.length === 0) return;
    const numbers = slow.map(({ page }) => page.number);
    report({
      page: slow[0]!.page,
      message: `In the show, ${pagesNamed(numbers, "slide")} ${numbers.length === 1 ? "moves" : "move"} on without a click, while others wait. Untick Transitions > Advance Slide > After, unless you want that.`,
      evidence: slow.slice(0, 5).map(({ page }) => `slide ${page.number}: after ${seconds(page.advanceAfter!)} s`),
    });
  },
});

/** In milliseconds; ours. */
const FRAME = 2000;

const seconds = (milliseconds: number) => String(Math.round(milliseconds / 100) / 10);
