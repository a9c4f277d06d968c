import { describe, expect, it } from "vitest";
import logoWall from "../../rules/logo-wall.js";
import problemWithoutResult from "../../rules/problem-without-result.js";
import resultWithoutBefore from "../../rules/result-without-before.js";
import sellerHeavyFocus from "../../rules/seller-heavy-focus.js";
import type { Rule } from "../../src/rule/rule.js";
import { label, picture, title } from "../facts/draw.js";
import { reportsOn, type SketchPage } from "./reports.js";

const text = (heading: string, ...lines: string[]): SketchPage => ({
  shapes: [title(heading), ...lines.map((line, i) => label([50, 120 + i * 60, 900, 50], line))],
});
const found = (rule: Rule, ...pages: SketchPage[]) => reportsOn(rule, { pages: [text("The mill at night"), ...pages] });

const TROUBLES = [
  "You lose €700 on every Saturday",
  "Your ushers waste two hours a night",
  "You throw away a third of your popcorn every week",
];
const RESULTS = [
  "You save 30% of agency costs",
  "Fewer sick days on every floor",
  "Your managers are home by six",
  "Your nurses get their shifts two weeks earlier",
];

describe("problem-without-result", () => {
  it("counts the troubles", () => {
    expect(found(problemWithoutResult, text("Your nights today", ...TROUBLES))[0]!.message).toMatch(
      /^Three lines say what hurts/,
    );
  });

  it.each([
    ["one line says what it could be like", text("What changes", "Your ushers are home by ten instead of two")],
    [
      "most of it is about the seller: low-outcome-share says that",
      text(
        "Key features",
        "Role-based dashboard",
        "Open API with webhooks",
        "Real-time alerts",
        "Encrypted storage",
        "Mobile app for iOS",
      ),
    ],
  ])("is silent where %s", (_, page) => {
    expect(found(problemWithoutResult, text("Your nights today", ...TROUBLES), page)).toEqual([]);
  });

  it("is told although some lines are about the seller", () => {
    const parts = text("Key features", "Role-based dashboard", "Open API with webhooks", "Encrypted storage");
    expect(found(problemWithoutResult, text("Your nights today", ...TROUBLES), parts)).toHaveLength(1);
  });
});

describe("result-without-before", () => {
  it("counts the results", () => {
    expect(found(resultWithoutBefore, text("Results", ...RESULTS))[0]!.message).toMatch(
      /^(Three|Four) lines name a result/,
    );
  });

  it.each([
    ["one of them says how it was", text("Results", ...RESULTS, "You close in two days instead of nine")],
    ["one of them has an arrow", text("Results", ...RESULTS, "Waiting time falls: 40 min → 10 min")],
    ["a trouble stands on any page", text("Results", ...RESULTS, TROUBLES[0]!)],
    ["the title says so", text("Today and next winter", ...RESULTS)],
    ["there are few", text("Results", RESULTS[0]!)],
  ])("is silent where %s", (_, page) => {
    expect(found(resultWithoutBefore, page)).toEqual([]);
  });
});

describe("seller-heavy-focus", () => {
  const ours = Array.from({ length: 6 }, (_, i) =>
    text(`Our platform, part ${i + 1}`, "Open API with webhooks", "Role-based dashboard"),
  );
  const theirs = text("Your nights today", ...TROUBLES);

  it("counts whose the pages are", () => {
    expect(found(sellerHeavyFocus, ...ours)[0]!.message).toMatch(
      /^Six pages are about you and none about the customer/,
    );
    expect(found(sellerHeavyFocus, ...ours, theirs)[0]!.message).toContain("Six pages are about you and one");
  });

  it("is silent where a fifth is the customer's, or there are few", () => {
    expect(found(sellerHeavyFocus, ...ours, theirs, theirs)).toEqual([]);
    expect(found(sellerHeavyFocus, ...ours.slice(1))).toEqual([]);
  });
});

describe("logo-wall", () => {
  const logos = (n: number, size = 100) =>
    Array.from({ length: n }, (_, i) =>
      picture([40 + (i % 6) * 150, 150 + Math.floor(i / 6) * 120, size, 60], `logo${i}.png`),
    );
  const wall = (heading: string, n: number, ...lines: string[]): SketchPage => ({
    shapes: [...text(heading, ...lines).shapes!, ...logos(n)],
  });

  it.each([
    "Trusted by",
    "Our clients",
    "Some of our customers in retail",
    "Our partners",
    "In good company",
    "Who we serve",
  ])("is seen under “%s”", (heading) => {
    expect(found(logoWall, wall(heading, 8))[0]!.message).toMatch(/^Eight logos, and no line/);
  });

  it("is seen on the first page, too", () => {
    expect(
      reportsOn(logoWall, { pages: [wall("Customer portfolio", 8), text("Next", "You choose one hall")] }),
    ).toHaveLength(1);
  });

  it.each([
    ["there are few", wall("Trusted by", 5)],
    ["the title speaks of something else", wall("Nine parts, one board", 9)],
    ["a line says what changed for one", wall("Our customers", 6, "Isbro cut its power bill by 11% in one summer")],
    [
      "they stand in a text",
      wall(
        "Our customers",
        6,
        "We met them at the fair in May and walked with each of them through the hall. ".repeat(4),
      ),
    ],
    [
      "they are large",
      {
        shapes: [
          title("Our customers"),
          ...logos(8, 480).map((logo) => ({ ...logo, box: { ...logo.box!, height: 3_000_000 } })),
        ],
      },
    ],
  ])("is silent where %s", (_, page) => {
    expect(found(logoWall, page)).toEqual([]);
  });
});
