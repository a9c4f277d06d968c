import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameFinder } from "../../rules/shared/names.js";

const found = (names: string[], text: string, isPath = false, own: string[] = []) =>
  new NameFinder(names, own).find(text, isPath).map((hit) => hit.text);

describe("a name in a text", () => {
  it.each([
    ["Northgate Mills", "for Northgate Mills, 3 April", "Northgate Mills"],
    ["Northgate Mills", "for NORTHGATE MILLS", "NORTHGATE MILLS"],
    ["Northgate Mills", "a Northgate-Mills thing", "Northgate-Mills"],
    ["Northgate Mills", "see NorthgateMills", "NorthgateMills"],
    ["Northgate Mills", "ask northgate mills", "northgate mills"],
    ["Northgate", "Northgate’s dock", "Northgate"],
    ["Northgate", "ask northgate about it", "northgate"],
    ["Northgate", "the North Gate offer", "North Gate"],
    ["Nestlé", "as at NESTLE today", "NESTLE"],
    ["Grønvold", "as at Gronvold", "Gronvold"],
    ["Marks & Spencer", "for Marks and Spencer", "Marks and Spencer"],
    ["M&S", "for M&S, May", "M&S"],
    ["Ostrava Bakeries GmbH", "Ostrava Bakeries in May", "Ostrava Bakeries"],
    ["7-Eleven", "at 7 Eleven", "7 Eleven"],
    ["McDonald's", "at McDonalds", "McDonalds"],
    ["Apple", "as we did for Apple in May", "Apple"],
  ])("%s in “%s”", (name, text, hit) => expect(found([name], text)).toEqual([hit]));

  it.each([
    ["Northgate", "Northgatehouse"],
    ["Northgate", "by the north gate"],
    ["Northgate", "We go North. Gate 4 is open"],
    ["Apple", "Apple juice for all"],
    ["Apple", "an apple a day"],
    ["Target", "Our Target Market"],
    ["BMR", "the bmr of a driver"],
    ["GE", "Ge, ge and gE"],
    ["", "anything"],
    ["&", "this & that"],
  ])("%s is not in “%s”", (name, text) => expect(found([name], text)).toEqual([]));

  it.each([
    ["Northgate Mills", "northgate_mills-logo.png"],
    ["Northgate Mills", "https://www.northgatemills.com/a"],
    ["Northgate Mills", "file:///C:/Offers/Northgate%20Mills/plan.pptx"],
    ["Apple", "apple_logo2.png"],
  ])("%s in the path %s", (name, path) => expect(found([name], path, true)).toHaveLength(1));

  it("leaves our own names alone, the longest first", () => {
    expect(found(["Harbour"], "Harbour Foods and Harbour", false, ["Harbour Foods"])).toEqual([]);
    expect(found(["Harbour Foods"], "Harbour Foods", false, ["harbour foods ltd"])).toEqual([]);
    expect(found(["Foods Group"], "Harbour Foods Group", false, ["Harbour Foods"])).toEqual([]);
    expect(found(["Harbour Foods Group"], "Harbour Foods Group", false, ["Harbour Foods"])).toHaveLength(1);
  });

  it("finds any name of two words between other words, in any case", () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, loud) => {
        const name = `${a[0]!.toUpperCase()}${a.slice(1)} ${b[0]!.toUpperCase()}${b.slice(1)}`;
        fc.pre(new NameFinder([name]).find(name).length === 1);
        expect(found([name], `0 ${loud ? name.toUpperCase() : name} 0`)).toHaveLength(1);
      }),
    );
  });

  it("never breaks on any text, and what it finds stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.boolean(), (name, text, isPath) => {
        for (const hit of new NameFinder([name, "North Gate"]).find(text, isPath))
          expect(text.normalize("NFC").slice(hit.start, hit.start + hit.text.length)).toBe(hit.text);
      }),
    );
  });

  it("stays linear where text and names repeat one word", () => {
    const start = performance.now();
    const finder = new NameFinder(Array.from({ length: 200 }, (_, i) => `${"go ".repeat(20)}${i}`));
    expect(finder.find("Go ".repeat(100_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
