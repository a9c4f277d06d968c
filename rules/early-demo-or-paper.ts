import type { PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { type MarkedUnit, markedUnits } from "./shared/marks.js";
import { count, quoted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "early-demo-or-paper",
  summary: "A page asks for a demo, a trial or a download, or is the demo, before any result for the customer.",
  why: "A demo or a paper takes the reader's time and gives your picture in return. Asked for before they see what would change for them, it is the easiest thing to put off.",
  evidence: [
    {
      says: "Asking strangers for interest did better than asking them for time (Gong, as retold; the figures differ between sources).",
      url: "https://getgangly.com/blog/cold-email-call-to-action",
    },
    {
      says: "A demo without knowing what the customer needs ends in features shown to nobody (Cohan, Great Demo).",
      url: "http://greatdemo.blogspot.com/2024/02/demo-dont-do-discovery-and-ignore-it-in.html",
    },
    {
      says: "“Rush to book a demo” and “technical white paper” were a reader's own examples under the post that began all this.",
      url: "http://throughthebrowser.blogspot.com/2010/01/dreaded-process-diagram.html",
    },
  ],
  category: "order",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["references", "appendix", "legal"],
  shifts: [
    { stages: ["rfp", "late"], to: "info", because: "By then they have asked to see it." },
    { audiences: ["technical"], to: "info", because: "People who will work with it want to try it early." },
  ],
  needsLanguage: true,
  options: {
    firstShare: {
      type: "number",
      default: 0.34,
      minimum: 0,
      maximum: 1,
      description:
        "How much of the document counts as early, as a share of its pages, 0 to 1, unless a result has come before. The first third is ours.",
    },
    maxPages: {
      type: "integer",
      default: 2,
      minimum: 1,
      maximum: 100,
      description: "On how many pages it may be asked for. Two is ours: once in the text and once at the end.",
    },
  },
  examples: {
    bad: "Page 3: “Book a live demo, or download our technical white paper.”",
    good: "Last page: “Bring one week of your gate data; we look at it together. Then you decide.”",
  },
  falseAlarms: "The customer asked for the demo, or the document is the invitation to it.",
  ask: "What should a demo prove to you before it is worth half an hour?",
  check({ facts, pages, options, report }) {
    const asking = pages
      .map((page) => ({ page, found: markedUnits(page.units, "demo", "paper") }))
      .filter(({ found }) => found.length > 0);
    const early = asking.filter(({ page }) => isEarly(page, facts.pages, options.firstShare));
    const shows = pages.filter((page) => isDemo(page) && !asking.some((asked) => asked.page === page));
    for (const page of shows.filter((page) => isEarly(page, facts.pages, options.firstShare)))
      report({
        page: page.page,
        message: `“${shorten(page.title, 60)}” comes before a page has shown what would change for them, so they see buttons and not their day. Show one result first, then only what leads to it.`,
        evidence: [`title: “${shorten(page.title, 60)}”`],
      });
    for (const { page, found } of early)
      report({
        page: page.page,
        message: `${quoted(found.map(({ mark }) => mark))} asks for their time before a page has shown what would change for them. Show one result first, then ask what a look at it would have to prove.`,
        ...shown(found),
      });
    // Whoever was told page by page needs no sum.
    if (asking.length <= options.maxPages || early.length === asking.length) return;
    const found = asking.flatMap((asked) => asked.found);
    report({
      page: null,
      message: `${sentence(count(asking.length))} pages ask for a demo or offer a paper. Ask once, at the end, when they can see what for.`,
      evidence: found.slice(0, 5).map(({ words }) => words),
    });
  },
});

const TITLE =
  /^(?:live |product |quick |short |video |our )?(?:demo|demonstration|product tour|walkthrough)(?:$| time| video|[!:–—|-]| [:–—|-])/i;
const AFTER_DASH = /[:–—|-] ?(?:live |product )?(?:demo|demonstration)$/i;

/** The place in the document where the product is shown: only what calls itself a demo, and nothing about one. */
function isDemo({ title, role }: PageFacts): boolean {
  if (role === "title" || role === "agenda") return false;
  return TITLE.test(title) || AFTER_DASH.test(title);
}

function shown(found: readonly MarkedUnit[]) {
  return { evidence: found.slice(0, 5).map(({ words }) => words), place: found[0]!.unit.place };
}

/** Before any result or trouble of the customer's: in the first pages, or anywhere but on the last page. */
function isEarly(page: PageFacts, all: readonly PageFacts[], firstShare: number): boolean {
  const at = all.indexOf(page);
  const before = all.slice(0, at + 1);
  if (before.some(({ units }) => units.some((unit) => unit.class === "outcome" || unit.class === "pain"))) return false;
  return (at + 1) / all.length <= firstShare || (page.role !== "closing" && at < all.length - 1);
}
