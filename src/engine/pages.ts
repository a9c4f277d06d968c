import { type Facts, type PageFacts, UNIT_CLASSES } from "../facts/facts.js";
import type { PageReport } from "../report/report.js";

/** What decklint sees of each page, hidden ones included, in the words of the public contract. */
export function pageReports(facts: Facts): PageReport[] {
  return facts.document.pages.map((page) => pageReport(facts.page(page.number)));
}

function pageReport({ page, title, role, focus, diagram, units }: PageFacts): PageReport {
  const counts = UNIT_CLASSES.map((name) => [name, units.filter((unit) => unit.class === name).length] as const);
  return {
    number: page.number,
    title,
    hidden: page.hidden,
    role,
    focus,
    diagram: diagram && { kind: diagram.kind, form: diagram.form, owner: diagram.owner, share: round(diagram.share) },
    counts: Object.fromEntries(counts) as PageReport["counts"],
  };
}

/** To thousandths, so that the last bits of a division are not part of the contract. */
export function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
