import type { FileReport, Finding } from "../report/report.js";

/** The same advice more often than this is noise: the rest is one line with the page numbers. */
const MOST_OF_A_RULE = 5;

export interface Folded {
  /** Findings by page, in order. */
  shown: Map<number | null, Finding[]>;
  /** The pages of findings that are not shown, by rule. */
  folded: Map<string, number[]>;
  /** How many notes are left out because the document is not for a prospect. */
  notes: number;
}

/** Splits the findings of a file into those that are told in full, those that only repeat them, and mere notes. */
export function fold({ findings, warnings }: Pick<FileReport, "findings" | "warnings">): Folded {
  const isOffer = !warnings.some(({ code }) => code === "not-for-prospect");
  const told = findings.filter(({ severity }) => isOffer || severity !== "info");
  const shown: Folded["shown"] = new Map();
  const folded: Folded["folded"] = new Map();
  const times = new Map<string, number>();
  for (const finding of told) {
    const { ruleId, page } = finding;
    const time = (times.get(ruleId) ?? 0) + 1;
    times.set(ruleId, time);
    if (time > MOST_OF_A_RULE && page !== null) append(folded, ruleId, page);
    else append(shown, page, finding);
  }
  return { shown, folded, notes: findings.length - told.length };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
