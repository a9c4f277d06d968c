import type { ReadLimits } from "../engine/lint-file.js";
import { MARKDOWN_LIMITS } from "../markdown/limits.js";
import { DEFAULT_LIMITS } from "../pptx-parser/limits.js";
import { AUDIENCES, SEVERITIES, STAGES } from "../rule/rule.js";

/**
 * Every key that a configuration may have, once: the check of a file and the published JSON Schema are both
 * made from this table, so that neither can know a key that the other does not.
 */
export interface Key {
  kind:
    | "extends"
    | "listed"
    | "rules"
    | "overrides"
    | "limits"
    | "names"
    | "globs"
    | "choice"
    | "count"
    | "date"
    | "houseRules"
    | "exceptions"
    | "path";
  description: string;
  /** For `choice`. */
  values?: readonly string[];
}

/** What may differ from file to file, and so may also stand in `overrides`. */
const JUDGING_KEYS: Readonly<Record<string, Key>> = {
  rules: {
    kind: "rules",
    description: "Rules by name: off, info, warning, error, or a list of one of these and the rule's options.",
  },
  customer: { kind: "names", description: "The names that the customer goes by. On the command line: --for." },
  seller: {
    kind: "names",
    description: "The names that you go by: company and products. On the command line: --seller.",
  },
  otherCustomers: {
    kind: "listed",
    description:
      "Names of other customers: none of them may be in what this one gets. A file with one name a line is { file: customers.txt }. On the command line: --other-customers.",
  },
  today: {
    kind: "date",
    description: "The day on which files are judged, as 2026-11-25; without it, the day on which decklint runs.",
  },
  stage: {
    kind: "choice",
    values: STAGES,
    description: "Where the sale stands. Some rules weigh less or more there; --print-config says which, and why.",
  },
  audience: {
    kind: "choice",
    values: AUDIENCES,
    description: "Who will read it. Some rules weigh less or more for them; --print-config says which, and why.",
  },
};

export const CONFIG_KEYS: Readonly<Record<string, Key>> = {
  extends: {
    kind: "extends",
    description:
      "Presets (recommended, before-sending, all, or a plugin's), other configuration files and npm packages; later ones are stronger.",
  },
  plugins: {
    kind: "names",
    description: "npm packages, or files such as ./rules/acme.mjs, that bring rules along. Their code runs.",
  },
  ...JUDGING_KEYS,
  houseRules: {
    kind: "houseRules",
    description: "Rules of your own, without code, by name. docs/house-rules.md tells how; decklint test tries them.",
  },
  overrides: {
    kind: "overrides",
    description:
      "Other settings for some files. Patterns start at the folder of this file; later entries are stronger.",
  },
  ignorePatterns: {
    kind: "globs",
    description:
      "Files to leave out when a folder or a pattern is checked. One that is named itself is checked all the same; --skip-ignored leaves it out too.",
  },
  exceptions: {
    kind: "exceptions",
    description:
      "Findings to accept: a rule, a reason, and where it helps the files, a page (number or title) and the last day as until. docs/exceptions.md tells more.",
  },
  baseline: {
    kind: "path",
    description:
      "The file with the findings that are known, from the folder of this file. decklint baseline writes it; the default is .decklint-baseline.json, the nearest one above a deck.",
  },
  failOn: {
    kind: "choice",
    values: [...SEVERITIES].reverse(),
    description: "The lowest severity that makes decklint end with 1. The default is error.",
  },
  maxWarnings: { kind: "count", description: "More warnings than this make decklint end with 1." },
  limits: { kind: "limits", description: "What one deck may cost to read; raise one only for a file that you trust." },
};

export const OVERRIDE_KEYS: Readonly<Record<string, Key>> = {
  files: { kind: "globs", description: "The files that this entry is for." },
  ...JUDGING_KEYS,
};

/** A hint for editors, which decklint itself has no use for. */
export const SCHEMA_KEY = "$schema";

/** By the names that the readers give them; `milliseconds` is the one that both have, with the same default. */
export const LIMITS: Readonly<ReadLimits> = { ...DEFAULT_LIMITS, ...MARKDOWN_LIMITS };
export const LIMIT_KEYS = Object.keys(LIMITS) as (keyof ReadLimits)[];
