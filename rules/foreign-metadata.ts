import { shapesOf } from "../src/document/walk.js";
import type { Facts } from "../src/facts/facts.js";
import { leftoverIn } from "../src/facts/leftovers/leftovers.js";
import { defineRule } from "../src/rule/rule.js";
import { fold, NameFinder, nameWords } from "./shared/names.js";
import { fileName } from "./shared/whereabouts.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "foreign-metadata",
  summary: "The file’s properties name another firm or another document.",
  why: "Title and company are set once and copied ever after. Mail programs, browsers and search show them, so the reader may see whose offer this was before it was theirs.",
  evidence: [
    {
      says: "A prospect who finds somebody else’s firm or an internal working title in the properties knows that the deck was adapted (Purgit).",
      url: "https://purgit.io/blog/powerpoint-metadata-presentations",
    },
    {
      says: "Five of 84 public decks had a title in their properties that shared no word with their first page or any heading (our own count).",
      url: "",
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
    bad: "Title in the properties: “Q3 kick-off”, company: “Ashdown Yards”, in an offer by Rede Software",
    good: "Title: “Nobody waits at your dock”, company: “Rede Software”",
  },
  falseAlarms:
    "You go by several names: list them under `seller`. Or the title is one that only you use, and you don’t mind.",
  ask: "Which file was this one, before it was theirs?",
  check({ document, facts, report }) {
    if (document.template) return;
    const title = foreignTitle(facts);
    const company = foreignCompany(facts);
    const parts = [
      ...(title === null ? [] : [`the title “${shorten(title, 60)}”`]),
      ...(company === null ? [] : [`the company “${shorten(company, 60)}”`]),
    ];
    if (parts.length === 0) return;
    report({
      page: null,
      message: `The file’s properties still have ${parts.join(" and ")}, which ${title === null ? "is not you" : company === null ? "is on none of these slides" : "are neither yours nor on these slides"}. Change ${parts.length === 1 ? "it" : "them"} under File > Info > Properties.`,
      evidence: [title, company].filter((text) => text !== null),
      ...(company === null ? { severity: "info" } : {}),
    });
  },
});

/** What programs write where nobody wrote anything. */
const NO_TITLE =
  /^(?:microsoft )?power ?point\b|power ?point$|^(?:pptxgenjs )?(?:pr[eéäa]sent(?:ation|ación|ação)|präsentation|untitled|unnamed|title|titel|titre|slides?|deck|document|template|new|office theme|default(?: theme)?|blank|test)\b.{0,24}$|^(?:slide|folie) \d/i;
const NO_COMPANY =
  /^(?:microsoft|hewlett|hp|dell|lenovo|asus|acer|apple|home|private?|personal|company|pptxgenjs|aspose|google|canva|none|n\/a|-|toshiba|sony|unknown|organization|your company|user)\b/i;
const SMALL = new Set(
  "the and for from with our your their its this that deck presentation slides proposal offer final version draft copy v1 v2 v3".split(
    " ",
  ),
);

/** Words that say something, as far as they tell one text from another. */
const tellingWords = (text: string): string[] =>
  nameWords(text.normalize("NFC"))
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 && !SMALL.has(word) && !/^\d+$/.test(word));

/** "planning" and "plan" are one word here. */
const STEM = 4;

function foreignTitle({ document, pages, settings }: Facts): string | null {
  const title = document.properties.title?.trim() ?? "";
  const words = tellingWords(title);
  const [first] = pages;
  if (first === undefined || words.length < 2 || NO_TITLE.test(title)) return null;
  // The title of a template that nobody changed is told by `unfilled-placeholder`.
  if (leftoverIn(title) !== null) return null;
  const shown = [
    ...[...shapesOf(first.page)].flatMap(({ paragraphs, alt }) => [...paragraphs.map(({ text }) => text), alt]),
    ...pages.flatMap(({ title, page }) => [title, page.section ?? ""]),
    ...settings.customer,
    ...settings.seller,
    fileName(document.path),
  ];
  const stems = new Set(shown.flatMap(tellingWords).map((word) => word.slice(0, STEM)));
  // Pages without words or headings say nothing that a title could be held against.
  if (stems.size < FEWEST_WORDS || pages.every(({ title }) => title.trim() === "")) return null;
  if (new NameFinder(settings.otherCustomers ?? []).find(title).length > 0) return null;
  return words.some((word) => stems.has(word.slice(0, STEM))) ? null : title;
}

const FEWEST_WORDS = 10;

/** A company that shares no word with any of our names or theirs. One of another customer is for that rule. */
function foreignCompany({ document, settings }: Facts): string | null {
  const company = document.properties.company?.trim() ?? "";
  const words = tellingWords(company);
  if (settings.seller.length === 0 || words.length === 0 || NO_COMPANY.test(company)) return null;
  if (new NameFinder(settings.otherCustomers ?? []).find(company).length > 0) return null;
  const names = [...settings.seller, ...settings.customer];
  const ours = names.map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, ""));
  const theirs = fold(company).replace(/[^\p{L}\p{N}]/gu, "");
  if (ours.some((name) => name.includes(theirs) || theirs.includes(name))) return null;
  const known = new Set(names.flatMap(tellingWords));
  return words.some((word) => known.has(word)) ? null : company;
}
