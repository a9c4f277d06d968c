import { LEXICON } from "./lexicon.generated.js";
import { firstWord, matchAt, numberKind, type Piece, parsePattern, START } from "./pattern.js";
import type { Token } from "./tokens.js";

/** A group of cues that was found, and the tokens it covers: `from` inclusive, `to` exclusive. */
export interface Hit {
  group: number;
  /** Number of the cue in the lexicon. */
  pattern: number;
  from: number;
  to: number;
}

interface Pattern {
  id: number;
  group: number;
  pieces: Piece[];
}

/** Patterns are read when the first word of one is met for the first time: a run needs few of them. */
const buckets = new Map<string, readonly Pattern[]>();
const patterns: (Pattern | undefined)[] = [];
let setsOfWord: Map<string, string[]> | null = null;

function bucket(key: string): readonly Pattern[] {
  const known = buckets.get(key);
  if (known !== undefined) return known;
  const line = Object.hasOwn(LEXICON.index, key) ? LEXICON.index[key]! : "";
  const made = line === "" ? [] : line.split(" ").map((id) => patternOf(Number.parseInt(id, 36)));
  buckets.set(key, made);
  return made;
}

function patternOf(id: number): Pattern {
  const known = patterns[id];
  if (known !== undefined) return known;
  const line = LEXICON.patterns[id]!;
  const space = line.indexOf(" ");
  const made = { id, group: Number(line.slice(0, space)), pieces: parsePattern(line.slice(space + 1)) };
  patterns[id] = made;
  return made;
}

export function setsOf(word: string): readonly string[] {
  if (setsOfWord === null) {
    setsOfWord = new Map();
    for (const [set, words] of Object.entries(LEXICON.sets)) {
      for (const member of words.split(" ")) {
        const sets = setsOfWord.get(member);
        if (sets === undefined) setsOfWord.set(member, [set]);
        else sets.push(set);
      }
    }
  }
  return setsOfWord.get(word) ?? NONE;
}

const NONE: readonly string[] = [];

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
    const kind = numberKind(token);
    collect(kind === null ? token.norm : `#${kind}`, tokens, i, hits, covered);
    if (token.kind === "word") for (const set of setsOf(token.norm)) collect(`@${set}`, tokens, i, hits, covered);
  });
  return { hits, covered };
}

function collect(key: string, tokens: readonly Token[], at: number, hits: Hit[], covered: Hit[]): void {
  for (const { id, group, pieces } of bucket(key)) {
    const end = matchAt(pieces, tokens, at, inSet);
    if (end < 0) continue;
    const list = LEXICON.groups[group]!.mask ? covered : hits;
    list.push({ group, pattern: id, from: at, to: Math.max(end, at + 1) });
  }
}
