import { describe, expect, test } from "vitest";
import { firstKeys, matchAt, parsePattern } from "../../src/facts/language/pattern.js";
import { tokensOf } from "../../src/facts/language/tokens.js";

const sets: Record<string, string[]> = { you: ["you", "your"], time: ["hours", "days"] };
const inSet = (word: string, set: string) => sets[set]?.includes(word) ?? false;

const read = (pattern: string) => parsePattern(pattern.split(" "));

/** The text that a pattern covers, wherever it first fits; null where it does not. */
function found(pattern: string, text: string): string | null {
  const tokens = tokensOf(text);
  const pieces = read(pattern);
  for (let i = 0; i <= tokens.length; i++) {
    const end = matchAt(pieces, tokens, i, inSet);
    if (end >= 0) return end === i ? "" : text.slice(tokens[i]!.start, tokens[end - 1]!.end);
  }
  return null;
}

describe("a pattern", () => {
  test.each([
    ["so that @you", "It works so that your team sleeps.", "so that your"],
    ["no more ( late | long ) calls", "No more long calls!", "No more long calls"],
    ["no more late|long [ phone|video | fax line ] calls", "No more long video calls!", "No more long video calls"],
    ["saves [ about | over ] # @time", "It saves over 12 hours.", "saves over 12 hours"],
    ["saves [ about | over ] # @time", "It saves 12 hours.", "saves 12 hours"],
    ["cut .. by # %", "Cut the cost of returns by 31 percent", "Cut the cost of returns by 31 percent"],
    ["( real time | live ) data", "Real-time data", "Real-time data"],
    ["since #year", "Serving ports since 1987", "since 1987"],
    ["#x faster", "Now 3x faster", "3x faster"],
    ["<start> save _ time", "• Save much time", "Save much time"],
    ["( now | today ) <end>", "Order now.", "now"],
    ["from # to #", "from 1,200 to 47k", "from 1,200 to 47k"],
    ["don 't", "We don’t know", "don’t"],
  ])("%s is found in: %s", (pattern, text, covered) => {
    expect(found(pattern, text)).toBe(covered);
  });

  test.each([
    ["cut .. by # %", "We cut the grass. It is finished by 5 %"],
    ["cut .. by # %", "cut one two three four five six by 5 %"],
    ["since #", "since 1987"],
    ["<start> save", "We save"],
    ["now <end>", "now or never"],
    ["# %", "1st %"],
  ])("%s is not found in: %s", (pattern, text) => {
    expect(found(pattern, text)).toBeNull();
  });

  test("says what it can begin with", () => {
    expect([...firstKeys(read("[ the ] ( red | blue sky ) @time"))].sort()).toEqual(["blue", "red", "the"]);
    expect([...firstKeys(read("<start> _ days"))]).toEqual(["<start>"]);
    expect(() => firstKeys(read(".. days"))).toThrow("begins with any word");
  });
});
