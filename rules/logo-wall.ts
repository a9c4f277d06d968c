import type { Document } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import type { PageFacts } from "../src/facts/facts.js";
import { Terms, wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { surelyNamesResult } from "./shared/customer.js";
import { count, shorten } from "./shared/words.js";

/** Titles over the names of others. */
const OTHERS = new Terms(
  `client/clients/customer/customers/partner/partners, customer/client base/portfolio/list, brands, trusted by, trust us, who we serve/served, they trust us, who trusts us,
  in good company, references, companies that, some of our, we work/worked with, used by, loved by, our community, kunden/referenzen/partner, clientes, ils nous font confiance`,
);
const MOST_TITLE_WORDS = 9;

/** A logo takes no more of the page than this, and no less than a dot. A photo or a screen is larger. */
const LARGEST = 0.06;
const SMALLEST = 0.0008;
/** With more words for each picture the page tells something about them. */
const MOST_WORDS_EACH = 4;

export default defineRule({
  id: "logo-wall",
  summary: "A wall of logos names customers, and nobody says what changed for them.",
  why: "A reader looks for the one company that is like theirs. A wall of large names says that you are known; it may also say that you are for somebody else. One customer of their size with one result does more.",
  evidence: [
    {
      says: "Naming customers can put off buyers who do not see themselves in them (an author of Gong).",
      url: "https://www.smeweb.com/top-sales-myths-to-debunk-in-2023/",
    },
    {
      says: "Do not open with your investors or clients (after Raskin).",
      url: "https://www.int3grity.com/post/R8y0h062iLVC8XSYJCShI/growing-a-new-app-to-15kmo-in-6-months-saas-case-study",
    },
  ],
  category: "focus",
  severity: "info",
  presets: [],
  exempt: ["agenda", "team", "legal", "appendix", "closing"],
  shifts: [
    { audiences: ["investor"], to: "off", because: "To investors, known customers are a result." },
    { stages: ["rfp"], to: "off", because: "Many tenders ask for a list of references." },
  ],
  needsLanguage: false,
  options: {
    minLogos: {
      type: "integer",
      default: 6,
      minimum: 2,
      maximum: 1000,
      description: "From how many small pictures on it is a wall. Ours: up to five, each can still be told about.",
    },
  },
  examples: {
    bad: "Twelve logos under “Trusted by”.",
    good: "“Lido, 90 seats like yours: no tray lost since May,” says its head chef.",
  },
  falseAlarms: "The customer asked for your references by name.",
  ask: "Which company do you look at when you wonder what good looks like?",
  check({ document, pages, options, report }) {
    for (const page of pages) {
      const words = wordsOf(page.title);
      if (words.length > MOST_TITLE_WORDS || !OTHERS.isIn(words)) continue;
      const logos = logosOn(page, document);
      if (logos < options.minLogos || wordsOn(page) > MOST_WORDS_EACH * logos || surelyNamesResult(page)) continue;
      report({
        page: page.page,
        message: `${logos > 10 ? logos : count(logos).replace(/^./, (first) => first.toUpperCase())} logos, and no line says what changed for any of these companies. Choose the one that is most like this customer, and tell what it got.`,
        evidence: [`title: “${shorten(page.title, 60)}”`, `${logos} small pictures`],
      });
    }
  },
});

/** Small pictures; where pages have no size, all of them. */
function logosOn({ page }: PageFacts, { pageSize }: Document): number {
  let logos = 0;
  for (const { kind, box } of shapesOf(page)) {
    if (kind !== "picture") continue;
    const share = pageSize && box ? (box.width * box.height) / (pageSize.width * pageSize.height) : SMALLEST;
    if (share >= SMALLEST && share <= LARGEST) logos++;
  }
  return logos;
}

function wordsOn({ units }: PageFacts): number {
  return units.reduce((sum, { kind, text }) => sum + (kind === "title" ? 0 : wordsOf(text).length), 0);
}
