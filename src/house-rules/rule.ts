import type { Page } from "../document/document.js";
import type { PageFacts } from "../facts/facts.js";
import type { Evidence, Rule, RuleContext } from "../rule/rule.js";
import { Clock, TooMuch } from "./clock.js";
import { amountOf, type Counter, counterOf, needsLanguage, termOf } from "./condition.js";
import type { Check, HouseRule, Limits } from "./spec.js";
import { looksBehind, pagesIn, type Spot, spotsIn } from "./where.js";
import { type Finder, finderOf } from "./words.js";

/** Says that nobody measured it: a team's own rule needs no study. */
const EVIDENCE: readonly Evidence[] = [{ says: "A rule of your own house.", url: "" }];

/**
 * Makes a rule like any other of what somebody wrote in a configuration, so that severities, exceptions, the baseline
 * and `explain` need to know nothing of how it came to be.
 *
 * @throws PatternError
 */
export async function ruleOf(written: HouseRule): Promise<Rule> {
  const { id, check, severity, good, bad } = written;
  const summary = written.summary ?? summaryOf(check);
  return {
    id,
    summary,
    why: written.why ?? "Your team has agreed on it.",
    evidence: EVIDENCE,
    category: "house",
    severity,
    presets: [],
    exempt: [],
    hiddenPages: looksBehind(written.where),
    needsLanguage: needsLanguage(check),
    options: {},
    examples: { bad: bad[0] ?? "No example is given.", good: good[0] ?? "No example is given." },
    falseAlarms: "Allow it where it is meant, with a reason: docs/exceptions.md tells how.",
    ask: written.ask ?? "How would the customer say this?",
    check: await checkOf(written, summary),
  };
}

type Run = (context: RuleContext) => void;

/** The check, stopped where it costs too much: what was found till then stands, and a finding says that there is more. */
async function checkOf(written: HouseRule, summary: string): Promise<Run> {
  const clock = new Clock();
  const check = await unboundCheckOf(written, summary, clock);
  return (context) => {
    try {
      clock.during(context.facts, () => check(context));
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      context.report({
        page: null,
        message: `The words of ${written.id} took too long to look for here, so there may be more of them. Make its patterns shorter, or look in fewer places with “in”.`,
        evidence: ["the rules of your house have a second for each document"],
      });
    }
  };
}

async function unboundCheckOf(written: HouseRule, summary: string, clock: Clock): Promise<Run> {
  const { check } = written;
  switch (check.kind) {
    case "existence":
    case "substitution":
      return onWords(written, await finderOf(check.words, clock), summary);
    case "occurrence":
      return onPages(written, await finderOf(check.words, clock), check.limits, summary);
    case "order":
      return onOrder(written, await counterOf(check.first, clock), await counterOf(check.before, clock), summary);
    case "count":
      return onAmount(written, check.limits, await amountOf(clock, check.of), summary);
    case "ratio":
      return onAmount(written, check.limits, await amountOf(clock, check.of, check.to), summary);
  }
}

/** One finding for each page and word: the same word ten times on a page is one thing to mend. */
function onWords(written: HouseRule, find: Finder, summary: string): Run {
  const right = written.check.kind === "substitution" ? written.check.right : null;
  const standard = right ? "“{match}” is not how we say it. Write “{right}”." : "“{match}” is on our list. {summary}";
  return ({ facts, pages, report }) => {
    const said = new Set<string>();
    for (const spot of spotsIn(facts, pagesIn(pages, written.where.pages), written.where))
      for (const { from, to, entry } of find(spot.text)) {
        const match = spot.text.slice(from, to);
        const key = `${spot.page?.number ?? ""} ${entry}`;
        if (said.has(key)) continue;
        said.add(key);
        const words = { match, right: right?.get(entry) ?? "", summary };
        report({
          ...at(spot),
          message: fill(written.message ?? standard, words),
          evidence: [around(spot.text, from, to)],
        });
      }
  };
}

function onPages(written: HouseRule, find: Finder, limits: Limits, summary: string): Run {
  return ({ facts, pages, report }) => {
    const inside = pagesIn(pages, written.where.pages);
    const spots = new Map<Page | null, Spot[]>(inside.map(({ page }) => [page, []]));
    for (const spot of spotsIn(facts, inside, written.where)) spots.get(spot.page)?.push(spot);
    for (const { page } of inside) {
      const found = spots
        .get(page)!
        .flatMap((spot) => find(spot.text).map(({ from, to }) => spot.text.slice(from, to)));
      if (isWithin(found.length, limits)) continue;
      report({
        page,
        message: fill(written.message ?? `${summary} Here it is {count}; it should be ${range(limits)}.`, {
          ...amounts(found.length, limits),
          match: found[0] ?? "",
          summary,
        }),
        evidence: found.length > 0 ? [...new Set(found)].slice(0, 5).map(cut) : ["none of these words"],
      });
    }
  };
}

function onOrder(written: HouseRule, first: Counter, then: Counter, summary: string): Run {
  return ({ facts, pages, report }) => {
    const inside = pagesIn(pages, written.where.pages);
    const has = (page: PageFacts, counter: Counter) => counter(facts, [page], written.where) > 0;
    const early = inside.find((page) => has(page, then));
    if (early === undefined) return;
    const before = inside.slice(0, inside.indexOf(early) + 1);
    if (before.some((page) => has(page, first))) return;
    const what = written.check.kind === "order" ? termOf(written.check.first) : "";
    report({
      page: early.page,
      message: fill(written.message ?? `${summary} Nothing up to this page has ${what}.`, {
        match: early.title,
        summary,
      }),
      evidence: [`no ${what} up to page ${early.page.number}`],
    });
  };
}

function onAmount(
  written: HouseRule,
  limits: Limits,
  amount: (...args: Parameters<Counter>) => number | null,
  summary: string,
): Run {
  return ({ facts, pages, report }) => {
    const found = amount(facts, pagesIn(pages, written.where.pages), written.where);
    if (found === null || isWithin(found, limits)) return;
    const words: Record<string, string> = { ...amounts(found, limits), match: "", summary };
    report({
      page: null,
      message: fill(written.message ?? `${summary} It is {count}; it should be ${range(limits)}.`, words),
      evidence: [`${words.count}, not ${range(limits)}`],
    });
  };
}

function at({ page, place }: Spot): Pick<Parameters<RuleContext["report"]>[0], "page" | "place"> {
  return { page, ...(page !== null && place !== null ? { place } : {}) };
}

function isWithin(found: number, { least = 0, most = Number.POSITIVE_INFINITY }: Limits): boolean {
  return found >= least && found <= most;
}

function range({ least, most }: Limits): string {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `from ${least} to ${most}`;
}

function amounts(found: number, { least, most }: Limits): Record<string, string> {
  const rounded = String(Math.round(found * 100) / 100);
  return { count: rounded, least: String(least ?? ""), most: String(most ?? "") };
}

/** What was found is cut, because a pattern may fit a whole page. */
function fill(message: string, words: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(words));
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => cut(known.get(name) ?? whole));
}

const LONGEST_MATCH = 200;
const cut = (text: string): string => (text.length > LONGEST_MATCH ? `${text.slice(0, LONGEST_MATCH)}…` : text);

const AROUND = 24;

/** The words with a little of what stands around them. */
function around(text: string, from: number, to: number): string {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  return `${start > 0 ? "…" : ""}${cut(text.slice(start, end).trim())}${end < text.length ? "…" : ""}`;
}

function summaryOf(check: Check): string {
  switch (check.kind) {
    case "existence":
      return "These words are not ours.";
    case "substitution":
      return "We use another word for this.";
    case "occurrence":
      return "The number of these words on a page is limited.";
    case "order":
      return `${capital(termOf(check.first))} comes before ${termOf(check.before)}.`;
    case "count":
      return `The number of ${termOf(check.of)} is limited.`;
    case "ratio":
      return `There is a balance of ${termOf(check.of)} to ${termOf(check.to)}.`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
