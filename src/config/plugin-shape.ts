import { GENRES, PAGE_ROLES } from "../facts/facts.js";
import type { Plugin } from "../rule/plugin.js";
import {
  AUDIENCES,
  type Category,
  type OptionSpec,
  type PresetName,
  type Rule,
  SEVERITIES,
  STAGES,
} from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { CHOICES } from "./config.js";
import { join, shown } from "./values.js";

/** Says in one sentence what the value at a place must be; null where it is that. */
type Check = (value: unknown, at: string) => string | null;

/** Lists of names that elsewhere are types only; the compiler refuses one that is missing or too many. */
const CATEGORIES: Record<Exclude<Category, "house">, true> = {
  picture: true,
  feature: true,
  outcome: true,
  question: true,
  order: true,
  focus: true,
  "before-sending": true,
};
const FORMATS: Record<NonNullable<Rule["formats"]>[number], true> = { pptx: true, markdown: true };
const PRESETS: Record<PresetName, true> = { recommended: true, "before-sending": true };

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** A check that one condition decides. */
function must(be: string, fits: (value: unknown) => boolean): Check {
  return (value, at) => {
    if (fits(value)) return null;
    return value === undefined ? `“${at}” is missing; it must ${be}.` : `“${at}” must ${be}, not ${shown(value)}.`;
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isName = (value: unknown) => typeof value === "string" && value.length <= LONGEST_NAME && NAME.test(value);

const name = must("be small letters, digits and hyphens, such as no-roadmap", isName);
const text = must("be a text", isText);
const flag = must("be true or false", (value) => typeof value === "boolean");
const number = must("be a number", Number.isFinite);
const link = must("be a link, or empty", (value) => value === "" || (isText(value) && /^https?:\/\/\S+$/.test(value)));
const oneOf = (names: readonly string[]): Check =>
  must(`be one of ${names.join(", ")}`, (value) => names.includes(value as string));
const keyOf = (names: Readonly<Record<string, true>>): Check => oneOf(Object.keys(names));

function listOf(check: Check): Check {
  const list = must("be a list", Array.isArray);
  return (value, at) => list(value, at) ?? firstWrong(value as unknown[], (one, i) => check(one, `${at}[${i}]`));
}

/** Every field of an object by its own check, and no others. */
function object(fields: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check {
  const record = must("be an object", isRecord);
  const names = Object.keys(fields);
  return (value, at) => {
    const wrong = record(value, at);
    if (wrong !== null) return wrong;
    const there = value as Record<string, unknown>;
    const unknown = Object.keys(there).find((one) => !names.includes(one));
    if (unknown !== undefined) return `“${join(at, unknown)}” is not known.${didYouMean(unknown, names)}`;
    const needed = names.filter((field) => there[field] !== undefined || !optional.includes(field));
    return firstWrong(needed, (field) => fields[field]!(there[field], join(at, field)));
  };
}

function firstWrong<T>(values: readonly T[], check: (value: T, index: number) => string | null): string | null {
  for (const [i, value] of values.entries()) {
    const wrong = check(value, i);
    if (wrong !== null) return wrong;
  }
  return null;
}

const spec = object(
  {
    type: oneOf(["integer", "number", "boolean", "strings"] satisfies OptionSpec["type"][]),
    default: must("be there", (value) => value !== undefined),
    minimum: number,
    maximum: number,
    description: text,
  },
  ["minimum", "maximum"],
);

const option: Check = (value, at) => {
  const wrong = spec(value, at);
  if (wrong !== null || isDefault(value as OptionSpec)) return wrong;
  return `“${at}.default” must be of the option's type and in its range.`;
};

function isDefault({ type, default: standard, minimum = -Infinity, maximum = Infinity }: OptionSpec): boolean {
  if (type === "boolean") return typeof standard === "boolean";
  if (type === "strings") return Array.isArray(standard) && standard.every(isText);
  const whole = type === "number" || Number.isInteger(standard);
  return typeof standard === "number" && whole && standard >= minimum && standard <= maximum;
}

const options: Check = (value, at) => {
  const wrong = must("be an object", isRecord)(value, at);
  return wrong ?? firstWrong(Object.entries(value as object), ([key, one]) => option(one, `${at}.${key}`));
};

const shift = object(
  { stages: listOf(oneOf(STAGES)), audiences: listOf(oneOf(AUDIENCES)), to: oneOf(CHOICES), because: text },
  ["stages", "audiences"],
);

const check: Check = (value, at) => {
  // The engine does not wait: what a check reported later would be lost without a word.
  const isAsync = typeof value === "function" && value.constructor.name === "AsyncFunction";
  if (isAsync) return `“${at}” must not be async: it has all that it needs when it is called.`;
  return must("be a function", (one) => typeof one === "function")(value, at);
};

/** All that a rule has. A field that is new in the contract of rules must be described here. */
const RULE: Readonly<Record<keyof Rule, Check>> = {
  id: name,
  summary: must("be one line of text", (value) => isText(value) && !value.includes("\n")),
  why: text,
  evidence: listOf(object({ says: text, url: link })),
  category: keyOf(CATEGORIES),
  severity: oneOf(SEVERITIES),
  presets: listOf(keyOf(PRESETS)),
  exempt: listOf(oneOf(PAGE_ROLES)),
  hiddenPages: flag,
  formats: listOf(keyOf(FORMATS)),
  silentIn: listOf(oneOf(GENRES)),
  shifts: listOf(shift),
  runs: oneOf(["last"]),
  needsLanguage: flag,
  options,
  examples: object({ bad: text, good: text }),
  falseAlarms: text,
  ask: must("be a question that ends in “?”", (value) => isText(value) && value.trim().endsWith("?")),
  check,
};
const OPTIONAL: readonly (keyof Rule)[] = ["hiddenPages", "formats", "silentIn", "shifts", "runs"];

const PLUGIN: Readonly<Record<keyof Plugin, Check>> = {
  name,
  rules: listOf(must("be a rule", isRecord)),
  presets: must("be an object of names and lists of rules", isRecord),
};

/** What is wrong with the default export of a plugin, as a sentence that names the place; null where nothing is. */
export function wrongPlugin(exported: unknown): string | null {
  if (!isRecord(exported)) return "it has no default export with “name” and “rules”.";
  const wrong = object(PLUGIN, ["presets"])(exported, "");
  if (wrong !== null) return wrong;
  const { rules, presets = {} } = exported as unknown as Plugin;
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return `there are two rules “${twice}”. Give one of them another name.`;
  return (
    firstWrong(rules, (rule, i) => object(RULE, OPTIONAL)(rule, isName(rule.id) ? rule.id : `rules[${i}]`)) ??
    firstWrong(Object.entries(presets), ([preset, members]) => wrongPreset(preset, members, ids))
  );
}

function wrongPreset(preset: string, members: unknown, ids: readonly string[]): string | null {
  const at = `presets.${preset}`;
  if (!isName(preset)) return `“${at}” must have a name of small letters, digits and hyphens.`;
  const stranger = (id: unknown, i: number): string | null =>
    ids.includes(id as string)
      ? null
      : `“${at}[${i}]” must be a rule of the plugin, not ${shown(id)}.${didYouMean(String(id), ids)}`;
  return must("be a list of rules", Array.isArray)(members, at) ?? firstWrong(members as unknown[], stranger);
}
