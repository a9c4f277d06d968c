import { resolve } from "node:path";
import type { OptionSpec, Rule } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { CHOICES, type Config, type RuleChoice } from "./config.js";
import { checkExceptions } from "./exceptions.js";
import { CONFIG_KEYS, type Key, LIMIT_KEYS, OVERRIDE_KEYS, SCHEMA_KEY } from "./keys.js";
import { MOST_NAMES, readNames } from "./names-file.js";
import { join, shown, Values } from "./values.js";

/**
 * Checks one configuration as written. Throws a ConfigError that names the file, the key and the nearest right word.
 * Lists in files of their own are read; their paths start at `folder`.
 */
export function checkConfig(written: unknown, file: string, rules: readonly Rule[], folder = "."): Config {
  return new Checker(file, rules, folder).table(written, "", CONFIG_KEYS) as Config;
}

/** Checks some keys only: those that say which rules there are, before all others can be checked. */
export function checkSome<K extends keyof Config & string>(
  written: unknown,
  file: string,
  keys: readonly K[],
): Pick<Config, K> {
  return new Checker(file, [], ".").some(written, keys, CONFIG_KEYS) as Pick<Config, K>;
}

/** More than any firm goes by; each is looked for in every line. */
const MOST_OWN_NAMES = 1_000;

class Checker extends Values {
  constructor(
    file: string,
    private readonly rules: readonly Rule[],
    private readonly folder: string,
  ) {
    super(file);
  }

  /** A mapping whose keys are all known. `at` is the way to it, such as `overrides[0]`. */
  table(written: unknown, at: string, keys: Readonly<Record<string, Key>>): Record<string, unknown> {
    const checked: Record<string, unknown> = {};
    for (const [name, value] of this.entries(written, at)) {
      if (at === "" && name === SCHEMA_KEY) continue;
      if (!Object.hasOwn(keys, name)) this.fail(`there is no setting “${join(at, name)}”.${remedy(name, keys)}`);
      checked[name] = this.value(value, join(at, name), keys[name]!);
    }
    return checked;
  }

  /** Those of the keys that are there; all others are left alone. */
  some(written: unknown, names: readonly string[], keys: Readonly<Record<string, Key>>): Record<string, unknown> {
    const there = this.entries(written, "").filter(([name]) => names.includes(name));
    return Object.fromEntries(there.map(([name, value]) => [name, this.value(value, name, keys[name]!)]));
  }

  private value(value: unknown, at: string, key: Key): unknown {
    switch (key.kind) {
      case "extends":
        return this.strings(value, at);
      case "names":
        return this.names(value, at, MOST_OWN_NAMES);
      case "listed":
        return this.listed(value, at);
      case "globs":
        return this.globs(value, at);
      case "choice":
        return this.choice(value, at, key.values ?? []);
      case "count":
        return this.number(value, at, { whole: true, minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
      case "date":
        return this.date(value, at);
      case "rules":
        return new Map(this.entries(value, at).map(([id, choice]) => [id, this.rule(id, choice, at)]));
      case "limits":
        return Object.fromEntries(this.entries(value, at).map(([name, limit]) => [name, this.limit(name, limit, at)]));
      case "houseRules":
        // Their own check is loaded with what makes rules of them; here they need only be named.
        return Object.fromEntries(this.entries(value, at));
      case "exceptions":
        return checkExceptions(value, at, this.file, this.rules);
      case "path":
        return resolve(this.folder, this.text(value, at));
      case "overrides":
        if (!Array.isArray(value)) this.fail(`“${at}” must be a list, not ${shown(value)}.`);
        return value.map((entry, i) => this.override(entry, `${at}[${i}]`));
    }
  }

  /** Names, and files that list some as `{ file: customers.txt }`. */
  private listed(value: unknown, at: string): string[] {
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    const names = entries.flatMap((entry) => {
      if (entry === null || typeof entry !== "object" || Array.isArray(entry)) return this.strings(entry, at);
      const given = Object.entries(entry);
      const [[key, file] = []] = given;
      if (key !== "file" || given.length > 1)
        this.fail(`“${at}” must hold names, or a file with names as { file: customers.txt }.`);
      const path = this.text(file, `${at}.file`);
      return readNames(resolve(this.folder, path), `${this.file}: “${at}” names “${path}”, `);
    });
    return this.names(names, at, MOST_NAMES);
  }

  private override(written: unknown, at: string): Record<string, unknown> {
    const checked = this.table(written, at, OVERRIDE_KEYS);
    if (!("files" in checked)) this.fail(`“${at}” must say which “files” it is for.`);
    return checked;
  }

  private rule(id: string, written: unknown, at: string): RuleChoice {
    const rule = this.rules.find((one) => one.id === id);
    if (!rule) {
      const ids = this.rules.map((one) => one.id);
      this.fail(`there is no rule “${id}”.${didYouMean(id, ids) || " All rules: decklint rules."}`);
    }
    const where = `${at}.${id}`;
    const [severity, options = {}, ...more] = Array.isArray(written) ? written : [written];
    if (more.length > 0)
      this.fail(`“${where}” must be a severity, or a list of a severity and one mapping of options.`);
    const choice = this.choice(severity, where, CHOICES) as RuleChoice["severity"];
    const checked = this.entries(options, where).map(([name, value]) => {
      if (!Object.hasOwn(rule.options, name)) {
        const names = Object.keys(rule.options);
        const has = names.length === 0 ? " It has none." : didYouMean(name, names) || ` It has: ${names.join(", ")}.`;
        this.fail(`the rule “${id}” has no option “${name}”.${has}`);
      }
      return [name, this.option(value, `${where}.${name}`, rule.options[name]!)] as const;
    });
    return { severity: choice, options: Object.fromEntries(checked) };
  }

  private option(value: unknown, at: string, spec: OptionSpec): unknown {
    if (spec.type === "strings") return this.strings(value, at);
    if (spec.type === "boolean") return this.boolean(value, at);
    const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = spec;
    return this.number(value, at, { whole: spec.type === "integer", minimum, maximum });
  }

  private limit(name: string, value: unknown, at: string): number {
    if (!(LIMIT_KEYS as string[]).includes(name))
      this.fail(
        `there is no limit “${name}”.${didYouMean(name, LIMIT_KEYS) || ` There are: ${LIMIT_KEYS.join(", ")}.`}`,
      );
    return this.number(value, `${at}.${name}`, { whole: true, minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
  }
}

function remedy(name: string, keys: Readonly<Record<string, Key>>): string {
  if (Object.hasOwn(CONFIG_KEYS, name)) return " It holds for all files: move it to the top level.";
  const hint = didYouMean(name, Object.keys(keys));
  return hint || " Take it out; decklint --print-config FILE shows all settings.";
}
