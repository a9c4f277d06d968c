import type { Document, DocumentFormat, Page, Place } from "../document/document.js";
import type { Facts, Genre, PageFacts, PageRole } from "../facts/facts.js";
import type { Exception } from "./exception.js";

export const SEVERITIES = ["info", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `house`: a rule that a team wrote in its configuration. */
export type Category = "picture" | "feature" | "outcome" | "question" | "order" | "focus" | "before-sending" | "house";

export const STAGES = ["first-meeting", "proposal", "rfp", "late"] as const;
export type Stage = (typeof STAGES)[number];

export const AUDIENCES = ["executive", "technical", "procurement", "investor"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The presets that a rule may be part of; every rule is in `all` besides. */
export type PresetName = "recommended" | "before-sending";

/** Another severity where the sale stands elsewhere, or somebody else reads. */
export interface Shift {
  stages?: readonly Stage[];
  audiences?: readonly Audience[];
  to: Severity | "off";
  /** One short sentence: why readers there see it otherwise. */
  because: string;
}

/** One option of a rule: everything that the schema, the docs and the check of a configuration need. */
export interface OptionSpec {
  type: "integer" | "number" | "boolean" | "strings";
  default: number | boolean | readonly string[];
  minimum?: number;
  maximum?: number;
  /** One line: what it changes, in which unit, and where the default comes from. */
  description: string;
}

export type Options = Readonly<Record<string, OptionSpec>>;

export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K]["type"] extends "integer" | "number"
    ? number
    : O[K]["type"] extends "boolean"
      ? boolean
      : readonly string[];
};

export interface Evidence {
  /** Who says so and what, in one sentence. */
  says: string;
  /** Where it can be read; "" for our own measurements. */
  url: string;
}

/** A rule is one plain object in one file under `rules/`. It opens no file, parses nothing, formats nothing. */
export interface Rule<O extends Options = Options> {
  /** Kebab-case; names the defect, never the cure. */
  id: string;
  /** One line that a salesperson understands. */
  summary: string;
  /** Two or three sentences: what it does to the reader of the page. */
  why: string;
  evidence: readonly Evidence[];
  category: Category;
  severity: Severity;
  presets: readonly PresetName[];
  /** Pages with these roles are never reported. */
  exempt: readonly PageRole[];
  /** Judges hidden pages as well: what only travels with the file is no less there. */
  hiddenPages?: boolean;
  /** The formats that can have the defect; absent where all can. */
  formats?: readonly DocumentFormat[];
  /** Kinds of document of which it says nothing, not even a note, unless the user says that it is for a customer. */
  silentIn?: readonly Genre["name"][];
  /** Where the severity is another one. The first that fits holds; a severity that a configuration sets is stronger. */
  shifts?: readonly Shift[];
  /** `last`: runs after all others, when it is decided what exceptions accept; no exception accepts what it reports. */
  runs?: "last";
  /** Needs a document in a language that has a lexicon. */
  needsLanguage: boolean;
  options: O;
  examples: { bad: string; good: string };
  /** When to ignore it: the false alarms that it is known for. */
  falseAlarms: string;
  /** The question to put to the customer instead. */
  ask: string;
  check(context: RuleContext<OptionValues<O>>): void;
}

export interface RuleContext<V = Readonly<Record<string, unknown>>> {
  readonly document: Document;
  readonly facts: Facts;
  /** The pages that the rule may report on: exempt roles left out, and hidden pages too unless the rule asks for them. */
  readonly pages: readonly PageFacts[];
  readonly options: V;
  /** What became of the exceptions to other rules; empty for a rule that does not run last. */
  readonly exceptions: readonly Exception[];
  report(report: RuleReport): void;
}

/** What a rule hands over. The engine adds the rest. */
export interface RuleReport {
  /** The page it is about; null for the whole document. */
  page: Page | null;
  /** At most two plain, kind sentences: what is on the page, why that matters. */
  message: string;
  /** A better question than the rule's own, where the page suggests one. */
  ask?: string;
  /** The words or shapes that decided, as short phrases. At least one. */
  evidence: readonly string[];
  place?: Place;
  /** Weaker than the rule's own severity, where the case is mild. */
  severity?: Severity;
}

/** Gives a rule its types without changing it. */
export function defineRule<const O extends Options>(rule: Rule<O>): Rule<O> {
  return rule;
}
