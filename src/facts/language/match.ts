import { LEXICON } from "./lexicon.generated.js";
import type { Cues } from "./lexicon.js";
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

const sets = new Map<string, readonly string[]>();

/** A program that judges documents for months meets words without end. */
const MOST_WORDS = 50_000;

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

/** Finds the cues of one table. A pattern is read when its first word is met for the first time: a run needs few of them. */
export class Matcher {
  private readonly buckets = new Map<string, readonly Pattern[]>();
  private readonly patterns: (Pattern | undefined)[] = [];

  constructor(private readonly cues: Cues) {}

  /**
   * Every cue found in the tokens. Words covered by a misleading term ("cost-effective", "sales team") count only
   * for a cue that is exactly this term; cues that need one of those words for something else do not fire.
   */
  hitsIn(tokens: readonly Token[]): Hit[] {
    const { hits, covered } = this.pass(tokens);
    if (covered.length === 0) return hits;
    const exact = hits.filter((hit) => covered.some(({ from, to }) => hit.from === from && hit.to === to));
    const inCovered = (i: number) => covered.some(({ from, to }) => i >= from && i < to);
    const blanked = tokens.map((token, i) => (inCovered(i) ? { ...token, norm: BLANK } : token));
    return [...exact, ...this.pass(blanked).hits];
  }

  private pass(tokens: readonly Token[]): { hits: Hit[]; covered: Hit[] } {
    const hits: Hit[] = [];
    const covered: Hit[] = [];
    this.collect(START, tokens, firstWord(tokens), hits, covered);
    tokens.forEach((token, i) => {
      this.collect(token.number === null ? token.norm : `#${token.number}`, tokens, i, hits, covered);
      if (token.kind === "word")
        for (const set of setsOf(token.norm)) this.collect(`@${set}`, tokens, i, hits, covered);
    });
    return { hits, covered };
  }

  private collect(key: string, tokens: readonly Token[], at: number, hits: Hit[], covered: Hit[]): void {
    for (const { group, cue, pieces } of this.bucket(key)) {
      const end = matchAt(pieces, tokens, at, inSet);
      if (end < 0) continue;
      const list = this.cues.groups[group]!.mask ? covered : hits;
      list.push({ group, cue, from: at, to: Math.max(end, at + 1) });
    }
  }

  private bucket(key: string): readonly Pattern[] {
    let made = this.buckets.get(key);
    if (made === undefined) {
      made = listed(lookUp(this.cues.index, key)).map((id) => this.patternOf(Number.parseInt(id, 36)));
      remember(this.buckets, key, made);
    }
    return made;
  }

  private patternOf(id: number): Pattern {
    let made = this.patterns[id];
    if (made === undefined) {
      const [group = "", cue = "", ...symbols] = this.cues.patterns[id]!.split(" ");
      made = { group: Number(group), cue, pieces: parsePattern(symbols) };
      this.patterns[id] = made;
    }
    return made;
  }
}

const lexicon = new Matcher(LEXICON);

/** Every cue of the lexicon that is in the tokens. */
export function hitsIn(tokens: readonly Token[]): Hit[] {
  return lexicon.hitsIn(tokens);
}

/** No word of any cue, but still a word: a gap may pass over it. */
const BLANK = "\u0000";
