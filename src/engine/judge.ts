import type { Warning } from "../document/document.js";
import type { DocumentLanguage, Facts } from "../facts/facts.js";
import type { Finding, PageReport } from "../report/report.js";
import type { Rule } from "../rule/rule.js";
import { toFinding } from "./collect.js";
import { withFingerprints } from "./fingerprint.js";
import { type Found, orderFindings } from "./order.js";
import { pageReports } from "./pages.js";
import { isSofter, optionsOf, type Settings } from "./settings.js";

export interface Judgement {
  findings: Finding[];
  pages: PageReport[];
  /** What could not be judged, beside what could not be read. */
  warnings: Warning[];
  /** Rules that broke. The others have still been run. */
  faults: RuleFault[];
}

export interface RuleFault {
  ruleId: string;
  error: unknown;
}

/** Runs the rules that are on over what is known of one document. Pure: the same facts give the same judgement. */
export function judge(facts: Facts, settings: Settings, rules: readonly Rule[]): Judgement {
  const found: Found[] = [];
  const faults: RuleFault[] = [];
  const on = rules.filter((rule) => settings.rules.has(rule.id));
  const { template } = facts.document;
  const apt = on.filter((rule) =>
    template ? rule.category === "before-sending" : facts.language.judged || !rule.needsLanguage,
  );
  for (const rule of apt) {
    try {
      found.push(...run(rule, facts, settings));
    } catch (error) {
      faults.push({ ruleId: rule.id, error });
    }
  }
  return {
    findings: withFingerprints(orderFindings(found), facts.pages),
    pages: pageReports(facts),
    warnings: apt.length === on.length ? [] : [template ? IS_TEMPLATE : notJudged(facts.language)],
    faults,
  };
}

function run(rule: Rule, facts: Facts, settings: Settings): Found[] {
  const set = settings.rules.get(rule.id)!;
  const severity = isSofter(rule, settings) ? "info" : set.severity;
  const pages = facts.pages.filter((page) => !rule.exempt.includes(page.role));
  const found: Found[] = [];
  rule.check({
    document: facts.document,
    facts,
    pages,
    options: optionsOf(rule, set.options),
    report: (report) => found.push(toFinding(rule, severity, pages, report)),
  });
  return found;
}

const IS_TEMPLATE: Warning = {
  code: "template",
  message: "This is a template. Its pictures and words are judged in the decks that are made from it.",
};

function notJudged({ code }: DocumentLanguage): Warning {
  return {
    code: "language-not-judged",
    message:
      code === "und"
        ? "There is too little text to judge the words, so only pictures and leftovers were judged."
        : `The text is not in English (it looks like “${code}”), so only pictures and leftovers were judged.`,
  };
}
