import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldersUp, wayIn } from "./folders.js";
import { readIgnoreFile } from "./gitignore.js";

/** Weakest first: what Git leaves out, decklint may take in again. */
const NAMES = [".gitignore", ".decklintignore"] as const;
type IgnoreFile = (typeof NAMES)[number];

/** Matching takes time in proportion. */
const MOST_BYTES = 1024 * 1024;

interface Patterns {
  name: IgnoreFile;
  folder: string;
  says: ReturnType<typeof readIgnoreFile>;
}

/** Looks up ignore files, each folder once. */
export class IgnoreFiles {
  readonly #byFolder = new Map<string, readonly Patterns[]>();

  constructor(private readonly names: readonly IgnoreFile[] = NAMES) {}

  /**
   * The ignore file that leaves a path out, or null. As Git has it: the files of all folders down from the root of the
   * repository have a say, a deeper one is stronger, and nothing in a folder that is left out can come back.
   */
  leavesOut(path: string): IgnoreFile | null {
    // Weakest first: those of the root, then deeper ones.
    const patterns = [...foldersUp(dirname(path))].reverse().flatMap((folder) => this.#in(folder));
    if (patterns.length === 0) return null;
    for (const step of foldersTo(path, patterns[0]!.folder)) {
      let by: IgnoreFile | null = null;
      for (const { name, folder, says } of patterns) {
        const way = wayIn(folder, step);
        if (!way) continue;
        const verdict = says(way, step !== path);
        if (verdict === "out") by = name;
        else if (verdict === "in") by = null;
      }
      if (by !== null) return by;
    }
    return null;
  }

  #in(folder: string): readonly Patterns[] {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = this.names.flatMap((name) => read(folder, name) ?? []);
    this.#byFolder.set(folder, found);
    return found;
  }
}

/** A folder's path, those in it on the way, and the file itself. */
function foldersTo(path: string, top: string): string[] {
  const way = [path];
  for (let at = dirname(path); at !== top && at !== dirname(at); at = dirname(at)) way.unshift(at);
  return way;
}

function read(folder: string, name: IgnoreFile): Patterns | null {
  const path = join(folder, name);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || size > MOST_BYTES) return null;
  try {
    return { name, folder, says: readIgnoreFile(readFileSync(path, "utf8")) };
  } catch {
    // A folder of this name, or one that may not be read: Git passes over it as well.
    return null;
  }
}
