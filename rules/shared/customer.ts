import type { Diagram, PageFacts, PageRole, UnitClass } from "../../src/facts/facts.js";
import { pagesNamed } from "./page-names.js";
import { shorten } from "./words.js";

/** What only opens, parts, backs or follows an offer, and so is no step in what it tells. */
const AROUND_THE_OFFER: ReadonlySet<PageRole> = new Set([
  "title",
  "agenda",
  "section",
  "legal",
  "references",
  "appendix",
  "closing",
]);

/** A page that tells or shows a part of the offer. */
export function isContent({ role, page }: PageFacts): boolean {
  return !AROUND_THE_OFFER.has(role) && page.shapes.length > 0;
}

/** How many lines of some classes a page is likely to hold: lines between two classes count by halves. */
export function expected({ units }: Pick<PageFacts, "units">, ...classes: readonly UnitClass[]): number {
  return units.reduce((sum, { chance }) => sum + classes.reduce((all, name) => all + chance[name], 0), 0);
}

/** From here on, lines that are only half about something add up to one that is; on a full page, which holds many such halves, this share of its lines. */
const LIKELY = 1;
const LIKELY_SHARE = 0.15;

/**
 * Whether a page speaks of the customer: a result, a trouble, a question or a picture of theirs. Generous, because
 * rules ask it to find out where such pages are missing.
 */
export function speaksOfCustomer(page: PageFacts): boolean {
  return (
    page.focus === "customer" ||
    page.diagram?.owner === "customer" ||
    page.units.some(({ class: name }) => name === "outcome" || name === "pain" || name === "question") ||
    expected(page, "outcome", "pain", "question") >= Math.max(LIKELY, LIKELY_SHARE * page.units.length)
  );
}

/** The picture of structure or flow in which a page draws the seller's world; null where it is small or not theirs. */
export function ownPicture({ diagram }: PageFacts, minShare: number): Diagram | null {
  return diagram !== null && diagram.owner !== "customer" && diagram.kind !== "customer" && diagram.share >= minShare
    ? diagram
    : null;
}

/** `page 4: “Our approach”`, as evidence. */
export function pageQuoted({ page, title }: PageFacts): string {
  const name = pagesNamed([page.number]);
  return title === "" ? name : `${name}: “${shorten(title, 60)}”`;
}

/** How sure a line must be a result before a finding points at it as one. Ours: below it half the lines were something else. */
const SURE = 0.7;

/** A page that surely names a result, so that a finding can send the reader there. */
export function surelyNamesResult({ units }: PageFacts): boolean {
  return units.some(({ class: name, chance }) => name === "outcome" && chance.outcome >= SURE);
}

/**
 * The first page that draws the seller's world where nothing on it or before it speaks of the customer, and the first
 * sure result after it; null where there is no such pair.
 */
export function pictureBeforeResult(
  pages: readonly PageFacts[],
  minShare: number,
): { picture: PageFacts; result: PageFacts } | null {
  for (const [i, page] of pages.entries()) {
    if (speaksOfCustomer(page)) return null;
    if (!isContent(page) || ownPicture(page, minShare) === null) continue;
    const result = pages.slice(i + 1).find((later) => isContent(later) && surelyNamesResult(later));
    return result === undefined ? null : { picture: page, result };
  }
  return null;
}
