import type { DiagramKind, PageRole, Scope, UnitClass } from "../facts/facts.js";
import type { Severity } from "../rule/rule.js";

/** A rule that somebody wrote in a configuration, without code, checked and with every list a list. */
export interface HouseRule {
  id: string;
  summary?: string;
  why?: string;
  severity: Severity;
  where: Where;
  check: Check;
  /** `{match}`, `{right}`, `{count}`, `{least}` and `{most}` stand for what was found. */
  message?: string;
  ask?: string;
  /** Texts in which it must find nothing, and something. */
  good: readonly string[];
  bad: readonly string[];
}

export type Check =
  | { kind: "existence"; words: Words }
  /** Wrong words, each with the right ones. */
  | { kind: "substitution"; words: Words; right: ReadonlyMap<string, string> }
  /** How often words stand on a page. */
  | { kind: "occurrence"; words: Words; limits: Limits }
  | { kind: "order"; first: Condition; before: Condition }
  /** How many there are of something in the document. */
  | { kind: "count"; of: Condition; limits: Limits }
  /** How many there are of one thing for each of another, in the document. */
  | { kind: "ratio"; of: Condition; to: Condition; limits: Limits };

/** At least one of them is there. */
export interface Limits {
  least?: number;
  most?: number;
}

export interface Words {
  /** Words and phrases; what stands between slashes is a pattern. */
  list: readonly string[];
  /** Capitals count. */
  matchCase: boolean;
}

/** What `order`, `count` and `ratio` look for. */
export type Condition =
  | { kind: "pages" }
  | { kind: "words"; words: Words }
  | { kind: "class"; class: UnitClass }
  | { kind: "role"; role: PageRole }
  | { kind: "diagram"; of: DiagramKind | "any" };

/** The texts and pages that a rule looks at. Empty lists: the texts that people see, and every page. */
export interface Where {
  /** Any of these texts; `diagram` are the labels of the picture that the page is about. */
  texts: readonly (Scope | "diagram")[];
  /** Of the pages, those that fit all of these. */
  pages: readonly PageScope[];
}

export type PageScope =
  | { kind: "first" | "last"; pages: number }
  | { kind: "section"; name: string }
  | { kind: "role"; role: PageRole };
