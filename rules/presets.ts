import type { PresetName } from "../src/rule/rule.js";
import { rules } from "./index.js";

const named = (name: PresetName): string[] => rules.filter(({ presets }) => presets.includes(name)).map(({ id }) => id);

/** The rules that a preset switches on, each at its own severity. */
export const presets: Record<PresetName | "all", readonly string[]> = {
  /** The default: few rules, each precise. */
  recommended: named("recommended"),
  /** What only a careful person checks today, in the minute before sending. */
  "before-sending": named("before-sending"),
  all: rules.map(({ id }) => id),
};
