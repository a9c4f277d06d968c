import { describe, expect, it } from "vitest";
import { stylish } from "../../src/reporters/stylish.js";
import { widthOf } from "../../src/reporters/wrap.js";
import { colored, file, finding, HOSTILE, page, plain, report } from "./report-fakes.js";

const wholeDeck = finding({
  ruleId: "no-question",
  severity: "info",
  page: null,
  title: "",
  location: { kind: "document" },
  message: "3 pages, and none asks anything.",
  ask: "What have we not asked?",
  evidence: ["no question"],
});

describe("the terminal output", () => {
  it("says per file what there is, at a glance and then page by page", () => {
    const text = stylish(report(file({ findings: [finding(), wholeDeck] })), plain(60));
    expect(text).toBe(`deck.pptx                                           3 slides

  · ■ O
  1   3
  ■ your picture   O their outcome   · neither

  1 of 3 slides shows your picture; the customer first
  appears on slide 3.

  Slide 2 “Our approach”
  ▲ This page draws your steps: Plan, Build and Run. Their
    own picture has to wait.  process-diagram
    Seen  3 chevrons in a row
    Ask   If you drew this picture yourself, what would be
          in the middle?

  The whole deck
  ● 3 pages, and none asks anything.  no-question
    Seen  no question
    Ask   What have we not asked?

▲ 1 warning, ● 1 note in 1 file
Why, and when to ignore it: decklint explain process-diagram
`);
  });

  it("folds the notes on a document that is not for a prospect, and says where they are", () => {
    const warnings = [{ code: "not-for-prospect", message: "This looks like training." }];
    const hole = finding({ ruleId: "unfilled-placeholder", severity: "error", message: "“XX%” was never filled in." });
    const findings = [hole, finding({ severity: "info" }), wholeDeck];
    const text = stylish(report(file({ warnings, findings })), plain(60));
    expect(text).toContain("This looks like training.");
    expect(text).toContain("“XX%” was never filled in.");
    expect(text).not.toContain("This page draws your steps");
    expect(text).toContain("\n\n  2 notes folded: they are shown with --stage, and in\n  --format json.\n");
    expect(text, "what is folded is not explained").toContain("decklint explain\nunfilled-placeholder");
    const one = stylish(report(file({ warnings, findings: [wholeDeck] })), plain(100));
    expect(one).toContain("1 note folded: it is shown with --stage, and in --format json.");
    expect(one).not.toContain("Nothing to change.");
  });

  it("is glad of a clean file", () => {
    const text = stylish(
      report(file({ path: "pitch.md", format: "markdown", pages: [page(1, { has: { outcome: 1 } })] })),
      plain(60),
    );
    expect(text).toBe(`pitch.md                                              1 page

  O
  1
  O their outcome

  No page shows your picture; the customer first appears on
  page 1.
  Nothing to change.
`);
  });

  it.each([40, 60, 80, 200])("stays within %i columns, and within 100 however wide the window is", (width) => {
    const long = finding({ title: "標題".repeat(60), evidence: ["word ".repeat(99)], message: "x".repeat(500) });
    const pages = Array.from({ length: 123 }, (_, i) => page(i + 1));
    const findings = pages.map(({ number }) => ({ ...long, page: number }));
    const text = stylish(report(file({ path: `${"folder/".repeat(30)}deck.pptx`, findings, pages })), plain(width));
    for (const line of text.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(Math.min(width, 100));
  });

  it("folds what a rule says again and again", () => {
    const pages = Array.from({ length: 9 }, (_, i) => page(i + 1));
    const findings = pages.map(({ number }) => finding({ page: number }));
    const text = stylish(report(file({ pages, findings })), plain(80));
    expect(text.match(/^ {2}Slide \d/gm)).toHaveLength(5);
    expect(text).toContain("  And 4 slides more like this: 6, 7, 8, 9  process-diagram\n");
    expect(text.match(/Ask/g), "the same question once").toHaveLength(1);
    expect(text).toContain("▲ 9 warnings in 1 file");
  });

  it("cuts a text that goes on and on", () => {
    const endless = "word ".repeat(9999);
    const given = finding({ title: endless, message: endless, ask: endless, evidence: [endless] });
    const lines = stylish(report(file({ findings: [given] })), plain(80)).split("\n");
    expect(lines.length).toBeLessThan(30);
    expect(lines.filter((line) => line.endsWith("…"))).toHaveLength(4);
    expect(lines).toContain("    process-diagram");
  });

  it("says what could not be judged, and what broke", () => {
    const broken = file({ ok: false, error: { code: "internal", message: "The rule x broke." } });
    const warnings = [1, 2, 3, 4, 5].map((n) => ({ code: "missing-part", message: `Part ${n} is missing.` }));
    const text = stylish(report({ ...broken, warnings }), plain(80));
    expect(text).toContain("The rule x broke.");
    expect(text).toContain("Part 3 is missing.");
    expect(text).not.toContain("Part 4");
    expect(text).toContain("2 more notes of this kind");
    expect(text).not.toContain("Nothing to change");
  });

  it("leaves unreadable files to standard error, but counts them beside those that were read", () => {
    const missing = file({ ok: false, format: null, pages: [], error: { code: "not-found", message: "Not here." } });
    expect(stylish(report(missing), plain(80))).toBe("");
    expect(stylish(report(file(), missing), plain(80))).toMatch(/\n\n1 file could not be read\.\n$/);
  });

  it("prints nothing from a deck that a terminal would obey", () => {
    const hostile = finding({ title: HOSTILE, message: HOSTILE, ask: HOSTILE, evidence: [HOSTILE], ruleId: HOSTILE });
    const text = stylish(report(file({ path: HOSTILE, findings: [hostile] })), plain(80));
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(text).toContain("evil");
  });

  it("has colours only when asked, and the same words with them", () => {
    const given = report(file({ findings: [finding(), wholeDeck] }));
    const painted = stylish(given, colored(60));
    expect(painted).toContain("\x1b[31m■\x1b[39m");
    expect(painted.replace(/\x1b\[\d+m/g, "")).toBe(stylish(given, plain(60)));
  });
});
