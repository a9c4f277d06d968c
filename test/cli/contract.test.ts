import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { EXCEPTION_STATES } from "../../src/rule/exception.js";
import { Workplace } from "./command.js";

const SCHEMAS = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "schema");
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schema = (name: string) => ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), "utf8")));
const isReport = schema("report");
const isInspect = schema("inspect");
const isExceptions = schema("exceptions");

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const name of ["our-picture.pptx", "their-picture.pptx", "our-picture.md", "their-picture.md"])
    place.sample(name);
  place.write("empty.pptx", "");
});
afterAll(() => place.remove());

const FILES = [
  "our-picture.pptx",
  "their-picture.pptx",
  "our-picture.md",
  "their-picture.md",
  "empty.pptx",
  "missing.md",
];

describe("the JSON contract", () => {
  it("holds for a run over good, bad and missing files", () => {
    const report = place.report(FILES);
    expect(isReport(report_(report)), JSON.stringify(isReport.errors?.slice(0, 3))).toBe(true);
    expect(
      report.files.map(({ path }) => path),
      "in the order in which they were named",
    ).toEqual(FILES);
    expect(report.files.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      null,
      null,
      null,
      "empty",
      "not-found",
    ]);
    const findings = report.files.flatMap((file) => file.findings);
    expect(report.summary).toEqual({
      files: 6,
      pages: report.files.flatMap((file) => file.pages).length,
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
      infos: findings.filter(({ severity }) => severity === "info").length,
      unreadable: 2,
    });
    expect(report.err.trimEnd().split("\n")).toHaveLength(2);
  });

  it("holds for inspect, which adds what was seen and changes nothing else", () => {
    const inspected = JSON.parse(place.run(["inspect", "--format", "json", ...FILES]).out);
    expect(isInspect(inspected), JSON.stringify(isInspect.errors?.slice(0, 3))).toBe(true);
    const { out, err, code, ...report } = place.report(FILES);
    const stripped = structuredClone(inspected);
    for (const file of stripped.files)
      for (const page of file.pages) {
        for (const added of ["pictures", "units", "shapes", "notes", "comments"]) delete page[added];
        if (page.diagram) for (const added of ["nodes", "edges", "evidence"]) delete page.diagram[added];
      }
    expect(stripped).toEqual(report);
  });

  it("holds for exceptions of every kind and state", () => {
    const lines = ["because x", "", "until 2027-02-30 because x", "until 2020-01-01 because x"];
    const written = lines.map((rest) => `<!-- decklint-allow process-diagram ${rest} -->`);
    const wrong = ["decklint-allow proces-diagram: x", "decklint-allow stale-exception: x", "decklint: please"];
    const comments = [...written, ...wrong.map((line) => `<!-- ${line} -->`)].join("\n\n");
    place.write("allowed.md", `# Steps\n\nPlan → Build → Run\n\n${comments}\n`);
    place.write("house.yaml", "exceptions: [{ rule: no-question, page: Steps, reason: x, until: 2027-01-31 }]\n");
    const args = ["exceptions", "--format", "json", "--config", "house.yaml", "allowed.md"];
    const report = JSON.parse(place.run(args).out);
    expect(isExceptions(report), JSON.stringify(isExceptions.errors?.slice(0, 3))).toBe(true);
    expect(new Set(report.exceptions.map(({ state }: { state: string }) => state)).size).toBeGreaterThan(5);
    expect(isExceptions({ ...report, more: 1 })).toBe(false);
    const schemaStates = JSON.parse(readFileSync(join(SCHEMAS, "exceptions.json"), "utf8")).definitions.exception
      .properties.state.enum;
    expect(schemaStates).toEqual([...EXCEPTION_STATES]);
  });

  it("gives the same bytes each time", () => {
    expect(place.run(["--format", "json", ...FILES]).out).toBe(place.run(["--format", "json", ...FILES]).out);
  });

  it("refuses what is not in it", () => {
    const report = report_(place.report(["their-picture.pptx"]));
    expect(isReport({ ...report, more: 1 })).toBe(false);
    expect(isReport({ ...report, schemaVersion: 2 })).toBe(false);
  });
});

/** The report without what the helper adds. */
function report_({ out, err, code, ...report }: ReturnType<Workplace["report"]>): object {
  return report;
}

describe("the other commands", () => {
  it("inspect shows what was seen, and ends with 0 whatever that is", () => {
    const { code, out } = place.run(["inspect", "our-picture.pptx"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Picture +process, drawn with shapes, yours, \d+% of the page/);
    expect(out).toMatch(/Finding +▲ process-diagram/);
    expect(place.run(["inspect", "missing.pptx"]).code).toBe(2);
    expect(place.run(["inspect"]).code).toBe(2);
  });

  it("a flag before the command means the same as after it", () => {
    const after = place.run(["inspect", "--format", "json", "their-picture.pptx"]);
    expect(place.run(["--format", "json", "inspect", "their-picture.pptx"])).toEqual(after);
  });

  it.each([
    ["exceptions", "--no-baseline"],
    ["baseline", "--no-baseline"],
    ["baseline", "--color=never"],
  ])("%s refuses %s, which would change nothing", (command, flag) => {
    expect(place.run([command, flag, "their-picture.pptx"])).toMatchObject({ code: 2, out: "" });
  });

  it("--print-config shows exceptions as they are written, and is for a file", () => {
    const written = { rule: "no-question", page: "Steps", reason: "x", until: "2027-01-31" };
    place.write("house.yaml", `exceptions: [${JSON.stringify(written)}]\n`);
    const { out } = place.run(["--print-config", "deck.md", "--format", "json", "--config", "house.yaml"]);
    expect(JSON.parse(out).settings.exceptions).toEqual({ value: [written], from: "house.yaml:1" });
    expect(place.run(["--print-config", "."])).toMatchObject({
      code: 2,
      err: "decklint: . is a folder; name a file in it, which need not be there.\n",
    });
  });

  it("text prints the words of a deck", () => {
    const { code, out } = place.run(["text", "our-picture.pptx"]);
    expect(code).toBe(0);
    expect(out).toContain("Our approach");
    expect(place.run(["text", "missing.pptx"]).code).toBe(2);
  });

  it.each(rules.map(({ id }) => id))("explain says all there is to say about %s", (id) => {
    const rule = rules.find((one) => one.id === id)!;
    const { code, out } = place.run(["explain", id], { env: { COLUMNS: "100" } });
    expect(code).toBe(0);
    const words = out.replace(/\s+/g, " ");
    for (const text of [rule.summary, rule.why, rule.ask, rule.falseAlarms, rule.examples.bad, rule.examples.good])
      expect(words).toContain(text.replace(/\s+/g, " "));
    for (const { says } of rule.evidence) expect(words).toContain(says);
  });

  it("explain helps with a name that is misspelt", () => {
    expect(place.run(["explain", "proces-diagram"])).toEqual({
      code: 2,
      out: "",
      err: "decklint: there is no rule “proces-diagram”. Did you mean “process-diagram”?\n",
    });
  });

  it("rules lists them all", () => {
    const { code, out } = place.run(["rules"]);
    expect(code).toBe(0);
    for (const { id, severity } of rules) expect(out).toMatch(new RegExp(`^ {2}${id} +${severity} `, "m"));
  });
});
