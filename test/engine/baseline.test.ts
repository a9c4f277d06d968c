import { describe, expect, it } from "vitest";
import {
  acceptKnown,
  type Baseline,
  type Checked,
  type Entry,
  pruned,
  updated,
} from "../../src/engine/accept/baseline.js";
import { BaselineError, formatBaseline, parseBaseline } from "../../src/engine/accept/baseline-text.js";
import { judge } from "../../src/engine/judge.js";
import type { Rule } from "../../src/rule/rule.js";
import { everyPage, type FakePage, fakeFacts, fakeRule, fakeSettings } from "./fakes.js";

const picture = everyPage("picture");
const whole = fakeRule("no-question", ({ report }) => report({ page: null, message: "None.", evidence: ["none"] }));

const APPROACH: FakePage = { title: "Our approach" };
const PLATFORM: FakePage = { title: "The platform" };
const BARE: FakePage = { units: ["feature: Android"] };

function checked(key: string, pages: readonly FakePage[], rules: readonly Rule[] = [picture]): Checked {
  const { findings, accepted, ran } = judge(fakeFacts(pages), fakeSettings(rules), rules);
  return {
    key,
    ran,
    report: { path: key, format: "pptx", ok: true, error: null, warnings: [], findings, accepted, pages: [] },
  };
}

const NOTHING: Baseline = new Map();
const there = () => false;
const gone = () => true;
const baselineOf = (...files: Checked[]): Map<string, Entry[]> => updated(NOTHING, files, { moved: new Map() });
const open = (baseline: Baseline, file: Checked, isGone = there) =>
  acceptKnown(baseline, [file], isGone).reports[0]!.findings.map(({ page, ruleId }) => `${page} ${ruleId}`);
const staleOf = (baseline: Baseline, file: Checked, isGone = there) =>
  acceptKnown(baseline, [file], isGone).stale.map(({ file, rule, hint, count }) => [file, rule, hint, count]);

const before = baselineOf(checked("a.pptx", [APPROACH, PLATFORM, BARE]));

describe("a baseline", () => {
  it("accepts what it knows, and nothing is open any more", () => {
    const { reports, stale } = acceptKnown(before, [checked("a.pptx", [APPROACH, PLATFORM, BARE])], there);
    expect(reports[0]!.findings).toEqual([]);
    expect(reports[0]!.accepted.map(({ page, by, reason }) => [page, by, reason])).toEqual([
      [1, "baseline", ""],
      [2, "baseline", ""],
      [3, "baseline", ""],
    ]);
    expect(stale).toEqual([]);
  });

  it.each<[string, FakePage[]]>([
    ["moved", [BARE, PLATFORM, APPROACH]],
    ["edited below its title", [{ ...APPROACH, units: ["process: Plan"] }, PLATFORM, BARE]],
    ["numbered anew", [APPROACH, PLATFORM, BARE].map((page, i) => ({ ...page, id: `${900 + i}` }))],
  ])("follows a page that is %s", (_, pages) => {
    expect(open(before, checked("a.pptx", pages))).toEqual([]);
  });

  it("follows a page by its title where a new page takes away the word that told it apart", () => {
    const file = checked("a.pptx", [APPROACH, { title: "An approach that others took" }, PLATFORM, BARE]);
    expect(open(before, file)).toEqual(["2 picture"]);
  });

  it("takes a copy of an accepted page for new", () => {
    expect(open(before, checked("a.pptx", [APPROACH, APPROACH, PLATFORM, BARE]))).toEqual(["2 picture"]);
  });

  it("follows a page without a title by what was seen on it", () => {
    const [entry] = baselineOf(checked("a.pptx", [BARE])).get("a.pptx")!;
    expect(entry!.hint).toBe("seen");
    const renamed = new Map([["a.pptx", [{ ...entry!, fingerprint: "0123456789abc000" }]]]);
    expect(open(renamed, checked("a.pptx", [BARE]))).toEqual([]);
  });

  it("accepts as many copies as there were", () => {
    const twice = baselineOf(checked("a.pptx", [APPROACH, APPROACH]));
    expect(twice.get("a.pptx")).toMatchObject([{ hint: "Our approach", count: 2 }]);
    expect(open(twice, checked("a.pptx", [APPROACH, APPROACH, APPROACH]))).toEqual(["3 picture"]);
    expect(staleOf(twice, checked("a.pptx", [APPROACH]))).toEqual([["a.pptx", "picture", "Our approach", 1]]);
  });

  it("says what is not needed any more, but for rules that did not run", () => {
    expect(staleOf(before, checked("a.pptx", [APPROACH, BARE]))).toEqual([["a.pptx", "picture", "The platform", 1]]);
    expect(staleOf(before, checked("a.pptx", [APPROACH], [whole]))).toEqual([]);
  });

  it("shows a finding of another rule on a page that it knows", () => {
    const more = [picture, everyPage("features")];
    expect(open(before, checked("a.pptx", [APPROACH, PLATFORM, BARE], more))).toHaveLength(3);
  });
});

describe("a file that has another name", () => {
  const renamed = checked("sales/b.pptx", [APPROACH, PLATFORM, BARE]);

  it("keeps its entries where the old file is gone", () => {
    const { reports, stale, moved } = acceptKnown(before, [renamed], gone);
    expect(reports[0]!.findings).toEqual([]);
    expect([...moved]).toEqual([["sales/b.pptx", "a.pptx"]]);
    expect(stale).toEqual([]);
  });

  it("is a copy, and new, where the old file is still there", () => {
    expect(open(before, renamed, there)).toHaveLength(3);
  });

  it("is another file where it shares only what is said of every file", () => {
    const old = baselineOf(checked("a.pptx", [APPROACH], [whole, picture]));
    expect(open(old, checked("new.pptx", [{ title: "Boats" }], [whole]), gone)).toEqual(["null no-question"]);
    expect(staleOf(old, checked("new.pptx", [], [whole]), gone)).toHaveLength(2);
  });

  it("takes the entries of one file only", () => {
    const { moved } = acceptKnown(before, [checked("b.pptx", [APPROACH, BARE]), renamed], gone);
    expect([...moved]).toEqual([["sales/b.pptx", "a.pptx"]]);
  });
});

describe("changing a baseline", () => {
  it("writes a checked file anew, and leaves others and rules that did not run", () => {
    const old = new Map([...before, ...baselineOf(checked("other.pptx", [PLATFORM]))]);
    const after = updated(old, [checked("a.pptx", [APPROACH], [whole])], { moved: new Map() });
    expect(after.get("other.pptx")).toEqual(old.get("other.pptx"));
    expect(after.get("a.pptx")!.map(({ rule }) => rule)).toEqual(["picture", "picture", "picture", "no-question"]);
  });

  it("gives a moved file its new name", () => {
    const files = [checked("b.pptx", [APPROACH, PLATFORM, BARE])];
    const known = acceptKnown(before, files, gone);
    expect([...updated(before, files, known).keys()]).toEqual(["b.pptx"]);
    expect([...pruned(before, known)]).toEqual([["b.pptx", before.get("a.pptx")]]);
  });

  it("takes out what is stale, and adds nothing", () => {
    const file = checked("a.pptx", [APPROACH, { title: "Boats" }]);
    const after = pruned(before, acceptKnown(before, [file], there));
    expect(after.get("a.pptx")!.map(({ hint }) => hint)).toEqual(["Our approach"]);
    const twice = baselineOf(checked("a.pptx", [APPROACH, APPROACH]));
    expect(pruned(twice, acceptKnown(twice, [checked("a.pptx", [APPROACH])], there)).get("a.pptx")).toMatchObject([
      { count: 1 },
    ]);
    expect(pruned(before, acceptKnown(before, [], gone)).size).toBe(0);
  });
});

describe("the file of a baseline", () => {
  const text = formatBaseline(new Map([...baselineOf(checked("b.pptx", [PLATFORM])), ...before]));

  it("has a line for each entry, sorted, with a hint for people", () => {
    const lines = text.split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "{",
      '  "schemaVersion": 1,',
      '  "madeBy": "decklint baseline",',
      '  "files": {',
      '    "a.pptx": [',
    ]);
    expect(lines[5]).toMatch(
      /^ {6}\{ "rule": "picture", "hint": "Our approach", "fingerprint": "[0-9a-f]{16}", "count": 1 \},$/,
    );
  });

  it("is read as it was written, in whatever order", () => {
    const read = parseBaseline(text);
    expect(formatBaseline(read)).toBe(text);
    expect(formatBaseline(new Map([...read].reverse()))).toBe(text);
    expect(parseBaseline(formatBaseline(NOTHING)).size).toBe(0);
  });

  it("counts a line once that a merge has doubled", () => {
    const line = text.split("\n")[6]!;
    expect(formatBaseline(parseBaseline(text.replace(line, `${line}\n${line}`)))).toBe(text);
  });

  it.each([
    ["", /not valid JSON/],
    ["[]", /no baseline/],
    ['{"schemaVersion":2,"files":{}}', /newer decklint/],
    [`<<<<<<< HEAD\n${text}`, /marks of a merge/],
    ['{"schemaVersion":1,"files":{"a.pptx":[{"rule":"x"}]}}', /entry for a\.pptx/],
    ['{"schemaVersion":1,"files":{"a.pptx":7}}', /entry for a\.pptx/],
  ])("that is %j is refused", (written, message) => {
    expect(() => parseBaseline(written)).toThrow(BaselineError);
    expect(() => parseBaseline(written)).toThrow(message);
  });

  it("takes no name for more than a name", () => {
    const odd = text.replace('"a.pptx"', '"__proto__"');
    expect(parseBaseline(odd).has("__proto__")).toBe(true);
  });
});
