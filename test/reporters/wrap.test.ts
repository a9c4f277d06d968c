import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf, wrap } from "../../src/reporters/wrap.js";

describe("the width of text on a terminal", () => {
  it.each([
    ["plain", 5],
    ["Zoë", 3],
    ["e\u0301", 1],
    ["日本語", 6],
    ["한국", 4],
    ["🚀", 2],
    ["“■ · …”", 7],
    ["\u200b", 0],
    ["", 0],
  ])("of %j is %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("breaks at spaces and cuts only what is longer than a line", () => {
    expect(wrap("one two  three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("a pneumonoultramicroscopic word", 12)).toEqual(["a", "pneumonoultr", "amicroscopic", "word"]);
    expect(wrap("", 20)).toEqual([""]);
  });

  it("breaks text without spaces between characters, by their width", () => {
    expect(wrap("東京都港区芝公園", 8)).toEqual(["東京都港", "区芝公園"]);
  });

  it("never goes over the width and loses no word, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("takes a very long text in its stride", () => {
    const start = performance.now();
    wrap("x".repeat(200_000), 80);
    wrap("x ".repeat(100_000), 80);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
