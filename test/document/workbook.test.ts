import { describe, expect, it } from "vitest";
import { areasOf, rangeName } from "../../src/document/workbook.js";

describe("what a reference names", () => {
  it.each([
    ["Sheet1!$B$2:$B$5", [["Sheet1", "B2:B5"]]],
    ["A1:F20", [[null, "A1:F20"]]],
    ["=Prices!C7", [["Prices", "C7:C7"]]],
    ["'It''s ours, 2025'!$A$1", [["It's ours, 2025", "A1:A1"]]],
    [
      "(Sheet1!$A$1,'A b'!$C$1:$C$9)",
      [
        ["Sheet1", "A1:A1"],
        ["A b", "C1:C9"],
      ],
    ],
    ["[Prices.xlsx]North!$AA$10:$Z$9", [["North", "Z9:AA10"]]],
    ["'C:\\Offers\\[Prices.xlsx]North'!A1", [["North", "A1:A1"]]],
    ["Zürich!XFD1048576", [["Zürich", "XFD1048576:XFD1048576"]]],
  ])("%s", (reference, expected) => {
    expect(areasOf(reference).map(({ sheet, ...area }) => [sheet, rangeName(area)])).toEqual(expected);
  });

  it.each([
    "",
    "Turnover",
    "Table1[Margin]",
    "Sheet1!#REF!",
    "SUM(A1:A4)",
    "A1 B2",
    "XFE1",
    "A1048577",
    "A0",
    "A1,",
    "(",
  ])("%s is made of no blocks", (reference) => expect(areasOf(reference)).toEqual([]));

  it("is found in time that grows with its length alone", () => {
    const start = performance.now();
    for (const piece of ["'", "''", "A1,", "a!", "(", "$A$1:"]) areasOf(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
