import { describe, expect, it } from "vitest";
import { NameFinder } from "../../rules/shared/names.js";
import { NearNames } from "../../rules/shared/near-names.js";
import { readIgnoreFile } from "../../src/config/gitignore.js";
import type { Facts } from "../../src/facts/facts.js";
import { Clock, TooMuch } from "../../src/house-rules/clock.js";
import { finderOf } from "../../src/house-rules/index.js";

/** What takes seconds or for ever where a pattern or a loop is careless, and milliseconds where none is. */
function fast(work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(1_500);
}

describe("names of firms", () => {
  const words = "a ".repeat(50_000);

  it("cost one walk over a text, however many there are", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `a ${"a".repeat(i % 90)} ${i}`);
    fast(() => expect(new NameFinder(names, names).find(words)).toEqual([]));
  });

  it("cost little where they are nearly there, or are one word without an end", () => {
    const near = new NearNames(
      Array.from({ length: 10_000 }, (_, i) => `Marlow ${i}`),
      [],
    );
    fast(() => near.find("x".repeat(2_000_000)));
    fast(() => near.find(`${"x".repeat(500_000)}@`));
  });

  it("are cut where they are longer than any", () => {
    fast(() => new NameFinder([`A${",".repeat(500_000)}b`], [`A${" ".repeat(500_000)}b`]));
    fast(() => new NearNames([`A${",".repeat(500_000)}b`], []));
  });
});

describe("patterns and words of a house", () => {
  const facts = {} as Facts;

  it.each([
    ["/a.*b|a/", "a".repeat(200_000)],
    ["/(a|a)*b/", "a".repeat(200_000)],
    ["/(a+)+$/", `${"a".repeat(200_000)}!`],
  ])("%s is over in time", async (pattern, text) => {
    const clock = new Clock();
    const find = await finderOf({ list: [pattern], matchCase: false }, clock);
    fast(() => {
      try {
        clock.during(facts, () => find(text));
      } catch (error) {
        expect(error).toBeInstanceOf(TooMuch);
      }
    });
  });

  it("share one second for each document", async () => {
    const [first, second] = [new Clock(), new Clock()];
    const find = await finderOf({ list: ["/a.*b|a/"], matchCase: false }, first);
    const other = {} as Facts;
    expect(() =>
      first.during(other, () => {
        for (;;) find("a".repeat(5_000));
      }),
    ).toThrow(TooMuch);
    expect(() => second.during(other, () => second.check())).toThrow(TooMuch);
    expect(() => second.during({} as Facts, () => second.check())).not.toThrow();
  });

  it("refuse a pattern of thousands of instructions", async () => {
    await expect(finderOf({ list: ["/a{1,1000}b/"], matchCase: false })).rejects.toThrow("too large");
  });

  it("find no end of a text where only a piece of it ends", async () => {
    const find = await finderOf({ list: ["/a$/", "/^a/"], matchCase: false });
    expect(find("a".repeat(20_000)).map(({ from }) => from)).toEqual([0, 19_999]);
  });

  it("with stars cost little for each word", async () => {
    const list = Array.from({ length: 2_000 }, (_, i) => `*x${i}*`);
    const find = await finderOf({ list, matchCase: false });
    fast(() => expect(find("w1 ".repeat(50_000))).toEqual([]));
  });
});

describe("lines of an ignore file", () => {
  it("are matched as by Git", () => {
    const says = readIgnoreFile("# remark\n/a\nb/\nc/**\n!c/in.md\n*.bak\n**/d/e\nf\\ \n[gh].md\n!\\!i\nJ\n");
    const out = (path: string, isFolder = false) => says(path, isFolder) === "out";
    expect([out("a"), out("x/a"), out("b"), out("b", true), out("x/b", true)]).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([out("c", true), out("c/d"), says("c/in.md", false), out("x/y.bak")]).toEqual([false, true, "in", true]);
    expect([out("x/d/e"), out("d/e"), out("f "), out("g.md"), out("i.md"), out("j")]).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it.each([`${"*a".repeat(300)}b`, `${"**/a/".repeat(150)}b`, `${"a*/**/*a/".repeat(80)}b`, "[".repeat(900)])(
    "cost little: %.12s…",
    (line) => {
      const says = readIgnoreFile(`${line}\n`.repeat(20));
      fast(() => expect(says(`${"a/".repeat(60)}${"a".repeat(200)}`, false)).toBeNull());
    },
  );
});
