import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { labelOf } from "../config/folders.js";
import { acceptKnown, type Checked } from "../engine/accept/baseline.js";
import { findBaseline, isGoneFrom, keyOf, readBaseline } from "./baseline-file.js";
import type { Io } from "./io.js";
import { note } from "./output.js";
import type { FileRun } from "./run.js";

/** Entries of one baseline that were not needed by the files that were checked. */
export interface Leftover {
  /** As a person would write the path. */
  path: string;
  entries: number;
}

export interface Accepted {
  files: FileRun[];
  leftovers: Leftover[];
}

/**
 * Accepts what baselines know. `named` is the one that the command line names; else each file has that of its
 * configuration, or the nearest one.
 */
export function acceptByBaselines(files: readonly FileRun[], named: string | null, io: Io): Accepted {
  const nearest = new Map<string, string | null>();
  const groups = new Map<string, FileRun[]>();
  for (const file of files) {
    const path = named === null ? baselineOf(file, nearest) : resolve(io.cwd, named);
    if (path === null) continue;
    const group = groups.get(path);
    if (group) group.push(file);
    else groups.set(path, [file]);
  }
  const reports = new Map<FileRun, FileRun>();
  const leftovers: Leftover[] = [];
  for (const [path, group] of groups) {
    if (named === null && !existsSync(path)) {
      note(io, `there is no baseline ${labelOf(path, io.cwd)} yet; “decklint baseline” writes it.`);
      continue;
    }
    const known = acceptKnown(readBaseline(path, io.cwd), group.map(checkedFor(path)), isGoneFrom(path));
    for (const [i, file] of group.entries()) reports.set(file, { ...file, report: known.reports[i]! });
    // A file that is gone may only have moved to where nobody looked in this run.
    const entries = known.stale.filter(({ gone }) => !gone).length;
    if (entries > 0) leftovers.push({ path: labelOf(path, io.cwd), entries });
  }
  return { files: files.map((file) => reports.get(file) ?? file), leftovers };
}

/** A file of a run as a baseline sees it. */
export function checkedFor(baseline: string): (file: FileRun) => Checked {
  return ({ absolute, report, ran }) => ({ key: keyOf(absolute, baseline), report, ran });
}

function baselineOf({ absolute, settings }: FileRun, nearest: Map<string, string | null>): string | null {
  if (settings.baseline !== null) return settings.baseline;
  const folder = dirname(absolute);
  const found = nearest.get(folder);
  if (found !== undefined) return found;
  const path = findBaseline(folder);
  nearest.set(folder, path);
  return path;
}
