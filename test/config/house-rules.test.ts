import { describe, expect, it } from "vitest";
import { houseRules } from "../../src/config/house-rules.js";
import { judge } from "../../src/engine/judge.js";
import { factsOf } from "../../src/facts/index.js";
import { readMarkdown } from "../../src/markdown/index.js";
import { fakeSettings } from "../engine/fakes.js";

const TEXT = `# A plan for Harbour Foods

The cheapest way to load.

## What it costs

Price: 100 a month.

- Cheap to run
- Cheap to mend

## Your Monday

You close on Friday at noon instead of at nine.

What would you do with the evening?
`;

/** What one house rule says about the text: page and message. */
async function found(rule: object, text = TEXT): Promise<[number | null, string][]> {
  const rules = await houseRules({ "our-rule": rule }, "config");
  const facts = factsOf(readMarkdown(new TextEncoder().encode(text), { path: "a.md" }), { customer: [], seller: [] });
  const { findings, faults } = judge(facts, fakeSettings(rules), rules);
  expect(faults).toEqual([]);
  return findings.map(({ page, message }) => [page, message]);
}

describe("a house rule", () => {
  it.each([
    ["finds words", { existence: ["cheap*"] }, [1, 2]],
    ["finds each word once on a page", { existence: ["cheap", "month"] }, [2, 2]],
    ["finds words in titles only", { existence: ["costs", "cheap"], in: "title" }, [2]],
    ["finds words on the first pages only", { existence: ["cheap*"], in: ["body", "first(1)"] }, [1]],
    ["finds words on the last pages only", { existence: ["cheap*", "you"], in: "last(1)" }, [3]],
    ["counts words on a page", { occurrence: { words: "cheap", most: 1 } }, [2]],
    ["misses words on a page", { occurrence: { words: "you", least: 1 }, in: "last(2)" }, [2]],
    ["minds what comes first", { order: { first: { class: "question" }, before: { words: "price" } } }, [2]],
    ["is content where it does", { order: { first: { words: "cheap*" }, before: { words: "price" } } }, []],
    ["is content where nothing comes later", { order: { first: { words: "x" }, before: { words: "y" } } }, []],
    ["counts pages", { count: { of: "pages", most: 2 } }, [null]],
    ["counts lines of a class", { count: { of: { class: "question" }, least: 2 } }, [null]],
    ["compares", { ratio: { of: { words: "you" }, to: { words: "cheap*" }, least: 2 } }, [null]],
    ["compares with nothing, and says nothing", { ratio: { of: { words: "you" }, to: { words: "x" }, least: 2 } }, []],
  ])("%s", async (_what, rule, pages) => {
    expect((await found(rule)).map(([page]) => page)).toEqual(pages);
  });

  it("says what was found, in its own words or in ours", async () => {
    expect(await found({ substitution: { price: "investment" } })).toEqual([
      [2, "“Price” is not how we say it. Write “investment”."],
    ]);
    const message = "Say {right}, not {match}.";
    expect(await found({ substitution: { price: "investment" }, message })).toEqual([
      [2, "Say investment, not Price."],
    ]);
    expect(await found({ count: { of: "pages", most: 2 }, summary: "Short decks win." })).toEqual([
      [null, "Short decks win. It is 3; it should be at most 2."],
    ]);
  });

  it.each([
    ["no check", {}, "“houseRules.our-rule” must have one of existence, substitution"],
    ["two checks", { existence: "a", count: { of: "pages", most: 1 } }, "not existence and count"],
    [
      "an unknown key",
      { existence: "a", scope: "title" },
      "there is no setting “houseRules.our-rule.scope”. There are:",
    ],
    ["a misspelt key", { existance: "a" }, "Did you mean “existence”?"],
    [
      "a misspelt place",
      { existence: "a", in: "titel" },
      "“houseRules.our-rule.in” names “titel”, which is no place. Did you mean “title”?",
    ],
    ["a number of pages that is none", { existence: "a", in: "first(x)" }, "write a number of pages, as in first(3)"],
    ["an unknown role", { existence: "a", in: "role:end" }, "must be one of title, agenda"],
    ["no limit", { count: { of: "pages" } }, "must say “least”, “most” or both"],
    ["limits that no number fits", { count: { of: "pages", least: 3, most: 2 } }, "is more than"],
    ["no words", { existence: "*" }, "fits nothing or everything"],
    [
      "a wrong condition",
      { order: { first: "price", before: { words: "a" } } },
      "“houseRules.our-rule.order.first” must be “pages”",
    ],
    ["half an order", { order: { first: { words: "a" } } }, "must say “before”"],
    ["a wrong pattern", { existence: "/(a/" }, "in “houseRules.our-rule” the pattern /(a/ cannot be read"],
    [
      "a list of rights",
      { substitution: { a: ["b"] } },
      "“houseRules.our-rule.substitution.a” must be a text, not a list",
    ],
  ])("says what is wrong with %s", async (_what, rule, sentence) => {
    await expect(houseRules({ "our-rule": rule }, "decklint.config.yaml")).rejects.toThrow(sentence);
    await expect(houseRules({ "our-rule": rule }, "decklint.config.yaml")).rejects.toThrow(/^decklint\.config\.yaml: /);
  });

  it("has a name that can stand in a list of rules", async () => {
    await expect(houseRules({ "No Cheap": { existence: "a" } }, "config")).rejects.toThrow("is no name for a rule");
  });
});
