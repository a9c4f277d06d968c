import type { FactSettings, UnitClass, UnitKind } from "../facts.js";
import { UNIT_CLASSES } from "../facts.js";
import { LEXICON } from "./lexicon.generated.js";
import { type Hit, hitsIn } from "./match.js";
import { strengthOf } from "./strength.js";
import { type Token, tokensOf } from "./tokens.js";

/** What stands around a unit, as far as it is known. */
export interface UnitContext {
  kind?: UnitKind;
  /** The heading above it, or the page's title. */
  heading?: string;
  settings?: FactSettings;
}

export interface Judgement {
  class: UnitClass;
  /** Outcomes only: 1 generic, 2 concrete; else 0. */
  strength: 0 | 1 | 2;
  /** The words that decided, as they stand in the text, the strongest first. */
  cues: string[];
}

export type Scores = Record<UnitClass, number>;

/** The evidence found in a text: tokens, cue hits, and what the whole looks like. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  hits: readonly Hit[];
}

const PLACEHOLDER = /\[[A-Z][^\]]{0,40}\]\s?%?|\{\{[^}]{1,40}\}\}|\bX{1,3}\s?%|\blorem ipsum\b/;

/** Judges one unit of English text: what does this line put into the prospect's mind? */
export function classify(text: string, context: UnitContext = {}): Judgement {
  const tokens = tokensOf(text);
  const reading: Reading = { text, tokens, hits: hitsIn(tokens) };
  const scores = scoresOf(reading, context);
  const best = bestOf(scores);
  const strength = best === "outcome" ? strengthOf(reading) : 0;
  return { class: best, strength, cues: cuesOf(reading, best) };
}

function bestOf(scores: Scores): UnitClass {
  let best: UnitClass = "neutral";
  for (const unitClass of UNIT_CLASSES) if (scores[unitClass] > scores[best]) best = unitClass;
  return best;
}

/** Order of decision: unfilled text, then questions, then the sum of the cues. */
function scoresOf(reading: Reading, context: UnitContext): Scores {
  const scores: Scores = { outcome: 0, pain: 0, feature: 0, process: 0, company: 0, question: 0, ask: 0, neutral: 1.6 };
  const seen = new Set<number>();
  for (const { group } of reading.hits) {
    if (seen.has(group)) continue;
    seen.add(group);
    const { class: unitClass, weight } = LEXICON.groups[group]!;
    scores[unitClass] += weight;
  }
  const asks = reading.text.includes("?");
  if (!asks) scores.question = Math.min(scores.question, 0.5);
  else if (scores.question > 1) scores.question += 3;
  else scores.neutral += 2;
  if (PLACEHOLDER.test(reading.text)) scores.outcome -= 2;
  lean(scores, context.heading ?? "");
  return scores;
}

const LEANS: readonly (readonly [RegExp, UnitClass, number])[] = [
  [
    /\b(?:challenges?|problems?|pains?|issues?|risks?|today|current (?:state|situation)|why change|obstacles?)\b/i,
    "pain",
    1.2,
  ],
  [/\b(?:results?|benefits?|outcomes?|impact|value|gains?|savings|what changes)\b/i, "outcome", 1],
  [/\b(?:features?|capabilit|solution|services|technolog|architecture|modules?|what you get)\w*\b/i, "feature", 0.8],
  [
    /\b(?:approach|process|method|timeline|plan|phases?|steps?|roadmap|how we|milestones?|deliverables?)\w*\b/i,
    "process",
    1,
  ],
  [/\b(?:about us|who we are|our (?:story|team|values|mission)|company)\b/i, "company", 1],
];

function lean(scores: Scores, heading: string): void {
  for (const [pattern, unitClass, weight] of LEANS) if (pattern.test(heading)) scores[unitClass] += weight;
}

const MOST_CUES = 4;

function cuesOf({ text, tokens, hits }: Reading, unitClass: UnitClass): string[] {
  const mine = hits
    .filter(({ group }) => LEXICON.groups[group]!.class === unitClass)
    .sort(
      (a, b) => LEXICON.groups[b.group]!.weight - LEXICON.groups[a.group]!.weight || b.to - b.from - (a.to - a.from),
    );
  const cues: string[] = [];
  const covered = new Set<number>();
  for (const { from, to } of mine) {
    if (cues.length === MOST_CUES) break;
    if (covered.has(from)) continue;
    for (let i = from; i < to; i++) covered.add(i);
    const last = tokens[Math.min(to, tokens.length) - 1];
    const first = tokens[from];
    if (first !== undefined && last !== undefined) cues.push(text.slice(first.start, last.end));
  }
  return cues;
}
