import { defineRule } from "../src/rule/rule.js";
import { isContent, pageQuoted } from "./shared/customer.js";
import { count, counted, sentence } from "./shared/words.js";

export default defineRule({
  id: "seller-heavy-focus",
  summary: "Nearly every page is about you.",
  why: "A document that shows the seller's world page after page asks the reader to find their own place in it. It counts whose picture the pages are, not how often they say “you”.",
  evidence: [
    {
      says: "Name the customer more often than yourself, and put them first in sentences and paragraphs (Douglas, Shipley).",
      url: "http://office.microsoft.com/en-us/word-help/write-a-successful-sales-proposal-HA001205411.aspx",
    },
    {
      says: "A usual sales presentation is 80 to 90% about the seller (a trainer's estimate).",
      url: "https://www.presentationmagazine.com/thinking-of-making-a-sales-presentation-dont-190.htm",
    },
    {
      says: "Against counting words: more “you” from the seller changed nothing in satisfaction or purchases (Packard, Moore and McFerran).",
      url: "https://studylib.net/doc/14641524/1-i%E2%80%99m-the-impact-of-personal-pronoun-use-in-customer-firm...",
    },
  ],
  category: "focus",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "section", "team", "price", "legal", "references", "appendix", "closing"],
  shifts: [
    { audiences: ["investor"], to: "off", because: "Investors want to see your company." },
    { stages: ["rfp"], to: "off", because: "A tender asks how you would do it." },
  ],
  needsLanguage: true,
  options: {
    minShare: {
      type: "number",
      default: 0.2,
      minimum: 0,
      maximum: 1,
      description:
        "The customer's pages as a share of the customer's and yours, 0 to 1. Ours: the other side of “80 to 90% about the seller”.",
    },
    minPages: {
      type: "integer",
      default: 6,
      minimum: 1,
      maximum: 10_000,
      description: "Shorter documents are left alone: how many pages must be about one or the other. Ours.",
    },
  },
  examples: {
    bad: "Our platform, our people, our promise, on eleven pages of twelve.",
    good: "Your tills, your Saturday, your queue; and two pages about us.",
  },
  falseAlarms: "A deck of spare pages about your products, from which the ones for a customer are taken.",
  ask: "What would your own customers notice, and on which day?",
  check({ pages, options, report }) {
    const told = pages.filter((page) => isContent(page) && page.focus !== "neutral");
    const theirs = told.filter(({ focus }) => focus === "customer").length;
    if (told.length < options.minPages || theirs / told.length >= options.minShare) return;
    const ours = told.filter(({ focus }) => focus === "seller");
    report({
      page: null,
      message: `${sentence(counted(ours.length, "page"))} are about you and ${theirs === 0 ? "none" : count(theirs)} about the customer. Tell more of them from the customer's side, or leave some out.`,
      evidence: ours.slice(0, 4).map(pageQuoted),
    });
  },
});
