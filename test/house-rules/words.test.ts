import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finderOf, PatternError } from "../../src/house-rules/index.js";

async function found(list: string[], text: string, matchCase = false): Promise<string[]> {
  const find = await finderOf({ list, matchCase });
  return find(text).map(({ from, to }) => text.slice(from, to));
}

describe("plain words", () => {
  it.each([
    ["a whole word", ["cheap"], "Cheap at twice the price", ["Cheap"]],
    ["no part of a word", ["cheap"], "Cheaper, and cheaply made", []],
    [
      "a phrase across any spaces, hyphens and breaks",
      ["best in class"],
      "a best-in-class\nand best  in class tool",
      ["best-in-class", "best  in class"],
    ],
    ["no phrase across a full stop", ["cheap bargain"], "It is cheap. Bargain!", []],
    ["any apostrophe", ["don't worry"], "Don’t worry", ["Don’t worry"]],
    ["a star for any ending", ["cheap*"], "cheap, cheaper, cheapest", ["cheap", "cheaper", "cheapest"]],
    ["a star for any beginning", ["*ware"], "software and hardware, aware", ["software", "hardware", "aware"]],
    ["signs that mean something", ["C++", "R&D", "50%"], "C++ in R&D, 50% done; C is not", ["C++", "R&D", "50%"]],
    ["words of any script", ["günstig", "安い"], "Günstig! 安い", ["Günstig", "安い"]],
    ["the longer of two that begin together", ["real", "real time"], "in real time", ["real time"]],
  ])("fit %s", async (_what, list, text, wanted) => {
    expect(await found(list, text)).toEqual(wanted);
  });

  it("mind capitals where they are told to", async () => {
    expect(await found(["IT"], "It is IT", true)).toEqual(["IT"]);
    expect(await found(["IT"], "It is IT")).toEqual(["It", "IT"]);
  });

  it("never overlap, and always fit what the text says", async () => {
    const find = await finderOf({ list: ["a b", "b", "b*", "a b c"], matchCase: false });
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "bc", "c", "-", ".", " "), { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const { from, to } of find(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to)).toMatch(/^[ab]/);
          end = to;
        }
      }),
    );
  });
});

describe("patterns between slashes", () => {
  it("fit what they describe", async () => {
    expect(await found(["/\\d+ ?%/"], "up 30 % or 4%")).toEqual(["30 %", "4%"]);
  });

  it("cannot hang a run", async () => {
    expect(await found(["/(a+)+$/"], `${"a".repeat(20_000)}!`)).toEqual([]);
  });

  it.each([
    ["/a(?=b)/", "looks ahead or behind"],
    ["/(a)\\1/", "refers back"],
    ["/(a/", "cannot be read"],
    ["/a*/", "fits an empty text"],
  ])("say what is wrong with %s", async (pattern, what) => {
    const failing = finderOf({ list: [pattern], matchCase: false });
    await expect(failing).rejects.toThrow(PatternError);
    await expect(failing).rejects.toThrow(what);
  });
});
