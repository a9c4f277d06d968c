import { rules } from "../../rules/index.js";
import { presets } from "../../rules/presets.js";
import type { Rule } from "../rule/rule.js";
import { ConfigError } from "./config.js";

/** What there is to configure. Every chain of configuration files has its own, because it may bring rules along. */
export interface Registry {
  rules: readonly Rule[];
  /** Ids of rules, by the name of the preset. */
  presets: Readonly<Record<string, readonly string[]>>;
}

export const BUILT_IN: Registry = { rules, presets };

/**
 * What was known, and what a file brings along. A rule joins the presets that it names, and `all`, where they are known. The same rule may
 * come by two ways; another one of the same name is a ConfigError.
 */
export function withAdded(known: Registry, added: Registry, file: string): Registry {
  const ids = new Map(known.rules.map((rule) => [rule.id, rule]));
  const fresh = added.rules.filter((rule) => ids.get(rule.id) !== rule);
  const twice = fresh.find((rule) => ids.has(rule.id));
  if (twice) throw new ConfigError(`${file}: there are two rules “${twice.id}”. Give one of them another name.`);
  const names = new Set([...Object.keys(known.presets), ...Object.keys(added.presets)]);
  const members = [...names].map((name): [string, readonly string[]] => {
    const joining = fresh.filter(({ presets }) => name === "all" || (presets as readonly string[]).includes(name));
    const isOld = Object.hasOwn(known.presets, name);
    const ids = [
      ...(known.presets[name] ?? []),
      ...(added.presets[name] ?? []),
      ...(isOld ? joining : []).map(({ id }) => id),
    ];
    return [name, [...new Set(ids)]];
  });
  return { rules: [...known.rules, ...fresh], presets: Object.fromEntries(members) };
}
