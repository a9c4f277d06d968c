import { existsSync, lstatSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { foldersUp, labelOf, wayIn } from "../config/folders.js";
import type { Baseline } from "../engine/accept/baseline.js";
import { BaselineError, formatBaseline, parseBaseline } from "../engine/accept/baseline-text.js";
import { UsageError } from "./exit.js";

export const BASELINE_NAME = ".decklint-baseline.json";

/** The baseline for files in a folder: the first on the way up to the root of the repository, as for configurations. */
export function findBaseline(folder: string): string | null {
  for (const at of foldersUp(folder)) if (existsSync(join(at, BASELINE_NAME))) return join(at, BASELINE_NAME);
  return null;
}

/** More than twenty thousand entries; reading takes memory in proportion. */
const MOST_BYTES = 3 * 1024 * 1024;

/** Throws a UsageError, which names the file, where it cannot be read or is no baseline. */
export function readBaseline(path: string, cwd: string): Baseline {
  try {
    const found = statSync(path);
    // A device has no end, and a pipe waits for whoever writes to it.
    if (!found.isFile()) throw new BaselineError("is no file.");
    if (found.size > MOST_BYTES)
      throw new BaselineError("is larger than 3 MB. Keep one for each folder of decks: decklint baseline --output.");
    return parseBaseline(readFileSync(path, "utf8"));
  } catch (error) {
    const name = labelOf(path, cwd);
    if (error instanceof BaselineError) throw new UsageError(`the baseline ${name} ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(
      code === "ENOENT" ? `there is no baseline ${name}.` : `the baseline ${name} cannot be read (${code}).`,
    );
  }
}

/**
 * Not through a link: with a folder that somebody else filled, it may lead to any file of the person who writes. Throws
 * a UsageError.
 */
export function writeBaseline(path: string, baseline: Baseline, cwd: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(
      `the baseline ${labelOf(path, cwd)} is a link. Name the file that it leads to: decklint baseline --output.`,
    );
  try {
    writeFileSync(path, formatBaseline(baseline));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`the baseline ${labelOf(path, cwd)} cannot be written (${code}).`);
  }
}

/**
 * True where a path is, whatever links are on the way, in a folder or in the repository that holds the folder: a
 * configuration has no say about other places.
 */
export function isAround(folder: string, path: string): boolean {
  try {
    return wayIn(rootOf(realpathSync(folder)), realpathSync(dirname(path))) !== null;
  } catch {
    // A folder that is not there, or that may not be looked at: nothing could be written into it either.
    return false;
  }
}

/** The root of the repository that holds a folder; the folder itself where there is none. */
function rootOf(folder: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, ".git"))) return at;
  return folder;
}

/** The name of a file in a baseline: the way from its folder, with forward slashes on every system. */
export function keyOf(file: string, baseline: string): string {
  const way = relative(dirname(baseline), file);
  return isAbsolute(way) ? file : way.split(sep).join("/");
}

/** True where a file that a baseline names is not there any more. Other machines are not asked: Windows would log on to them. */
export function isGoneFrom(baseline: string): (key: string) => boolean {
  return (key) => !/^[\\/]{2}/.test(key) && !existsSync(resolve(dirname(baseline), key));
}
