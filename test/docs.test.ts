import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { docs } from "../scripts/docs.js";
import { generated, ROOT } from "../scripts/generated.js";
import { endingsOf } from "./decks/fixture-decks/index.js";

const ids = rules.map((rule) => rule.id).sort();
const names = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

describe("what is written about the rules", () => {
  it("is what `npm run docs` writes", () => {
    expect(generated(docs(), true), "mend with: npm run docs").toEqual([]);
  });

  it("has one page for each rule, and none for a rule that is gone", () => {
    expect(names("docs/rules", ".md")).toEqual(ids);
  });

  it("covers the folder of rules and the register alike", () => {
    expect(names("rules", ".ts").filter((name) => name !== "index" && name !== "presets")).toEqual(ids);
  });
});

describe("every rule", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s says what it needs to say", (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    // A name says what is wrong, so that "allow <name>" reads well.
    expect(id).not.toMatch(/^(avoid|do-not|use|prefer|require)-/);
    for (const text of [rule.summary, rule.why, rule.falseAlarms, rule.examples.bad, rule.examples.good]) {
      expect(text.length).toBeGreaterThan(10);
    }
    expect(rule.ask).toMatch(/\?$/);
    expect(rule.evidence.length).toBeGreaterThan(0);
    expect(rule.summary).not.toMatch(/\n/);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s has fixtures, flagged and clean", (id, { formats }) => {
    const files = readdirSync(join(ROOT, "fixtures", id)).filter((name) => name !== "decklint.config.yaml");
    const wanted = ["clean", "flagged"].flatMap((name) => endingsOf(formats).map((ending) => `${name}.${ending}`));
    expect(files.sort()).toEqual(wanted);
  });
});
