import { rules } from "../../rules/index.js";
import { measuredWords } from "../../rules/shared/measured.js";
import type { Registry } from "../config/registry.js";
import { NOTHING_LOADED } from "../config/resolve.js";
import { Sheet } from "../reporters/sheet.js";
import type { OptionSpec, Rule, Shift } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { configLoader } from "./configured.js";
import { EXIT, type ExitCode, UsageError } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, print, styleFor } from "./output.js";

/** `decklint explain RULE`. A rule that decklint does not bring itself is looked for in the configuration here. */
export async function explain(id: string, config: string | null, color: ColorChoice, io: Io): Promise<ExitCode> {
  const builtIn = rules.some((rule) => rule.id === id);
  const { registry } = builtIn ? NOTHING_LOADED : await configLoader(config, io)(io.cwd);
  const rule = registry.rules.find((one) => one.id === id);
  if (!rule) {
    const hint = didYouMean(
      id,
      registry.rules.map((one) => one.id),
    );
    throw new UsageError(`there is no rule “${id}”.${hint || " All rules: decklint rules"}`);
  }
  const style = styleFor(io, color);
  const sheet = new Sheet(style.color, Math.min(style.width, 100));
  write(sheet, rule, registry.presets);
  print(io, sheet.text());
  return EXIT.clean;
}

function write(sheet: Sheet, rule: Rule, presets: Registry["presets"]): void {
  const { color } = sheet;
  const section = (name: string, text: string): void => {
    sheet.gap();
    sheet.put(name, { paint: color.bold });
    sheet.put(text, { indent: 2 });
  };
  sheet.head(rule.id, rule.severity, color.bold.underline);
  sheet.put(rule.summary);
  section("Why it matters", rule.why);
  for (const { says, url } of rule.evidence) {
    sheet.put(says, { indent: 4, label: "  - " });
    // Never broken: a person wants to click it or copy it.
    if (url !== "") sheet.raw(`    ${color.dim(url)}`);
  }
  section("For example", rule.examples.bad);
  section("Use instead", rule.examples.good);
  sheet.put(rule.ask, { indent: 8, label: `  ${color.cyan.bold("Ask")}   `, paint: color.cyan });
  section("When to ignore it", rule.falseAlarms);
  const measured = measuredWords(rule.id);
  if (measured !== null) section("How often it is right", measured);
  section("Where it applies", where(rule, presets));
  const options = Object.entries(rule.options);
  if (options.length === 0) return;
  sheet.gap();
  sheet.put("Options", { paint: color.bold });
  for (const [name, spec] of options)
    sheet.put(`${name}: ${range(spec)}. ${spec.description}`, { indent: 4, label: "  - " });
}

function where(rule: Rule, presets: Registry["presets"]): string {
  const inPresets = Object.entries(presets)
    .filter(([, ids]) => ids.includes(rule.id))
    .map(([name]) => name);
  const sentences = [
    rule.category === "house" ? "Always on where it is written, whatever the preset." : presetsOf(inPresets),
    ...(rule.exempt.length > 0 ? [`It leaves these pages alone: ${rule.exempt.join(", ")}.`] : []),
    ...(rule.formats === undefined ? [] : [`Only in ${rule.formats.join(" and ")} files.`]),
    ...(rule.shifts ?? []).map((shift) => `${SHIFTED[shift.to]} with ${flagsOf(shift).join(" or ")}: ${shift.because}`),
  ];
  return sentences.join(" ");
}

function presetsOf(names: readonly string[]): string {
  if (names.length === 0) return "In no preset.";
  return `In the preset${names.length === 1 ? "" : "s"} ${names.join(", ")}.`;
}

const SHIFTED: Readonly<Record<Shift["to"], string>> = {
  off: "Off",
  info: "Only a note",
  warning: "A warning",
  error: "An error",
};

function flagsOf({ stages = [], audiences = [] }: Shift): string[] {
  return [...stages.map((stage) => `--stage ${stage}`), ...audiences.map((audience) => `--audience ${audience}`)];
}

function range(spec: OptionSpec): string {
  const standard = Array.isArray(spec.default) ? spec.default.join(", ") || "none" : String(spec.default);
  const ends =
    spec.minimum === undefined || spec.maximum === undefined ? "" : `, from ${spec.minimum} to ${spec.maximum}`;
  return `${standard}${ends}`;
}
