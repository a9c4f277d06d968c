import manifest from "../../package.json" with { type: "json" };
import type { ConfigException } from "../config/config.js";
import type { ExceptionsReport, ListedException } from "../report/exceptions.js";
import { exceptionsView, isWrong } from "../reporters/exceptions.js";
import { json } from "../reporters/json.js";
import type { Exception } from "../rule/exception.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, print, styleFor } from "./output.js";
import { type FileRun, type RunOptions, runFiles } from "./run.js";

export interface ExceptionsOptions extends RunOptions {
  format: "stylish" | "json";
  color: ColorChoice;
}

/** `decklint exceptions [files…]`: lists what may be broken, where and why; ends with 1 where one is over or broken. */
export async function exceptions(names: readonly string[], options: ExceptionsOptions, io: Io): Promise<ExitCode> {
  const { files, failed } = await runFiles(names.length > 0 ? names : ["."], { ...options, baseline: false }, io);
  const report: ExceptionsReport = {
    schemaVersion: 1,
    tool: { name: "decklint", version: manifest.version },
    exceptions: [...files.flatMap(inFile), ...inConfigurations(files)],
  };
  if (options.format === "json") io.stdout.write(json(report));
  else print(io, exceptionsView(report, styleFor(io, options.color)));
  if (failed) return EXIT.failed;
  return report.exceptions.some(({ state }) => isWrong(state)) ? EXIT.findings : EXIT.clean;
}

function inFile({ report, facts, exceptions }: FileRun): ListedException[] {
  return exceptions
    .filter(({ source }) => source !== "configuration")
    .map((exception) => {
      const page = exception.writtenOn?.number ?? null;
      const title = page === null ? "" : (facts?.page(page).title ?? "");
      const { rule, pages, reason, until, daysLeft, state, findings, source, text, suggestion } = exception;
      const at = { file: report.path, format: report.format, files: null, page, title, whole: pages === null };
      return { ...at, rule, reason, until, daysLeft, state, findings, source, text, suggestion };
    });
}

/** One that holds for many files is listed once, with what it does in all of them; and so is one that met no file. */
function inConfigurations(files: readonly FileRun[]): ListedException[] {
  const byPlace = new Map<string, ListedException>();
  for (const { name, config } of [...new Set(files.map(({ loaded }) => loaded))].flatMap(({ layers }) => layers))
    for (const written of config.exceptions ?? []) byPlace.set(written.where, configured(written, name));
  for (const { source, text, state, findings, daysLeft } of files.flatMap((file) => file.exceptions)) {
    const one = source === "configuration" ? byPlace.get(text) : undefined;
    if (one === undefined) continue;
    one.findings += findings;
    one.daysLeft = daysLeft;
    if (RANK.indexOf(state) < RANK.indexOf(one.state)) one.state = state;
  }
  return [...byPlace.values()];
}

/** What it does in one file counts for more than that it does nothing in another. */
const RANK: readonly Exception["state"][] = ["holds", "expired", "unused", "not-checked"];

/** As written, before it meets a file. */
function configured({ rule, files, page, reason, until, where }: ConfigException, file: string): ListedException {
  return {
    file,
    format: null,
    files: files === undefined ? null : [...files],
    page: typeof page === "number" ? page : null,
    title: typeof page === "string" ? page : "",
    whole: page === undefined,
    rule,
    reason,
    until: until ?? null,
    daysLeft: null,
    state: "not-checked",
    findings: 0,
    source: "configuration",
    text: where,
    suggestion: null,
  };
}
