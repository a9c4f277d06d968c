import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { FORMATS, isFolder, type OpenFile, openBytes, openFile } from "../engine/files.js";
import { compareText } from "../engine/order.js";
import { UsageError } from "./exit.js";
import type { Io } from "./io.js";

/** One file to check. */
export interface Target {
  /** As the person named it, or as it was found. */
  path: string;
  /** Decides which configuration holds. */
  absolute: string;
  /** Named itself, rather than found in a folder or by a pattern. */
  named: boolean;
  open(): OpenFile;
}

export interface Targets {
  targets: Target[];
  /** Names that stand for nothing, each as one sentence. */
  missing: string[];
}

const STDIN = "-";
const NEVER_ENTERED = ["**/node_modules/**", "**/.git/**"];
const LOCK_FILES = "**/~$*";

/** Files, folders, globs and `-`, in the order in which they were named and then by path; each file once. */
export async function findTargets(names: readonly string[], stdinName: string | null, io: Io): Promise<Targets> {
  const found = new Map<string, Target>();
  const missing: string[] = [];
  const add = (target: Target): void => {
    if (!found.has(target.absolute)) found.set(target.absolute, target);
  };
  for (const name of names) {
    // What a shell makes of a variable that is not set; it would else mean this whole folder.
    if (name.trim() === "") throw new UsageError("one of the names is empty.");
    if (name === STDIN) {
      add(await stdinTarget(stdinName, io));
      continue;
    }
    const absolute = resolve(io.cwd, name);
    const folder = isFolder(absolute);
    if (!folder && (exists(absolute) || !isGlob(name))) {
      add({ path: name, absolute, named: true, open: () => openFile(absolute) });
      continue;
    }
    const paths = folder ? await inFolder(name, io.cwd) : await byGlob(name, io.cwd);
    for (const path of paths) {
      const at = resolve(io.cwd, path);
      add({ path, absolute: at, named: false, open: () => openFile(at) });
    }
    if (paths.length === 0)
      missing.push(
        folder
          ? `there is no deck or proposal in the folder ${name}.`
          : `the pattern ${name} fits no deck or proposal. Check the spelling and the folder.`,
      );
  }
  return { targets: [...found.values()], missing };
}

async function stdinTarget(name: string | null, io: Io): Promise<Target> {
  const bytes = await io.readStdin();
  return {
    path: name ?? "<stdin>",
    absolute: resolve(io.cwd, name ?? STDIN),
    named: true,
    open: () => openBytes(bytes, name),
  };
}

async function inFolder(folder: string, cwd: string): Promise<string[]> {
  const endings = Object.keys(FORMATS).map((ending) => ending.slice(1));
  const paths = await glob(`**/*.{${endings.join(",")}}`, resolve(cwd, folder), [LOCK_FILES]);
  return paths.map((path) => (folder === "." ? path : join(folder, path)));
}

/** What a pattern finds and decklint cannot read is left out: `decks/*` means the decks. */
async function byGlob(pattern: string, cwd: string): Promise<string[]> {
  const paths = await glob(pattern.replaceAll("\\", "/"), cwd, [LOCK_FILES]);
  return paths.filter((path) => Object.keys(FORMATS).some((ending) => path.toLowerCase().endsWith(ending)));
}

async function glob(pattern: string, cwd: string, ignore: readonly string[]): Promise<string[]> {
  const tinyglobby = await import("tinyglobby");
  const paths = await tinyglobby.glob(pattern, {
    cwd,
    ignore: [...NEVER_ENTERED, ...ignore],
    caseSensitiveMatch: false,
    // A link may lead in a circle or out of the house; what it points to can be named itself.
    followSymbolicLinks: false,
    dot: false,
  });
  return paths.sort(compareText);
}

function isGlob(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // There is something, though it may not be looked at: opening it will say why.
    return true;
  }
}
