import { describe, expect, it } from "vitest";
import { filmStrip, MARKS, verdict } from "../../src/reporters/film-strip.js";
import { legendLines, stripLines } from "../../src/reporters/strip-lines.js";
import { file, finding, PICTURE, page, plain } from "./report-fakes.js";

const { color } = plain(80);
const strip = (given: Parameters<typeof file>[0]) =>
  filmStrip(file(given))
    .map((mark) => MARKS[mark].sign)
    .join("");

describe("the film strip", () => {
  it("shows what stands in the way first: a picture of yours, then flagged features", () => {
    const pages = [page(1, { ...PICTURE, has: { outcome: 2 } }), page(2, { has: { feature: 9, outcome: 1 } })];
    const findings = [finding({ page: 1 }), finding({ page: 2, ruleId: "feature-heavy-page" })];
    expect(strip({ pages, findings })).toBe("■F");
    expect(strip({ pages, findings: [] }), "the picture is there, whichever rules are on").toBe("■O");
  });

  it("shows no picture where it is theirs, small, or nobody minds", () => {
    const { diagram } = PICTURE;
    const pages = [
      page(1, { ...PICTURE, role: "appendix" }),
      page(2, { diagram: { ...diagram!, share: 0.05 } }),
      page(3, { diagram: { ...diagram!, owner: "customer" } }),
    ];
    expect(strip({ pages })).toBe("··C");
  });

  it("shows outcomes, questions and the customer's own world", () => {
    const pages = [
      page(1, { has: { outcome: 1, question: 1 } }),
      page(2, { has: { question: 1 } }),
      page(3, { has: { pain: 1 } }),
      page(4, { focus: "customer" }),
      page(5, { diagram: { kind: "process", form: "native", owner: "customer", share: 0.4 } }),
      page(6, { focus: "customer", role: "title" }),
      page(7, { hidden: true, has: { outcome: 1 } }),
    ];
    expect(strip({ pages })).toBe("O?CCC·-");
  });

  const marks = (n: number) => new Array<"plain">(n).fill("plain");

  it("has air between the marks where there is room, and counts in fives", () => {
    expect(stripLines(marks(12), 40, color)).toEqual(["· · · · · · · · · · · ·", "1       5         10  12"]);
    expect(stripLines(marks(1), 40, color)).toEqual(["·", "1"]);
    expect(stripLines([], 40, color)).toEqual([]);
  });

  it("closes up to groups of five, and takes as many lines as it needs", () => {
    expect(stripLines(marks(22), 20, color)).toEqual(["····· ····· ·····", "1           11", "····· ··", "16     22"]);
    for (const line of stripLines(marks(500), 58, color)) expect(line.length).toBeLessThanOrEqual(58);
  });

  it("explains each mark once in a run", () => {
    const explained = new Set<"picture" | "plain">();
    expect(legendLines(["plain", "picture", "plain"], explained, 60, color)).toEqual(["■ your picture   · neither"]);
    expect(legendLines(["plain"], explained, 60, color)).toEqual([]);
    expect(legendLines(["picture", "outcome", "customer"], new Set(), 20, color)).toEqual([
      "■ your picture",
      "O their outcome",
      "C the customer",
    ]);
  });
});

describe("the verdict", () => {
  const picture = (n: number) => ({ page: page(n, PICTURE), finding: finding({ page: n }) });
  it.each([
    [
      "2 of 3 slides show your picture; the customer first appears on slide 3.",
      {
        pages: [picture(1).page, picture(2).page, page(3, { has: { pain: 1 } })],
        findings: [picture(1).finding, picture(2).finding],
      },
    ],
    [
      "1 of 2 slides shows your picture; the customer does not appear yet.",
      { pages: [picture(1).page, page(2)], findings: [picture(1).finding] },
    ],
    ["No slide shows your picture, and the customer does not appear yet.", { pages: [page(1)] }],
    [
      "No page shows your picture; the customer first appears on page 1.",
      { format: "markdown" as const, pages: [page(1, { has: { outcome: 1 } })] },
    ],
    [
      "No slide shows your picture.",
      { pages: [page(1)], warnings: [{ code: "language-not-judged", message: "German." }] },
    ],
    ["There is no slide to show.", { pages: [page(1, { hidden: true })] }],
    ["There is no slide to show.", { pages: [] }],
  ])("says: %s", (sentence, given) => {
    expect(verdict(file(given))).toBe(sentence);
  });
});
