import type { Clock } from "./clock.js";
import type { Finder } from "./words.js";

interface Word {
  norm: string;
  from: number;
  to: number;
}

/** Words, with what is inside of them, and the signs that mean something: `C++`, `50%`, `R&D`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}\p{Pd}\p{Pi}\p{Pf}"'*]|\*/gu;

/** No entry is longer, so that what stands farther inside a word is no word. */
const LONGEST_WORD = 200;
/** Words between two looks at the clock. */
const STRIDE = 256;

/** Many rules ask for the words of the same line. Longer lines and more of them are not kept. */
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 500;
const kept = new Map<string, readonly Word[]>();

function wordsOf(text: string, matchCase: boolean): readonly Word[] {
  if (text.length > LONGEST_KEPT) return cutIntoWords(text, matchCase);
  const key = `${matchCase ? "=" : "~"}${text}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = cutIntoWords(text, matchCase);
  kept.set(key, words);
  return words;
}

function cutIntoWords(text: string, matchCase: boolean): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const norm = word.normalize("NFKC").replace(/’/g, "'");
    words.push({ norm: matchCase ? norm : norm.toLowerCase(), from: index, to: index + word.length });
  }
  return words;
}

interface Phrase {
  entry: string;
  fits: readonly ((word: string) => boolean)[];
}

/**
 * Phrases by the word that they begin with, or by the part of it that a star leaves over, and these by their length:
 * a list of a thousand phrases costs as much as the two or three that may begin here.
 */
class Beginnings {
  readonly #whole = new Map<string, Phrase[]>();
  readonly #start = new Map<number, Map<string, Phrase[]>>();
  readonly #end = new Map<number, Map<string, Phrase[]>>();
  readonly #inside = new Map<number, Map<string, Phrase[]>>();

  add(first: string, phrase: Phrase): void {
    const bare = bareOf(first);
    if (bare === first) {
      append(this.#whole, first, phrase);
      return;
    }
    const kind = !first.startsWith("*") ? this.#start : first.endsWith("*") ? this.#inside : this.#end;
    const alike = kind.get(bare.length) ?? new Map<string, Phrase[]>();
    kind.set(bare.length, alike);
    append(alike, bare, phrase);
  }

  /** The phrases that may begin with this word. */
  of(word: string): Phrase[] {
    const found = [...(this.#whole.get(word) ?? [])];
    const take = (phrases: readonly Phrase[] | undefined) => {
      if (phrases !== undefined) found.push(...phrases);
    };
    for (const [length, alike] of this.#start) if (length <= word.length) take(alike.get(word.slice(0, length)));
    for (const [length, alike] of this.#end) if (length <= word.length) take(alike.get(word.slice(-length)));
    for (const [length, alike] of this.#inside) {
      const seen = new Set<string>();
      for (let at = 0; at + length <= Math.min(word.length, LONGEST_WORD); at++) seen.add(word.slice(at, at + length));
      for (const part of seen) take(alike.get(part));
    }
    return found;
  }
}

function append(lists: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = lists.get(key);
  if (list) list.push(phrase);
  else lists.set(key, [phrase]);
}

/** Finds whole words and phrases, whatever spaces, hyphens and quotes stand between; `*` stands for any letters. */
export function phraseFinder(entries: readonly string[], matchCase: boolean, clock: Clock): Finder {
  const beginnings = new Beginnings();
  for (const entry of entries) {
    const parts = partsOf(entry, matchCase);
    const [first] = parts;
    if (first !== undefined) beginnings.add(first, { entry, fits: parts.map(fitter) });
  }
  return (text) => {
    clock.check();
    const words = wordsOf(text, matchCase);
    return words.flatMap(({ norm, from }, i) => {
      if (i % STRIDE === 0) clock.check();
      return beginnings
        .of(norm)
        .filter(({ fits }) => fits.every((fitsHere, k) => i + k < words.length && fitsHere(words[i + k]!.norm)))
        .map(({ entry, fits }) => ({ from, to: words[i + fits.length - 1]!.to, entry }));
    });
  };
}

/** The words of an entry, each with the stars that touch it: `cheap*` is one, `* cheap` are two. */
function partsOf(entry: string, matchCase: boolean): string[] {
  const parts: string[] = [];
  let end = -1;
  for (const { norm, from, to } of wordsOf(entry, matchCase)) {
    const touches = from === end && (norm === "*" || parts.at(-1)?.endsWith("*"));
    if (touches) parts.push(`${parts.pop()}${norm}`);
    else parts.push(norm);
    end = to;
  }
  return parts;
}

const bareOf = (part: string): string => part.replace(/^\*|\*$/g, "");

function fitter(part: string): (word: string) => boolean {
  const bare = bareOf(part);
  if (bare === part) return (word) => word === part;
  if (!part.startsWith("*")) return (word) => word.startsWith(bare);
  return part.endsWith("*") ? (word) => word.includes(bare) : (word) => word.endsWith(bare);
}
