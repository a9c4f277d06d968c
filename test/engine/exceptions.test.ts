import { describe, expect, it } from "vitest";
import staleException from "../../rules/stale-exception.js";
import { judge } from "../../src/engine/judge.js";
import type { ConfiguredException, Settings } from "../../src/engine/settings.js";
import type { WrittenException } from "../../src/facts/facts.js";
import type { Rule } from "../../src/rule/rule.js";
import { everyPage, fakeFacts, fakeRule, fakeSettings } from "./fakes.js";

const picture = everyPage("picture");
const whole = fakeRule("no-question", ({ report }) =>
  report({ page: null, message: "No question.", evidence: ["none"] }),
);
const RULES: readonly Rule[] = [picture, whole, fakeRule("quiet", () => {}), staleException];
const pages = fakeFacts([{ title: "One" }, { title: "Two" }, { title: "Three", hidden: true }]);

function written(more: Partial<WrittenException> & { on?: number }): WrittenException {
  const { on = 1, ...rest } = more;
  return {
    rule: "picture",
    page: pages.page(on).page,
    whole: false,
    until: null,
    reason: "they asked",
    problem: null,
    source: "notes",
    text: "decklint: allow …",
    ...rest,
  };
}

function judged(exceptions: WrittenException[], more: Partial<Settings> = {}, rules: readonly Rule[] = RULES) {
  const judgement = judge({ ...pages, exceptions }, fakeSettings(rules, { today: "2026-11-25", ...more }), RULES);
  const places = (findings: readonly { ruleId: string; page: number | null }[]) =>
    findings.map(({ ruleId, page }) => `${page} ${ruleId}`);
  return {
    open: places(judgement.findings).filter((place) => !place.endsWith("stale-exception")),
    accepted: places(judgement.accepted),
    stale: judgement.findings.filter(({ ruleId }) => ruleId === "stale-exception"),
    states: judgement.exceptions.map(({ state }) => state),
    judgement,
  };
}

const configured = (more: Partial<ConfiguredException> = {}): ConfiguredException => ({
  rule: "picture",
  reason: "house rule",
  where: "decklint.config.yaml, exceptions[0]",
  shared: true,
  ...more,
});

describe("an exception that holds", () => {
  it("accepts what its rule finds on its page, and nothing else, and keeps the reason", () => {
    const { open, accepted, stale, states, judgement } = judged([written({ on: 1 })]);
    expect(open).toEqual(["2 picture", "null no-question"]);
    expect(accepted).toEqual(["1 picture"]);
    expect(judgement.accepted[0]).toMatchObject({ by: "exception", reason: "they asked", message: "Here." });
    expect(states).toEqual(["holds"]);
    expect(stale).toEqual([]);
  });

  it("for the whole document accepts all that its rule finds", () => {
    expect(judged([written({ whole: true })]).accepted).toEqual(["1 picture", "2 picture"]);
    expect(judged([written({ rule: "no-question", whole: true })]).accepted).toEqual(["null no-question"]);
  });

  it("does not rename the findings that stay open", () => {
    const twins = fakeFacts([{ title: "Twin" }, { title: "Twin" }]);
    const prints = (exceptions: WrittenException[]) =>
      judge({ ...twins, exceptions }, fakeSettings([picture]), [picture]).findings.map((one) => one.fingerprint);
    expect(prints([written({ on: 1 })])).toEqual(prints([]).slice(1));
  });

  it("holds on its last day, and not on the day after", () => {
    expect(judged([written({ until: "2026-11-25" })]).states).toEqual(["holds"]);
    expect(judged([written({ until: "2026-11-24" })])).toMatchObject({ states: ["expired"], accepted: [] });
  });

  it("has no end where nobody says which day it is", () => {
    const { states } = judged([written({ until: "2001-01-01" })], { today: undefined as unknown as string });
    expect(states).toEqual(["holds"]);
  });
});

describe("an exception in the configuration", () => {
  const accepts = (exception: ConfiguredException) => judged([], { exceptions: [exception] }).accepted;

  it("is for the whole document, for a page by its number, or for pages by their title", () => {
    expect(accepts(configured())).toEqual(["1 picture", "2 picture"]);
    expect(accepts(configured({ page: 2 }))).toEqual(["2 picture"]);
    expect(accepts(configured({ page: " two" }))).toEqual(["2 picture"]);
    expect(accepts(configured({ page: 9 }))).toEqual([]);
  });

  it("is no fault where a file does not need it, if it is meant for others too", () => {
    const unused = configured({ page: 9 });
    expect(judged([], { exceptions: [unused] })).toMatchObject({ states: ["unused"], stale: [] });
    expect(judged([], { exceptions: [{ ...unused, shared: false }] }).stale).toHaveLength(1);
  });
});

describe("stale-exception", () => {
  it.each<[string, Partial<WrittenException>, string, RegExp]>([
    ["not needed", { rule: "quiet" }, "unused", /not needed.*finds nothing on its slide/],
    ["not needed in the file", { rule: "quiet", whole: true }, "unused", /finds nothing in this file/],
    ["over", { until: "2026-10-01" }, "expired", /ended on 2026-10-01, so one finding can be seen again/],
    ["without a reason", { reason: "" }, "no-reason", /does not say why.*because/],
    ["for a rule that there is not", { rule: "pictur" }, "unknown-rule", /“pictur”.*Did you mean “picture”\?/],
    ["for a name that is like none", { rule: "xyzzy-plugh" }, "unknown-rule", /decklint rules/],
    ["for this very rule", { rule: "stale-exception" }, "not-allowed", /allows none/],
    ["not understood", { rule: "", problem: "words" }, "misworded", /Write it like this: “decklint: allow/],
    ["with a day that is none", { problem: "day" }, "bad-day", /Write it as 2027-01-31/],
  ])("reports one that is %s, and it hides nothing", (_, more, state, message) => {
    const { open, stale, states } = judged([written(more)]);
    expect(states).toEqual([state]);
    expect(open).toHaveLength(3);
    expect(stale).toHaveLength(1);
    expect(stale[0]).toMatchObject({ page: 1, severity: "warning", message: expect.stringMatching(message) });
    expect(stale[0]!.message).toContain("in the notes");
  });

  it.each([
    ["2026-12-09", /ends on 2026-12-09, in 14 days/],
    ["2026-11-26", /ends tomorrow/],
    ["2026-11-25", /ends today/],
  ])("notes from two weeks before its end (%s)", (until, message) => {
    const { accepted, stale } = judged([written({ until })]);
    expect(accepted).toEqual(["1 picture"]);
    expect(stale).toMatchObject([{ severity: "info", message: expect.stringMatching(message) }]);
    expect(judged([written({ until: "2026-12-10" })]).stale).toEqual([]);
  });

  it("does not call one unused whose rule did not run, or not on its page", () => {
    expect(judged([written({ rule: "quiet" })], {}, [picture, staleException])).toMatchObject({
      states: ["not-checked"],
      stale: [],
    });
    expect(judged([written({ on: 3 })]).states).toEqual(["not-checked"]);
    const broken = fakeRule("quiet", () => {
      throw new Error("broken");
    });
    const facts = { ...pages, exceptions: [written({ rule: "quiet" })] };
    expect(judge(facts, fakeSettings([broken]), [broken]).exceptions[0]!.state).toBe("not-checked");
  });

  it("can be switched off, and then accepts and hides as before", () => {
    const { accepted, stale, states } = judged([written({}), written({ rule: "quiet" })], {}, [
      picture,
      fakeRule("quiet", () => {}),
    ]);
    expect(stale).toEqual([]);
    expect(accepted).toEqual(["1 picture"]);
    expect(states).toEqual(["holds", "unused"]);
  });

  it("stays quick with a thousand exceptions and thousands of findings", () => {
    const many = fakeFacts(Array.from({ length: 2_000 }, (_, i) => ({ title: `Page ${i}` })));
    const exceptions = Array.from({ length: 1_000 }, (_, i) => ({ ...written({ whole: i % 2 === 0 }), text: `${i}` }));
    const start = performance.now();
    expect(judge({ ...many, exceptions }, fakeSettings(RULES), RULES).accepted).toHaveLength(2_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
