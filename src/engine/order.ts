import type { Finding, Location } from "../report/report.js";
import { SEVERITIES } from "../rule/rule.js";

/** A finding before it has a fingerprint. */
export type Found = Omit<Finding, "fingerprint">;

/**
 * The one order of findings: by page, what concerns the whole document last; on a page the worst first,
 * then by rule, place and words. Total, so that two runs give the same bytes.
 */
export function compareFindings(a: Found, b: Found): number {
  return (
    (a.page ?? Number.POSITIVE_INFINITY) - (b.page ?? Number.POSITIVE_INFINITY) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    compareText(a.ruleId, b.ruleId) ||
    line(a.location) - line(b.location) ||
    compareText(sameness(a), sameness(b))
  );
}

/** Sorted, and each thing said once: the same words of the same rule at the same place are one finding. */
export function orderFindings(findings: readonly Found[]): Found[] {
  const once = new Map<string, Found>();
  for (const finding of findings) {
    const key = sameness(finding);
    if (!once.has(key)) once.set(key, finding);
  }
  return [...once.values()].sort(compareFindings);
}

function sameness({ ruleId, page, location, message }: Found): string {
  return JSON.stringify([ruleId, page, location, message]);
}

function line(location: Location): number {
  return location.kind === "text" ? location.line : 0;
}

/** By code unit: the reader's locale must not change the order, nor what one machine writes differ from another's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
