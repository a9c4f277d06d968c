import { Chalk } from "chalk";
import { makeReport } from "../../src/engine/report.js";
import { UNIT_CLASSES } from "../../src/facts/facts.js";
import type { FileReport, Finding, PageReport, Report } from "../../src/report/report.js";

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    ruleId: "process-diagram",
    severity: "warning",
    message: "This page draws your steps: Plan, Build and Run. Their own picture has to wait.",
    ask: "If you drew this picture yourself, what would be in the middle?",
    page: 2,
    title: "Our approach",
    location: { kind: "slide", slide: 2, slideId: "257", part: "ppt/slides/slide2.xml", shape: null },
    evidence: ["3 chevrons in a row"],
    fingerprint: "0123456789abcdef",
    ...more,
  };
}

export function page(
  number: number,
  more: Partial<PageReport> & { has?: Partial<PageReport["counts"]> } = {},
): PageReport {
  const { has, ...rest } = more;
  const none = Object.fromEntries(UNIT_CLASSES.map((name) => [name, 0])) as PageReport["counts"];
  return {
    number,
    title: "",
    hidden: false,
    role: "content",
    focus: "neutral",
    diagram: null,
    counts: { ...none, ...has },
    ...rest,
  };
}

export const PICTURE: Partial<PageReport> = {
  diagram: { kind: "process", form: "native", owner: "seller", share: 0.4 },
};

export function file(more: Partial<FileReport> = {}): FileReport {
  return {
    path: "deck.pptx",
    format: "pptx",
    ok: true,
    error: null,
    warnings: [],
    findings: [],
    accepted: [],
    pages: [page(1), page(2, PICTURE), page(3, { has: { outcome: 1 } })],
    ...more,
  };
}

export function report(...files: FileReport[]): Report {
  return makeReport("1.2.3", files);
}

export const plain = (width: number) => ({ color: new Chalk({ level: 0 }), width });
export const colored = (width: number) => ({ color: new Chalk({ level: 1 }), width });

/** What no terminal, log or table must get from a deck as it is. */
export const HOSTILE = "\x1b]0;owned\x07\x1b[2J\u202eevil\r\n::error::x ##vso[task.complete]|<img src=x>`[a](b)";
