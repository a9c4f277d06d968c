import type { FileReport, Finding, Report, Summary } from "../report/report.js";
import type { Severity } from "../rule/rule.js";

/** One report of a whole run. */
export function makeReport(version: string, files: FileReport[]): Report {
  return { schemaVersion: 1, tool: { name: "decklint", version }, summary: summarize(files), files };
}

/** The same report with only the findings that `keep` says, open and accepted; the summary counts those. */
export function filterFindings(report: Report, keep: (finding: Finding) => boolean): Report {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter(keep),
    accepted: file.accepted.filter(keep),
  }));
  return { ...report, summary: summarize(files), files };
}

export function countOf(files: readonly FileReport[], severity: Severity): number {
  return files.reduce((sum, file) => sum + file.findings.filter((f) => f.severity === severity).length, 0);
}

function summarize(files: readonly FileReport[]): Summary {
  return {
    files: files.length,
    pages: files.reduce((sum, file) => sum + file.pages.length, 0),
    errors: countOf(files, "error"),
    warnings: countOf(files, "warning"),
    infos: countOf(files, "info"),
    unreadable: files.filter((file) => !file.ok).length,
  };
}
