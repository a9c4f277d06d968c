import { defineRule } from "../src/rule/rule.js";
import { expected, isContent, pageQuoted } from "./shared/customer.js";

export default defineRule({
  id: "price-before-value",
  summary: "The price comes before anything that it buys.",
  why: "A price is weighed against something. Where the reader has not yet seen what would change for them, the only thing left to weigh it against is another price.",
  evidence: [
    {
      says: "The chapters on what follows from what: features bring concerns about the price, benefits bring support (Rackham, SPIN Selling).",
      url: "https://studylib.net/doc/27289571/spin-selling",
    },
    {
      says: "In a million recorded sales calls, the best sellers spoke of the price at another point of the call than the others.",
      url: "https://openviewpartners.com/blog/data-from-1-million-sales-calls-explains-the-difference-between-top-reps-and-everyone-else/",
    },
  ],
  category: "order",
  severity: "warning",
  presets: [],
  exempt: ["title", "agenda", "section", "legal", "references", "appendix", "closing"],
  shifts: [
    { stages: ["late"], to: "off", because: "By then the value is agreed, and the price is what the page is for." },
    { stages: ["rfp"], to: "info", because: "Many tenders say where the price has to stand." },
    { audiences: ["procurement"], to: "info", because: "Buyers look for the price first, wherever it stands." },
  ],
  needsLanguage: true,
  options: {
    minPages: {
      type: "integer",
      default: 4,
      minimum: 1,
      maximum: 10_000,
      description:
        "Shorter documents, such as a quotation, are left alone: how many pages with content there must be. Ours.",
    },
  },
  examples: {
    bad: "Page 2: “Plans and prices”. What changes for the customer is on page 6.",
    good: "Page 2: “Your tills stop queueing at noon: 40 minutes a day.” Page 6: “What it costs”.",
  },
  falseAlarms: "A quotation for something that the customer has already chosen (`--stage late`).",
  ask: "What would it have to be worth to you before the price is worth reading?",
  check({ facts, pages, options, report }) {
    const content = facts.pages.filter(isContent);
    if (content.length < options.minPages) return;
    const price = pages.find(({ role }) => role === "price");
    // A document that opens with its price is a quotation, and the value was told elsewhere.
    if (price === undefined || price === facts.pages[0]) return;
    const before = facts.pages.filter(({ page }) => page.number <= price.page.number);
    // "No result before it" is a strong word, so that lines which are half a result add up.
    const results = before.reduce((sum, page) => sum + expected(page, "outcome"), 0);
    if (results >= 1 || before.some(({ diagram }) => diagram?.owner === "customer")) return;
    report({
      page: price.page,
      message:
        "The price comes here, and no line before it says what changes for the customer. Put one result in front of it, so that there is something to weigh it against.",
      evidence: [pageQuoted(price), "no line about a result up to here"],
    });
  },
});
