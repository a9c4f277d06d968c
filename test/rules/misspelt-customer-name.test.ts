import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, NearNames } from "../../rules/shared/near-names.js";

const found = (names: string[], text: string, others: string[] = []) =>
  new NearNames(names, others).find(text).map((miss) => miss.text);

describe("a near miss of a name", () => {
  it.each([
    ["Harbour Foods", "for Harbor Foods", "Harbor Foods"],
    ["Harbour Foods", "Harbour Fods", "Harbour Fods"],
    ["Cascadia", "we asked at Casacdia", "Casacdia"],
    ["Cascadia", "For Cascada", "Cascada"],
    ["Northgate Mills", "the dock of Nortgate Mills", "Nortgate Mills"],
    ["BMW", "your dock, Bmw", "Bmw"],
  ])("of %s in “%s”", (name, text, miss) => expect(found([name], text)).toEqual([miss]));

  it.each([
    ["Harbour Foods", "Harbour Foods, HARBOUR FOODS and harbour foods"],
    ["Harbour Foods", "Harbour Food"],
    ["Harbour Foods", "the harbor foods wait in"],
    ["Harbour Foods", "info@harborfoods.example and www.harborfoods.example"],
    ["Cascadia", "Cascadia’s gate, the Cascadians"],
    ["Apple", "Apply today"],
    ["Apple", "How to Apply in Spring"],
    ["Square", "We look at Squares"],
    ["Ikea", "an Idea"],
    ["Martini", "we asked Martina Keller"],
    ["Harbour Foods", "Harbour Goods"],
    ["GAP", "Mind the gap"],
    ["Nestlé", "for Nestle"],
  ])("of %s is not in “%s”", (name, text) => expect(found([name], text)).toEqual([]));

  it("is none where it is a right name of somebody", () => {
    expect(found(["Harbour Foods", "Harbor Foods Inc"], "Harbor Foods Inc")).toEqual([]);
    expect(found(["Harbour Foods"], "for Harbor Foods", ["Harbor Foods"])).toEqual([]);
  });

  it("counts what it costs to make one word of another, in either direction", () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 20)).toBe(distance(b, a, 20));
        expect(distance(a, b, 20) === 0).toBe(a === b);
        expect(distance(a, b, 1)).toBe(Math.min(2, distance(a, b, 20)));
      }),
    );
  });

  it("breaks on no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, text) => {
        expect(new NearNames([name, "Harbour Foods"], []).find(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
