import type { Document } from "../src/document/document.js";
import type { Leftover } from "../src/facts/facts.js";
import { leftoverIn } from "../src/facts/leftovers/leftovers.js";
import { defineRule } from "../src/rule/rule.js";
import { menus, type Spot, whereabouts } from "./shared/whereabouts.js";
import { shorten } from "./shared/words.js";

const WHERE: Record<Leftover["where"], string> = {
  page: "",
  notes: " in the notes",
  description: " in the description of a picture",
};

export default defineRule({
  id: "unfilled-placeholder",
  summary: "Template text was never filled in.",
  why: "A hole where the customer's name or the proof should be says that the page was made for somebody else. It is the quickest way to lose face, and the easiest to mend.",
  evidence: [
    {
      says: "Five of the ten public decks and proposals that we read in full still had unfilled holes, one of them in its main claim.",
      url: "",
    },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“[X]% faster incident response for [Client name]”",
    good: "“31% fewer returns at Northgate, spring 2024, their count”",
  },
  falseAlarms: "The document is a template on purpose: save it as `.potx`, or list it under `ignorePatterns`.",
  ask: "What would the customer want to read here?",
  check({ document, pages, report }) {
    for (const { page, leftovers } of pages) {
      const [first] = leftovers;
      if (!first) continue;
      const texts = [...new Set(leftovers.map((leftover) => shorten(leftover.text, 60)))];
      const where = leftovers.every((leftover) => leftover.where === first.where) ? WHERE[first.where] : "";
      report({
        page,
        message:
          texts.length === 1
            ? `“${texts[0]}”${where} was never filled in. Fill it or take it out before this leaves the house.`
            : `Template text${where} was never filled in, in ${texts.length} places. Fill it or take it out before this leaves the house.`,
        evidence: texts.slice(0, 5),
        ...(first.place ? { place: first.place } : {}),
      });
    }
    const beside = besidePages(document);
    const [first] = beside;
    if (first === undefined) return;
    report({
      page: null,
      message: `“${shorten(first.found, 60)}”, in ${whereabouts(beside)}, was never filled in. Fill it or take it out before this leaves the house${menus(beside, document.format)}.`,
      evidence: [...new Set(beside.map(({ found }) => shorten(found, 60)))].slice(0, 5),
    });
  },
});

/** Template text on layouts, which every page shows that uses them, and in the file's properties. */
function besidePages({ template, layouts = [], properties }: Document): (Spot & { found: string })[] {
  if (template) return [];
  const spots = [
    ...layouts.flatMap(({ text, masterText }) =>
      [...text, ...masterText].map((line) => ({ scope: "layout" as const, text: line })),
    ),
    ...PROPERTIES.map((name) => ({ scope: "property" as const, text: properties[name] ?? "", name })),
  ];
  return spots.flatMap((spot) => {
    const leftover = leftoverIn(spot.text);
    return leftover === null ? [] : [{ ...spot, page: null, place: null, found: leftover.text }];
  });
}

const PROPERTIES = ["title", "subject", "keywords", "category", "description", "company", "manager", "author"] as const;
