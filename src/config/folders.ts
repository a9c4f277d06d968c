import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/**
 * A folder and those above it, as far as settings reach: up to the root of the repository, or to the home folder where
 * there is no repository. What is looked up on the way to a deck (configurations, ignore files, baselines) stops there.
 */
export function* foldersUp(from: string): Generator<string> {
  const home = homeFolder();
  for (let at = from; ; at = dirname(at)) {
    yield at;
    if (existsSync(join(at, ".git")) || at === home || dirname(at) === at) return;
  }
}

/** null where the machine knows of none, as in a container whose user has no name. */
export function homeFolder(): string | null {
  try {
    return homedir();
  } catch {
    return null;
  }
}

/** The way from a folder to what is in it, with forward slashes on every system; "" for itself, null for what is outside. */
export function wayIn(folder: string, path: string): string | null {
  const way = relative(folder, path);
  // A name may begin with two dots as well.
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way.split(sep).join("/");
}

/** A path as a person would write it from where they are. */
export function labelOf(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return wayIn(cwd, path) === null ? path : way || ".";
}
