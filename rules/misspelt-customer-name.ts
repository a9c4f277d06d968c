import { defineRule } from "../src/rule/rule.js";
import { nameWords } from "./shared/names.js";
import { type NearMiss, NearNames } from "./shared/near-names.js";
import { byPage, menus, type Spot, spotsOf, whereabouts } from "./shared/whereabouts.js";
import { listed } from "./shared/words.js";

export default defineRule({
  id: "misspelt-customer-name",
  summary: "The customer’s own name is misspelt.",
  why: "It is the one word in the whole document that every reader there can spell. Getting it wrong says that nobody looked, and spell-checkers do not know names.",
  evidence: [
    {
      says: "Misspelt names are among the most frequent mistakes in proposals, and raise the doubt whether the rest will be right (Jacques de Villiers).",
      url: "https://www.jacquesdevilliers.co.za/the-devils-in-t/",
    },
    {
      says: "Spell-checkers miss about one error in a hundred, which in a long proposal is more than a hundred (Paul Heron).",
      url: "https://www.complex2clear.com/index.cfm?id=52702&modeX=BlogID&modeXval=26260&BlogID=26260&title=Avoiding-credibility-killers",
    },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {},
  examples: { bad: "“Prepared for Harbor Foods”", good: "“Prepared for Harbour Foods”, as they write it themselves" },
  falseAlarms:
    "They write their name in more than one way, or a firm beside them has nearly the same: list each right form under `customer`.",
  ask: "How do they write their name themselves, on their own front page?",
  check({ document, facts, report }) {
    const { customer, seller, otherCustomers = [] } = facts.settings;
    if (customer.length === 0) return;
    const names = new NearNames(customer, [...seller, ...otherCustomers]);
    const spots = spotsOf(facts).filter(({ scope }) => WRITTEN.has(scope));
    const isWord = smallWords(spots);
    const found = spots.flatMap((spot) => {
      const misses = names.find(spot.text).filter(({ text }) => !isWord(text));
      return misses.length === 0 ? [] : [{ ...spot, misses, page: REPEATED.has(spot.scope) ? null : spot.page }];
    });
    for (const [page, spots] of byPage(found)) {
      const misses = spots.flatMap((spot) => spot.misses);
      const texts = [...new Set(misses.map(({ text }) => text))];
      const place = spots.find((spot) => spot.place !== null)?.place;
      report({
        page,
        message: `${listed(texts.map((text) => `“${text}”`))}, in ${whereabouts(spots)}, should be “${misses[0]!.name}”. Write it as they do${menus(spots, document.format)}.`,
        evidence: texts.slice(0, 5),
        ...(page !== null && place ? { place } : {}),
        ...(misses.every(isMild) ? { severity: "warning" } : {}),
      });
    }
  },
});

/** What people write; addresses and names of files have a spelling of their own. */
const WRITTEN: ReadonlySet<Spot["scope"]> = new Set([
  "title",
  "body",
  "table.cell",
  "chart.title",
  "chart.label",
  "smartart.node",
  "footer",
  "notes",
  "comment",
  "alt",
  "section",
  "layout",
  "property",
  "workbook",
  "file",
]);
const REPEATED: ReadonlySet<Spot["scope"]> = new Set(["footer", "section"]);

/** Written small elsewhere it is a word like any other: "our Market" is no "Marketa". Looked up at the first question. */
function smallWords(spots: readonly Spot[]): (text: string) => boolean {
  let words: Set<string> | null = null;
  return (text) => {
    words ??= new Set(spots.flatMap((spot) => nameWords(spot.text).map(({ raw }) => raw)));
    return words.has(text.toLowerCase());
  };
}

const isMild = ({ caseOnly }: NearMiss): boolean => caseOnly;
