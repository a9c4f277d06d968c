import type { FactSettings } from "../facts/facts.js";
import type { Audience, Options, OptionValues, Rule, Severity, Stage } from "../rule/rule.js";

/** All that decides how one document is judged. Made from the configuration and the command line. */
export interface Settings extends FactSettings {
  stage: Stage | null;
  audience: Audience | null;
  /** The rules that are on, by id. */
  rules: ReadonlyMap<string, RuleSetting>;
}

export interface RuleSetting {
  severity: Severity;
  /** Checked against the rule's own options; what is not here has its default. */
  options: Readonly<Record<string, unknown>>;
}

/** The options that a rule gets: its defaults, and over them what was set. */
export function optionsOf<O extends Options>(rule: Rule<O>, set: Readonly<Record<string, unknown>>): OptionValues<O> {
  const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default]);
  return Object.freeze({ ...Object.fromEntries(defaults), ...set }) as OptionValues<O>;
}
