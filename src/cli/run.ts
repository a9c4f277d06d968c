import { dirname, resolve as resolvePath } from "node:path";
import { findConfig } from "../config/find.js";
import { loadConfig } from "../config/load.js";
import { type FileSettings, type Flags, isIgnored, type Loaded, NOTHING_LOADED, resolve } from "../config/resolve.js";
import { type Linted, lintFile } from "../engine/lint-file.js";
import type { Io } from "./io.js";
import { note } from "./output.js";
import { findTargets } from "./targets.js";

export const ISSUES = "https://github.com/decklint/decklint/issues";

export interface RunOptions {
  flags: Flags;
  /** A configuration file that was named; null to look for one. */
  config: string | null;
  /** Leave out ignored files even where they are named, as a hook names every file that changed. */
  skipIgnored: boolean;
  stdinName: string | null;
}

export interface FileRun extends Linted {
  settings: FileSettings;
  /** The configuration file that held; null where there is none. */
  configPath: string | null;
}

export interface Run {
  files: FileRun[];
  /** Something could not be done. What it was is said on standard error already. */
  failed: boolean;
}

/** Checks all that was named. What goes wrong with one file is said, and the others go on. */
export async function runFiles(names: readonly string[], options: RunOptions, io: Io): Promise<Run> {
  const { targets, missing } = await findTargets(names, options.stdinName, io);
  for (const sentence of missing) note(io, sentence);
  const configOf = configLoader(options.config, io);
  const files: FileRun[] = [];
  for (const { path, absolute, named, open } of targets) {
    const loaded = await configOf(dirname(absolute));
    if (isIgnored(loaded, absolute)) {
      if (!named || options.skipIgnored) continue;
      note(io, `${path} is under “ignorePatterns”, but you named it, so it is checked.`);
    }
    const settings = resolve(loaded, options.flags, absolute);
    const linted = await lintFile(path, open, settings, loaded.registry.rules);
    report(linted, io);
    files.push({ ...linted, settings, configPath: loaded.path });
  }
  if (targets.length > 0 && files.length === 0)
    note(io, "every file is under “ignorePatterns”, so there was nothing to check.");
  return { files, failed: missing.length > 0 || files.some((file) => !file.report.ok) };
}

function report({ report: { path, error }, faults }: Linted, io: Io): void {
  if (error && faults.length === 0) note(io, `${path}: ${error.message}`);
  for (const fault of faults) {
    const stack = fault.error instanceof Error ? fault.error.stack : String(fault.error);
    note(io, `${fault.what} Please report this with the lines below: ${ISSUES}`);
    io.stderr.write(`${stack}\n`);
  }
}

/** The configuration for files in a folder, looked up once for each folder. */
function configLoader(named: string | null, io: Io): (folder: string) => Promise<Loaded> {
  const byFile = new Map<string, Promise<Loaded>>();
  const load = (path: string): Promise<Loaded> => {
    const loading = byFile.get(path) ?? loadConfig(path, io.cwd);
    byFile.set(path, loading);
    return loading;
  };
  if (named !== null) return () => load(resolvePath(io.cwd, named));
  const byFolder = new Map<string, ReturnType<typeof findConfig>>();
  return async (folder) => {
    if (!byFolder.has(folder)) {
      const found = findConfig(folder);
      byFolder.set(folder, found);
      if (found && found.unread.length > 0 && !byFile.has(found.path))
        note(io, `${found.path} is the configuration; ${found.unread.join(", ")} beside it is not read.`);
    }
    const found = byFolder.get(folder);
    return found ? load(found.path) : NOTHING_LOADED;
  };
}
