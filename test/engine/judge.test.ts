import { describe, expect, it } from "vitest";
import { RuleError } from "../../src/engine/collect.js";
import { judge } from "../../src/engine/judge.js";
import type { RuleReport } from "../../src/rule/rule.js";
import { everyPage, fakeFacts, fakeRule, fakeSettings, fakeShape, MAX_ITEMS } from "./fakes.js";

const facts = fakeFacts([{ title: "One" }, { title: "Two" }, { title: "Three", role: "appendix" }, { hidden: true }]);

describe("judging a document", () => {
  it("lets a rule report the visible pages whose role it does not exempt", () => {
    const rule = everyPage("picture", { exempt: ["appendix"] });
    const { findings } = judge(facts, fakeSettings([rule]), [rule]);
    expect(findings.map(({ page, title, severity }) => [page, title, severity])).toEqual([
      [1, "One", "warning"],
      [2, "Two", "warning"],
    ]);
  });

  it("runs no rule that is off", () => {
    const rule = everyPage("picture");
    expect(judge(facts, fakeSettings([]), [rule]).findings).toEqual([]);
  });

  it("takes the severity that was set", () => {
    const rule = everyPage("picture");
    const rules = new Map([["picture", { severity: "error" as const, options: {} }]]);
    expect(judge(facts, fakeSettings([], { rules }), [rule]).findings[0]!.severity).toBe("error");
  });

  it("shows hidden pages to a rule that asks for them, and keeps rules from formats that cannot have the defect", () => {
    const pagesOf = (more: object) => {
      const rule = everyPage("picture", more);
      return judge(facts, fakeSettings([rule]), [rule]).findings.map(({ page }) => page);
    };
    expect(pagesOf({ hiddenPages: true })).toEqual([1, 2, 3, 4]);
    expect(pagesOf({ formats: ["pptx"] })).toEqual([1, 2, 3]);
    expect(pagesOf({ formats: ["markdown"] })).toEqual([]);
  });

  it("lets a rule be milder than its severity, never stronger", () => {
    const report = (severity: "info" | "error") =>
      fakeRule("picture", (context) =>
        context.report({ page: facts.pages[0]!.page, message: "Here.", evidence: ["seen"], severity }),
      );
    const severity = (given: "info" | "error") =>
      judge(facts, fakeSettings([report(given)]), [report(given)]).findings[0]!.severity;
    expect(severity("info")).toBe("info");
    expect(severity("error")).toBe("warning");
  });

  it("gives a rule its default options, and over them those that were set", () => {
    const seen: unknown[] = [];
    const rule = fakeRule("picture", ({ options }) => void seen.push(options), {
      options: { items: MAX_ITEMS, share: { ...MAX_ITEMS, type: "number", default: 0.5 } },
    });
    const rules = new Map([["picture", { severity: "warning" as const, options: { items: 7 } }]]);
    judge(facts, fakeSettings([], { rules }), [rule]);
    expect(seen).toEqual([{ items: 7, share: 0.5 }]);
  });

  it("asks the rule's question, or the better one that a page suggests", () => {
    const rule = fakeRule("picture", ({ report }) => {
      report({ page: null, message: "Here.", evidence: ["seen"] });
      report({ page: null, message: "There.", evidence: ["seen"], ask: "And you?" });
    });
    expect(judge(facts, fakeSettings([rule]), [rule]).findings.map(({ ask }) => ask)).toEqual([
      "What would you ask?",
      "And you?",
    ]);
  });

  it("says that words are not judged in a language it has no words for, and judges the rest", () => {
    const words = everyPage("words", { needsLanguage: true });
    const pictures = everyPage("pictures");
    const german = fakeFacts([{ title: "Eins" }], { code: "de", judged: false });
    const { findings, warnings } = judge(german, fakeSettings([words, pictures]), [words, pictures]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["pictures"]);
    expect(warnings).toEqual([
      {
        code: "language-not-judged",
        message: "The text is not in English (it looks like “de”), so only pictures and leftovers were judged.",
      },
    ]);
    expect(judge(german, fakeSettings([pictures]), [pictures]).warnings, "nothing was left out").toEqual([]);
  });

  it("judges in a template only what must be done before sending, and says so", () => {
    const leftover = everyPage("leftover", { category: "before-sending" });
    const picture = everyPage("picture");
    const template = fakeFacts([{ title: "Click to add" }]);
    template.document.template = true;
    const { findings, warnings } = judge(template, fakeSettings([leftover, picture]), [leftover, picture]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["leftover"]);
    expect(warnings.map(({ code }) => code)).toEqual(["template"]);
  });

  it("makes notes of what it says about offers in a document that is none, unless somebody says that it is", () => {
    const rules = [everyPage("leftover", { category: "before-sending", severity: "error" }), everyPage("picture")];
    const genre = { name: "training", evidence: ["Quiz", "Exercise 1"] } as const;
    const training = { ...fakeFacts([{ title: "Quiz" }]), genre };
    const { findings, warnings } = judge(training, fakeSettings(rules), rules);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["leftover", "error"],
      ["picture", "info"],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["not-for-prospect"]);
    expect(warnings[0]!.message).toMatch(/^This looks like training \(“Quiz”, “Exercise 1”\), not like an offer/);
    for (const said of [{ stage: "proposal" }, { audience: "executive" }, { customer: ["Tarn Dairy"] }] as const) {
      const judged = judge(training, { ...fakeSettings(rules), ...said }, rules);
      expect(judged.findings.map(({ severity }) => severity)).toEqual(["error", "warning"]);
      expect(judged.warnings).toEqual([]);
    }
    expect(judge(training, fakeSettings([rules[0]!]), rules).warnings, "nothing was made softer").toEqual([]);
  });

  it("leaves a rule out where it has nothing to say in such a document", () => {
    const rules = [everyPage("question", { silentIn: ["handbook"] }), everyPage("picture")];
    const named = (name: "handbook" | "training") => ({
      ...fakeFacts([{ title: "Names" }]),
      genre: { name, evidence: ["This page describes"] },
    });
    const idsIn = (name: "handbook" | "training", stage: "proposal" | null = null) =>
      judge(named(name), { ...fakeSettings(rules), stage }, rules).findings.map(({ ruleId }) => ruleId);
    expect(idsIn("handbook")).toEqual(["picture"]);
    expect(idsIn("training")).toHaveLength(2);
    expect(idsIn("handbook", "proposal"), "somebody says that it is for a customer").toHaveLength(2);
  });

  it("keeps the findings of the other rules when one breaks, and names it", () => {
    const broken = fakeRule("broken", () => {
      throw new TypeError("x is undefined");
    });
    const rules = [broken, everyPage("picture")];
    const { findings, faults } = judge(facts, fakeSettings(rules), rules);
    expect(findings).toHaveLength(3);
    expect(faults).toEqual([{ ruleId: "broken", error: expect.any(TypeError) }]);
  });

  it("points at the shape in a deck and at the line in a text", () => {
    const shape = fakeShape("7", "Plan");
    shape.paragraphs[0]!.position = { line: 12, column: 3, endLine: 12, endColumn: 7 };
    const rule = fakeRule("picture", ({ pages, report }) => {
      for (const { page } of pages) report({ page, message: "Here.", evidence: ["seen"], place: { shapeId: "7" } });
    });
    const locate = (source: { part: string } | { line: number; endLine: number }) =>
      judge(fakeFacts([{ shapes: [shape], source }]), fakeSettings([rule]), [rule]).findings[0]!.location;
    expect(locate({ part: "ppt/slides/slide9.xml" })).toEqual({
      kind: "slide",
      slide: 1,
      slideId: "256",
      part: "ppt/slides/slide9.xml",
      shape: { id: "7", name: "Shape 7" },
    });
    expect(locate({ line: 10, endLine: 20 })).toEqual({ kind: "text", line: 12, column: 3, endLine: 12, endColumn: 7 });
  });
});

describe("what a rule hands over", () => {
  const page = facts.pages[0]!.page;
  const good: RuleReport = { page, message: "Here.", evidence: ["seen"] };
  it.each([
    ["a page that is not in the document", { ...good, page: { ...page, number: 99 } }, "page 99"],
    ["a hidden page", { ...good, page: facts.page(4).page }, "page 4"],
    ["an empty message", { ...good, message: " " }, "an empty message"],
    ["an empty question", { ...good, ask: "" }, "an empty question"],
    ["no evidence", { ...good, evidence: [] }, "no evidence"],
    ["empty evidence", { ...good, evidence: ["seen", ""] }, "empty evidence"],
    ["a shape that is not there", { ...good, place: { shapeId: "404" } }, "the shape 404, which is not on page 1"],
    ["a shape without a page", { ...good, page: null, place: { shapeId: "2" } }, "a place without a page"],
  ])("is refused when it is %s", (_, report, what) => {
    const rule = fakeRule("liar", (context) => context.report(report as RuleReport));
    const { faults } = judge(facts, fakeSettings([rule]), [rule]);
    expect(faults[0]?.error).toBeInstanceOf(RuleError);
    expect((faults[0]!.error as Error).message).toContain(`The rule liar reported ${what}`);
  });
});

describe("the order of findings", () => {
  it("is by page with the whole document last, then the worst first, then by rule, and each is said once", () => {
    const rules = [
      everyPage("b-rule"),
      everyPage("a-rule"),
      everyPage("worst", { severity: "error" }),
      fakeRule("whole", ({ report }) => {
        report({ page: null, message: "All.", evidence: ["seen"] });
        report({ page: null, message: "All.", evidence: ["seen again"] });
      }),
    ];
    const two = fakeFacts([{ title: "One" }, { title: "Two" }]);
    const order = judge(two, fakeSettings(rules), rules).findings.map(({ page, ruleId }) => `${page} ${ruleId}`);
    expect(order).toEqual(["1 worst", "1 a-rule", "1 b-rule", "2 worst", "2 a-rule", "2 b-rule", "null whole"]);
    const again = judge(two, fakeSettings(rules), [...rules].reverse()).findings;
    expect(
      again.map(({ page, ruleId }) => `${page} ${ruleId}`),
      "whatever the order of the rules",
    ).toEqual(order);
  });
});
