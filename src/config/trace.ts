import { readFileSync } from "node:fs";
import type { Severity } from "../rule/rule.js";
import type { ConfigException, Judging } from "./config.js";
import { lineOf } from "./lines.js";
import { type FileSettings, type Flags, type Loaded, presetsUsed, resolve, shiftOf } from "./resolve.js";

/** A value, and where it comes from. */
export interface Traced<T = unknown> {
  value: T;
  /** `decklint.config.yaml:3`, `--stage`, `default`. */
  from: string;
  /** Why the stage or the audience changes it. */
  because?: string;
}

export interface TracedRule extends Traced<Severity | "off"> {
  options: Record<string, Traced>;
}

export interface TracedSettings {
  settings: Record<string, Traced>;
  rules: Record<string, TracedRule>;
}

/** Something that has a say, and how to name the place where it says a thing. */
interface Source<T extends object> {
  says: T;
  at(way: readonly string[]): string;
}

const FLAGS: Readonly<Record<string, string>> = {
  customer: "--for",
  seller: "--seller",
  otherCustomers: "--other-customers",
  stage: "--stage",
  audience: "--audience",
  today: "--today",
  presets: "--preset",
  failOn: "--fail-on",
  maxWarnings: "--max-warnings",
};

/** The settings for one file, as `resolve` gives them, each with the place that it comes from. */
export function trace(loaded: Loaded, flags: Flags, path: string): TracedSettings {
  const settings = resolve(loaded, flags, path);
  const files = loaded.layers.map(
    (layer): Source<typeof layer.config> => ({ says: layer.config, at: placesIn(layer) }),
  );
  const flagSource: Source<Flags> = { says: flags, at: ([key = ""]) => FLAGS[key] ?? "flag" };
  const judging: Source<Judging>[] = loaded.layers.flatMap((layer, i) => [
    files[i]!,
    ...(layer.config.overrides ?? []).flatMap((override, n): Source<Judging>[] =>
      layer.matches(path, override.files)
        ? [
            {
              says: override,
              at: (way) => `${files[i]!.at(["overrides", `${n}`, ...way])}, for ${override.files.join(", ")}`,
            },
          ]
        : [],
    ),
  ]);
  const one = (sources: readonly Source<object>[], key: string, value: unknown, standard: string): Traced => ({
    value,
    from: lastThatSays(sources, key)?.at([key]) ?? standard,
  });
  const limits = Object.entries(settings.limits).map(([name, value]): [string, Traced] => {
    const sources = files.filter(({ says }) => says.limits !== undefined && name in says.limits);
    return [`limits.${name}`, { value, from: sources.at(-1)!.at(["limits", name]) }];
  });
  const joined = (key: "ignorePatterns" | "exceptions", value: unknown): Traced => {
    const from = files.filter(({ says }) => says[key] !== undefined).map(({ at }) => at([key]));
    return { value, from: from.join("; ") || "default" };
  };
  return {
    settings: {
      presets: presetsOf(loaded, flags, files),
      customer: one([...judging, flagSource], "customer", settings.customer, "default"),
      seller: one([...judging, flagSource], "seller", settings.seller, "default"),
      otherCustomers: one([...judging, flagSource], "otherCustomers", settings.otherCustomers, "default"),
      stage: one([...judging, flagSource], "stage", settings.stage, "default"),
      audience: one([...judging, flagSource], "audience", settings.audience, "default"),
      today: one([...judging, flagSource], "today", settings.today, "default: the day of the run"),
      failOn: one([...files, flagSource], "failOn", settings.failOn, "default"),
      maxWarnings: one([...files, flagSource], "maxWarnings", settings.maxWarnings, "default: any number"),
      baseline: one(files, "baseline", settings.baseline, "default: the nearest"),
      exceptions: joined("exceptions", settings.exceptions.map(asWritten)),
      ignorePatterns: joined(
        "ignorePatterns",
        loaded.layers.flatMap(({ config }) => config.ignorePatterns ?? []),
      ),
      ...Object.fromEntries(limits),
    },
    rules: rulesOf(loaded, flags, judging, [...judging, flagSource], settings),
  };
}

/** Without what is only for telling where it stands, and whether it is meant for more files. */
function asWritten({ where, shared, ...written }: ConfigException): Omit<ConfigException, "where" | "shared"> {
  return written;
}

function lastThatSays(sources: readonly Source<object>[], key: string): Source<object> | undefined {
  return sources.findLast(({ says }) => (says as Record<string, unknown>)[key] !== undefined);
}

function presetsOf(loaded: Loaded, flags: Flags, files: readonly Source<object>[]): Traced {
  const value = presetsUsed(loaded, flags);
  if (flags.presets) return { value, from: FLAGS.presets! };
  if (loaded.presets.length === 0) return { value, from: "default" };
  const naming = files.filter(({ says }) => {
    const { extends: bases = [] } = says as { extends?: readonly string[] };
    return bases.some((base) => loaded.presets.includes(base));
  });
  return { value, from: naming.map(({ at }) => at(["extends"])).join("; ") };
}

function rulesOf(
  loaded: Loaded,
  flags: Flags,
  sources: readonly Source<Judging>[],
  all: readonly Source<object>[],
  { rules: on, stage, audience }: FileSettings,
): Record<string, TracedRule> {
  const { registry } = loaded;
  const presets = presetsUsed(loaded, flags);
  const traced = registry.rules.map((rule): [string, TracedRule] => {
    const value: TracedRule["value"] = on.get(rule.id)?.severity ?? "off";
    const setting = sources.findLast(({ says }) => says.rules?.has(rule.id));
    const options = Object.entries(rule.options).map(([name, spec]): [string, Traced] => {
      const by = sources.findLast(({ says }) => Object.hasOwn(says.rules?.get(rule.id)?.options ?? {}, name));
      return by
        ? [name, { value: by.says.rules!.get(rule.id)!.options[name], from: by.at(["rules", rule.id, name]) }]
        : [name, { value: spec.default, from: "default" }];
    });
    const rest = { value, options: Object.fromEntries(options) };
    if (setting) return [rule.id, { ...rest, from: setting.at(["rules", rule.id]) }];
    const preset = presets.find((name) => registry.presets[name]?.includes(rule.id));
    const isOn = preset !== undefined || rule.category === "house";
    const shift = isOn ? shiftOf(rule, stage, audience) : undefined;
    if (shift) {
      const by = stage !== null && shift.stages?.includes(stage) ? "stage" : "audience";
      const from = `${by} ${by === "stage" ? stage : audience} (${lastThatSays(all, by)!.at([by])})`;
      return [rule.id, { ...rest, from, because: shift.because }];
    }
    return [
      rule.id,
      { ...rest, from: preset ? `preset ${preset}` : isOn ? "houseRules" : "in no preset that is used" },
    ];
  });
  return Object.fromEntries(traced);
}

/** Names a place in a file, with its line where the file has lines that a person wrote. */
function placesIn({ path, name }: Loaded["layers"][number]): Source<object>["at"] {
  const isData = !/\.[cm]?js$/.test(path);
  let text: string | null = null;
  return (way) => {
    if (!isData) return name;
    text ??= readFileSync(path, "utf8");
    const line = lineOf(text, path.endsWith("package.json") ? ["decklint", ...way] : way);
    return line === null ? name : `${name}:${line}`;
  };
}
