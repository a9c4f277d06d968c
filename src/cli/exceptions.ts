import manifest from "../../package.json" with { type: "json" };
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
      return listed(exception, report.path, { format: report.format, page, title });
    });
}

/** One that holds for many files is listed once, with what it does in all of them. */
function inConfigurations(files: readonly FileRun[]): ListedException[] {
  const byPlace = new Map<string, ListedException>();
  for (const exception of files.flatMap((file) => file.exceptions)) {
    if (exception.source !== "configuration") continue;
    const before = byPlace.get(exception.text);
    const file = exception.text.replace(/: exceptions\[\d+\]$/, "");
    const now = listed(exception, file, { format: null, page: null, title: "" });
    if (before === undefined) byPlace.set(exception.text, now);
    else {
      before.findings += now.findings;
      if (RANK.indexOf(now.state) < RANK.indexOf(before.state)) before.state = now.state;
    }
  }
  return [...byPlace.values()];
}

/** What it does in one file counts for more than that it does nothing in another. */
const RANK: readonly Exception["state"][] = ["holds", "expired", "unused", "not-checked"];

function listed(
  { rule, reason, until, daysLeft, state, findings, source, text, suggestion, pages }: Exception,
  file: string,
  at: Pick<ListedException, "format" | "page" | "title">,
): ListedException {
  const whole = pages === null;
  return { file, ...at, rule, whole, reason, until, daysLeft, state, findings, source, text, suggestion };
}
