import { daysBetween } from "../../facts/exceptions/day.js";
import type { Facts, WrittenException } from "../../facts/facts.js";
import type { Exception, ExceptionState } from "../../rule/exception.js";
import type { Rule } from "../../rule/rule.js";
import { nearest } from "../../rule/suggest.js";
import type { Found } from "../order.js";
import type { ConfiguredException, Settings } from "../settings.js";

export interface Decision {
  /** The reason, for each finding that an exception accepts. */
  accepted: ReadonlyMap<Found, string>;
  /** What became of each exception: those of the document in its order, then those of the configuration. */
  exceptions: Exception[];
}

/** What exceptions are judged by, beside the findings. */
export interface Grounds {
  facts: Facts;
  settings: Settings;
  /** Every rule that there is. */
  rules: readonly Rule[];
  /** Ids of the rules that ran to their end. */
  ran: ReadonlySet<string>;
}

/** The one place in which exceptions accept findings. Whatever shows, counts or fails afterwards has no say in it. */
export function decide(found: readonly Found[], grounds: Grounds): Decision {
  const { facts, settings, rules } = grounds;
  const ids = rules.map(({ id }) => id);
  const places = new Places(found);
  const accepted = new Map<Found, string>();
  const exceptions = [...facts.exceptions.map(written), ...(settings.exceptions ?? []).map(configured(facts))].map(
    ({ problem, ...exception }): Exception => {
      const hits = places.of(exception.rule, exception.pages);
      const daysLeft =
        exception.until === null || settings.today === undefined ? null : daysBetween(settings.today, exception.until);
      const state = problem ?? stateOf({ ...exception, daysLeft }, hits.length, grounds);
      if (state === "holds")
        for (const finding of hits) if (!accepted.has(finding)) accepted.set(finding, exception.reason);
      const suggestion = state === "unknown-rule" ? nearest(exception.rule, ids) : null;
      return { ...exception, state, findings: hits.length, daysLeft, suggestion };
    },
  );
  return { accepted, exceptions };
}

/** An exception before it has met the findings. */
type Draft = Omit<Exception, "state" | "findings" | "daysLeft" | "suggestion"> & { problem: ExceptionState | null };

function written({ rule, page, whole, until, reason, problem, source, text }: WrittenException): Draft {
  const pages = whole ? null : [page.number];
  const state = problem === null ? null : problem === "words" ? "misworded" : "bad-day";
  return { rule, pages, until, reason, problem: state, source, text, writtenOn: page, shared: false };
}

function configured(facts: Facts): (exception: ConfiguredException) => Draft {
  const pagesOf = pageFinder(facts);
  return ({ rule, page, until = null, reason, where, shared }) => ({
    rule,
    pages: page === undefined ? null : pagesOf(page),
    until,
    reason,
    problem: null,
    source: "configuration",
    text: where,
    writtenOn: null,
    shared,
  });
}

/** Finds a page by its number, or all that have a title; what the titles are is looked up at the first question. */
function pageFinder({ document, page }: Facts): (page: number | string) => readonly number[] {
  const numbers = document.pages.map(({ number }) => number);
  let byTitle: Map<string, number[]> | null = null;
  return (wanted) => {
    if (typeof wanted === "number") return numbers.filter((number) => number === wanted);
    byTitle ??= numbersByTitle(numbers, (number) => page(number).title);
    return byTitle.get(folded(wanted)) ?? [];
  };
}

function numbersByTitle(numbers: readonly number[], titleOf: (number: number) => string): Map<string, number[]> {
  const byTitle = new Map<string, number[]>();
  for (const number of numbers) {
    const title = folded(titleOf(number));
    const alike = byTitle.get(title);
    if (alike) alike.push(number);
    else byTitle.set(title, [number]);
  }
  return byTitle;
}

function folded(title: string): string {
  return title.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean).join(" ");
}

function stateOf(
  { rule, pages, reason, daysLeft }: Pick<Exception, "rule" | "pages" | "reason" | "daysLeft">,
  hits: number,
  { facts, rules, ran }: Grounds,
): ExceptionState {
  const named = rules.find(({ id }) => id === rule);
  if (named === undefined) return "unknown-rule";
  if (named.runs === "last") return "not-allowed";
  if (reason === "") return "no-reason";
  if (daysLeft !== null && daysLeft < 0) return "expired";
  if (hits > 0) return "holds";
  // Nobody knows of a page that the rule was not shown.
  const unseen = pages?.length && !named.hiddenPages && pages.every((number) => facts.page(number).page.hidden);
  return ran.has(rule) && !unseen ? "unused" : "not-checked";
}

/** Findings by rule and page, so that a thousand exceptions do not each search a thousand findings. */
class Places {
  private readonly found = new Map<string, Found[]>();

  constructor(findings: readonly Found[]) {
    for (const finding of findings)
      for (const key of [finding.ruleId, `${finding.ruleId}\n${finding.page}`]) {
        const there = this.found.get(key);
        if (there) there.push(finding);
        else this.found.set(key, [finding]);
      }
  }

  of(rule: string, pages: readonly number[] | null): readonly Found[] {
    if (pages === null) return this.found.get(rule) ?? [];
    return pages.flatMap((page) => this.found.get(`${rule}\n${page}`) ?? []);
  }
}
