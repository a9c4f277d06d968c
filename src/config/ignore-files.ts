import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { homeFolder } from "./find.js";
import { readIgnoreFile } from "./gitignore.js";

/** Weakest first: what Git leaves out, decklint may take in again. */
const NAMES = [".gitignore", ".decklintignore"] as const;
export type IgnoreFile = (typeof NAMES)[number];

/** Matching takes time in proportion. */
const MOST_BYTES = 1024 * 1024;

interface Patterns {
  name: IgnoreFile;
  folder: string;
  says: ReturnType<typeof readIgnoreFile>;
}

/** Looks up ignore files, each folder once. */
export class IgnoreFiles {
  readonly #byFolder = new Map<string, Promise<readonly Patterns[]>>();

  constructor(private readonly names: readonly IgnoreFile[] = NAMES) {}

  /**
   * The ignore file that leaves a path out, or null. As Git has it: the files of all folders down from the root of the
   * repository have a say, a deeper one is stronger, and nothing in a folder that is left out can come back.
   */
  async leavesOut(path: string): Promise<IgnoreFile | null> {
    const patterns = await this.#above(dirname(path));
    if (patterns.length === 0) return null;
    const way = foldersTo(path, patterns[0]!.folder);
    for (const step of way) {
      let by: IgnoreFile | null = null;
      for (const { name, folder, says } of patterns) {
        const from = relative(folder, step);
        if (from === "" || from.startsWith("..")) continue;
        const verdict = says(from.split(sep).join("/"), step !== path);
        if (verdict === "out") by = name;
        else if (verdict === "in") by = null;
      }
      if (by !== null) return by;
    }
    return null;
  }

  /** Weakest first: those of the root, then deeper ones. */
  #above(folder: string): Promise<readonly Patterns[]> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = (async () => {
      const isRoot = existsSync(join(folder, ".git")) || folder === homeFolder() || dirname(folder) === folder;
      const above = isRoot ? [] : await this.#above(dirname(folder));
      const own = await Promise.all(this.names.map((name) => read(join(folder, name))));
      return [...above, ...own.filter((one) => one !== null)];
    })();
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

async function read(path: string): Promise<Patterns | null> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || size > MOST_BYTES) return null;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    // A folder of this name, or one that may not be read: Git passes over it as well.
    return null;
  }
  return { name: basename(path) as IgnoreFile, folder: dirname(path), says: readIgnoreFile(text) };
}
