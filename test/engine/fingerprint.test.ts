import { describe, expect, it } from "vitest";
import { firstOfKind } from "../../src/engine/fingerprint.js";
import { judge } from "../../src/engine/judge.js";
import { everyPage, type FakePage, fakeFacts, fakeSettings } from "./fakes.js";

const rule = everyPage("picture");

/** Fingerprints by the page's own name, given here as its id. */
function fingerprints(pages: FakePage[]): Record<string, string> {
  const facts = fakeFacts(pages);
  const { findings } = judge(facts, fakeSettings([rule]), [rule]);
  return Object.fromEntries(findings.map(({ page, fingerprint }) => [facts.page(page!).page.id, fingerprint]));
}

const approach: FakePage = { id: "approach", title: "Our approach", units: ["process: Discover", "process: Design"] };
const platform: FakePage = { id: "platform", title: "The platform", units: ["feature: Nine modules"] };
const untitled: FakePage = { id: "untitled", units: ["feature: Available for Android"] };
const before = fingerprints([approach, platform, untitled]);

describe("a fingerprint", () => {
  it("is 16 hexadecimal digits, and another one for each page", () => {
    expect(Object.values(before)).toHaveLength(3);
    expect(new Set(Object.values(before)).size).toBe(3);
    for (const print of Object.values(before)) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each<[string, FakePage[]]>([
    ["pages are moved", [untitled, platform, approach]],
    ["a page comes in front", [{ id: "new", title: "Welcome", units: [] }, approach, platform, untitled]],
    ["a page goes", [untitled, approach]],
    ["a page is copied", [approach, { ...approach, id: "new" }, platform, untitled]],
    ["the text below the title is edited", [{ ...approach, units: ["process: Discover more"] }, platform, untitled]],
    ["the title gets a number", [{ ...approach, title: "Our approach (2/3)" }, platform, untitled]],
    ["a short word of the title is edited", [{ ...approach, title: "The approach" }, platform, untitled]],
  ])("stays the same when %s", (_, pages) => {
    const after = fingerprints(pages);
    for (const { id } of pages) if (id !== "new") expect(after[id!], id).toBe(before[id!]);
  });

  it("is made of the words, not of ids that a program may number anew", () => {
    const renumbered = fingerprints([approach, platform, untitled].map((page) => ({ ...page, id: `${page.id}-2` })));
    expect(Object.values(renumbered)).toEqual(Object.values(before));
  });

  it("changes with the rule", () => {
    const other = everyPage("structure");
    const { findings } = judge(fakeFacts([approach]), fakeSettings([other]), [other]);
    expect(findings[0]!.fingerprint).not.toBe(before.approach);
  });

  it("numbers pages that cannot be told apart, and says which belong together", () => {
    const twins = Object.values(fingerprints([approach, platform, { ...approach, id: "twin" }]));
    expect(new Set(twins).size).toBe(3);
    expect(twins.map(firstOfKind)).toEqual([before.approach, before.platform, before.approach]);
  });

  it("knows a page without a word by its place among such pages", () => {
    const pictures = fingerprints([{ id: "a" }, approach, { id: "b" }]);
    expect(fingerprints([{ id: "x" }, { id: "y" }])).toEqual({ x: pictures.a, y: pictures.b });
    expect(pictures.a).not.toBe(pictures.b);
  });

  it("tells apart pages that share most words of their titles", () => {
    const pages: FakePage[] = ["Harbour Foods today", "Harbour Foods tomorrow"].map((title) => ({ id: title, title }));
    const moved = fingerprints([...pages].reverse());
    expect(moved).toEqual(fingerprints(pages));
  });
});
