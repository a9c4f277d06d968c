import { describe, expect, it } from "vitest";
import type { Page } from "../../src/document/document.js";
import { box, deck, facts, label, page, picture, smartArt, title } from "./draw.js";

/** The role of a page that stands in the middle of a deck. */
function roleOf(middle: Page): string {
  const before = page([title("Good morning")]);
  const after = page([title("Two weeks later"), label([50, 100, 800, 300], "Nobody phoned. ".repeat(20))]);
  return facts(deck([before, middle, after, after])).page(2).role;
}

const text = "Every driver knows the bay before he leaves the motorway, and the ramp is empty by eight. ".repeat(3);
const body = label([50, 120, 900, 380], text);

describe("a page's role", () => {
  it.each([
    ["Agenda", "agenda"],
    ["Table of contents", "agenda"],
    ["Pricing", "price"],
    ["Investment and payment schedule", "price"],
    ["Terms and conditions", "legal"],
    ["Disclaimer", "legal"],
    ["Meet our team", "team"],
    ["Our leadership team", "team"],
    ["Case study: Tarn Boats", "proof"],
    ["References", "references"],
    ["Appendix: technical details", "appendix"],
    ["Thank you!", "closing"],
    ["Questions?", "closing"],
    ["3. Agenda", "agenda"],
  ])("is told by its title: %s", (heading, role) => {
    expect(roleOf(page([title(heading), body]))).toBe(role);
  });

  it.each([
    "Your team saves a day a week",
    "Backup and restore in 40 minutes",
    "Thank you notes that customers write themselves, every single day of the week",
    "What your references would miss",
  ])("is content where the title only holds such a word: %s", (heading) => {
    expect(roleOf(page([title(heading), body]))).toBe("content");
  });

  it("is proof where the three parts of a customer's story are told", () => {
    const parts = ["The challenge", "The pool was closed.", "Our solution", "A sensor.", "Results", "No day closed."];
    expect(roleOf(page([title("Hotel Aurora"), label([50, 120, 900, 380], parts.join("\n"))]))).toBe("proof");
  });

  it("is a section where there is hardly more than the title", () => {
    expect(roleOf(page([title("What changes for you")]))).toBe("section");
    expect(
      roleOf(page([title("Part two"), label([50, 200, 400, 40], "The first year")], { layout: "Section Header" })),
    ).toBe("section");
  });

  it("is content where few words stand in a drawing", () => {
    expect(roleOf(page([title("Plan"), smartArt([50, 120, 900, 380], "chevron1", "process", ["A", "B", "C"])]))).toBe(
      "content",
    );
    expect(
      roleOf(page([title("Parts"), ...["A", "B", "C", "D"].map((name, i) => box([50 + 200 * i, 200, 150, 80], name))])),
    ).toBe("content");
  });

  it("is content where a large picture that is no photo stands on a divider's layout", () => {
    const shown = (source: string) => page([picture([100, 150, 700, 300], source)], { layout: "Section Header" });
    expect(roleOf(shown("media/plan.png"))).toBe("content");
    expect(roleOf(shown("media/lake.jpeg"))).toBe("section");
  });

  it("is title for the first page and closing for a last one that says little", () => {
    const roles = facts(
      deck([page([title("No more lost notes")]), page([title("One"), body]), page([title("Book a day")])]),
    ).pages;
    expect(roles.map(({ role }) => role)).toEqual(["title", "content", "closing"]);
  });

  it("is appendix for everything after the appendix begins", () => {
    const pages = [
      page([title("Hello")]),
      page([title("One"), body]),
      page([title("Appendix")]),
      page([title("Details"), body]),
      page([title("More"), body]),
    ];
    expect(facts(deck(pages)).pages.map(({ role }) => role)).toEqual([
      "title",
      "content",
      "appendix",
      "appendix",
      "appendix",
    ]);
  });
});
