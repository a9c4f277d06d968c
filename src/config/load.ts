import { existsSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { CosmiconfigResult } from "cosmiconfig";
import { checkConfig } from "./check.js";
import { ConfigError } from "./config.js";
import { PLACES } from "./find.js";
import { matcherFrom } from "./glob.js";
import type { Layer, Loaded, Registry } from "./resolve.js";
import { didYouMean } from "./suggest.js";

/** Deeper chains of `extends` are a mistake. */
const DEEPEST = 16;

/** Loads a configuration file and all that it extends. `cwd` is only for naming files in errors. */
export async function loadConfig(path: string, cwd: string, registry: Registry): Promise<Loaded> {
  const chain: { layers: Layer[]; presets: string[] } = { layers: [], presets: [] };
  await follow(path, [], chain, (file) => labelOf(file, cwd), registry);
  return { path, ...chain };
}

async function follow(
  path: string,
  from: readonly string[],
  chain: { layers: Layer[]; presets: string[] },
  name: (file: string) => string,
  registry: Registry,
): Promise<void> {
  const config = checkConfig(await readConfig(path, name(path)), name(path), registry.rules);
  const folder = dirname(path);
  const way = [...from, path];
  for (const base of config.extends ?? []) {
    if (Object.hasOwn(registry.presets, base)) {
      chain.presets.push(base);
      continue;
    }
    const file = resolve(folder, base);
    if (!/[./\\]/.test(base) || !existsSync(file)) {
      const hint =
        didYouMean(base, Object.keys(registry.presets)) || ` Presets: ${Object.keys(registry.presets).join(", ")}.`;
      throw new ConfigError(`${name(path)}: “extends” names “${base}”, which is neither a preset nor a file.${hint}`);
    }
    if (way.includes(file)) throw new ConfigError(`${name(path)}: “extends” leads back to ${name(file)}.`);
    if (way.length > DEEPEST) throw new ConfigError(`${name(path)}: “extends” goes on for more than ${DEEPEST} files.`);
    await follow(file, way, chain, name, registry);
  }
  chain.layers.push({ config, matches: matcherFrom(folder) });
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
