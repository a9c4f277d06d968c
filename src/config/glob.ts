import { isAbsolute, relative, sep } from "node:path";
import picomatch from "picomatch";

/**
 * Does a path match a glob? The glob language is picomatch's, with two habits of `.gitignore`: a pattern without a
 * slash matches the name in any folder, and one that names a folder matches all that is in it.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const bare = pattern.replace(/^\.\//, "").replace(/\/$/, "");
  if (bare === "") return false;
  const rooted = bare.startsWith("/") ? bare.slice(1) : bare.includes("/") ? bare : `**/${bare}`;
  return picomatch.isMatch(path, [rooted, `${rooted}/**`], { dot: true });
}

/** Globs see a path from the configuration's folder, with forward slashes; what lies outside never matches. */
export function matcherFrom(folder: string): (path: string, globs: readonly string[]) => boolean {
  return (path, globs) => {
    const from = relative(folder, path);
    if (from === "" || from.startsWith("..") || isAbsolute(from)) return false;
    const posix = from.split(sep).join("/");
    return globs.some((glob) => matchesGlob(posix, glob));
  };
}
