import type { FactSettings } from "../facts/facts.js";
import type { Audience, Options, OptionValues, Rule, Severity, Stage } from "../rule/rule.js";

/** All that decides how one document is judged. Made from the configuration and the command line. */
export interface Settings extends FactSettings {
  stage: Stage | null;
  audience: Audience | null;
  /** The rules that are on, by id. */
  rules: ReadonlyMap<string, RuleSetting>;
  /** Those of the configuration that are meant for this document; what the document itself says is in its facts. */
  exceptions?: readonly ConfiguredException[];
}

/** An exception that stands in the configuration, checked: the rule is there, and so is the reason. */
export interface ConfiguredException {
  rule: string;
  /** A page by its number or by its title; absent for the whole document. */
  page?: number | string;
  reason: string;
  /** The last day on which it holds, as `2027-01-31`. */
  until?: string;
  /** The file and the place in it, for whoever wants to change it. */
  where: string;
  /** It is meant for more files than one. */
  shared: boolean;
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
