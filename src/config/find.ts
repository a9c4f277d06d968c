import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldersUp, homeFolder } from "./folders.js";

/** The names of configuration files, the strongest first where a folder has several. */
export const PLACES: readonly string[] = [
  ...["yaml", "yml", "json", "mjs", "js", "cjs"].map((ending) => `decklint.config.${ending}`),
  ".decklintrc",
  ...[".yaml", ".yml", ".json"].map((ending) => `.decklintrc${ending}`),
  "package.json",
];

export interface Found {
  path: string;
  /** Other configuration files in the same folder, which are not read. */
  unread: readonly string[];
}

/**
 * The configuration file for files in `folder` (absolute): the first that is met on the way up to the root of the
 * repository, or to the home folder where there is no repository; else the person's own, in their home folder. One
 * listing for each folder on the way, so that the library which reads them is loaded only where there is something to
 * read.
 */
export function findConfig(folder: string): Found | null {
  for (const at of foldersUp(folder)) {
    const found = foundIn(at);
    if (found) return found;
  }
  const home = homeFolder();
  return home === null ? null : (foundIn(home) ?? foundIn(join(home, ".config")));
}

function foundIn(folder: string): Found | null {
  const [name, ...unread] = candidates(folder);
  return name === undefined ? null : { path: join(folder, name), unread };
}

/** The configuration file in a folder, without those above it. */
export function configIn(folder: string): string | null {
  const [name] = candidates(folder);
  return name === undefined ? null : join(folder, name);
}

function candidates(folder: string): string[] {
  let names: Set<string>;
  try {
    names = new Set(readdirSync(folder));
  } catch {
    // A folder that may not be listed, or is not there, has no configuration; the file in it gets its own error.
    return [];
  }
  return PLACES.filter((name) => names.has(name) && (name !== "package.json" || hasOwnKey(join(folder, name))));
}

/** A package.json counts only where it has a `decklint` key. */
function hasOwnKey(path: string): boolean {
  try {
    const text = readFileSync(path, "utf8");
    return text.includes('"decklint"') && Object.hasOwn(JSON.parse(text), "decklint");
  } catch {
    // Not ours to complain about: it may be any package's file.
    return false;
  }
}
