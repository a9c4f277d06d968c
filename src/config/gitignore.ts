import { type Part, partOf, reached } from "./glob.js";

/** One line of an ignore file. */
interface Pattern {
  parts: readonly Part[];
  /** Begins with `!`: takes in again. */
  back: boolean;
  /** Ends with `/`: for folders only. */
  folders: boolean;
}

/** What the last line that fits says of a path: leave it out, take it in again; null where none fits. */
export type Verdict = "out" | "in" | null;

/** More lines than this are no list that somebody keeps; each is looked at for each file. */
const MOST_LINES = 10_000;
/** Longer than any path of theirs. */
const LONGEST = 1_000;

/**
 * Reads an ignore file as Git does (gitignore(5)), without regard to case. Matched like all globs here, without regular
 * expressions (docs/decisions/globs.md). `path` has forward slashes and starts at the folder of the ignore file.
 */
export function readIgnoreFile(text: string): (path: string, isFolder: boolean) => Verdict {
  const patterns = text.split(/\r?\n/, MOST_LINES).flatMap((line) => patternOf(line) ?? []);
  return (path, isFolder) => {
    const way = path.toLowerCase().split("/");
    const last = patterns.findLast(({ parts, folders }) => (isFolder || !folders) && reached(way, parts).at(-1));
    return last === undefined ? null : last.back ? "in" : "out";
  };
}

function patternOf(written: string): Pattern | null {
  if (written.length > LONGEST || written.startsWith("#")) return null;
  const line = withoutBlanks(written.toLowerCase());
  const back = line.startsWith("!");
  const pattern = back ? line.slice(1) : line;
  const folders = pattern.endsWith("/");
  const bare = folders ? pattern.slice(0, -1) : pattern;
  const parts = bare.split("/").filter((part) => part !== "");
  if (parts.length === 0) return null;
  const anywhere = !bare.includes("/");
  // `a/**` is all that is in the folder, and not the folder itself.
  const inside = parts.at(-1) === "**" && parts.length > 1 ? [...parts, "*"] : parts;
  return { parts: (anywhere ? ["**", ...parts] : inside).map(partOf), back, folders };
}

/** Without the blanks at the end, but for one that a backslash keeps. */
function withoutBlanks(line: string): string {
  const bare = line.trimEnd();
  return bare.endsWith("\\") && bare.length < line.length ? `${bare} ` : bare;
}
