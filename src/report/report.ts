import type { DocumentFormat, Warning } from "../document/document.js";
import type { ReadErrorCode } from "../document/errors.js";
import type { DiagramForm, DiagramKind, Focus, Owner, PageRole, UnitClass } from "../facts/facts.js";
import type { Severity } from "../rule/rule.js";

/**
 * What a run found: the public JSON contract (`schema/report.json`), and all that reporters see.
 * Plain data, in a fixed order, so that two runs give the same bytes.
 */
export interface Report {
  schemaVersion: 1;
  tool: { name: "decklint"; version: string };
  summary: Summary;
  /** In the order in which the files were named, then by path. */
  files: FileReport[];
}

export interface Summary {
  files: number;
  pages: number;
  errors: number;
  warnings: number;
  infos: number;
  unreadable: number;
}

export interface FileReport {
  path: string;
  format: DocumentFormat | null;
  ok: boolean;
  /** `internal`: a rule broke. The findings of the other rules are there all the same. */
  error: { code: ReadErrorCode | "internal"; message: string } | null;
  /** What could not be read, or not be judged. */
  warnings: Warning[];
  /** What is open. Whoever shows, counts or fails on findings takes these and no others. */
  findings: Finding[];
  /** What was found and is accepted, by an exception or by the baseline. */
  accepted: AcceptedFinding[];
  pages: PageReport[];
}

export interface Finding {
  ruleId: string;
  severity: Severity;
  message: string;
  ask: string;
  /** null where the finding is about the whole document. */
  page: number | null;
  title: string;
  location: Location;
  evidence: string[];
  /** Survives moved pages and small edits. */
  fingerprint: string;
}

export interface AcceptedFinding extends Finding {
  by: "exception" | "baseline";
  /** Why, in the words of whoever accepted it; "" for the baseline. */
  reason: string;
}

export type Location =
  | { kind: "document" }
  | { kind: "slide"; slide: number; slideId: string; part: string; shape: { id: string; name: string } | null }
  | { kind: "text"; line: number; column: number; endLine: number; endColumn: number };

export interface PageReport {
  number: number;
  title: string;
  hidden: boolean;
  role: PageRole;
  focus: Focus;
  diagram: { kind: DiagramKind; form: DiagramForm; owner: Owner; share: number } | null;
  counts: Record<UnitClass, number>;
}
