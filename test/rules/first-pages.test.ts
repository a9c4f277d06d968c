import { describe, expect, it } from "vitest";
import companyFirst from "../../rules/company-first.js";
import diagramBeforeOutcome from "../../rules/diagram-before-outcome.js";
import lateCustomerPicture from "../../rules/late-customer-picture.js";
import priceBeforeValue from "../../rules/price-before-value.js";
import type { Rule } from "../../src/rule/rule.js";
import { box, label, picture, title } from "../facts/draw.js";
import { reportsOn, type SketchPage } from "./reports.js";

const text = (heading: string, ...lines: string[]): SketchPage => ({
  shapes: [title(heading), ...lines.map((line, i) => label([50, 120 + i * 60, 900, 50], line))],
});

const COVER = text("The mill at night");
const ABOUT = text(
  "About Acme",
  "Founded in 1987 by two brothers",
  "A family-owned company with 140 employees",
  "Winner of the Western Award 2021",
);
const PARTS = text("Services", "Floor cleaning", "Seat cleaning", "Window cleaning");
const TOOLS = text("Equipment", "Ride-on scrubber with lithium battery", "Steam unit with two tanks");
const THEIRS = text(
  "Your nights today",
  "You lose €700 on every Saturday",
  "Your ushers waste two hours a night",
  "You paid back €2,300 to guests in March",
);
const RESULT = text(
  "What changes for you",
  "Your ushers are home by ten instead of two",
  "You no longer pay €700 for every Saturday",
);
const PEOPLE = ["Mara Ode, who leads the crews of both halls", "Tom Brink, who keeps the machines going"];
const PRICE = text("Pricing", "€1,900 a month", "€3,400 a month with windows");
const NEXT = text("Next step", "You choose one hall", "Then you decide");
const STEPS: SketchPage = {
  shapes: [
    title("Our approach"),
    ...["Assess", "Design", "Build", "Test", "Run"].map((name, i) =>
      box([40 + i * 185, 250, 180, 100], name, "chevron"),
    ),
  ],
};

const found = (rule: Rule, ...pages: SketchPage[]) => reportsOn(rule, { pages: [COVER, ...pages] });

describe("late-customer-picture", () => {
  it("names the page that could open the document, and what stands before it", () => {
    const [report] = found(lateCustomerPicture, PARTS, TOOLS, ABOUT, THEIRS);
    expect(report!.page).toBeNull();
    expect(report!.message).toContain("Three pages come before the first that is about the customer, page 5.");
    expect(report!.evidence).toEqual([
      "page 2: “Services”",
      "page 3: “Equipment”",
      "page 4: “About Acme”",
      "page 5: “Your nights today”",
    ]);
  });

  it.each([
    ["the customer is on one of the first three", [PARTS, TOOLS, THEIRS, ABOUT]],
    ["the customer is on none: other rules say that", [PARTS, TOOLS, ABOUT, NEXT, PARTS]],
    ["a drawing stands in the way: another rule says that", [STEPS, PARTS, TOOLS, RESULT]],
  ])("is silent where %s", (_, pages) => {
    expect(found(lateCustomerPicture, ...pages)).toEqual([]);
  });

  it("does not count a photo with hardly a word, which may be the customer's", () => {
    const photo: SketchPage = { shapes: [title("07:00"), picture([50, 100, 900, 400], "ppt/media/yard.jpg")] };
    expect(found(lateCustomerPicture, PARTS, TOOLS, photo, THEIRS)).toEqual([]);
  });
});

describe("diagram-before-outcome", () => {
  it("names the page of the first result", () => {
    const [report] = found(diagramBeforeOutcome, STEPS, PARTS, RESULT);
    expect(report!.page!.number).toBe(2);
    expect(report!.message).toContain("only on page 4");
  });

  it.each([
    ["the result comes first", [RESULT, STEPS, NEXT]],
    ["the customer's trouble comes first", [THEIRS, STEPS, RESULT]],
    ["there is no result to change places with", [STEPS, PARTS, NEXT]],
    ["there are two pages", [STEPS, RESULT]],
    ["nothing is drawn", [PARTS, TOOLS, RESULT]],
  ])("is silent where %s", (_, pages) => {
    expect(found(diagramBeforeOutcome, ...pages)).toEqual([]);
  });
});

describe("company-first", () => {
  it("is told by the title and the lines below it", () => {
    const [report] = found(companyFirst, PARTS, ABOUT, THEIRS, NEXT);
    expect(report!.page!.number).toBe(3);
    expect(report!.evidence[0]).toBe("page 3: “About Acme”");
  });

  it("is told by the lines where the title says something else", () => {
    const page = { shapes: [title("Cold stores since 1987"), ...ABOUT.shapes!.slice(1)] };
    expect(found(companyFirst, page, PARTS, THEIRS, NEXT)).toHaveLength(1);
  });

  it("is told by a title, whatever one line says of customers", () => {
    const page = text("About us", "A family-owned company since 1987", "Our crews save ushers two hours a night");
    expect(found(companyFirst, page, PARTS, THEIRS, NEXT)).toHaveLength(1);
  });

  it.each(["Our team", "Team: Night Owls", "Meet the team"])("is told by faces and names under “%s”", (heading) => {
    expect(found(companyFirst, text(heading, ...PEOPLE), PARTS, THEIRS, NEXT)).toHaveLength(1);
  });

  it("does not mind faces and names where no page is about the customer", () =>
    expect(found(companyFirst, text("Our team", ...PEOPLE), PARTS, TOOLS, PARTS)).toEqual([]));

  it("does not take a team of the customer's, or teamwork, for it", () => {
    for (const heading of ["Your team", "Teams on two shifts"])
      expect(found(companyFirst, text(heading, ...PEOPLE), PARTS, THEIRS, NEXT)).toEqual([]);
  });

  it.each([
    ["the customer comes first", [THEIRS, ABOUT, PARTS, NEXT]],
    ["it comes after three other pages", [PARTS, TOOLS, PRICE, ABOUT, NEXT]],
    ["the document is short", [ABOUT, THEIRS]],
    [
      "the page is about the customer's things",
      [text("About your manuals", "You send out nine a year"), PARTS, TOOLS, NEXT],
    ],
    [
      "the title has such a word and the lines have not",
      [text("Saturday in numbers", "Nine halls", "Four shows"), PARTS, TOOLS, NEXT],
    ],
  ])("is silent where %s", (_, pages) => {
    expect(found(companyFirst, ...pages)).toEqual([]);
  });
});

describe("price-before-value", () => {
  it("is about the page with the price", () => {
    expect(found(priceBeforeValue, PARTS, PRICE, RESULT, NEXT).map(({ page }) => page!.number)).toEqual([3]);
    expect(found(priceBeforeValue, PARTS, TOOLS, PRICE, NEXT)).toHaveLength(1);
  });

  it.each([
    ["a result comes first", [PARTS, RESULT, PRICE, NEXT]],
    ["the document is a quotation", [PRICE, NEXT]],
    ["there is no price", [PARTS, TOOLS, RESULT, NEXT]],
  ])("is silent where %s", (_, pages) => {
    expect(found(priceBeforeValue, ...pages)).toEqual([]);
  });

  it("is silent in a document that opens with its price", () => {
    expect(reportsOn(priceBeforeValue, { pages: [PRICE, PARTS, TOOLS, NEXT, ABOUT] })).toEqual([]);
  });
});
