import type { Rule } from "./rule.js";

/** What a plugin exports by default: an npm package, or one file beside the configuration. */
export interface Plugin {
  /** Small letters, digits and hyphens. Its rules are called `name/rule-id`. */
  name: string;
  rules: readonly Rule[];
  /** Ids of its own rules, by the name of the preset; in a configuration `extends: name/preset`. */
  presets?: Readonly<Record<string, readonly string[]>>;
}

/** Gives a plugin its types without changing it. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
