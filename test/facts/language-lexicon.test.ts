import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileLexicon, compileMarks, lexiconModules } from "../../scripts/lexicon.js";

describe("the lexicon", () => {
  test("is compiled from the YAML that is committed; else run: npm run lexicon", () => {
    for (const [path, text] of lexiconModules()) expect(readFileSync(path, "utf8") === text, path).toBe(true);
  });

  const group = (body: string) => [{ name: "a.yaml", text: `class: pain\ngroups:\n  - ${body}` }];

  test.each([
    [
      "an unknown class",
      [{ name: "b.yaml", text: "class: joy\ngroups: []" }],
      /^b\.yaml: class "joy" is not one of outcome/,
    ],
    ["an unknown kind", group("{id: g, kind: regex, weight: 1, cues: [x]}"), /^a\.yaml, group "g": kind "regex"/],
    ["a missing weight", group("{id: g, kind: phrase, cues: [x]}"), /^a\.yaml, group "g": it has no weight/],
    ["no cues", group("{id: g, kind: phrase, weight: 1, cues: []}"), /it has no cues/],
    [
      "an unknown set",
      group('{id: g, kind: pattern, weight: 1, cues: ["@nowhere"]}'),
      /cue "@nowhere": there is no set/,
    ],
    ["an open bracket", group('{id: g, kind: pattern, weight: 1, cues: ["(a|b"]}'), /cue "\(a\|b": "\(" is not closed/],
    [
      "a pattern that begins anywhere",
      group('{id: g, kind: pattern, weight: 1, cues: ["_ x"]}'),
      /begins with any word/,
    ],
    ["signs in a phrase", group('{id: g, kind: phrase, weight: 1, cues: ["a|b"]}'), /a phrase is plain words/],
    [
      "two words in a set",
      [{ name: "s.yaml", text: "sets:\n  s: {words: [two words]}" }],
      /set "s": "two words" is not one word/,
    ],
  ])("refuses %s and names where", (_, files, message) => {
    expect(() => compileLexicon(files)).toThrow(message);
  });

  test("refuses a mark that no rule knows", () => {
    const files = [{ name: "m.yaml", text: "groups:\n  - {id: joy, kind: phrase, cues: [x]}" }];
    expect(() => compileMarks(files, [])).toThrow(/^m\.yaml, group "joy": it is not one of pressure/);
  });
});
