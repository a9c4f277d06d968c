import { describe, expect, it } from "vitest";
import { ReadError } from "../../src/document/errors.js";
import { openBytes } from "../../src/engine/files.js";
import { lintFile } from "../../src/engine/lint-file.js";
import { everyPage, fakeRule, fakeSettings } from "./fakes.js";

const rule = everyPage("picture");
const settings = { ...fakeSettings([rule]), limits: {} };
const text = (words: string) => () => openBytes(new TextEncoder().encode(words), "pitch.md");

describe("linting one file", () => {
  it("reads it and judges it", async () => {
    const { report, facts, faults } = await lintFile("pitch.md", text("# One\n\nWords.\n"), settings, [rule]);
    expect(report).toMatchObject({ path: "pitch.md", format: "markdown", ok: true, error: null });
    expect(report.findings.map(({ page, title }) => [page, title])).toEqual([[1, "One"]]);
    expect(report.pages).toHaveLength(1);
    expect(facts?.document.path).toBe("pitch.md");
    expect(faults).toEqual([]);
  });

  it("says what cannot be read, and throws nothing", async () => {
    const open = () => {
      throw new ReadError("encrypted", "It has a password.");
    };
    expect(await lintFile("deck.pptx", open, settings, [rule])).toEqual({
      report: {
        path: "deck.pptx",
        format: null,
        ok: false,
        error: { code: "encrypted", message: "It has a password." },
        warnings: [],
        findings: [],
        accepted: [],
        pages: [],
      },
      facts: null,
      exceptions: [],
      ran: new Set(),
      faults: [],
    });
  });

  it("names a rule that breaks, and keeps what the others found", async () => {
    const broken = fakeRule("broken", () => {
      throw new TypeError("no such thing");
    });
    const rules = [rule, broken];
    const both = { ...fakeSettings(rules), limits: {} };
    const { report, faults } = await lintFile("pitch.md", text("# One\n"), both, rules);
    expect(report.ok).toBe(false);
    expect(report.error).toEqual({
      code: "internal",
      message: "decklint itself failed here: broken broke. The other rules are shown.",
    });
    expect(report.findings).toHaveLength(1);
    expect(faults).toEqual([{ ruleId: "broken", error: expect.any(TypeError) }]);
  });

  it("keeps the cause of what it did not expect, for a bug report", async () => {
    const open = () => {
      throw new RangeError("surprise");
    };
    const { report, faults } = await lintFile("pitch.md", open, settings, [rule]);
    expect(report.error?.code).toBe("internal");
    expect(faults[0]?.error).toBeInstanceOf(RangeError);
  });

  it("closes the file, whatever happens", async () => {
    let closed = 0;
    const file = (words: string) => () => ({ ...text(words)(), close: () => void closed++ });
    await lintFile("pitch.md", file("# One\n"), settings, [rule]);
    await lintFile("deck.pptx", () => ({ ...file("no deck")(), format: "pptx" }), settings, [rule]);
    expect(closed).toBe(2);
  });

  it("refuses a text that would take too long", async () => {
    const { report } = await lintFile("pitch.md", text("word ".repeat(1_000_000)), settings, [rule]);
    expect(report.error?.code).toBe("limit");
  });
});
