import type { Document } from "../src/document/document.js";
import type { Leftover } from "../src/facts/facts.js";
import { leftoverIn } from "../src/facts/leftovers/leftovers.js";
import { defineRule } from "../src/rule/rule.js";
import { menus, type Spot, whereabouts } from "./shared/whereabouts.js";
import { count, shorten } from "./shared/words.js";

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
      const places = leftovers.length;
      const texts = [...new Set(leftovers.map((leftover) => shorten(leftover.text, 60)))];
      const where = leftovers.every((leftover) => leftover.where === first.where) ? WHERE[first.where] : "";
      report({
        page,
        message:
          texts.length === 1
            ? `“${texts[0]}”${where} was never filled in${places === 1 ? "" : `, in ${count(places)} places`}. Fill it or take it out before this leaves the house.`
            : `Template text${where} was never filled in, in ${count(places)} places. Fill it or take it out before this leaves the house.`,
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
      // Few readers look at the properties.
      ...(beside.every(({ scope }) => scope === "property") ? { severity: "warning" as const } : {}),
    });
  },
});

/** Template text on layouts, which every page shows that uses them, and in the file's properties. */
function besidePages({ template, layouts = [], properties }: Document): (Spot & { found: string })[] {
  if (template) return [];
  const spots = [
    ...layouts.flatMap(({ text, masterText }) => [...spotsIn(text), ...spotsIn(masterText)]),
    ...PROPERTIES.map((name) => ({ scope: "property" as const, text: properties[name] ?? "", name, isCell: false })),
  ];
  return spots.flatMap(({ isCell, ...spot }) => {
    const leftover = leftoverIn(spot.text, { isCell });
    return leftover === null ? [] : [{ ...spot, page: null, place: null, found: leftover.text }];
  });
}

/** A panel that explains how the template is used: what stands there names the levels of text, for the author alone. */
const HELP =
  /\b(?:text|list)[ -]levels?\b|\btemplate instructions?\b|\binstruction slides?\b|\bhow to use (?:this|the)\b/i;

function spotsIn(lines: readonly string[]) {
  const isCell = lines.some((line) => HELP.test(line));
  return lines.map((text) => ({ scope: "layout" as const, text, isCell }));
}

const PROPERTIES = ["title", "subject", "keywords", "category", "description", "company", "manager", "author"] as const;
