import type { ReadLimits } from "../engine/lint-file.js";
import type { RuleSetting, Settings } from "../engine/settings.js";
import type { Rule, Severity } from "../rule/rule.js";
import type { Config, Judging, RuleChoice } from "./config.js";

/** What there is to configure. */
export interface Registry {
  rules: readonly Rule[];
  presets: Readonly<Record<string, readonly string[]>>;
}

export const DEFAULT_PRESET = "recommended";

/** One configuration file of a chain. */
export interface Layer {
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
}

export const NOTHING_LOADED: Loaded = { path: null, layers: [], presets: [] };

/** What the command line says; stronger than any file. */
export interface Flags extends Pick<Judging, "customer" | "seller" | "stage" | "audience"> {
  presets?: readonly string[];
  failOn?: Severity;
  maxWarnings?: number;
}

export interface FileSettings extends Settings {
  limits: Partial<ReadLimits>;
  failOn: Severity;
  /** null: any number. */
  maxWarnings: number | null;
}

/** Settings for one file. Weakest first: presets, the files of the chain, their overrides, the command line. */
export function resolve(loaded: Loaded, flags: Flags, path: string, registry: Registry): FileSettings {
  const configs = loaded.layers.map((layer) => layer.config);
  const layers: Judging[] = loaded.layers.flatMap(({ config, matches }) => [
    config,
    ...(config.overrides ?? []).filter(({ files }) => matches(path, files)),
  ]);
  const last = strongest([...layers, flags]);
  return {
    customer: last("customer") ?? [],
    seller: last("seller") ?? [],
    stage: last("stage") ?? null,
    audience: last("audience") ?? null,
    rules: resolveRules(flags.presets ?? loaded.presets, layers, registry),
    limits: Object.assign({}, ...configs.map((config) => config.limits)),
    failOn: strongest([...configs, flags])("failOn") ?? "error",
    maxWarnings: strongest([...configs, flags])("maxWarnings") ?? null,
  };
}

/** True where the configuration says to leave the file out. */
export function isIgnored({ layers }: Loaded, path: string): boolean {
  return layers.some(({ config, matches }) => matches(path, config.ignorePatterns ?? []));
}

/** Reads a key from the last layer that has it. */
function strongest<T extends object>(layers: readonly T[]): <K extends keyof T>(key: K) => T[K] | undefined {
  return (key) => layers.findLast((layer) => layer[key] !== undefined)?.[key];
}

/** A severity alone keeps options that were set before; options are set one by one over those before. */
function resolveRules(
  presets: readonly string[],
  layers: readonly Judging[],
  { rules, presets: known }: Registry,
): Map<string, RuleSetting> {
  const on = new Set((presets.length > 0 ? presets : [DEFAULT_PRESET]).flatMap((name) => known[name] ?? []));
  const choices = new Map<string, RuleChoice>();
  for (const { id, severity } of rules) choices.set(id, { severity: on.has(id) ? severity : "off", options: {} });
  for (const layer of layers)
    for (const [id, { severity, options }] of layer.rules ?? [])
      choices.set(id, { severity, options: { ...choices.get(id)?.options, ...options } });
  const settings = new Map<string, RuleSetting>();
  for (const [id, { severity, options }] of choices) if (severity !== "off") settings.set(id, { severity, options });
  return settings;
}
