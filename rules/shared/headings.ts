import type { PageFacts, Unit } from "../../src/facts/facts.js";

export function isHeading({ kind }: Unit): boolean {
  return kind === "title" || kind === "heading";
}

/** Many decks have no title placeholder: the line that a person reads as the title is one. */
export function isTitle({ kind, text }: Unit, { title }: PageFacts): boolean {
  return kind === "title" || text === title;
}

/** The lines that a heading is about: under a title the whole page, below another heading up to the next one. */
export function below(page: PageFacts, at: number): Unit[] {
  const heading = page.units[at]!;
  const others = page.units.filter((unit) => unit !== heading && unit.kind !== "title");
  if (isTitle(heading, page)) return others;
  const rest = page.units.slice(at + 1);
  const end = rest.findIndex((unit) => isHeading(unit) || isTitle(unit, page));
  return end < 0 ? rest : rest.slice(0, end);
}
