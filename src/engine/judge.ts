import type { Warning } from "../document/document.js";
import type { DocumentLanguage, Facts, Genre } from "../facts/facts.js";
import type { Finding, PageReport } from "../report/report.js";
import type { Rule } from "../rule/rule.js";
import { toFinding } from "./collect.js";
import { withFingerprints } from "./fingerprint.js";
import { type Found, orderFindings } from "./order.js";
import { pageReports } from "./pages.js";
import { optionsOf, type Settings } from "./settings.js";

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
  const possible = on.filter(({ formats }) => formats === undefined || formats.includes(facts.document.format));
  const apt = possible.filter((rule) =>
    template ? !isAboutOffers(rule) : facts.language.judged || !rule.needsLanguage,
  );
  const genre = template || isForProspect(settings) ? null : facts.genre;
  for (const rule of apt) {
    try {
      found.push(...run(rule, facts, settings, genre));
    } catch (error) {
      faults.push({ ruleId: rule.id, error });
    }
  }
  return {
    findings: withFingerprints(orderFindings(found), facts.pages),
    pages: pageReports(facts),
    warnings: [
      ...(apt.length === possible.length ? [] : [template ? IS_TEMPLATE : notJudged(facts.language)]),
      ...(genre !== null && apt.some(isAboutOffers) ? [notAnOffer(genre)] : []),
    ],
    faults,
  };
}

/** Whoever says where the sale stands, who reads it or whom it is for knows better than the words of the deck. */
function isForProspect({ stage, audience, customer }: Settings): boolean {
  return stage !== null || audience !== null || customer.length > 0;
}

/** Holes, and words that the house does not use, are as bad in a training as in an offer; whose picture it shows matters in an offer. */
function isAboutOffers({ category }: Rule): boolean {
  return category !== "before-sending" && category !== "house";
}

function run(rule: Rule, facts: Facts, settings: Settings, genre: Genre | null): Found[] {
  const set = settings.rules.get(rule.id)!;
  const severity = genre !== null && isAboutOffers(rule) ? "info" : set.severity;
  const all = rule.hiddenPages ? facts.document.pages.map(({ number }) => facts.page(number)) : facts.pages;
  const pages = all.filter((page) => !rule.exempt.includes(page.role));
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

const SAYS: Readonly<Record<Genre["name"], string>> = {
  training: "training",
  "user guide": "a user guide",
  "release notes": "release notes",
  talk: "a talk",
  template: "a template that nobody has filled in yet",
};

function notAnOffer({ name, evidence }: Genre): Warning {
  const seen = evidence.map((words) => `“${words}”`).join(", ");
  return {
    code: "not-for-prospect",
    message: `This looks like ${SAYS[name]} (${seen}), not like an offer, so findings about its pictures and words are only notes; with --stage it is judged as an offer.`,
  };
}

function notJudged({ code }: DocumentLanguage): Warning {
  return {
    code: "language-not-judged",
    message:
      code === "und"
        ? "There is too little text to judge the words, so only pictures and leftovers were judged."
        : `The text is not in English (it looks like “${code}”), so only pictures and leftovers were judged.`,
  };
}
