import { rules } from "./index.js";

export const PRESET_NAMES = ["recommended", "before-sending", "all"] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** The rules that a preset switches on, each at its own severity. */
export const presets: Record<PresetName, readonly string[]> = {
  /** The default: few rules, each precise. */
  recommended: rules.map((rule) => rule.id),
  /** What only a careful person checks today, in the minute before sending. */
  "before-sending": rules.filter((rule) => rule.category === "before-sending").map((rule) => rule.id),
  all: rules.map((rule) => rule.id),
};
