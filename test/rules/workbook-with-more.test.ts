import { describe, expect, it } from "vitest";
import workbookWithMore from "../../rules/workbook-with-more.js";
import type { Shape } from "../../src/document/document.js";
import type { Workbook, WorkbookSheet } from "../../src/document/workbook.js";
import type { RuleReport } from "../../src/rule/rule.js";
import { fakeFacts, fakeShape } from "../engine/fakes.js";

const PART = "/ppt/embeddings/Book1.xlsx";

const sheet = (name: string, cells: number, hidden = false): WorkbookSheet => ({ name, hidden, range: "A1:F9", cells });

function charted(references: string[] | null, id = "2"): Shape {
  const chart = { kind: "bar", title: "Calls", labels: [], values: [], ...(references && { references }) };
  return {
    ...fakeShape(id),
    kind: references === null ? "ole" : "chart",
    chart: references === null ? null : chart,
    embedded: { part: PART, program: null },
  };
}

function said(shapes: Shape[], sheets: WorkbookSheet[] | null): string[] {
  const facts = fakeFacts([{ shapes }]);
  const book: Workbook | null = sheets && { sheets, texts: [], complete: true };
  const reports: RuleReport[] = [];
  workbookWithMore.check({
    document: facts.document,
    facts: { ...facts, workbookOf: (part) => (part === PART ? book : null) },
    pages: facts.pages,
    options: { maxUnused: 20 },
    exceptions: [],
    report: (report) => reports.push(report),
  });
  return reports.map(({ message }) => message);
}

const SHOWN = ["Sheet1!$A$2:$A$9", "Sheet1!$B$2:$B$9", "Sheet1!$B$1"];

describe("workbook-with-more", () => {
  it("names sheets that the chart does not show, hidden ones as such", () => {
    expect(said([charted(SHOWN)], [sheet("Sheet1", 17), sheet("Cost", 40, true)])).toEqual([
      expect.stringContaining("the sheet “Cost” (hidden)"),
    ]);
    expect(said([charted(SHOWN)], [sheet("Sheet1", 17), sheet("Sheet2", 0), sheet("Made by", 2)])).toEqual([]);
  });

  it("counts cells beside those that are shown, where they are many and more than those", () => {
    expect(said([charted(SHOWN)], [sheet("Sheet1", 60)])).toEqual([expect.stringContaining("43 more filled cells")]);
    expect(said([charted(SHOWN)], [sheet("Sheet1", 35)])).toEqual([]);
    expect(said([charted([...SHOWN, "Sheet1!$C$1:$F$9"])], [sheet("Sheet1", 90)])).toEqual([]);
  });

  it("counts what two charts show of one workbook together", () => {
    const both = [charted(SHOWN), charted(["Cost!$A$1:$B$20"], "3")];
    expect(said(both, [sheet("Sheet1", 17), sheet("Cost", 40)])).toEqual([]);
  });

  it("does not count where a name stands for the cells, and says nothing of what cannot be read", () => {
    expect(said([charted(["Months"])], [sheet("Sheet1", 500)])).toEqual([]);
    expect(said([charted(SHOWN)], null)).toEqual([]);
    expect(said([charted(SHOWN)], [{ name: "Sheet1", hidden: false, range: null, cells: null }])).toEqual([]);
  });

  it("takes the first sheet for what a pasted table shows", () => {
    expect(said([charted(null)], [sheet("Sheet1", 500)])).toEqual([]);
    expect(said([charted(null)], [sheet("Sheet1", 9), sheet("Sheet2", 9)])).toEqual([
      expect.stringContaining("double-click"),
    ]);
  });
});
