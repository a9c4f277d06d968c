import type { Scope } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { NameFinder } from "./shared/names.js";
import { counted } from "./shared/words.js";

/** What a reader of the pages reads. */
const READ: ReadonlySet<Scope> = new Set([
  "title",
  "body",
  "table.cell",
  "chart.title",
  "chart.label",
  "smartart.node",
  "code",
]);

/** Enough not to say that the name is missing: on every page, or a logo. */
const SEEN: ReadonlySet<Scope> = new Set(["footer", "layout", "alt"]);

export default defineRule({
  id: "customer-not-named",
  summary: "The customer's name is missing, or stands there less often than yours.",
  why: "A document that could have gone to anybody reads like one. The customer's own name, where it belongs, is the simplest sign that somebody thought of them.",
  evidence: [
    {
      says: "Cite the customer's name more often than your own, and mention the customer first (Douglas, Shipley).",
      url: "http://office.microsoft.com/en-us/word-help/write-a-successful-sales-proposal-HA001205411.aspx",
    },
  ],
  category: "focus",
  severity: "warning",
  presets: ["recommended"],
  exempt: [],
  needsLanguage: false,
  options: {
    minPages: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 10_000,
      description: "Shorter documents are left alone: how many pages there must be. Ours.",
    },
    minSeller: {
      type: "integer",
      default: 5,
      minimum: 1,
      maximum: 10_000,
      description:
        "How often your own name must stand there before the two are compared. Ours: once or twice more is chance.",
    },
  },
  examples: {
    bad: "Acme 41 times, “[Client]” once.",
    good: "Harbour Foods 14 times, Acme 6.",
  },
  falseAlarms:
    "The document goes to several customers, or they go by another name: list every name that they use under `customer`. Or the name is in a picture, which decklint cannot read.",
  ask: "Which words do you use for this at home, so that we can use yours?",
  check({ facts, pages, options, report }) {
    const { customer, seller } = facts.settings;
    const [name] = customer;
    if (name === undefined || pages.length < options.minPages) return;
    const read = facts.passages.filter(({ page }) => !page?.hidden);
    const times = (names: readonly string[], scopes: ReadonlySet<Scope>): number => {
      const finder = new NameFinder(names);
      return read.reduce((sum, { scope, text }) => sum + (scopes.has(scope) ? finder.find(text).length : 0), 0);
    };
    const theirs = times(customer, READ);
    if (theirs === 0 && times(customer, SEEN) === 0)
      return report({
        page: null,
        message: `“${name}” stands on none of the ${pages.length} pages. Name them where you speak of their troubles and their results.`,
        evidence: [`no “${customer.slice(0, 5).join("”, no “")}”`],
      });
    const ours = times(seller, READ);
    if (ours < options.minSeller || ours <= theirs) return;
    report({
      page: null,
      message: `Your own name stands here ${counted(ours, "time")}, and “${name}” ${theirs === 1 ? "once" : counted(theirs, "time")}. Let them be the subject of more sentences.`,
      evidence: [`${seller[0]}: ${ours}`, `${name}: ${theirs}`],
      severity: "info",
    });
  },
});
