import type { Document, Page, Shape } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { type Area, areasOf, type Workbook, type WorkbookSheet } from "../src/document/workbook.js";
import { defineRule } from "../src/rule/rule.js";
import { listed, shorten } from "./shared/words.js";

export default defineRule({
  id: "workbook-with-more",
  summary: "The workbook behind a chart holds more than the chart shows.",
  why: "One click on Edit Data opens the whole workbook: the other sheets, the columns with your cost, the other customers. A chart that was pasted from Excel brings all of it along.",
  evidence: [
    {
      says: "The Danish data protection authority warns that whoever opens an embedded chart or table gets at all the data behind it, and found people's health data there.",
      url: "https://www.datatilsynet.dk/offentlig/sikkerhed/oplysninger-indlejret-i-powerpoint/",
    },
    {
      says: "The numbers of 2,000 patients came out with a presentation; eight such cases kept the authority busy in one half-year.",
      url: "https://www.computerworld.dk/art/48951/nettet-flyder-med-powerpoint-persondata",
    },
    {
      says: "Even where the chart shows no numbers, they are in the workbook behind it.",
      url: "https://www.slidemagic.com/blog/2010/07/oops-i-thought-i-deleted-that.html",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  formats: ["pptx"],
  needsLanguage: false,
  options: {
    maxUnused: {
      type: "integer",
      default: 20,
      minimum: 0,
      maximum: 1_000_000,
      description:
        "How many filled cells beside those that the chart shows are left alone, as long as they are fewer than those. The sample data of a new chart is 15; ours.",
    },
  },
  examples: {
    bad: "A chart of six months; behind it the sheets “Prices 2025”, “Cost” and “All customers”.",
    good: "The chart pasted as a picture, or over a workbook with these six months alone.",
  },
  falseAlarms: "The customer is to work with the workbook.",
  ask: "What would they find if they clicked on Edit Data?",
  check({ document, facts, pages, options, report }) {
    const used = usedIn(document);
    const known = new Map<string, string | null>();
    const moreIn = (part: string): string | null => {
      if (!known.has(part)) {
        const book = facts.workbookOf(part);
        known.set(part, book === null ? null : moreThan(book, used.get(part) ?? NONE, options.maxUnused));
      }
      return known.get(part)!;
    };
    for (const { page } of pages) {
      const found = embeddedOn(page).flatMap((shape) => {
        const more = moreIn(shape.embedded!.part);
        return more === null ? [] : [{ shape, more }];
      });
      const [first] = found;
      if (first === undefined) continue;
      const [what, shown] =
        first.shape.chart === null ? ["table", "double-click on it"] : ["chart", "Chart Design > Edit Data"];
      const others = found.length > 1 ? ", as others on this slide do" : "";
      report({
        page,
        message: `The workbook behind a ${what} here holds more than the ${what} shows${others}: ${first.more}. Take it out (${shown}), or paste the ${what} as a picture (Home > Paste > Picture).`,
        evidence: found
          .slice(0, 5)
          .map(({ shape, more }) => `“${shorten(shape.chart?.title || shape.name, 40)}”: ${more}`),
        place: { shapeId: first.shape.id },
      });
    }
  },
});

/** What a document's charts take from one workbook. */
interface Used {
  areas: Area[];
  /** False where something names its cells in another way, so that they cannot be counted. */
  known: boolean;
}

const NONE: Used = { areas: [], known: false };

/** By workbook: two charts may share one. */
function usedIn(document: Document): Map<string, Used> {
  const used = new Map<string, Used>();
  for (const page of document.pages)
    for (const { embedded, chart } of shapesOf(page)) {
      if (embedded === undefined) continue;
      const areas = (chart?.references ?? []).map(areasOf);
      const known = areas.length > 0 && areas.every((one) => one.length > 0);
      const all = used.get(embedded.part) ?? { areas: [], known: true };
      used.set(embedded.part, all);
      for (const area of areas.flat()) all.areas.push(area);
      all.known &&= known;
    }
  return used;
}

function embeddedOn(page: Page): Shape[] {
  return [...shapesOf(page)].filter(({ embedded }) => embedded !== undefined);
}

/** What a workbook holds beside what is shown of it, as the end of a sentence; null where that is nothing much. */
function moreThan({ sheets }: Workbook, { areas, known }: Used, maxUnused: number): string | null {
  const names = new Set(areas.map(({ sheet }) => sheet ?? sheets[0]?.name));
  // Nothing says which sheet a pasted table shows: that which is seen first, as a rule.
  const isShown = ({ name }: WorkbookSheet, i: number) => (names.size > 0 ? names.has(name) : i === 0);
  const others = sheets.filter((sheet, i) => !isShown(sheet, i) && (sheet.cells ?? 0) > FEW);
  if (others.length > 0) {
    const said = others.map(({ name, hidden }) => `“${shorten(name, 30)}”${hidden ? " (hidden)" : ""}`);
    return `the ${others.length === 1 ? "sheet" : "sheets"} ${listed(said, 4)}`;
  }
  if (!known) return null;
  const bySheet = new Map<string | undefined, Area[]>();
  for (const area of areas) {
    const name = area.sheet ?? sheets[0]?.name;
    const others = bySheet.get(name);
    if (others) others.push(area);
    else bySheet.set(name, [area]);
  }
  for (const sheet of sheets.filter((one, i) => isShown(one, i) && one.cells !== null)) {
    const shown = cellsOf(bySheet.get(sheet.name) ?? []);
    const unused = sheet.cells! - shown;
    if (unused > Math.max(maxUnused, shown)) return `${unused} more filled cells in ${sheet.range ?? "its sheet"}`;
  }
  return null;
}

/** A sheet with a note or two, such as the name of whoever made it. */
const FEW = 3;

/** Cells of several areas; those that overlap are counted once where they are alike, which is how charts name them. */
function cellsOf(areas: readonly Area[]): number {
  const known = new Map(areas.map((area) => [`${area.left}:${area.top}:${area.right}:${area.bottom}`, area]));
  let cells = 0;
  for (const { left, right, top, bottom } of known.values()) cells += (right - left + 1) * (bottom - top + 1);
  return cells;
}
