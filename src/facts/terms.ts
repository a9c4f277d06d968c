/** Letters, digits and `_`; and "&", which titles write for "and". */
const WORD = /[\p{L}\p{M}\p{N}_]+|&/gu;

/** The words of a text in lower case. An apostrophe parts a word ("today's" is "today", "s"), and "&" reads "and". */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll("&", " and ").match(WORD) ?? [];
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A list of words and phrases to look for, by whole words and in any case. Whatever its length, it costs one look-up
 * for each word of the text; the same list as one regular expression is compiled anew in each run, which took longer
 * than all the rest of the judgement.
 *
 * Terms are parted by commas. A phrase names its words in order, `/` parts the words that may stand in one place, and
 * `_` is any word: `road map, data/call flow/flows, in _ steps`.
 */
export class Terms {
  readonly #words = new Set<string>();
  /** The words after the first, by the first. */
  readonly #phrases = new Map<string, string[][][]>();

  constructor(list: string) {
    for (const term of list.split(",")) {
      const [first = [], ...rest] = term
        .trim()
        .split(" ")
        .map((place) => place.split("/"));
      for (const word of first) {
        if (rest.length === 0) this.#words.add(word);
        else this.#phrases.set(word, [...(this.#phrases.get(word) ?? []), rest]);
      }
    }
  }

  /** How many words the longest term takes that begins with word `at`; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number {
    const first = words[at]!;
    let longest = this.#words.has(first) ? 1 : 0;
    for (const rest of this.#phrases.get(first) ?? []) {
      if (rest.length < longest || at + rest.length >= words.length) continue;
      if (rest.every((place, i) => place[0] === "_" || place.includes(words[at + 1 + i]!))) longest = rest.length + 1;
    }
    return longest;
  }

  isIn(words: readonly string[]): boolean {
    return words.some((_, at) => this.lengthAt(words, at) > 0);
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
