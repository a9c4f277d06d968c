import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findConfig } from "../config/find.js";
import { labelOf } from "../config/folders.js";
import { acceptKnown, type Baseline, type Known, pruned, type Stale, updated } from "../engine/accept/baseline.js";
import { counted } from "../reporters/words.js";
import { BASELINE_NAME, findBaseline, isAround, isGoneFrom, readBaseline, writeBaseline } from "./baseline-file.js";
import { configLoader } from "./configured.js";
import { EXIT, type ExitCode, UsageError } from "./exit.js";
import type { Io } from "./io.js";
import { checkedFor } from "./known.js";
import { print } from "./output.js";
import { type FileRun, type RunOptions, runFiles } from "./run.js";

export interface BaselineOptions extends RunOptions {
  /** The file; null for the one that holds here, else one beside the configuration. */
  output: string | null;
  /** `write` accepts what is found today, `prune` takes out what is not needed any more, `check` only says so. */
  what: "write" | "prune" | "check";
}

/** `decklint baseline [files…]` */
export async function baseline(names: readonly string[], options: BaselineOptions, io: Io): Promise<ExitCode> {
  const path = await placeOf(options, io);
  const there = existsSync(path);
  if (!there && options.what !== "write") throw new UsageError(`there is no baseline ${labelOf(path, io.cwd)}.`);
  const before: Baseline = there ? readBaseline(path, io.cwd) : new Map();
  const all = names.length === 0;
  // All that the baseline may speak of lies at or below its folder.
  const here = labelOf(dirname(path), io.cwd);
  const { files, failed } = await runFiles(all ? [here] : names, { ...options, baseline: false }, io);
  // Nothing that was named could be read, which is said already: of the baseline there is nothing to say.
  if (!all && files.every(({ facts }) => facts === null)) return failed ? EXIT.failed : EXIT.clean;
  const checked = files.filter(hasName).map(checkedFor(path));
  const known = acceptKnown(before, checked, isGoneFrom(path));
  // Where only some files were checked, one that is gone may have moved to where nobody looked.
  const stale = all ? known.stale : known.stale.filter(({ gone }) => !gone);
  const name = labelOf(path, io.cwd);
  if (options.what === "check") {
    print(io, stale.length === 0 ? `Every entry of ${name} is still needed.\n` : listOf(stale, name));
    return failed ? EXIT.failed : stale.length > 0 ? EXIT.findings : EXIT.clean;
  }
  const after = options.what === "prune" ? pruned(before, { ...known, stale }) : written(before, checked, known, stale);
  if (there || after.size > 0) writeBaseline(path, after, io.cwd);
  print(io, options.what === "prune" ? sayPruned(stale, name) : sayWritten(before, after, name));
  return failed ? EXIT.failed : EXIT.clean;
}

function written(
  before: Baseline,
  files: Parameters<typeof updated>[1],
  known: Known,
  stale: readonly Stale[],
): Baseline {
  const after = updated(before, files, known);
  for (const { file, gone } of stale) if (gone) after.delete(file);
  return after;
}

/** Standard input has no name that would be the same tomorrow. */
function hasName({ report }: FileRun): boolean {
  return report.path !== "<stdin>";
}

/** The named place; else where runs from this folder look: as configured, where there is one already, beside the configuration. */
async function placeOf({ output, config, what }: BaselineOptions, io: Io): Promise<string> {
  if (output !== null) return resolve(io.cwd, output);
  const loaded = await configLoader(config, io)(io.cwd);
  const layer = loaded.layers.findLast(({ config }) => config.baseline !== undefined);
  if (layer?.config.baseline !== undefined) {
    const { path, name, config } = layer;
    if (what !== "check" && !isAround(dirname(path), config.baseline!))
      throw new UsageError(
        `${name}: “baseline” leads out of the folder. If you want it there, say so: decklint baseline --output.`,
      );
    return config.baseline!;
  }
  const found = findBaseline(io.cwd);
  if (found !== null) return found;
  const beside = findConfig(io.cwd)?.path;
  return join(beside === undefined ? io.cwd : dirname(beside), BASELINE_NAME);
}

function listOf(stale: readonly Stale[], name: string): string {
  const lines = stale.map(({ file, rule, hint, count, gone }) => {
    const page = hint === "" ? "" : ` on “${hint}”`;
    const times = count === 1 ? "" : `, ${count} times`;
    return gone ? `${file} is gone: ${rule}${page}${times}` : `${file}: ${rule}${page}${times}`;
  });
  const sum = `${counted(stale.length, "entry", "entries")} of ${name} ${stale.length === 1 ? "is" : "are"} not needed any more. Take out with: decklint baseline --prune`;
  return `${[...lines, sum].join("\n")}\n`;
}

function sayPruned(stale: readonly Stale[], name: string): string {
  if (stale.length === 0) return `Every entry of ${name} is still needed.\n`;
  return `Took ${counted(stale.length, "entry", "entries")} out of ${name}.\n`;
}

function sayWritten(before: Baseline, after: Baseline, name: string): string {
  const [old, now] = [sum(before), sum(after)];
  if (now === 0) return `Nothing was found, so there is nothing to accept${old === 0 ? "" : ` in ${name} any more`}.\n`;
  const was = old === 0 || old === now ? "" : `; there were ${old}`;
  return `${counted(now, "finding")} in ${counted(after.size, "file")} accepted in ${name}${was}. From now on only new ones are shown.\n`;
}

function sum(baseline: Baseline): number {
  return [...baseline.values()].flat().reduce((all, { count }) => all + count, 0);
}
