import { dirname, resolve as resolvePath } from "node:path";
import { IgnoreFiles } from "../config/ignore-files.js";
import { readNames } from "../config/names-file.js";
import { type FileSettings, type Flags, isIgnored, type Loaded, resolve } from "../config/resolve.js";
import { type Linted, lintFile } from "../engine/lint-file.js";
import { configLoader } from "./configured.js";
import type { Io } from "./io.js";
import { acceptByBaselines, type Leftover } from "./known.js";
import { note } from "./output.js";
import { findTargets } from "./targets.js";

export const ISSUES = "https://github.com/decklint/decklint/issues";

export interface RunOptions {
  flags: Flags;
  /** A configuration file that was named; null to look for one. */
  config: string | null;
  /** A file with the names of other customers. */
  otherCustomers: string | null;
  /** Leave out ignored files even where they are named, as a hook names every file that changed. */
  skipIgnored: boolean;
  /** The file with known findings; null for the one of the configuration or the nearest, false for none. */
  baseline: string | null | false;
  stdinName: string | null;
}

export interface FileRun extends Linted {
  absolute: string;
  settings: FileSettings;
  /** The configuration that held. */
  loaded: Loaded;
}

export interface Run {
  files: FileRun[];
  /** Something could not be done. What it was is said on standard error already. */
  failed: boolean;
  /** Baselines with entries that nothing needs any more. */
  leftovers: readonly Leftover[];
}

/** Checks all that was named. What goes wrong with one file is said, and the others go on. */
export async function runFiles(names: readonly string[], options: RunOptions, io: Io): Promise<Run> {
  const { targets, missing } = await findTargets(names, options.stdinName, io);
  for (const sentence of missing) note(io, sentence);
  const configOf = configLoader(options.config, io);
  const flags = withOtherCustomers(options, io);
  const ignoreFiles = new IgnoreFiles();
  // That a deck which is named is not in Git is no reason not to check it, and nothing to remark.
  const ownIgnoreFiles = new IgnoreFiles([".decklintignore"]);
  const reasons = new Set<string>();
  const files: FileRun[] = [];
  for (const { path, absolute, named, open } of targets) {
    const loaded = await configOf(dirname(absolute));
    const optional = !named || options.skipIgnored;
    const reason = isIgnored(loaded, absolute)
      ? "“ignorePatterns”"
      : (optional ? ignoreFiles : ownIgnoreFiles).leavesOut(absolute);
    if (reason !== null && optional) {
      reasons.add(reason);
      continue;
    }
    if (reason !== null) note(io, `${path} is left out by ${reason}, but you named it, so it is checked.`);
    const settings = resolve(loaded, flags, absolute);
    const linted = await lintFile(path, open, settings, loaded.registry.rules);
    report(linted, io);
    files.push({ ...linted, absolute, settings, loaded });
  }
  if (targets.length > 0 && files.length === 0)
    note(io, `every file is left out by ${[...reasons].join(" or ")}, so there was nothing to check.`);
  const accepted =
    options.baseline === false ? { files, leftovers: [] } : acceptByBaselines(files, options.baseline, io);
  return { ...accepted, failed: missing.length > 0 || files.some((file) => !file.report.ok) };
}

/** What the flags say, with the list that one of them names. */
export function withOtherCustomers({ flags, otherCustomers }: RunOptions, io: Io): Flags {
  if (otherCustomers === null) return flags;
  const names = readNames(resolvePath(io.cwd, otherCustomers), `--other-customers names “${otherCustomers}”, `);
  return { ...flags, otherCustomers: names };
}

function report({ report: { path, error }, faults }: Linted, io: Io): void {
  if (error && faults.length === 0) note(io, `${path}: ${error.message}`);
  for (const { ruleId, error: thrown } of faults) {
    const what = ruleId === null ? `decklint broke on ${path}.` : `The rule ${ruleId} broke on ${path}.`;
    // A slash is in the names of plugins' rules alone.
    const please = ruleId?.includes("/")
      ? "Please show the lines below to who wrote its plugin."
      : `Please report this with the lines below: ${ISSUES}`;
    note(io, `${what} ${please}`);
    io.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  }
}
