import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { labelOf } from "../config/label.js";
import type { Baseline } from "../engine/accept/baseline.js";
import { BaselineError, formatBaseline, parseBaseline } from "../engine/accept/baseline-text.js";
import { UsageError } from "./exit.js";

export const BASELINE_NAME = ".decklint-baseline.json";

/** The baseline for files in a folder: the first on the way up to the root of the repository, as for configurations. */
export function findBaseline(folder: string): string | null {
  const home = homedir();
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, BASELINE_NAME);
    if (existsSync(path)) return path;
    if (existsSync(join(at, ".git")) || at === home || dirname(at) === at) return null;
  }
}

/** Throws a UsageError, which names the file, where it cannot be read or is no baseline. */
export function readBaseline(path: string, cwd: string): Baseline {
  try {
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

export function writeBaseline(path: string, baseline: Baseline, cwd: string): void {
  try {
    writeFileSync(path, formatBaseline(baseline));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`the baseline ${labelOf(path, cwd)} cannot be written (${code}).`);
  }
}

/** The name of a file in a baseline: the way from its folder, with forward slashes on every system. */
export function keyOf(file: string, baseline: string): string {
  const way = relative(dirname(baseline), file);
  return isAbsolute(way) ? file : way.split(sep).join("/");
}

/** True where a file that a baseline names is not there any more. */
export function isGoneFrom(baseline: string): (key: string) => boolean {
  return (key) => !existsSync(resolve(dirname(baseline), key));
}
