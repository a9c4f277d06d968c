import { LEXICON } from "./lexicon.generated.js";
import { firstWord, matchAt, type Piece, parsePattern, START } from "./pattern.js";
import { lookUp } from "./table.js";
import type { Token } from "./tokens.js";

/** A cue that was found, and the tokens it covers: `from` inclusive, `to` exclusive. */
export interface Hit {
  group: number;
  /** Short name of the cue; stays the same when other cues come or go. */
  cue: string;
  from: number;
  to: number;
}

interface Pattern {
  group: number;
  cue: string;
  pieces: Piece[];
}

/** Patterns are read when the first word of one is met for the first time: a run needs few of them. */
const buckets = new Map<string, readonly Pattern[]>();
const patterns: (Pattern | undefined)[] = [];
const sets = new Map<string, readonly string[]>();

/** A program that judges documents for months meets words without end. */
const MOST_WORDS = 50_000;

function bucket(key: string): readonly Pattern[] {
  let made = buckets.get(key);
  if (made === undefined) {
    made = listed(lookUp(LEXICON.index, key)).map((id) => patternOf(Number.parseInt(id, 36)));
    remember(buckets, key, made);
  }
  return made;
}

function patternOf(id: number): Pattern {
  let made = patterns[id];
  if (made === undefined) {
    const [group = "", cue = "", ...symbols] = LEXICON.patterns[id]!.split(" ");
    made = { group: Number(group), cue, pieces: parsePattern(symbols) };
    patterns[id] = made;
  }
  return made;
}

/** The named sets of the lexicon that a word, in lower case, is in. */
export function setsOf(word: string): readonly string[] {
  let made = sets.get(word);
  if (made === undefined) {
    made = listed(lookUp(LEXICON.words, word));
    remember(sets, word, made);
  }
  return made;
}

function remember<T>(known: Map<string, T>, key: string, made: T): void {
  if (known.size >= MOST_WORDS) known.clear();
  known.set(key, made);
}

const NOTHING: readonly string[] = [];

function listed(items: string | undefined): readonly string[] {
  return items?.split(" ") ?? NOTHING;
}

/** Whether a word, in lower case, is in a named set of the lexicon. */
export function inSet(word: string, set: string): boolean {
  return setsOf(word).includes(set);
}

/**
 * Every cue found in the tokens. Words covered by a misleading term ("cost-effective", "sales team") count only
 * for a cue that is exactly this term; cues that need one of those words for something else do not fire.
 */
export function hitsIn(tokens: readonly Token[]): Hit[] {
  const { hits, covered } = pass(tokens);
  if (covered.length === 0) return hits;
  const exact = hits.filter((hit) => covered.some(({ from, to }) => hit.from === from && hit.to === to));
  const inCovered = (i: number) => covered.some(({ from, to }) => i >= from && i < to);
  const blanked = tokens.map((token, i) => (inCovered(i) ? { ...token, norm: BLANK } : token));
  return [...exact, ...pass(blanked).hits];
}

/** No word of any cue, but still a word: a gap may pass over it. */
const BLANK = "\u0000";

function pass(tokens: readonly Token[]): { hits: Hit[]; covered: Hit[] } {
  const hits: Hit[] = [];
  const covered: Hit[] = [];
  collect(START, tokens, firstWord(tokens), hits, covered);
  tokens.forEach((token, i) => {
    collect(token.number === null ? token.norm : `#${token.number}`, tokens, i, hits, covered);
    if (token.kind === "word") for (const set of setsOf(token.norm)) collect(`@${set}`, tokens, i, hits, covered);
  });
  return { hits, covered };
}

function collect(key: string, tokens: readonly Token[], at: number, hits: Hit[], covered: Hit[]): void {
  for (const { group, cue, pieces } of bucket(key)) {
    const end = matchAt(pieces, tokens, at, inSet);
    if (end < 0) continue;
    const list = LEXICON.groups[group]!.mask ? covered : hits;
    list.push({ group, cue, from: at, to: Math.max(end, at + 1) });
  }
}
