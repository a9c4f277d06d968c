import { inflate, openBytes } from "../engine/files.js";
import { judge } from "../engine/judge.js";
import { lookerFor } from "../engine/look.js";
import { optionsOf } from "../engine/settings.js";
import type { FactSettings, Facts } from "../facts/facts.js";
import { factsOf } from "../facts/index.js";
import { openPptx } from "../pptx-parser/index.js";
import type { Finding } from "../report/report.js";
import type { Rule } from "../rule/rule.js";

/** One document for a rule. */
export interface RuleCase {
  /** What it shows; stands in the error. The first line of the text where it is absent. */
  name?: string;
  /** The document: a text in markdown, or the bytes of a `.pptx` file. */
  document: string | Uint8Array;
  /** Names and the day of the run. */
  settings?: Partial<FactSettings>;
  /** Options of the rule, over its defaults. */
  options?: Readonly<Record<string, unknown>>;
}

export interface FlaggedCase extends RuleCase {
  /** How many findings there must be, or the pages that they are on (null for the whole document). Absent: at least one. */
  finds?: number | readonly (number | null)[];
}

/** A rule does not do what its cases say. The message lists every case that failed. */
export class RuleTestError extends Error {
  override readonly name = "RuleTestError";
}

/**
 * Runs a rule over documents in which it must find something, and over others in which it must not. Works under any test
 * runner: it throws a RuleTestError where a case fails.
 *
 *     await testRule(rule, {
 *       flagged: [{ document: "# Plan\n\nSynergy.", finds: [1] }],
 *       clean: [{ document: "# Your Friday\n\nYou close at noon." }],
 *     });
 */
export async function testRule(
  rule: Rule,
  { flagged, clean }: { flagged: readonly FlaggedCase[]; clean: readonly RuleCase[] },
): Promise<void> {
  if (flagged.length === 0 || clean.length === 0)
    throw new RuleTestError(`The rule ${rule.id} needs a flagged case and a clean one, or nothing is tested.`);
  const wrong: string[] = [];
  for (const one of flagged) wrong.push(...(await complaints(rule, one, one.finds ?? "some")));
  for (const one of clean) wrong.push(...(await complaints(rule, one, 0)));
  if (wrong.length > 0) throw new RuleTestError(`The rule ${rule.id}:\n${wrong.join("\n")}`);
}

async function complaints(rule: Rule, tested: RuleCase, wanted: FlaggedCase["finds"] | "some"): Promise<string[]> {
  const name = tested.name ?? nameOf(tested.document);
  let found: Finding[];
  try {
    found = await findings(rule, tested);
  } catch (error) {
    return [`- ${name}: it broke: ${(error as Error).message}`];
  }
  if (fits(found, wanted)) return [];
  const seen = found.map(
    ({ page, message }) => `\n    ${page === null ? "whole document" : `page ${page}`}: ${message}`,
  );
  return [`- ${name}: ${expectation(wanted)}, but it found ${found.length}.${seen.join("")}`];
}

function fits(found: readonly Finding[], wanted: FlaggedCase["finds"] | "some"): boolean {
  if (wanted === "some" || wanted === undefined) return found.length > 0;
  if (typeof wanted === "number") return found.length === wanted;
  return JSON.stringify(found.map(({ page }) => page)) === JSON.stringify(wanted);
}

function expectation(wanted: FlaggedCase["finds"] | "some"): string {
  if (wanted === "some" || wanted === undefined) return "it should find something";
  if (typeof wanted === "number") return `it should find ${wanted === 0 ? "nothing" : wanted}`;
  return `it should find something on ${wanted.map((page) => (page === null ? "the whole document" : `page ${page}`)).join(", ")}`;
}

async function findings(rule: Rule, { document, settings, options = {} }: RuleCase): Promise<Finding[]> {
  const facts = await factsIn(document, { customer: [], seller: [], ...settings });
  // A case is too short to tell its language from; who wrote the rule knows it.
  const tested = { ...rule, needsLanguage: false };
  const rules = new Map([[rule.id, { severity: rule.severity, options: optionsOf(rule, options) }]]);
  const judged = judge(facts, { ...facts.settings, stage: null, audience: null, rules }, [tested]);
  for (const { error } of judged.faults) throw error;
  return judged.findings;
}

async function factsIn(document: string | Uint8Array, settings: FactSettings): Promise<Facts> {
  if (typeof document === "string") {
    const { readMarkdown } = await import("../markdown/index.js");
    return factsOf(readMarkdown(new TextEncoder().encode(document), { path: "case.md", limits: {} }), settings);
  }
  const { source } = openBytes(document, "case.pptx");
  const opened = openPptx(source, { path: "case.pptx", inflate, limits: {} });
  const look = await lookerFor(opened.document, opened.bytesOf, inflate);
  return factsOf(opened.document, settings, look, opened.workbookOf);
}

function nameOf(document: string | Uint8Array): string {
  return typeof document === "string" ? `“${document.trim().split("\n")[0]}”` : "a deck";
}
