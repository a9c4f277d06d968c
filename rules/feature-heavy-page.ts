import type { PageFacts, Unit, UnitClass } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isOffer, isRunningHead, offersNothing } from "./shared/offer.js";
import { count, counted, shorten } from "./shared/words.js";

export default defineRule({
  id: "feature-heavy-page",
  summary: "A page lists what you offer without saying what it changes for the customer.",
  why: "A feature on its own leaves the work to the reader: what would this change in my week? After three claims readers start to doubt all of them. One result beside a feature does more than five more features.",
  evidence: [
    {
      says: "Features alone do not move larger sales; benefits tied to a need the customer has stated do (Rackham, SPIN Selling).",
      url: "https://studylib.net/doc/27289571/spin-selling",
    },
    {
      says: "Three claims impress most; from the fourth on, readers grow sceptical (Shu and Carlson, four experiments).",
      url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2277117",
    },
    {
      says: "Weak extras dilute strong points (the presenter's paradox, seven studies).",
      url: "https://www.src.isr.umich.edu/publications/the-presenters-paradox/",
    },
    {
      says: "Against it: before they use it, people prefer more features; afterwards they regret it (feature fatigue).",
      url: "https://www.researchgate.net/publication/228852601_Feature_Fatigue_When_Product_Capabilities_Become_Too_Much_of_a_Good_Thing",
    },
  ],
  category: "feature",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "price", "team", "legal", "references", "appendix", "closing"],
  silentIn: ["developer guide", "handbook"],
  shifts: [
    { stages: ["rfp"], to: "info", because: "A tender asks for the list." },
    { stages: ["late"], to: "info", because: "Close to the decision, buyers compare details." },
  ],
  needsLanguage: true,
  options: {
    maxFeatures: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 100,
      description: "How many untied features a page may hold. Three, after Shu and Carlson.",
    },
    minTied: {
      type: "number",
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description:
        "The share of lines about the customer's results and troubles, beside those about features, from which the page is left alone. Chosen on labelled pages.",
    },
    minShare: {
      type: "number",
      default: 0.39,
      minimum: 0,
      maximum: 1,
      description:
        "The share of the page's lines that features must be to be what the page is about. Chosen on labelled pages.",
    },
  },
  examples: {
    bad: "Point of sale, web shop, production board, packing, display, costing.",
    good: "A shared board, so that the night nurse stops phoning three wards.",
  },
  falseAlarms: "The customer asked for exactly this list, as in the requirements of a tender (`--stage rfp`).",
  ask: "Which of these did you ask for, and which did we add?",
  check({ pages, facts, options, report }) {
    for (const about of pages) {
      const { page, title, units, diagram } = about;
      const isTitle = ({ kind, text }: Unit) =>
        kind === "title" || text === title || (kind === "sentence" && title.includes(text));
      const below = distinct(units.filter((unit) => !isTitle(unit)));
      // Most pages end here, before anybody has looked at words.
      if (Math.round(expected(below, "feature")) <= options.maxFeatures) continue;
      if (!isOffer(about) || isCover(about, facts.pages)) continue;
      const all = below.filter((unit) => !isRunningHead(unit));
      // The parts of a picture are for the picture's own rule, unless there are so many that the page is a list as well.
      const parts = new Set(diagram?.nodes.map((node) => node.id));
      const beside = all.filter((unit) => !parts.has(unit.place.shapeId));
      const pictured = diagram !== null && diagram.owner !== "customer";
      const lines = isFeatureList(beside, (options.maxFeatures + 1) * (pictured ? BESIDE_A_PICTURE : 1), options)
        ? beside
        : isFeatureList(all, 2 * options.maxFeatures + 1, options)
          ? all
          : [];
      const features = Math.round(expectedFeatures(lines));
      if (features === 0) continue;
      const likely = offered(lines)
        .sort((a, b) => b.chance.feature - a.chance.feature)
        .slice(0, features);
      const say = saysOf(units, features);
      report({
        page,
        message: `About ${counted(features, "line")} here say what you offer, and ${say} what changes for the customer. Keep the two or three that they asked for, each with its result.`,
        evidence: likely.slice(0, 5).map((unit) => shorten(unit.text, 60)),
        place: likely[0]!.place,
        ...(facts.tender === null ? {} : { severity: "info" as const }),
      });
    }
  },
});

/** What opens a document names what it is about, in more than one line as often as not. */
function isCover({ page, units }: PageFacts, pages: readonly PageFacts[]): boolean {
  const words = units.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return pages.length > COVERED && page === pages[0]!.page && words <= COVER_WORDS;
}

/** Shorter documents need no cover, and covers have no more words than that. Both are our choice. */
const COVERED = 3;
const COVER_WORDS = 80;

/**
 * Lines beside a picture that has a finding of its own explain it as often as not: it takes so many times as many to say
 * a second thing about the page. Chosen on labelled pages.
 */
const BESIDE_A_PICTURE = 1.25;

/** How many say what changes. A result may stand in the title or in half a sentence, so that the number is a rough one. */
function saysOf(units: readonly Unit[], features: number): string {
  const clear = units.filter((unit) => unit.class === "outcome").length;
  const likely = expected(units, "outcome");
  if (Math.max(clear, likely) > features / 3) return "fewer say";
  if (clear === 0) return likely < NO_RESULT ? "none says" : "hardly any say";
  return `only about ${count(clear)} ${clear === 1 ? "says" : "say"}`;
}

/** Less than this of a result in all lines together is none. */
const NO_RESULT = 0.3;

/** At least `fewest` features, which are what the lines are about, and too few of them tied to the customer. */
function isFeatureList(
  lines: readonly Unit[],
  fewest: number,
  { minTied, minShare }: { minTied: number; minShare: number },
): boolean {
  const features = expectedFeatures(lines);
  const tied = expected(lines, "outcome") + expected(lines, "pain");
  return (
    Math.round(features) >= fewest &&
    features >= minShare * lines.length &&
    features >= OF_WHAT_IS_SAID * spoken(lines) &&
    features > expected(lines, "process") &&
    tied < minTied * (tied + features) &&
    isListed(lines)
  );
}

/**
 * How many lines of a class to expect: lines on real slides are often half a feature, and counting the clear ones
 * alone misses the page. A line that says little of its own is read in the light of the others, so that this much of
 * its being neutral counts. Chosen on labelled pages, together with the options' defaults.
 */
const NEUTRAL_COUNTS = 0.15;

/** Short names and headings say nothing of their own: of the lines that do, features are at least half. Chosen on labelled pages. */
const OF_WHAT_IS_SAID = 0.5;

function spoken(lines: readonly Unit[]): number {
  return expectedFeatures(lines) + OTHERS.reduce((sum, other) => sum + expected(lines, other), 0);
}

const OTHERS = ["outcome", "pain", "process", "company", "ask", "question"] as const;

/** Sentences of one paragraph are read on, not down: nobody takes them for a list. Both are our choice. */
const FEWEST_PARAGRAPHS = 3;
const LONG_PARAGRAPH_WORDS = 60;

/** Lines that stand on their own, or a few to a paragraph, are a list; running text is none. */
function isListed(lines: readonly Unit[]): boolean {
  const paragraphs = new Map<string, { lines: number; words: number }>();
  for (const [i, { kind, place, text }] of lines.entries()) {
    const key = kind === "sentence" ? JSON.stringify(place) : String(i);
    const before = paragraphs.get(key) ?? { lines: 0, words: 0 };
    paragraphs.set(key, { lines: before.lines + 1, words: before.words + text.split(" ").length });
  }
  const long = [...paragraphs.values()].filter(({ words }) => words >= LONG_PARAGRAPH_WORDS);
  const running = long.reduce((sum, paragraph) => sum + paragraph.lines, 0);
  return paragraphs.size >= FEWEST_PARAGRAPHS && running <= lines.length / 2;
}

function expected(units: readonly Unit[], unitClass: UnitClass): number {
  return units.reduce((sum, { chance }) => sum + chance[unitClass] / (1 - (1 - NEUTRAL_COUNTS) * chance.neutral), 0);
}

/** Lines that offer nothing stay lines of the page, which makes it less of a list. */
function expectedFeatures(lines: readonly Unit[]): number {
  return expected(offered(lines), "feature");
}

function offered(lines: readonly Unit[]): Unit[] {
  return lines.filter((unit) => !offersNothing(unit));
}

function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.text.toLowerCase(), unit])).values()];
}
