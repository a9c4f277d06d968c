import manifest from "../../package.json" with { type: "json" };
import { inspectPages } from "../engine/inspect.js";
import { makeReport } from "../engine/report.js";
import type { InspectReport } from "../report/inspect.js";
import { inspectView } from "../reporters/inspect.js";
import { json } from "../reporters/json.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, print, styleFor } from "./output.js";
import { type RunOptions, runFiles } from "./run.js";

export interface InspectOptions extends RunOptions {
  format: "stylish" | "json";
  color: ColorChoice;
}

/** `decklint inspect FILE…`: shows, and fails on nothing that it shows. */
export async function inspect(names: readonly string[], options: InspectOptions, io: Io): Promise<ExitCode> {
  const { files, failed } = await runFiles(names, options, io);
  const report = makeReport(
    manifest.version,
    files.map((file) => file.report),
  );
  const inspected: InspectReport = {
    ...report,
    files: files.map((file) => ({ ...file.report, pages: file.facts ? inspectPages(file.facts) : [] })),
  };
  if (options.format === "json") io.stdout.write(json(inspected));
  else print(io, inspectView(inspected, styleFor(io, options.color)));
  return failed ? EXIT.failed : EXIT.clean;
}
