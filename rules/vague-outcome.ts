import type { PageFacts, Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { isMarked } from "./shared/marks.js";
import { count, counted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "vague-outcome",
  summary: "The results that the document promises have no number and no time, or take themselves back.",
  why: "“Improves efficiency” could stand in anybody's deck. A result that can be pictured, with whose day, from what to what, by when, is believed and remembered; one with “up to” and “may” tells the reader not to count on it.",
  evidence: [
    {
      says: "Concrete words went with more satisfaction and more purchases (Packard and Berger, five studies of service contacts).",
      url: "https://docslib.org/doc/12802722/how-concrete-language-shapes-customer-satisfaction",
    },
    {
      says: "A result is a direction, a measure and a thing that matters to the customer (Ulwick, jobs to be done).",
      url: "https://anthonyulwick.com/2017/02/10/key-innovation-success/",
    },
    {
      says: "Against too much of it: a careful estimate keeps trust when it misses, so “about” is fine.",
      url: "http://rimtailing.blogspot.com/2020/06/estimate-imprecisely-when-harboring.html",
    },
  ],
  category: "outcome",
  severity: "info",
  presets: [],
  exempt: ["price", "legal", "references", "appendix"],
  shifts: [{ stages: ["late"], to: "warning", because: "Whoever signs has to know what was promised." }],
  needsLanguage: true,
  options: {
    minOutcomes: {
      type: "integer",
      default: 4,
      minimum: 1,
      maximum: 1000,
      description: "How many results there must be before a share means something. Four is ours.",
    },
    minConcrete: {
      type: "number",
      default: 0.34,
      minimum: 0,
      maximum: 1,
      description: "The share of results with a number or a time, 0 to 1. One in three is ours.",
    },
    maxHedged: {
      type: "number",
      default: 0.34,
      minimum: 0,
      maximum: 1,
      description: "The share of results that may say “up to”, “may” or “typically”, 0 to 1. One in three is ours.",
    },
  },
  examples: {
    bad: "Can help improve efficiency across the organisation.",
    good: "Anna's team closes in two days instead of nine by March.",
  },
  falseAlarms: "The figures are not allowed to be named yet: then name the scene.",
  ask: "Where is that number now, and where must it be for you to call this a success?",
  check({ pages, options, report }) {
    const results = pages.flatMap((page) => page.units.filter(isResult).map((unit) => ({ page, unit })));
    if (results.length < options.minOutcomes) return;
    const vague = results.filter(({ unit }) => !isConcrete(unit)).sort(likelierFirst);
    const hedged = results.filter(({ unit }) => isMarked(unit, "hedge"));
    const share = 1 - vague.length / results.length;
    if (share < options.minConcrete)
      report({
        page: null,
        message: `${said(vague.length, results.length)} no number and no time, such as “${shorten(vague[0]!.unit.text, 70)}”. Give the two that matter most whose day it is, from what to what, and by when.`,
        evidence: vague.slice(0, 5).map(where),
      });
    else if (hedged.length / results.length > options.maxHedged)
      report({
        page: null,
        message: `${sentence(count(hedged.length))} of ${counted(results.length, "result")} ${hedged.length === 1 ? "takes" : "take"} back what ${hedged.length === 1 ? "it promises" : "they promise"} (“${hedgeIn(hedged[0]!.unit)}”). Say what you know happened, where and when.`,
        evidence: hedged.slice(0, 5).map(where),
      });
  },
});

/** A heading such as "Business benefits" announces results and is none. */
function isResult({ class: unitClass, kind, text }: Unit): boolean {
  return (
    unitClass === "outcome" && (text.split(" ").length > HEADING_WORDS || (kind !== "title" && kind !== "heading"))
  );
}

const HEADING_WORDS = 3;

function likelierFirst(a: { unit: Unit }, b: { unit: Unit }): number {
  return b.unit.chance.outcome - a.unit.chance.outcome;
}

/** A figure anchors a result whatever the words around it are. */
function isConcrete({ strength, text }: Unit): boolean {
  return strength === 2 || /\d/.test(text);
}

function said(vague: number, all: number): string {
  if (vague === all) return `All ${count(all)} results here have`;
  return `${sentence(count(vague))} of ${count(all)} results ${vague === 1 ? "has" : "have"}`;
}

function hedgeIn(unit: Unit): string {
  return unit.marks.find(({ name }) => name === "hedge")!.text;
}

function where({ page, unit }: { page: PageFacts; unit: Unit }): string {
  return `page ${page.page.number}: ${shorten(unit.text, 60)}`;
}
