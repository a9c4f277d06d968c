import type { Words } from "./spec.js";

/** A stretch of a text. */
export interface Match {
  from: number;
  to: number;
  /** The entry of the list that fits, as written there. */
  entry: string;
}

/** Finds the words of a list in a text, from left to right, without overlaps. */
export type Finder = (text: string) => Match[];

/** A pattern cannot be used. The message says what is wrong with it. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}

/** What stands between slashes, as in `/\d+ ?%/`, is a pattern; null for plain words. */
export function patternIn(entry: string): string | null {
  return entry.length > 2 && entry.startsWith("/") && entry.endsWith("/") ? entry.slice(1, -1) : null;
}

/**
 * Compiles a list. Plain words fit as whole words, whatever spaces, hyphens and quotes stand between them; `*` at the
 * start or the end of a word stands for any letters. Patterns run in linear time, so that none can hang a run; the
 * library that does it is loaded only where there is one.
 *
 * @throws PatternError
 */
export async function finderOf({ list, matchCase }: Words): Promise<Finder> {
  const plain = phraseFinder(
    list.filter((entry) => patternIn(entry) === null),
    matchCase,
  );
  const patterns = list.filter((entry) => patternIn(entry) !== null);
  const finders = patterns.length === 0 ? [] : await patternFinders(patterns, matchCase);
  return (text) => {
    const all = [plain, ...finders].flatMap((find) => find(text)).sort((a, b) => a.from - b.from || b.to - a.to);
    let end = 0;
    return all.filter(({ from, to }) => {
      const isFree = from >= end;
      if (isFree) end = to;
      return isFree;
    });
  };
}

interface Word {
  norm: string;
  from: number;
  to: number;
}

/** Words, with what is inside of them, and the signs that mean something: `C++`, `50%`, `R&D`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}\p{Pd}\p{Pi}\p{Pf}"'*]|\*/gu;

function wordsOf(text: string, matchCase: boolean): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const norm = word.normalize("NFKC").replace(/’/g, "'");
    return { norm: matchCase ? norm : norm.toLowerCase(), from: index, to: index + word.length };
  });
}

interface Phrase {
  entry: string;
  fits: readonly ((word: string) => boolean)[];
}

function phraseFinder(entries: readonly string[], matchCase: boolean): Finder {
  // By their first word, so that a list of a thousand phrases costs as much as the two or three that may begin here.
  const byFirst = new Map<string, Phrase[]>();
  const wild: Phrase[] = [];
  for (const entry of entries) {
    const parts = partsOf(entry, matchCase);
    const [first] = parts;
    if (first === undefined) continue;
    const phrase = { entry, fits: parts.map(fitter) };
    if (first.includes("*")) wild.push(phrase);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (text) => {
    const words = wordsOf(text, matchCase);
    return words.flatMap(({ norm, from }, i) =>
      [...(byFirst.get(norm) ?? []), ...wild]
        .filter(({ fits }) => fits.every((fitsHere, k) => i + k < words.length && fitsHere(words[i + k]!.norm)))
        .map(({ entry, fits }) => ({ from, to: words[i + fits.length - 1]!.to, entry })),
    );
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

function fitter(part: string): (word: string) => boolean {
  const bare = part.replace(/^\*|\*$/g, "");
  if (part.startsWith("*") && part.endsWith("*")) return (word) => word.includes(bare);
  if (part.startsWith("*")) return (word) => word.endsWith(bare);
  if (part.endsWith("*")) return (word) => word.startsWith(bare);
  return (word) => word === part;
}

async function patternFinders(entries: readonly string[], matchCase: boolean): Promise<Finder[]> {
  const { RE2JS } = await import("re2js");
  return entries.map((entry) => {
    let pattern: InstanceType<typeof RE2JS>;
    try {
      pattern = RE2JS.compile(patternIn(entry)!, matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
    } catch (error) {
      throw new PatternError(whatIsWrong(entry, error as Error));
    }
    if (pattern.matcher("").find())
      throw new PatternError(`the pattern ${entry} fits an empty text, so it fits everywhere`);
    return (text) => {
      const matcher = pattern.matcher(text);
      const matches: Match[] = [];
      while (matcher.find()) matches.push({ from: matcher.start(), to: matcher.end(), entry });
      return matches.filter(({ from, to }) => to > from);
    };
  });
}

function whatIsWrong(entry: string, { message }: Error): string {
  if (/\(\?<?[=!]/.test(entry))
    return `the pattern ${entry} looks ahead or behind (“(?=”, “(?<=”), which decklint cannot do`;
  if (/\\[1-9]/.test(entry)) return `the pattern ${entry} refers back to a group (“\\1”), which decklint cannot do`;
  return `the pattern ${entry} cannot be read (${message.replace(/^error parsing regexp: /, "").replace(/:? *`[^`]*`$/, "")})`;
}
