import type { ReadLimits } from "../engine/lint-file.js";
import type { ConfiguredException } from "../engine/settings.js";
import type { Audience, Severity, Stage } from "../rule/rule.js";

/** One configuration file as written, checked, with every list a list. What a file does not say is not there. */
export interface Config extends Judging {
  /** Presets and other files, later ones stronger; what the file itself says is stronger still. */
  extends?: readonly string[];
  /** Files and npm packages that bring rules along. */
  plugins?: readonly string[];
  /** As written; `house-rules.ts` checks them and makes rules of them. */
  houseRules?: Readonly<Record<string, unknown>>;
  overrides?: readonly Override[];
  ignorePatterns?: readonly string[];
  exceptions?: readonly ConfigException[];
  /** The path of the file with known findings; absolute. */
  baseline?: string;
  failOn?: Severity;
  maxWarnings?: number;
  limits?: Partial<ReadLimits>;
}

/** What may differ from file to file. */
export interface Judging {
  rules?: ReadonlyMap<string, RuleChoice>;
  customer?: readonly string[];
  seller?: readonly string[];
  otherCustomers?: readonly string[];
  today?: string;
  stage?: Stage;
  audience?: Audience;
}

export interface Override extends Judging {
  /** Globs, from the folder of the configuration file (`matcherFrom` in glob.ts). */
  files: readonly string[];
}

/** An exception as written, with its place in the file. */
export interface ConfigException extends ConfiguredException {
  /** Globs, from the folder of the configuration file; absent for every file. */
  files?: readonly string[];
}

export interface RuleChoice {
  severity: Severity | "off";
  options: Readonly<Record<string, unknown>>;
}

export const CHOICES = ["off", "info", "warning", "error"] as const;

/** The configuration cannot be used. The message is one plain sentence that names the file and the key. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
