import type { Warning } from "../document/document.js";
import type { DocumentLanguage, Facts, Genre } from "../facts/facts.js";
import type { AcceptedFinding, Finding, PageReport } from "../report/report.js";
import type { Exception } from "../rule/exception.js";
import type { Rule } from "../rule/rule.js";
import { type Decision, decide } from "./accept/decide.js";
import { RuleError, toFinding } from "./collect.js";
import { withFingerprints } from "./fingerprint.js";
import { type Found, orderFindings } from "./order.js";
import { pageReports } from "./pages.js";
import { optionsOf, type Settings } from "./settings.js";

export interface Judgement {
  findings: Finding[];
  /** Found, and accepted by an exception. */
  accepted: AcceptedFinding[];
  /** What became of the exceptions in the document and in the configuration. */
  exceptions: Exception[];
  /** Ids of the rules that ran to their end: of the others nobody knows what they would have found. */
  ran: ReadonlySet<string>;
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
  const ran = new Set<string>();
  const runAll = (some: readonly Rule[], exceptions: readonly Exception[]): void => {
    for (const rule of some) {
      try {
        found.push(...run(rule, facts, settings, genre, exceptions));
        ran.add(rule.id);
      } catch (error) {
        faults.push({ ruleId: rule.id, error });
      }
    }
  };
  runAll(
    apt.filter(({ runs }) => runs !== "last"),
    [],
  );
  const decision = decide(found, { facts, settings, rules, ran });
  runAll(
    apt.filter(({ runs }) => runs === "last"),
    decision.exceptions,
  );
  return {
    ...split(orderFindings(found), decision, facts),
    exceptions: decision.exceptions,
    ran,
    pages: pageReports(facts),
    warnings: [
      ...(apt.length === possible.length ? [] : [template ? IS_TEMPLATE : notJudged(facts.language)]),
      ...(genre !== null && apt.some(isAboutOffers) ? [notAnOffer(genre)] : []),
    ],
    faults,
  };
}

/** Open and accepted findings. All get their names together, so that what is accepted does not rename what is open. */
function split(
  found: readonly Found[],
  { accepted }: Decision,
  facts: Facts,
): Pick<Judgement, "findings" | "accepted"> {
  const pages = facts.document.pages.map(({ number }) => facts.page(number));
  const named = withFingerprints(found, pages);
  const reasons = found.map((finding) => accepted.get(finding));
  return {
    findings: named.filter((_, i) => reasons[i] === undefined),
    accepted: named.flatMap((finding, i): AcceptedFinding[] => {
      const reason = reasons[i];
      return reason === undefined ? [] : [{ ...finding, by: "exception", reason }];
    }),
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

function run(
  rule: Rule,
  facts: Facts,
  settings: Settings,
  genre: Genre | null,
  exceptions: readonly Exception[],
): Found[] {
  if (genre !== null && rule.silentIn?.includes(genre.name)) return [];
  const set = settings.rules.get(rule.id)!;
  const severity = genre !== null && isAboutOffers(rule) ? "info" : set.severity;
  const all = rule.hiddenPages ? facts.document.pages.map(({ number }) => facts.page(number)) : facts.pages;
  const pages = all.filter((page) => !rule.exempt.includes(page.role));
  const found: Found[] = [];
  const answer: unknown = rule.check({
    document: facts.document,
    facts,
    pages,
    options: optionsOf(rule, set.options),
    exceptions,
    report: (report) => found.push(toFinding(rule, severity, pages, report)),
  });
  if (answer instanceof Promise) {
    // Nobody waits for it, so that what it reports would be lost, and its failure would end the run.
    answer.catch(() => {});
    throw new RuleError(`The rule ${rule.id} answers later. A check must be done when it returns.`);
  }
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
  "developer guide": "a guide for developers",
  handbook: "a page for colleagues",
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
