import { judge } from "../../src/engine/judge.js";
import { factsOf } from "../../src/facts/index.js";
import { readMarkdown } from "../../src/markdown/index.js";
import type { Finding } from "../../src/report/report.js";
import type { Rule } from "../../src/rule/rule.js";

/** What a rule finds in a text in markdown, with its default options. */
export function findingsIn(rule: Rule, text: string, seller: readonly string[] = []): Finding[] {
  const document = readMarkdown(new TextEncoder().encode(text), { path: "offer.md" });
  const rules = new Map([[rule.id, { severity: rule.severity, options: {} }]]);
  const settings = { customer: [], seller, stage: null, audience: null, rules };
  const { findings, faults } = judge(factsOf(document, settings), settings, [rule]);
  if (faults.length > 0) throw faults[0]!.error;
  return findings;
}
