import { rules } from "../../rules/index.js";
import { presets } from "../../rules/presets.js";
import { Sheet } from "../reporters/sheet.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, print, styleFor } from "./output.js";

/** `decklint rules` */
export function listRules(color: ColorChoice, io: Io): ExitCode {
  const style = styleFor(io, color);
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
  print(io, sheet.text());
  return EXIT.clean;
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
