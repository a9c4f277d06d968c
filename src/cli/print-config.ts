import { dirname, resolve as resolvePath } from "node:path";
import { labelOf } from "../config/folders.js";
import { IgnoreFiles } from "../config/ignore-files.js";
import { isIgnored } from "../config/resolve.js";
import { type Traced, type TracedSettings, trace } from "../config/trace.js";
import { isFolder } from "../engine/files.js";
import { cleanForTerminal as clean } from "../reporters/clean.js";
import type { Style } from "../reporters/stylish.js";
import { configLoader } from "./configured.js";
import { EXIT, type ExitCode, UsageError } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, print, styleFor } from "./output.js";
import { type RunOptions, withOtherCustomers } from "./run.js";

export interface PrintConfigOptions extends RunOptions {
  format: string;
  color: ColorChoice;
}

interface Printed extends TracedSettings {
  file: string;
  /** Weakest first: what is extended, then who extends it. */
  configuration: readonly string[];
  /** What leaves the file out when its folder is checked; null where it is checked. */
  leftOutBy: string | null;
}

/** `decklint --print-config FILE`: the settings for a file, which need not be there, and where each comes from. */
export async function printConfig(file: string, options: PrintConfigOptions, io: Io): Promise<ExitCode> {
  const path = resolvePath(io.cwd, file);
  // Its own settings would be those of the folder above it, which nobody means.
  if (isFolder(path)) throw new UsageError(`${file} is a folder; name a file in it, which need not be there.`);
  const loaded = await configLoader(options.config, io)(dirname(path));
  const leftOutBy = isIgnored(loaded, path) ? "ignorePatterns" : new IgnoreFiles().leavesOut(path);
  const printed: Printed = {
    file: labelOf(path, io.cwd),
    configuration: loaded.layers.map(({ name }) => name),
    leftOutBy,
    ...trace(loaded, withOtherCustomers(options, io), path),
  };
  if (options.format === "json") io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  else print(io, written(printed, styleFor(io, options.color)));
  return EXIT.clean;
}

/** Looks like the YAML that one would write, with the origin of each line behind it. */
function written({ file, configuration, leftOutBy, settings, rules }: Printed, { color }: Style): string {
  const lines: string[] = [];
  const put = (text: string, remark: string): void => {
    lines.push(`${clean(text).padEnd(WIDEST)}  ${color.dim(clean(`# ${remark}`))}`);
  };
  const origin = ({ from, because }: Traced): string => (because === undefined ? from : `${from}: ${because}`);
  lines.push(color.dim(clean(`# The settings for ${file}, and where each comes from.`)));
  const chain = configuration.length > 0 ? configuration.join(", then ") : "none, so that defaults hold";
  lines.push(color.dim(clean(`# Configuration: ${chain}`)));
  if (leftOutBy !== null) lines.push(color.dim(`# Left out by ${leftOutBy} when its folder is checked.`));
  for (const [name, traced] of Object.entries(settings)) put(`${name}: ${scalar(traced.value)}`, origin(traced));
  lines.push("rules:");
  for (const [id, rule] of Object.entries(rules)) {
    put(`  ${id}: ${rule.value}`, origin(rule));
    if (rule.value === "off") continue;
    for (const [name, option] of Object.entries(rule.options))
      put(`    ${name}: ${scalar(option.value)}`, origin(option));
  }
  return `${lines.join("\n")}\n`;
}

const WIDEST = 36;
/** Of a long list only the first ones; `--format json` has all. */
const MOST_ENTRIES = 5;

function scalar(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === "string" ? quoted(value) : String(value ?? "none");
  const more = value.length - MOST_ENTRIES;
  const shown = value
    .slice(0, MOST_ENTRIES)
    .map((one) => (typeof one === "object" ? JSON.stringify(one) : quoted(String(one))));
  return `[${[...shown, ...(more > 0 ? [`… ${more} more`] : [])].join(", ")}]`;
}

function quoted(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(text) ? text : JSON.stringify(text);
}
