import type { PageFacts } from "../src/facts/facts.js";
import { Terms, wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { expected, isContent, pageQuoted, speaksOfCustomer } from "./shared/customer.js";
import { shorten } from "./shared/words.js";

/** Titles of the page on which a company introduces itself. Longer ones say something of their own. */
const ABOUT_US = new Terms(
  `about us, about our company/firm/group/organisation/organization/agency, who we are, our company/story/history/mission/vision/values/heritage/culture/purpose/journey/milestones/awards/offices/locations,
  our mission and vision, our vision and mission, company overview/profile/introduction/history/presentation/facts, corporate overview/profile, get to know us, meet us,
  we are, introducing ourselves, key facts and figures, facts and figures, at a glance, in figures/numbers, mission and vision, vision and mission, mission/vision/values statement, expertise, our expertise/experience/credentials, track record`,
);
const MOST_TITLE_WORDS = 6;
const TEAM = /^(?:our |the )?team(?: members| introduction| profile)?(?:$|:)/i;
/** "About Pell & Marsh", where the lines below are about a company. */
const ABOUT = new Terms("about, who is, introducing, introduction to");

export default defineRule({
  id: "company-first",
  summary: "A page about your company stands before anything about the customer.",
  why: "Who you are becomes interesting once the reader believes that you understand them. Before that, founding years and offices use up the minutes in which they decide whether this is for them.",
  evidence: [
    {
      says: "In 257,967 recorded sales calls, win rates fell where the company overview took more than two minutes (Gong, as quoted).",
      url: "https://lemonly.com/work/winning-sales-conversations-infographic",
    },
    {
      says: "Replace the corporate overview by two or three sentences (Cohan, Great Demo).",
      url: "http://greatdemo.blogspot.com/2008/09/debilitating-demo-diseases-continued_18.html",
    },
    {
      says: "Do not open with the product, the head office, the investors or the clients (after Raskin).",
      url: "https://www.int3grity.com/post/R8y0h062iLVC8XSYJCShI/growing-a-new-app-to-15kmo-in-6-months-saas-case-study",
    },
  ],
  category: "order",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "section", "price", "legal", "references", "appendix", "closing"],
  shifts: [
    { audiences: ["investor"], to: "off", because: "Investors buy a share of the company, and want to know it first." },
    { stages: ["rfp"], to: "info", because: "Many tenders ask for the company's profile first." },
  ],
  needsLanguage: true,
  options: {
    pages: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 100,
      description:
        "How many of the first pages with content are looked at. Three: of those who see the first three, most read on (Storydoc).",
    },
    minPages: {
      type: "integer",
      default: 4,
      minimum: 1,
      maximum: 10_000,
      description: "Shorter documents are left alone: how many pages with content there must be. Ours.",
    },
  },
  examples: {
    bad: "Page 2: “About Acme”. Page 3: a map of the offices. Page 4: awards.",
    good: "One line on the last page: “Acme, twelve years in cold stores, 40 people.”",
  },
  falseAlarms: "A tender that asks for your profile first (`--stage rfp`), or a deck that introduces you on request.",
  ask: "What do you need to know about us before you would trust a first small step?",
  check({ facts, pages, options, report }) {
    if (facts.pages.filter(isContent).length < options.minPages) return;
    let seen = 0;
    for (const page of facts.pages) {
      const introduces = introducesCompany(page) || (isTeam(page) && facts.pages.some(speaksOfCustomer));
      // What such a page says of the customer in passing does not make it theirs.
      if (speaksOfCustomer(page) && !(introduces && page.focus === "seller" && isCalledSo(page))) return;
      if (!isContent(page)) continue;
      if (++seen > options.pages) return;
      if (!pages.includes(page) || !introduces) continue;
      const lines = [...page.units].sort((a, b) => b.chance.company - a.chance.company);
      report({
        page: page.page,
        message:
          "This page introduces you before anything here is about the customer. Two lines near the end say it as well.",
        evidence: [
          pageQuoted(page),
          ...lines
            .filter((u) => u.class === "company")
            .slice(0, 3)
            .map(({ text }) => shorten(text, 60)),
        ],
      });
      return;
    }
  },
});

/** From here on a page under such a title speaks of a company: "Your Saturday in numbers" does not. */
const A_LITTLE = 0.5;

/** Faces and names, which stand in nobody's way where no page is about the customer. */
function isTeam({ role, title }: PageFacts): boolean {
  return role === "team" || TEAM.test(title);
}

/** Titles say it; without one, most of what the page claims is about the company. */
function introducesCompany(page: PageFacts): boolean {
  const company = expected(page, "company");
  if (wordsOf(page.title).includes("your")) return false;
  if (isCalledSo(page)) return company >= A_LITTLE;
  return company >= 3 && company > expected(page, "feature", "process") && company >= 0.4 * page.units.length;
}

function isCalledSo({ title }: PageFacts): boolean {
  const words = wordsOf(title);
  return words.length <= MOST_TITLE_WORDS && (ABOUT_US.isIn(words) || ABOUT.opens(words));
}
