import type { Page, Place } from "../document/document.js";
import type { Facts, PageFacts, Passage } from "../facts/facts.js";
import type { PageScope, Where } from "./spec.js";

/** A text that a house rule may look at. */
export interface Spot {
  text: string;
  page: Page | null;
  place: Place | null;
}

/** The texts that a reader of the page sees: what a rule looks at when it does not say. */
const SEEN = new Set<Passage["scope"]>([
  "title",
  "body",
  "table.cell",
  "chart.title",
  "chart.label",
  "smartart.node",
  "code",
]);

/** True where a rule looks at texts that nobody sees on a slide: those of hidden slides travel like any others. */
export function looksBehind({ texts }: Where): boolean {
  return texts.some((text) => text !== "diagram" && text !== "footer" && !SEEN.has(text));
}

/** Of the pages that a rule may report on, those that it asks for. */
export function pagesIn(pages: readonly PageFacts[], scopes: readonly PageScope[]): PageFacts[] {
  return pages.filter((page, i) => scopes.every((scope) => isIn(page, i, pages.length, scope)));
}

function isIn({ page, role }: PageFacts, index: number, count: number, scope: PageScope): boolean {
  switch (scope.kind) {
    case "first":
      return index < scope.pages;
    case "last":
      return index >= count - scope.pages;
    case "section":
      return (page.section ?? "").trim().toLowerCase() === scope.name.trim().toLowerCase();
    case "role":
      return role === scope.role;
  }
}

/** The texts on these pages, and beside all pages, that a rule asks for. */
export function spotsIn(facts: Facts, pages: readonly PageFacts[], { texts, pages: scopes }: Where): Spot[] {
  const wanted = texts.length === 0 ? SEEN : new Set<string>(texts);
  const byPage = passagesByPage(facts);
  // What belongs to no page is in no section, and neither first nor last.
  const places = [...pages.map(({ page }) => page), ...(scopes.length === 0 ? [null] : [])];
  const spots: Spot[] = places.flatMap((page) => (byPage.get(page) ?? []).filter(({ scope }) => wanted.has(scope)));
  if (!texts.includes("diagram")) return spots;
  return [...spots, ...pages.flatMap(labelsOf)];
}

const known = new WeakMap<Facts, ReadonlyMap<Page | null, Passage[]>>();

/** Sorted once for all rules, some of which ask page by page. */
function passagesByPage(facts: Facts): ReadonlyMap<Page | null, Passage[]> {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const byPage = new Map<Page | null, Passage[]>();
  for (const passage of facts.passages) {
    const others = byPage.get(passage.page);
    if (others) others.push(passage);
    else byPage.set(passage.page, [passage]);
  }
  known.set(facts, byPage);
  return byPage;
}

function labelsOf({ page, diagram }: PageFacts): Spot[] {
  const [place = null] = diagram?.places ?? [];
  return (diagram?.nodes ?? []).map(({ label }) => ({ text: label, page, place }));
}
