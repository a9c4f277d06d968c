import { wayIn } from "./folders.js";

/**
 * Does a path match a glob? `*` and `?` stay within a folder, `**` crosses folders, `[a-z]` and `[!a]` are one letter,
 * `{a,b}` is either, `\` takes the next letter as it is. Two habits of `.gitignore` besides: a pattern without a
 * slash matches the name in any folder, and one that names a folder matches all that is in it. Capitals make no
 * difference, as in ignore files and on the command line: `Deck.PPTX` is a deck.
 *
 * No regular expression is made from it (docs/decisions/globs.md): it takes time in proportion to pattern times path.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const folders = path.toLowerCase().split("/");
  return braces(pattern.toLowerCase()).some((plain) => {
    const bare = plain.replace(/^\.\//, "").replace(/\/$/, "");
    const parts = bare.split("/").filter((part) => part !== "");
    const anywhere = parts.length === 1 && !bare.startsWith("/");
    // Not only at the end: a pattern that names a folder means all that is in it.
    return reached(folders, (anywhere ? ["**", ...parts] : parts).map(partOf)).some((is, i) => is && i > 0);
  });
}

/** Fits one name in a path; null for `**`, which fits any number of them. */
export type Part = ((name: string) => boolean) | null;

export function partOf(written: string): Part {
  if (written === "**") return null;
  if (!/[*?[\\]/.test(written)) return (name) => name === written;
  const fits = matcherOf(written);
  return (name) => fits([...name]);
}

/** Row by row over the pattern: place i says that the pattern fits the first i names of the path. */
export function reached(path: readonly string[], pattern: readonly Part[]): boolean[] {
  let reach = [true, ...path.map(() => false)];
  for (const fits of pattern) {
    const next = [fits === null && reach[0]!];
    for (let i = 1; i <= path.length; i++)
      next[i] = fits === null ? reach[i]! || next[i - 1]! : reach[i - 1]! && fits(path[i - 1]!);
    reach = next;
  }
  return reach;
}

const STAR = Symbol("any letters");
type Piece = typeof STAR | ((letter: string) => boolean);

/** The classic walk with one step back: the last `*` takes one letter more whenever the rest does not fit. */
function matcherOf(pattern: string): (name: readonly string[]) => boolean {
  const pieces = piecesOf([...pattern]);
  return (name) => {
    let [n, p, star, mark] = [0, 0, -1, 0];
    while (n < name.length) {
      const piece = pieces[p];
      if (piece === STAR) {
        star = p++;
        mark = n;
      } else if (piece?.(name[n]!)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++mark;
      } else return false;
    }
    return pieces.slice(p).every((piece) => piece === STAR);
  };
}

function piecesOf(letters: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    // A bracket right behind the first one is a letter of the class, as in `[]]`.
    const end = letter === "[" ? letters.indexOf("]", i + 2) : -1;
    if (letter === "*") pieces.push(STAR);
    else if (letter === "?") pieces.push(() => true);
    else if (end > 0) {
      pieces.push(classOf(letters.slice(i + 1, end)));
      i = end;
    } else {
      const plain = letter === "\\" && i + 1 < letters.length ? letters[++i]! : letter;
      pieces.push((other) => other === plain);
    }
  }
  return pieces;
}

function classOf(letters: readonly string[]): Piece {
  const not = letters.length > 1 && (letters[0] === "!" || letters[0] === "^");
  const ranges: [string, string][] = [];
  for (let i = not ? 1 : 0; i < letters.length; i++) {
    const first = letters[i]!;
    const isRange = letters[i + 1] === "-" && i + 2 < letters.length;
    ranges.push([first, isRange ? letters[i + 2]! : first]);
    if (isRange) i += 2;
  }
  return (letter) => ranges.some(([first, last]) => letter >= first && letter <= last) !== not;
}

/** More alternatives than this are not opened: the pattern is then taken as written. */
const MOST_ALTERNATIVES = 256;

/** Opens `{a,b}`, one pair after the other, innermost first. */
function braces(pattern: string): string[] {
  let open = [pattern];
  for (;;) {
    const next = open.flatMap((one) => {
      const pair = /\{([^{}]*)\}/.exec(one);
      if (!pair) return [one];
      const [whole, inside = ""] = pair;
      const after = one.slice(pair.index + whole.length);
      return inside.split(",").map((choice) => one.slice(0, pair.index) + choice + after);
    });
    if (next.length > MOST_ALTERNATIVES) return [pattern];
    if (next.every((one, i) => one === open[i])) return next;
    open = next;
  }
}

/**
 * Globs see a path from the first of the folders that it lies in, with forward slashes; what lies in none never matches.
 * The first is the folder of the configuration file itself. A file that others share, as a package is, has no decks in
 * its folder: for it the folder of the configuration that extends it counts, else the one where decklint runs.
 */
export function matcherFrom(...folders: readonly string[]): (path: string, globs: readonly string[]) => boolean {
  return (path, globs) => {
    const way = folders.map((folder) => wayIn(folder, path)).find(Boolean);
    return way ? globs.some((glob) => matchesGlob(way, glob)) : false;
  };
}
