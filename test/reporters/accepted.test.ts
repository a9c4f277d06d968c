import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/generated.js";
import { filterFindings, makeReport } from "../../src/engine/report.js";
import type { AcceptedFinding, Report } from "../../src/report/report.js";
import { github } from "../../src/reporters/github.js";
import { inspectView } from "../../src/reporters/inspect.js";
import { jobSummary } from "../../src/reporters/job-summary.js";
import { json } from "../../src/reporters/json.js";
import { stylish } from "../../src/reporters/stylish.js";
import { file, finding, plain, report } from "./report-fakes.js";

const ACCEPTED = "Words that nobody may show";
const OPEN = "Words that everybody must show";

const accepted: AcceptedFinding[] = (["exception", "baseline", "exception"] as const).map((by, i) => ({
  ...finding({ message: `${ACCEPTED} ${i}`, ask: ACCEPTED, evidence: [ACCEPTED], severity: "error" }),
  by,
  reason: by === "exception" ? "they asked" : "",
}));
const open = finding({ ruleId: "no-question", message: OPEN, page: 1, title: "" });

/** What each reporter makes of a report. A new reporter must be entered here, so that it cannot forget what is accepted. */
const REPORTERS: Record<string, (report: Report) => string> = {
  stylish: (one) => stylish(one, plain(80)),
  github: (one) => github(one, "/home"),
  "job-summary": jobSummary,
  json: (one) => {
    const { files, ...rest } = JSON.parse(json(one)) as Report;
    return JSON.stringify({ ...rest, files: files.map(({ accepted: _, ...others }) => others) });
  },
  inspect: (one) => inspectView({ ...one, files: one.files.map((read) => ({ ...read, pages: [] })) }, plain(80)),
};
/** No reporters of findings: parts of them, and views of something else. */
const OTHERS = [
  ...["clean", "defuse", "film-strip", "fold", "sheet", "strip-lines", "words", "wrap"],
  ...["exceptions", "plain-text"],
];

const withAccepted = report(file({ findings: [open], accepted }));
const without = report(file({ findings: [open] }));

describe("what is accepted", () => {
  it("is looked at in every reporter", () => {
    const names = readdirSync(join(ROOT, "src", "reporters")).map((name) => name.replace(/\.ts$/, ""));
    expect([...Object.keys(REPORTERS), ...OTHERS].sort()).toEqual(names.sort());
  });

  it.each(Object.keys(REPORTERS))("is not shown by %s, and what is open is", (name) => {
    const shown = REPORTERS[name]!(withAccepted);
    expect(shown).not.toContain(ACCEPTED);
    expect(shown).not.toMatch(/[1-9] errors?\b|::error/);
    if (name !== "inspect") expect(shown).toContain(OPEN);
  });

  it.each(Object.keys(REPORTERS).filter((name) => name !== "stylish"))("changes nothing else in %s", (name) => {
    const shown = REPORTERS[name]!(withAccepted).replace(", but for what is accepted", "");
    expect(shown).toBe(REPORTERS[name]!(without));
  });

  it("counts nowhere", () => {
    expect(withAccepted.summary).toEqual(without.summary);
    expect(makeReport("1.2.3", [file({ accepted })]).summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 });
  });

  it("stands in the JSON under accepted alone, with who accepted it and why", () => {
    const [read] = (JSON.parse(json(withAccepted)) as Report).files;
    expect(read!.findings.map(({ message }) => message)).toEqual([OPEN]);
    expect(read!.accepted.map(({ by, reason }) => [by, reason])).toEqual([
      ["exception", "they asked"],
      ["baseline", ""],
      ["exception", "they asked"],
    ]);
  });

  it("is one line each for a person", () => {
    const lines = (one: Report) => stylish(one, plain(100)).split("\n");
    const more = lines(withAccepted).filter((line) => !lines(without).includes(line));
    expect(more).toEqual(
      expect.arrayContaining([
        "2 accepted by exceptions; decklint exceptions lists them.",
        "1 accepted in the baseline; --no-baseline shows them.",
      ]),
    );
    const baselined = report(file({ accepted: accepted.slice(1, 2) }));
    expect(lines(baselined)).toContain("1 accepted in the baseline; --no-baseline shows them.");
  });

  it("is not said to be no picture", () => {
    const shown = stylish(report(file({ accepted })), plain(120));
    expect(shown).toContain("1 of 3 slides shows your picture;");
    expect(shown).toContain("Nothing else to change.");
  });

  it("is left out where only errors are asked for and it is none", () => {
    const mild = report(file({ accepted: [{ ...accepted[0]!, severity: "info" }] }));
    const [quiet] = filterFindings(mild, ({ severity }) => severity === "error").files;
    expect(quiet!.accepted).toEqual([]);
  });
});
