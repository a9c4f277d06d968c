import { existsSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { CosmiconfigResult } from "cosmiconfig";
import { checkConfig, checkSome } from "./check.js";
import { ConfigError } from "./config.js";
import { PLACES } from "./find.js";
import { matcherFrom } from "./glob.js";
import { BUILT_IN, type Registry, withAdded } from "./registry.js";
import type { Layer, Loaded } from "./resolve.js";
import { didYouMean } from "./suggest.js";

/** Deeper chains of `extends` are a mistake. */
const DEEPEST = 16;

/**
 * Loads a configuration file and all that it extends. `cwd` is only for naming files in errors. `known` are the rules
 * that there are without any configuration.
 */
export async function loadConfig(path: string, cwd: string, known: Registry = BUILT_IN): Promise<Loaded> {
  const chain: Chain = { layers: [], presets: [], name: (file) => labelOf(file, cwd) };
  const registry = await follow(path, [], chain, known);
  return { path, layers: chain.layers, presets: chain.presets, registry };
}

interface Chain {
  layers: Layer[];
  presets: string[];
  name(file: string): string;
}

/** Adds a file, and before it what it extends. Gives the rules known to it, which those who extend it know as well. */
async function follow(path: string, from: readonly string[], chain: Chain, known: Registry): Promise<Registry> {
  const name = chain.name(path);
  const written = await readConfig(path, name);
  const folder = dirname(path);
  const way = [...from, path];
  let registry = withAdded(known, await broughtAlong(written, path, name), name);
  for (const base of checkSome(written, name, ["extends"]).extends ?? []) {
    if (Object.hasOwn(registry.presets, base)) {
      chain.presets.push(base);
      continue;
    }
    const file = resolve(folder, base);
    if (!/[./\\]/.test(base) || !existsSync(file)) {
      const presets = Object.keys(registry.presets);
      const hint = didYouMean(base, presets) || ` Presets: ${presets.join(", ")}.`;
      throw new ConfigError(`${name}: “extends” names “${base}”, which is neither a preset nor a file.${hint}`);
    }
    if (way.includes(file)) throw new ConfigError(`${name}: “extends” leads back to ${chain.name(file)}.`);
    if (way.length > DEEPEST) throw new ConfigError(`${name}: “extends” goes on for more than ${DEEPEST} files.`);
    registry = withAdded(registry, await follow(file, way, chain, known), name);
  }
  chain.layers.push({ config: checkConfig(written, name, registry.rules), matches: matcherFrom(folder) });
  return registry;
}

/**
 * The rules and presets that one file itself brings along. They are known before anything else in the file is checked,
 * so that its `rules` and `overrides` may name them, and so may every file that extends it.
 */
async function broughtAlong(_written: unknown, _path: string, _name: string): Promise<Registry> {
  return { rules: [], presets: {} };
}

async function readConfig(path: string, name: string): Promise<unknown> {
  // Loaded here, because most decks have no configuration and starting up is half of a run's time.
  const { default: library } = await import("cosmiconfig");
  let result: CosmiconfigResult;
  try {
    result = await library.cosmiconfig("decklint", { searchPlaces: [...PLACES], cache: false }).load(path);
  } catch (error) {
    throw new ConfigError(`${name}: ${reason(error as LoadError)}`);
  }
  // An empty file says nothing, and that is no error.
  return result === null || result.isEmpty || result.config === null ? {} : result.config;
}

interface LoadError extends Error {
  code?: string;
  /** js-yaml: what is wrong, and where, counted from 0. */
  reason?: string;
  mark?: { line: number };
}

function reason({ code, message, name, reason, mark }: LoadError): string {
  if (code === "ENOENT") return "there is no such configuration file.";
  if (code === "EISDIR") return "this is a folder, not a configuration file.";
  if (reason !== undefined && mark) return `line ${mark.line + 1} is not valid YAML: ${reason}.`;
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  if (name === "JSONError" || lines[0]?.startsWith("JSON Error")) return `not valid JSON: ${lines[1] ?? message}.`;
  return `cannot be loaded: ${lines[0] ?? name}.`;
}

/** A path as a person would write it from where they are. */
export function labelOf(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return from.startsWith("..") || isAbsolute(from) ? path : from;
}
