import type { Page, Paragraph, Place, Shape } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import type { PageFacts } from "../facts/facts.js";
import type { Location } from "../report/report.js";
import { type Rule, type RuleReport, SEVERITIES, type Severity } from "../rule/rule.js";
import type { Found } from "./order.js";

/** A rule handed over something that cannot be right. A fault in the rule, never in the deck. */
export class RuleError extends Error {
  override readonly name = "RuleError";
}

/** Turns what a rule hands over into a finding; throws where it lies, and names it. */
export function toFinding(rule: Rule, severity: Severity, pages: readonly PageFacts[], report: RuleReport): Found {
  const lie: (what: string) => never = (what) => {
    throw new RuleError(`The rule ${rule.id} reported ${what}.`);
  };
  const number = report.page?.number;
  const facts = number === undefined ? null : pages.find(({ page }) => page.number === number);
  if (facts === undefined) lie(`page ${number}, which it may not report on`);
  if (report.message.trim() === "") lie("an empty message");
  if (report.ask?.trim() === "") lie("an empty question");
  if (report.evidence.length === 0) lie("no evidence");
  if (report.evidence.some((words) => words.trim() === "")) lie("empty evidence");
  if (report.place && !facts) lie("a place without a page");
  const page = facts?.page ?? null;
  const shape = page && report.place ? findShape(page, report.place) : null;
  if (report.place && !shape) lie(`the shape ${report.place.shapeId}, which is not on page ${page?.number}`);
  return {
    ruleId: rule.id,
    severity: weaker(severity, report.severity ?? severity),
    message: report.message,
    ask: report.ask ?? rule.ask,
    page: page?.number ?? null,
    title: facts?.title ?? "",
    location: page === null ? { kind: "document" } : locate(page, shape, report.place?.paragraph),
    evidence: [...report.evidence],
  };
}

function weaker(a: Severity, b: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(a), SEVERITIES.indexOf(b))]!;
}

function findShape(page: Page, place: Place): Shape | null {
  for (const shape of shapesOf(page)) if (shape.id === place.shapeId) return shape;
  return null;
}

function locate(page: Page, shape: Shape | null, paragraph: number | undefined): Location {
  if ("part" in page.source) {
    return {
      kind: "slide",
      slide: page.number,
      slideId: page.id,
      part: page.source.part,
      shape: shape && { id: shape.id, name: shape.name },
    };
  }
  const position = shape && (positionIn(shape.paragraphs, paragraph) ?? shape.position);
  return position
    ? { kind: "text", ...position }
    : { kind: "text", line: page.source.line, column: 1, endLine: page.source.line, endColumn: 1 };
}

function positionIn(paragraphs: readonly Paragraph[], index = 0): Paragraph["position"] {
  return (paragraphs[index] ?? paragraphs[0])?.position ?? null;
}
