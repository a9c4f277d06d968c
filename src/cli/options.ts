import { InvalidArgumentError, Option } from "commander";
import { presets } from "../../rules/presets.js";
import type { Flags } from "../config/resolve.js";
import { isDay } from "../config/values.js";
import { AUDIENCES, type Audience, SEVERITIES, type Severity, STAGES, type Stage } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { COLOR_CHOICES } from "./output.js";
import type { RunOptions } from "./run.js";
import { RUNS } from "./starter.js";

export const LINT_FORMATS = ["stylish", "json", "github"] as const;
export const INSPECT_FORMATS = ["stylish", "json"] as const;

const WHO = "Who it is for:";
const WHAT = "What is checked:";
const HOW = "What is shown:";
const WRITTEN = "What is written:";
const END = "How it ends:";

/** The flags that judge, as commander gives them. */
export interface JudgingFlags {
  for?: string[];
  seller?: string[];
  otherCustomers?: string;
  stage?: Stage;
  audience?: Audience;
  today?: string;
  preset?: string[];
  config?: string;
  skipIgnored?: boolean;
  baseline?: string | false;
  stdinFilename?: string;
}

export const judgingOptions = (): Option[] => [
  option("--for <name>", "the customer's name; repeat it for other names of theirs", WHO).argParser(collect),
  option("--seller <name>", "your own name; repeat it for your products", WHO).argParser(collect),
  option("--other-customers <file>", "a list of other customers, whose names must not be in it", WHO),
  option("--stage <stage>", `where the sale stands: ${STAGES.join(", ")}`, WHO).argParser(oneOf(STAGES)),
  option("--audience <who>", `who reads it: ${AUDIENCES.join(", ")}`, WHO).argParser(oneOf(AUDIENCES)),
  option("--today <day>", "the day on which it is judged, as 2026-11-25; for tests", WHO).argParser(day),
  option("--preset <name>", `rules to use: ${Object.keys(presets).join(", ")}; repeatable`, WHAT).argParser(
    // A preset of a plugin is checked against the configuration that names the plugin.
    (name: string, before?: string[]) => collect(name.includes("/") ? name : oneOf(Object.keys(presets))(name), before),
  ),
  configOption(),
  option("--skip-ignored", "leave out ignored files even where they are named; for hooks", WHAT),
  stdinOption(),
];

/** For commands that show what is open; what is known is nothing to those that accept or list it. */
export const knownOptions = (): Option[] => [
  option("--baseline <file>", "findings that are known and accepted, instead of the nearest baseline", WHAT),
  option("--no-baseline", "show known findings too", WHAT),
];

export const configOption = (): Option =>
  option("--config <file>", "the configuration to use, instead of the nearest one", WHAT);

export const printConfigOption = (): Option =>
  option("--print-config <file>", "instead of checking, print the settings for a file and where each comes from", HOW);

export const stdinOption = (): Option =>
  option("--stdin-filename <name>", "what to call the file that “-” reads from standard input", WHAT);

export const colorOption = (): Option =>
  option("--color <when>", "colours: auto, always, never", HOW).default("auto").argParser(oneOf(COLOR_CHOICES));

export const formatOption = (formats: readonly string[]): Option =>
  option("--format <name>", `what to print: ${formats.join(", ")}`, HOW)
    .default(formats[0])
    .argParser(oneOf(formats));

export const baselineOptions = (): Option[] => [
  option("--output <file>", "the baseline; default: the one that holds here, else beside the configuration", WRITTEN),
  option("--prune", "take out what is not found any more, and add nothing", WRITTEN).conflicts("check"),
  option("--check", "only say what is not found any more, and end with 1 where there is some", WRITTEN),
];

export const initOptions = (): Option[] => [
  option("--seller <name>", "your own name; repeat it for your products", WHO).argParser(collect),
  option("--for <name>", "the customer's name, where all decks here are for one", WHO).argParser(collect),
  option("--other-customers <file>", "a list of other customers; a .txt that is missing is made", WHO),
  option("--run <where>", `where it will run: ${RUNS.join(", ")}`, WRITTEN).argParser(oneOf(RUNS)),
  option("--yes", "ask nothing", WRITTEN),
  option("--force", "write over the configuration that is here", WRITTEN),
];

export const quietOption = (): Option => option("--quiet", "show errors only", HOW);

export const endingOptions = (): Option[] => [
  option(
    "--fail-on <level>",
    `end with 1 from this level on: ${[...SEVERITIES].reverse().join(", ")} (default: error)`,
    END,
  ).argParser(oneOf(SEVERITIES)),
  option("--max-warnings <n>", "end with 1 when there are more warnings than this", END).argParser(wholeNumber),
];

/** What the flags mean to a run. */
export function runOptions(flags: JudgingFlags & { failOn?: Severity; maxWarnings?: number }): RunOptions {
  const { for: customer, seller, stage, audience, today, preset, failOn, maxWarnings } = flags;
  const given: { [K in keyof Flags]: Flags[K] | undefined } = {
    customer,
    seller,
    stage,
    audience,
    today,
    presets: preset,
    failOn,
    maxWarnings,
  };
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    flags: Object.fromEntries(entries) as Flags,
    config: flags.config ?? null,
    otherCustomers: flags.otherCustomers ?? null,
    skipIgnored: flags.skipIgnored ?? false,
    baseline: flags.baseline ?? null,
    stdinName: flags.stdinFilename ?? null,
  };
}

function option(flags: string, description: string, group: string): Option {
  return new Option(flags, description).helpGroup(group);
}

function collect(value: string, before: string[] = []): string[] {
  if (value.trim() === "") throw new InvalidArgumentError("It is empty.");
  return [...before, value];
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`It must be one of ${values.join(", ")}.${didYouMean(value, values)}`);
  };
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("It must be a day such as 2026-11-25.");
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number from 0 on.");
  return Number(value);
}
