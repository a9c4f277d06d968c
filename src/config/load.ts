import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Rule } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { checkConfig, checkSome } from "./check.js";
import { ConfigError } from "./config.js";
import { configIn } from "./find.js";
import { labelOf } from "./folders.js";
import { matcherFrom } from "./glob.js";
import { houseRules } from "./house-rules.js";
import { entryOf, isFilePath, packageFolder } from "./packages.js";
import { loadPlugin, type Plugins } from "./plugins.js";
import { readConfig } from "./read.js";
import { BUILT_IN, type Registry, withAdded } from "./registry.js";
import type { Layer, Loaded } from "./resolve.js";

/** Deeper chains of `extends` are a mistake, and so are more files: sixteen that extend two each are a million. */
const DEEPEST = 16;
const MOST_FILES = 100;

/**
 * Loads a configuration file and all that it extends. `cwd` names files in errors, and patterns start there for decks that
 * lie in no folder of the chain. `known` are the rules that there are without any configuration.
 */
export async function loadConfig(path: string, cwd: string, known: Registry = BUILT_IN): Promise<Loaded> {
  const name = (file: string): string => labelOf(file, cwd);
  const chain: Chain = { layers: [], presets: [], brought: new Map(), plugins: new Map(), name, cwd };
  const registry = await follow(path, [], chain, known);
  return { path, layers: chain.layers, presets: chain.presets, registry };
}

interface Chain {
  layers: Layer[];
  presets: string[];
  /** By file: one that is extended by two others brings its rules along once. */
  brought: Map<string, Registry>;
  plugins: Plugins;
  cwd: string;
  name(file: string): string;
}

/** Adds a file, and before it what it extends. Gives the rules known to it, which those who extend it know as well. */
async function follow(path: string, from: readonly string[], chain: Chain, known: Registry): Promise<Registry> {
  const name = chain.name(path);
  const written = await readConfig(path, name);
  const folder = dirname(path);
  const way = [...from, path];
  const brought = chain.brought.get(path) ?? (await broughtAlong(written, folder, name, chain.plugins));
  chain.brought.set(path, brought);
  let registry = withAdded(known, brought, name);
  for (const base of checkSome(written, name, ["extends"]).extends ?? []) {
    if (Object.hasOwn(registry.presets, base)) {
      chain.presets.push(base);
      continue;
    }
    const file = locate(base, folder, name, Object.keys(registry.presets));
    if (way.includes(file))
      throw new ConfigError(`${name}: “extends” leads back to ${chain.name(file)}. Take it out of one of the two.`);
    if (way.length > DEEPEST || chain.layers.length > MOST_FILES)
      throw new ConfigError(`${name}: “extends” goes on for too many files. Extend one file that has what you need.`);
    registry = withAdded(registry, await follow(file, way, chain, known), name);
  }
  const config = checkConfig(written, name, registry.rules, folder);
  chain.layers.push({ path, name, config, matches: matcherFrom(folder, dirname(way[0]!), chain.cwd) });
  return registry;
}

/** The file that an entry of `extends` means: a file, or an npm package that is a configuration or has one. */
function locate(base: string, folder: string, name: string, presets: readonly string[]): string {
  const file = resolve(folder, base);
  if (/[./\\]/.test(base) && existsSync(file)) return file;
  const fail = (what: string): never => {
    throw new ConfigError(`${name}: “extends” names “${base}”, ${what}`);
  };
  if (isFilePath(base)) fail("and there is no such file. Check the spelling and the folder.");
  const found = packageFolder(base, folder);
  if (found === null) {
    const hint = didYouMean(base, presets) || ` Presets: ${presets.join(", ")}.`;
    return fail(`which is neither a preset nor a file nor an installed package.${hint}`);
  }
  return configIn(found) ?? entryOf(found) ?? fail("a package that has no configuration in it.");
}

/**
 * The rules and presets that one file itself brings along. They are known before anything else in the file is checked,
 * so that its `rules` and `overrides` may name them, and so may every file that extends it.
 */
async function broughtAlong(written: unknown, folder: string, name: string, loaded: Plugins): Promise<Registry> {
  let brought: Registry = { rules: await ownRules(written, name), presets: {} };
  const { plugins = [] } = checkSome(written, name, ["plugins"]);
  for (const plugin of plugins) brought = withAdded(brought, await loadPlugin(plugin, folder, name, loaded), name);
  return brought;
}

async function ownRules(written: unknown, name: string): Promise<Rule[]> {
  const own = checkSome(written, name, ["houseRules"]).houseRules;
  return own === undefined ? [] : houseRules(own, name);
}
