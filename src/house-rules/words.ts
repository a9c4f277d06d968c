import { Clock } from "./clock.js";
import { phraseFinder } from "./phrases.js";
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
 * start or the end of a word stands for any letters. A pattern takes one walk over a text for each match, and the library
 * that does it is loaded only where there is one. The finder throws `TooMuch` where the clock says so.
 *
 * @throws PatternError
 */
export async function finderOf({ list, matchCase }: Words, clock = new Clock()): Promise<Finder> {
  const plain = phraseFinder(
    list.filter((entry) => patternIn(entry) === null),
    matchCase,
    clock,
  );
  const patterns = list.filter((entry) => patternIn(entry) !== null);
  const finders = patterns.length === 0 ? [] : await patternFinders(patterns, matchCase, clock);
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

/** Instructions of a compiled pattern: each may be tried at each letter. `\d{1,200}` has 400. */
const LARGEST_PATTERN = 1_000;
/** A longer text is searched piece by piece, so that the clock is looked at in between. */
const PIECE = 5_000;

async function patternFinders(entries: readonly string[], matchCase: boolean, clock: Clock): Promise<Finder[]> {
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
    if (pattern.programSize() > LARGEST_PATTERN)
      throw new PatternError(`the pattern ${entry} is too large; make the numbers in its braces smaller`);
    return (text) => {
      const matches: Match[] = [];
      for (let start = 0; start < text.length; start += PIECE) {
        const piece = text.slice(start, start + PIECE);
        const matcher = pattern.matcher(piece);
        // Where one piece ends the text does not, so that a match there may be none.
        const isInside = (from: number, to: number) =>
          (from > 0 || start === 0) && (to < piece.length || start + PIECE >= text.length);
        for (clock.check(); matcher.find(); clock.check()) {
          const [from, to] = [matcher.start(), matcher.end()];
          if (to > from && isInside(from, to)) matches.push({ from: start + from, to: start + to, entry });
        }
      }
      return matches;
    };
  });
}

function whatIsWrong(entry: string, { message }: Error): string {
  if (/\(\?<?[=!]/.test(entry))
    return `the pattern ${entry} looks ahead or behind (“(?=”, “(?<=”), which decklint cannot do`;
  if (/\\[1-9]/.test(entry)) return `the pattern ${entry} refers back to a group (“\\1”), which decklint cannot do`;
  return `the pattern ${entry} cannot be read (${message.replace(/^error parsing regexp: /, "").replace(/:? *`[^`]*`$/, "")})`;
}
