import { ConfigError } from "../config/config.js";
import type { Registry } from "../config/registry.js";
import { NOTHING_LOADED } from "../config/resolve.js";
import { Sheet } from "../reporters/sheet.js";
import type { Style } from "../reporters/stylish.js";
import { configLoader } from "./configured.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, note, print, styleFor } from "./output.js";

/** `decklint rules`: with those that the configuration here brings along. One that is wrong hides no built-in rule. */
export async function listRules(config: string | null, color: ColorChoice, io: Io): Promise<ExitCode> {
  let failed = false;
  const { registry } = await configLoader(
    config,
    io,
  )(io.cwd).catch((error: unknown) => {
    if (!(error instanceof ConfigError)) throw error;
    note(io, error.message);
    failed = true;
    return NOTHING_LOADED;
  });
  print(io, list(registry, styleFor(io, color)));
  return failed ? EXIT.failed : EXIT.clean;
}

function list({ rules, presets }: Registry, style: Style): string {
  const sheet = new Sheet(style.color, Math.min(style.width, 100));
  const widest = Math.max(...rules.map((rule) => rule.id.length));
  for (const category of new Set(rules.map((rule) => rule.category))) {
    sheet.gap();
    sheet.put(CATEGORIES[category], { paint: style.color.bold });
    for (const rule of rules.filter((one) => one.category === category)) {
      const label = `  ${style.color.cyan(rule.id.padEnd(widest))}  ${rule.severity.padEnd(7)}  `;
      sheet.put(rule.summary, { indent: widest + 13, label });
    }
  }
  sheet.gap();
  for (const [name, ids] of Object.entries(presets)) {
    const label = `${style.color.bold("Preset")} ${name.padEnd(15)} `;
    const text = ids.length === rules.length ? "every rule" : ids.join(", ");
    sheet.put(`${text}${name === "recommended" ? " (the default)" : ""}`, { indent: 23, label });
  }
  sheet.gap();
  sheet.put("What a rule means, and when to ignore it: decklint explain RULE", { paint: style.color.dim });
  return sheet.text();
}

const CATEGORIES = {
  picture: "Whose picture",
  feature: "Features",
  outcome: "Outcomes",
  question: "Questions",
  order: "Order",
  focus: "Focus",
  "before-sending": "Before sending",
  house: "Your own",
} as const;
