import type { PageFacts } from "../src/facts/facts.js";
import { Terms, wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { NameFinder } from "./shared/names.js";
import { byPage, menus, type Spot, spotsOf, whereabouts } from "./shared/whereabouts.js";
import { listed } from "./shared/words.js";

export default defineRule({
  id: "other-customer-name",
  summary: "Another customer’s name is in what this one gets.",
  why: "A name left over from the last offer tells the reader that this one was written for somebody else, and what you tell about your customers. It hides where searching and replacing on the slides does not look: in notes, charts, alt text, masters and the file’s properties.",
  evidence: [
    {
      says: "Names carried over in recycled copy are among the five errors that most often cost a proposal its credibility; search and replace does not catch them in graphics, headers and footers (Paul Heron).",
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
  examples: {
    bad: "A slide for Harbour Foods, with “Copied from Northgate Mills” in its notes",
    good: "Only Harbour Foods, on the slide and behind it",
  },
  falseAlarms:
    "They agreed to be named, and the page is not called a case study or “Our customers”; or their name is a common word. List a longer name, such as “Target Corporation” for “Target”.",
  ask: "Who else’s work is this page made from?",
  check({ document, facts, pages, report }) {
    const { otherCustomers = [], customer, seller } = facts.settings;
    if (otherCustomers.length === 0) return;
    const finder = new NameFinder(otherCustomers, [...customer, ...seller]);
    const shown = new Set(pages.filter(namesCustomersOnPurpose).map(({ page }) => page));
    const found = spotsOf(facts).flatMap((spot) => {
      if (spot.page !== null && shown.has(spot.page) && !BEHIND.has(spot.scope)) return [];
      const names = finder.find(withoutPrograms(spot.text), PATHS.has(spot.scope)).map(({ name }) => name);
      return names.length === 0 ? [] : [{ ...spot, names, page: REPEATED.has(spot.scope) ? null : spot.page }];
    });
    for (const [page, spots] of byPage(found)) {
      const names = [...new Set(spots.flatMap((spot) => spot.names))];
      const place = spots.find((spot) => spot.place !== null)?.place;
      const quoted = listed(names.map((name) => `“${name}”`));
      report({
        page,
        message: `${quoted} ${names.length === 1 ? "is another customer’s name" : "are other customers’ names"}, in ${whereabouts(spots)}. Take ${names.length === 1 ? "it" : "them"} out everywhere before this leaves the house${menus(spots, document.format)}.`,
        evidence: names.slice(0, 20),
        ...(page !== null && place ? { place } : {}),
      });
    }
  },
});

/** What is on page after page is said once. */
const REPEATED: ReadonlySet<Spot["scope"]> = new Set(["footer", "section"]);
/** Even a page that shows customers shows none of these. */
const BEHIND: ReadonlySet<Spot["scope"]> = new Set(["notes", "comment", "workbook", ...REPEATED]);
const PATHS: ReadonlySet<Spot["scope"]> = new Set(["link", "picture.name", "shape.name", "file"]);

/** Folders that programs make for themselves, named after whoever made the program: in the path of a pasted picture. */
const PROGRAMS =
  /\b(?:AppData[\\/](?:Local|LocalLow|Roaming)|Program ?Files(?: \(x86\))?|ProgramData|Library[\\/](?:Application Support|Caches|Containers))[\\/][^\\/\n]{1,80}/gi;

const withoutPrograms = (text: string) => (/[\\/]/.test(text) ? text.replace(PROGRAMS, " ") : text);

/** Titles over logos and quotations. */
const CUSTOMERS = new Terms(
  `trusted by, they trust us, who trust/trusts us, our customers/clients/references/partners, selected customers/clients/references, some of our customers/clients,
  customers/clients who, who we work with, whom we work with, who we have worked with, in good company, you are in good company, companies like yours,
  customer/client list, used by, loved by, chosen by, track record, success stories, success story, case study/studies, what they say, references`,
);

function namesCustomersOnPurpose({ role, title }: PageFacts): boolean {
  return role === "proof" || role === "references" || CUSTOMERS.isIn(wordsOf(title));
}
