/**
 * Does a path match a glob? `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is either.
 * A pattern without a slash matches the name in any folder, as in `.gitignore`; one that names a folder matches all in it.
 * Takes time in proportion to pattern times path, whatever the pattern: no regular expression is made from it.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  return braces(pattern).some((plain) => matches(path, plain));
}

function matches(path: string, pattern: string): boolean {
  const bare = pattern.replace(/^\.\//, "").replace(/\/$/, "");
  const parts = bare.split("/").filter((part) => part !== "");
  const anywhere = parts.length === 1 && !bare.startsWith("/");
  return matchParts(path.split("/"), anywhere ? ["**", ...parts] : parts);
}

/** Row by row over the pattern: `reach[i]` says that the first i folders of the path are matched so far. */
function matchParts(path: readonly string[], pattern: readonly string[]): boolean {
  let reach = path.map((_, i) => i === 0).concat(path.length === 0);
  for (const part of pattern) {
    const next = new Array<boolean>(path.length + 1).fill(false);
    for (let i = 0; i <= path.length; i++) {
      if (part === "**") next[i] = reach[i]! || (i > 0 && next[i - 1]!);
      else if (i > 0) next[i] = reach[i - 1]! && matchName(path[i - 1]!, part);
    }
    reach = next;
  }
  // Not only at the end: a pattern that names a folder means all that is in it.
  return reach.some((reached, i) => reached && i > 0);
}

/** The classic walk with one step back: the last `*` takes one letter more whenever the rest does not fit. */
function matchName(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
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
