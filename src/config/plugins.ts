import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "../rule/plugin.js";
import { ConfigError } from "./config.js";
import { firstLine, importDefault } from "./modules.js";
import { entryOf, isFilePath, packageFolder } from "./packages.js";
import { wrongPlugin } from "./plugin-shape.js";
import type { Registry } from "./registry.js";

/** What the plugins of one chain of configurations brought along, by their files, so that each is there once. */
export type Plugins = Map<string, { name: string; brings: Registry }>;

/**
 * Loads a plugin that a configuration in `folder` names: a file, or an npm package. Its code runs.
 * @throws ConfigError with one sentence that names the configuration, the plugin and what is wrong.
 */
export async function loadPlugin(written: string, folder: string, config: string, loaded: Plugins): Promise<Registry> {
  const path = locate(written, folder, config);
  const known = loaded.get(path);
  if (known) return known.brings;
  const fail: (what: string) => never = (what) => {
    throw new ConfigError(`${config}: the plugin “${written}”: ${what}`);
  };
  const plugin = await importDefault(path).catch((error: unknown) =>
    fail(`its code cannot be run: ${firstLine(error)}.`),
  );
  const wrong = wrongPlugin(plugin);
  if (wrong !== null) fail(wrong);
  const { name, rules, presets = {} } = plugin as Plugin;
  if ([...loaded.values()].some((other) => other.name === name))
    fail(`it is called “${name}”, as another plugin is. Use one of the two.`);
  const idOf = (id: string): string => `${name}/${id}`;
  const brings: Registry = {
    rules: rules.map((rule) => ({ ...rule, id: idOf(rule.id) })),
    presets: Object.fromEntries(Object.entries(presets).map(([preset, ids]) => [idOf(preset), ids.map(idOf)])),
  };
  loaded.set(path, { name, brings });
  return brings;
}

function locate(written: string, folder: string, config: string): string {
  if (isFilePath(written)) {
    const path = resolve(folder, written);
    if (existsSync(path)) return realpathSync(path);
    throw new ConfigError(`${config}: “plugins” names “${written}”, and there is no such file.`);
  }
  const found = packageFolder(written, folder);
  const entry = found === null ? null : entryOf(found);
  if (entry !== null) return realpathSync(entry);
  if (found !== null) throw new ConfigError(`${config}: “plugins” names “${written}”, a package without a main file.`);
  const hint = existsSync(resolve(folder, written))
    ? `For the file, write “./${written}”.`
    : `Install it: npm install ${written}`;
  throw new ConfigError(`${config}: “plugins” names “${written}”, which is not installed. ${hint}`);
}
