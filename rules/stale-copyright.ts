import type { Passage, Scope } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { NameFinder } from "./shared/names.js";
import { menus, whereabouts } from "./shared/whereabouts.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "stale-copyright",
  summary: "Your copyright mark is of an earlier year.",
  why: "It stands at the foot of every page, and readers take it for the year in which somebody last looked after the document.",
  evidence: [
    {
      says: "Visitors read an old year beside the copyright sign as the last time anybody cared (Trust Signals).",
      url: "https://trustsignals.com/blog/give-your-website-a-cognitive-test-does-it-know-what-year-it-is?hs_amp=true",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“© 2024 Rede Software” at the foot of every slide, in November 2026",
    good: "“© Rede Software”, which no year makes old",
  },
  falseAlarms: "The work is somebody else’s, or really of that year, as with a report that you quote.",
  ask: "Does this line need a year at all?",
  check({ document, facts, report }) {
    const { today, seller } = facts.settings;
    if (today === undefined) return;
    const year = Number(today.slice(0, 4));
    const ours = new NameFinder(seller);
    const marks = facts.passages.flatMap((passage) => {
      const last = SCOPES.has(passage.scope) ? lastYearIn(passage.text) : null;
      return last === null ? [] : [{ ...passage, last }];
    });
    const uses = new Map<string, number>();
    for (const { text } of marks) uses.set(text, (uses.get(text) ?? 0) + 1);
    const isOurs = ({ text, scope }: Passage): boolean =>
      seller.length > 0 && /\p{L}{3}/u.test(text.replace(WORDS, ""))
        ? ours.find(text).length > 0
        : scope === "footer" || scope === "layout" || uses.get(text)! >= EVERYWHERE;
    const stale = marks.filter((mark) => mark.last < year && isOurs(mark));
    const [first] = stale;
    if (first === undefined) return;
    report({
      page: null,
      message: `“${shorten(first.text, 60)}”, in ${whereabouts(stale)}, is of an earlier year. Write ${year}, or leave the year out${menus(stale, document.format)}.`,
      evidence: [...new Set(stale.map(({ text }) => shorten(text, 80)))].slice(0, 5),
      ...(today < `${year}-04` && stale.every(({ last }) => last === year - 1) ? { severity: "info" } : {}),
    });
  },
});

const SCOPES: ReadonlySet<Scope> = new Set(["title", "body", "footer", "layout"]);
/** The same line on so many pages is a footer, whatever it was made of. */
const EVERYWHERE = 3;

const MARK =
  /(?:©|\(c\)|\bcopyright\b(?! (?:act|laws?)\b))[^\d\n]{0,40}((?:19|20)\d\d)(?:\s?[-–—/]\s?((?:19|20)\d\d))?/i;
const WORDS = /©|\(c\)|\bcopyrights?\b|\ball rights reserved\b|\bconfidential\b|\bproprietary\b|\bby\b/gi;

/** The last year of a copyright mark; null where a text has none. */
export function lastYearIn(text: string): number | null {
  const found = MARK.exec(text.slice(0, 400));
  return found === null ? null : Number(found[2] ?? found[1]);
}
