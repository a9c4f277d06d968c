import { shapesOf } from "../src/document/walk.js";
import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { expected, isContent, pageQuoted, pictureBeforeResult, speaksOfCustomer } from "./shared/customer.js";
import { pagesNamed } from "./shared/page-names.js";
import { pictureOptions } from "./shared/picture.js";
import { counted, sentence } from "./shared/words.js";

export default defineRule({
  id: "late-customer-picture",
  summary: "The customer comes in only after pages about something else.",
  why: "Readers decide early whether a document is about them. Where the customer's trouble or result waits behind the seller's own story, many never get to it.",
  evidence: [
    {
      says: "Of those who see the first three slides, 80% read the rest (Storydoc, as quoted).",
      url: "https://repositioner.com/15s-for-buyers-to-ignore-a-presentation",
    },
    {
      says: "Do the last thing first: show the customer's result, and cut the tour that leads to it (Cohan, Great Demo).",
      url: "http://greatdemo.blogspot.com/2008/09/debilitating-demo-diseases-continued_18.html",
    },
  ],
  category: "order",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["legal", "references", "appendix"],
  shifts: [
    { audiences: ["investor"], to: "info", because: "Investors read for the company as well as for its customers." },
    { stages: ["rfp"], to: "info", because: "The tender says in which order it wants to read." },
  ],
  needsLanguage: true,
  options: {
    maxPages: {
      type: "integer",
      default: 2,
      minimum: 0,
      maximum: 100,
      description:
        "How many pages with content may come before the customer does. Two, so that the customer is on one of the first three, after Storydoc.",
    },
  },
  examples: {
    bad: "Pages 2 to 4: agenda, who we are, our values. Page 5: “Your lorries”.",
    good: "Page 2: “You lose a lorry a week at gate 3.”",
  },
  falseAlarms: "The pages before are about the customer in words or pictures that decklint could not read.",
  ask: "Walk me through the last time this went wrong. Who noticed first?",
  check({ pages, options, report }) {
    const first = pages.find(speaksOfCustomer);
    // Where the drawing of a method is what stands in the way, diagram-before-outcome says so.
    if (first === undefined || !isTheirs(first) || pictureBeforeResult(pages, pictureOptions.minShare.default)) return;
    const before = pages.filter((page) => page.page.number < first.page.number && isContent(page) && isRead(page));
    if (before.length <= options.maxPages) return;
    report({
      page: null,
      message: `${sentence(counted(before.length, "page"))} come before the first that is about the customer, ${pagesNamed([first.page.number])}. Let it open the document, and the others follow.`,
      evidence: [...before.slice(0, 4), first].map(pageQuoted),
    });
  },
});

/** Surely about the customer, so that a finding can send the reader there. */
function isTheirs(page: PageFacts): boolean {
  return isContent(page) && page.focus === "customer" && expected(page, "outcome", "pain", "question") >= 1;
}

/** A photo with hardly a word may well be the customer's own yard: such a page is not held against anybody. */
function isRead({ page, units }: PageFacts): boolean {
  const said = units.filter(({ kind }) => kind !== "title").length;
  return said >= 2 || ![...shapesOf(page)].some(({ kind }) => kind === "picture" || kind === "media");
}
