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
  const numbers = new Set(pages.map(({ page }) => page.number));
  const wanted = texts.length === 0 ? SEEN : new Set<string>(texts);
  const spots = facts.passages.filter(
    // What belongs to no page is in no section, and neither first nor last.
    ({ scope, page }) => wanted.has(scope) && (page === null ? scopes.length === 0 : numbers.has(page.number)),
  );
  if (!texts.includes("diagram")) return spots;
  return [...spots, ...pages.flatMap(labelsOf)];
}

function labelsOf({ page, diagram }: PageFacts): Spot[] {
  const [place = null] = diagram?.places ?? [];
  return (diagram?.nodes ?? []).map(({ label }) => ({ text: label, page, place }));
}
