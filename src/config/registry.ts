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
 * What was known, and what a file brings along. A rule joins the presets that it names, and `all`. The same rule may
 * come by two ways; another one of the same name is a ConfigError.
 */
export function withAdded(known: Registry, added: Registry, file: string): Registry {
  const ids = new Map(known.rules.map((rule) => [rule.id, rule]));
  const fresh = added.rules.filter((rule) => ids.get(rule.id) !== rule);
  const twice = fresh.find((rule) => ids.has(rule.id));
  if (twice) throw new ConfigError(`${file}: there are two rules “${twice.id}”. Give one of them another name.`);
  const members = Object.entries(known.presets).map(([name, known]): [string, readonly string[]] => {
    const joining = fresh.filter((rule) => name === "all" || (rule.presets as readonly string[]).includes(name));
    return [name, joining.length === 0 ? known : [...known, ...joining.map(({ id }) => id)]];
  });
  return {
    rules: fresh.length === 0 ? known.rules : [...known.rules, ...fresh],
    presets: { ...Object.fromEntries(members), ...added.presets },
  };
}
