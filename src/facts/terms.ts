/** Letters, digits and `_`; and "&", which titles write for "and". */
const WORD = /[\p{L}\p{M}\p{N}_]+|&/gu;

/** Several facts ask for the words of the same line. Longer lines and more of them are not kept. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 300;
const kept = new Map<string, readonly string[]>();

/** The words of a text in lower case. An apostrophe parts a word ("today's" is "today", "s"), and "&" reads "and". */
export function wordsOf(text: string): readonly string[] {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const lower = text.toLowerCase();
  const words: readonly string[] = (lower.includes("&") ? lower.replaceAll("&", " and ") : lower).match(WORD) ?? [];
  if (text.length > LONGEST_KEPT) return words;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, words);
  return words;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What begins with a word: the word itself as a term, and the words after it in phrases. */
interface Entry {
  isTerm: boolean;
  phrases: string[][][];
}

function entriesOf(list: string): Map<string, Entry> {
  const byFirst = new Map<string, Entry>();
  for (const term of list.split(",")) {
    const [first = [], ...rest] = term
      .trim()
      .split(" ")
      .map((place) => place.split("/"));
    for (const word of first) {
      const entry = byFirst.get(word) ?? { isTerm: false, phrases: [] };
      if (rest.length === 0) entry.isTerm = true;
      else entry.phrases.push(rest);
      byFirst.set(word, entry);
    }
  }
  return byFirst;
}

/**
 * A list of words and phrases to look for, by whole words and in any case. Whatever its length, it costs one look-up
 * for each word of the text; the same list as one regular expression is compiled anew in each run, which took longer
 * than all the rest of the judgement.
 *
 * Terms are parted by commas. A phrase names its words in order, `/` parts the words that may stand in one place, and
 * `_` is any word: `road map, data/call flow/flows, in _ steps`.
 */
export class Terms {
  readonly #list: string;
  /** Built with the first question: a run asks few of the lists. */
  #known: Map<string, Entry> | null = null;

  constructor(list: string) {
    this.#list = list;
  }

  get #byFirst(): ReadonlyMap<string, Entry> {
    this.#known ??= entriesOf(this.#list);
    return this.#known;
  }

  /** How many words the longest term takes that begins with word `at`; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number {
    const entry = this.#byFirst.get(words[at]!);
    if (entry === undefined) return 0;
    let longest = entry.isTerm ? 1 : 0;
    for (const rest of entry.phrases) {
      if (rest.length < longest || at + rest.length >= words.length) continue;
      if (rest.every((place, i) => place[0] === "_" || place.includes(words[at + 1 + i]!))) longest = rest.length + 1;
    }
    return longest;
  }

  isIn(words: readonly string[]): boolean {
    for (let at = 0; at < words.length; at++) if (this.lengthAt(words, at) > 0) return true;
    return false;
  }

  isAll(words: readonly string[]): boolean {
    return words.length > 0 && this.lengthAt(words, 0) === words.length;
  }

  /** True where the words begin with a term, after any number of words of `before`. */
  opens(words: readonly string[], before: ReadonlySet<string> = NOTHING): boolean {
    for (let at = 0; at < words.length; at++) {
      if (this.lengthAt(words, at) > 0) return true;
      if (!before.has(words[at]!)) return false;
    }
    return false;
  }

  /** Every term in these words, from left to right; none overlaps the one before. */
  allIn(words: readonly string[]): string[] {
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = this.lengthAt(words, at);
      if (length > 0) found.push(words.slice(at, at + length).join(" "));
      at += Math.max(1, length);
    }
    return found;
  }

  /** The words that are in none of the terms. */
  without(words: readonly string[]): string[] {
    const left: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = this.lengthAt(words, at);
      if (length === 0) left.push(words[at]!);
      at += Math.max(1, length);
    }
    return left;
  }

  /** The first term in a text, as it stands there; null where there is none. */
  firstIn(text: string): string | null {
    const found = [...text.matchAll(WORD)];
    const words = found.map(([word]) => (word === "&" ? "and" : word.toLowerCase()));
    const at = words.findIndex((_, i) => this.lengthAt(words, i) > 0);
    if (at < 0) return null;
    const last = found[at + this.lengthAt(words, at) - 1]!;
    return text.slice(found[at]!.index, last.index + last[0].length);
  }
}
