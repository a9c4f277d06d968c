import type { ReadLimits } from "../engine/lint-file.js";
import type { RuleSetting, Settings } from "../engine/settings.js";
import type { Audience, Rule, Severity, Shift, Stage } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { type Config, ConfigError, type ConfigException, type Judging, type RuleChoice } from "./config.js";
import { BUILT_IN, type Registry } from "./registry.js";

const DEFAULT_PRESET = "recommended";

/** One configuration file of a chain. */
export interface Layer {
  /** Absolute. */
  path: string;
  /** The same as a person would write it. */
  name: string;
  config: Config;
  /** Do its globs, which start from its folder, match this file? */
  matches(path: string, globs: readonly string[]): boolean;
}

export interface Loaded {
  /** The file that was found or named; null where there is none and defaults hold. */
  path: string | null;
  /** Weakest first: what a file extends stands before it. */
  layers: readonly Layer[];
  /** The presets that the chain names. */
  presets: readonly string[];
  /** The rules and presets that there are for these files: the built-in ones, and what the chain brings along. */
  registry: Registry;
}

export const NOTHING_LOADED: Loaded = { path: null, layers: [], presets: [], registry: BUILT_IN };

/** What the command line says; stronger than any file. */
export interface Flags extends Omit<Judging, "rules"> {
  presets?: readonly string[];
  failOn?: Severity;
  maxWarnings?: number;
}

export interface FileSettings extends Settings {
  limits: Partial<ReadLimits>;
  failOn: Severity;
  /** null: any number. */
  maxWarnings: number | null;
  exceptions: readonly ConfigException[];
  /** The absolute path of the file with known findings; null for the nearest one. */
  baseline: string | null;
}

/** Settings for one file. Weakest first: presets, the files of the chain, their overrides, the command line. */
export function resolve(loaded: Loaded, flags: Flags, path: string): FileSettings {
  const configs = loaded.layers.map((layer) => layer.config);
  const layers: Judging[] = loaded.layers.flatMap(({ config, matches }) => [
    config,
    ...(config.overrides ?? []).filter(({ files }) => matches(path, files)),
  ]);
  const last = strongest([...layers, flags]);
  const stage = last("stage") ?? null;
  const audience = last("audience") ?? null;
  return {
    customer: last("customer") ?? [],
    seller: last("seller") ?? [],
    otherCustomers: last("otherCustomers") ?? [],
    today: last("today") ?? today(),
    stage,
    audience,
    rules: resolveRules(presetsUsed(loaded, flags), layers, loaded.registry, (rule) => shiftOf(rule, stage, audience)),
    exceptions: loaded.layers.flatMap(({ config, matches }) =>
      (config.exceptions ?? []).filter(({ files }) => files === undefined || matches(path, files)),
    ),
    baseline: strongest(configs)("baseline") ?? null,
    limits: Object.assign({}, ...configs.map((config) => config.limits)),
    failOn: strongest([...configs, flags])("failOn") ?? "error",
    maxWarnings: strongest([...configs, flags])("maxWarnings") ?? null,
  };
}

/** The presets that hold: those of the command line, else of the files, else the default. */
export function presetsUsed(loaded: Loaded, { presets = loaded.presets }: Flags): readonly string[] {
  return presets.length > 0 ? presets : [DEFAULT_PRESET];
}

/** The day here, on the wall and not in Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

/** True where the configuration says to leave the file out. */
export function isIgnored({ layers }: Loaded, path: string): boolean {
  return layers.some(({ config, matches }) => matches(path, config.ignorePatterns ?? []));
}

/** Reads a key from the last layer that has it. */
function strongest<T extends object>(layers: readonly T[]): <K extends keyof T>(key: K) => T[K] | undefined {
  return (key) => layers.findLast((layer) => layer[key] !== undefined)?.[key];
}

/** The shift that holds for a rule at this stage and for these readers, if any. */
export function shiftOf(rule: Rule, stage: Stage | null, audience: Audience | null): Shift | undefined {
  return rule.shifts?.find(
    ({ stages, audiences }) =>
      (stage !== null && stages?.includes(stage)) || (audience !== null && audiences?.includes(audience)),
  );
}

/** Those that a file names are checked when it is loaded; one of the command line may be unknown to the file's plugins. */
function membersOf(preset: string, known: Registry["presets"]): readonly string[] {
  if (Object.hasOwn(known, preset)) return known[preset]!;
  const names = Object.keys(known);
  const hint = didYouMean(preset, names) || ` There are: ${names.join(", ")}.`;
  throw new ConfigError(`--preset names “${preset}”, which is no preset that decklint or a plugin brings.${hint}`);
}

/**
 * A severity alone keeps options that were set before; options are set one by one over those before. What a team has
 * set is their policy, so stage and audience change only the severities that rules have by themselves.
 */
function resolveRules(
  presets: readonly string[],
  layers: readonly Judging[],
  { rules, presets: known }: Registry,
  shift: (rule: Rule) => Shift | undefined,
): Map<string, RuleSetting> {
  const on = new Set(presets.flatMap((name) => membersOf(name, known)));
  const choices = new Map<string, RuleChoice>();
  for (const rule of rules)
    choices.set(rule.id, {
      // Who writes a rule of their own means it, whatever the preset.
      severity: on.has(rule.id) || rule.category === "house" ? (shift(rule)?.to ?? rule.severity) : "off",
      options: {},
    });
  for (const layer of layers)
    for (const [id, { severity, options }] of layer.rules ?? [])
      choices.set(id, { severity, options: { ...choices.get(id)?.options, ...options } });
  const settings = new Map<string, RuleSetting>();
  for (const [id, { severity, options }] of choices) if (severity !== "off") settings.set(id, { severity, options });
  return settings;
}
