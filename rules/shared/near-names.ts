import {
  isSentenceStart,
  isTitleCase,
  LONGEST,
  type NameWord,
  nameWords,
  PLAIN,
  withAndWithoutLegal,
} from "./names.js";

/**
 * Words that are nearly a name and are not it. A name of several words is told by the words that are right; a name of one
 * word could be another word altogether, so that it needs a capital where no sentence and no title asks for one.
 */
export interface NearMiss {
  /** The name that was meant. */
  name: string;
  /** As it stands in the text. */
  text: string;
  /** Only capitals are wrong: "Hubspot". */
  caseOnly: boolean;
}

interface Wanted {
  name: string;
  words: readonly NameWord[];
  letters: number;
}

/** Names of one word that are shorter have too many neighbours: "Ikea", "Idea". */
const SHORTEST = 5;
/** What stands before a name even in a line of capitals: "For Cascadia". */
const LEADS = /^(?:for|at|dear)$/;
/** A deck is for one customer, who goes by a few names. More are a list, and near ones of each cost too much to look for. */
const MOST_NAMES = 10;
/** Endings that make another form of a word, or the word's plural: no misspelling. */
const ENDINGS = /^(?:s|es|d|ed|r|er|ers|y|ly|n|an|ian|ians|ing|ish|ese)$/;

export class NearNames {
  readonly #wanted: readonly Wanted[];
  readonly #right: ReadonlySet<string>;

  /** `names` are looked for; whatever is one of them or of `others` is right as it is. */
  constructor(names: readonly string[], others: readonly string[]) {
    this.#right = new Set([...names, ...others].flatMap(withAndWithoutLegal).map(keyOf));
    this.#wanted = names.slice(0, MOST_NAMES).map((name) => {
      const words = nameWords(withAndWithoutLegal(name)[0]!);
      return {
        name: name.trim().slice(0, LONGEST),
        words,
        letters: words.reduce((sum, { folded }) => sum + folded.length, 0),
      };
    });
  }

  /** The near misses in a text, from left to right. */
  find(text: string): NearMiss[] {
    // A near name has a capital, and much of a deck has none.
    if (!/\p{Lu}/u.test(text)) return [];
    const normal = withoutAddresses(text.normalize("NFC"));
    const words = nameWords(normal);
    const misses: NearMiss[] = [];
    for (const [at, { raw }] of words.entries()) {
      // Nearly all words are small.
      if (!/^\p{Lu}/u.test(raw)) continue;
      for (const wanted of this.#wanted) {
        const miss = this.#missAt(words, at, normal, wanted);
        if (miss !== null) misses.push(miss);
      }
    }
    return misses;
  }

  #missAt(
    words: readonly NameWord[],
    at: number,
    text: string,
    { name, words: right, letters }: Wanted,
  ): NearMiss | null {
    if (right.length === 0 || at + right.length > words.length) return null;
    const here = words.slice(at, at + right.length);
    const first = here[0]!;
    const last = here.at(-1)!;
    if (!isTogether(here, text)) return null;
    const written = text.slice(first.start, last.end);
    if (isWrongCase(here, right)) return { name, text: written, caseOnly: true };
    const isClose =
      right.length > 1
        ? isNearPhrase(here, right)
        : letters >= SHORTEST && isNear(first.folded, right[0]!.folded) && standsAsName(words, at, text);
    // Last, because nearly everything is far away from the name.
    if (!isClose || isOtherForm(here, right) || this.#right.has(keyOf(written))) return null;
    return { name, text: written, caseOnly: false };
  }
}

/** Blanks instead of addresses, which have a spelling of their own. Word by word, because a pattern tries each letter of a long one. */
function withoutAddresses(text: string): string {
  if (!/@|:\/\/|www\./i.test(text)) return text;
  return text.replace(/\S+/g, (word) => {
    const start = word.includes("@") ? 0 : word.search(/\bhttps?:\/\/|\bwww\./);
    return start < 0 ? word : word.slice(0, start).padEnd(word.length);
  });
}

const keyOf = (text: string) =>
  nameWords(text.normalize("NFC"))
    .map(({ folded }) => folded)
    .join("");

/** Nothing but a space, a hyphen or an ampersand between them. */
function isTogether(words: readonly NameWord[], text: string): boolean {
  return words.every((word, i) => i === 0 || /^[\s&’'-]{0,2}$/.test(text.slice(words[i - 1]!.end, word.start)));
}

/** The same letters, but a name with capitals inside is written like a plain word: "Hubspot", "Bmw". */
function isWrongCase(here: readonly NameWord[], right: readonly NameWord[]): boolean {
  if (right.length !== 1 || right[0]!.raw.length < 3) return false;
  const [word, name] = [here[0]!.raw, right[0]!.raw];
  return (
    word !== name &&
    word.toLowerCase() === name.toLowerCase() &&
    name === name.toUpperCase() &&
    /^\p{Lu}\p{Ll}+$/u.test(word)
  );
}

/** A plural, a singular, or a word made from the name. */
function isOtherForm(here: readonly NameWord[], right: readonly NameWord[]): boolean {
  const [a, b] = [here, right].map((words) => words.map(({ folded }) => folded).join(""));
  const [short, long] = a!.length < b!.length ? [a!, b!] : [b!, a!];
  return long.startsWith(short) && ENDINGS.test(long.slice(short.length));
}

/** Every word right or nearly so, one of them right at least, and each with a capital where the name has one. */
function isNearPhrase(here: readonly NameWord[], right: readonly NameWord[]): boolean {
  let same = 0;
  for (const [i, { folded, raw }] of here.entries()) {
    const name = right[i]!;
    if (/^\p{Lu}/u.test(name.raw) && !/^\p{Lu}/u.test(raw)) return false;
    if (folded === name.folded) same += name.folded.length > 3 ? 1 : 0;
    else if (!isNear(folded, name.folded)) return false;
  }
  return same > 0;
}

/** One letter wrong, left out, added or swapped; two in words of nine letters and more. */
function isNear(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0] || name.length < 4) return false;
  return distance(word, name, name.length >= 9 ? 2 : 1) <= (name.length >= 9 ? 2 : 1);
}

/** Edit distance with swaps of neighbours; `most + 1` where it is more. Words are short, so that a full table is cheap. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, previous[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length]!, most + 1);
}

/** A capital inside a sentence, or after "for" or "at", and not before another name: "Martina Keller" is no "Martini". */
function standsAsName(words: readonly NameWord[], at: number, text: string): boolean {
  const word = words[at]!;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (previous === undefined || /^\p{Lu}{2,}$/u.test(word.raw)) return false;
  if (next !== undefined && /^\p{Lu}/u.test(next.raw) && text.slice(word.end, next.start) === " ") return false;
  if (LEADS.test(previous.folded) && !PLAIN.has(word.folded)) return true;
  return !isSentenceStart(text, word.start) && !isTitleCase(text) && !/^\p{Lu}/u.test(previous.raw);
}
