import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.js";
import { deck, facts, label, page, title } from "./draw.js";

type Sketch = [heading: string, ...lines: string[]];

const genreOf = (sketches: Sketch[], more: Partial<Document> = {}) =>
  facts({
    ...deck(
      sketches.map(([heading, ...lines]) =>
        page([title(heading), ...lines.map((line, i) => label([50, 100 + i * 40, 800, 30], line))], { title: heading }),
      ),
    ),
    ...more,
  }).genre;

const OPENING: Sketch = ["Mill 4", "Counts sacks as they pass the scale."];

describe("a guide for developers", () => {
  it.each<[string, Sketch[]]>([
    ["by a command and titles", [OPENING, ["Getting started", "npm install"], ["Contributing", "Fork it."]]],
    [
      "by what it says of itself",
      [[...OPENING, "This repository holds the scale driver."], ["Prerequisites"], ["License"]],
    ],
    ["by a command after another", [OPENING, ["Installation", "cd mill && pip install scale"], ["Project structure"]]],
  ])("is told %s", (_, sketches) => {
    const genre = genreOf(sketches);
    expect(genre?.name).toBe("developer guide");
    expect(genre!.evidence.length).toBeGreaterThan(0);
  });

  it("needs no titles in a text that is to be followed, but does on slides", () => {
    const commands: Sketch[] = [
      OPENING,
      ["Steps", "git clone mill", "docker build mill", "npm start"],
      ["What you see"],
    ];
    expect(genreOf(commands, { format: "markdown" })?.name).toBe("developer guide");
    expect(genreOf(commands)).toBeNull();
  });

  it.each<[string, Sketch[], Partial<Document>?]>([
    [
      "an offer by its name",
      [["Mill 4: our proposal"], ["Getting started", "npm install"], ["Contributing"], ["License"]],
    ],
    ["an offer by its file", [OPENING, ["Usage", "npm install"], ["Contributing"]], { path: "docs/mill_proposal.md" }],
    ["titles alone", [OPENING, ["Getting started"], ["Testing"], ["License"], ["Installation"]]],
    ["one command", [OPENING, ["Try it", "npm install mill"], ["Your Monday"]]],
    [
      "longer titles",
      [OPENING, ["Testing is what your millers do at night", "npm install"], ["Deploy is a big word for it"]],
    ],
  ])("is not %s", (_, sketches, more) => {
    expect(genreOf(sketches, more)).toBeNull();
  });
});

describe("a page for colleagues", () => {
  it("says at its beginning what it is for", () => {
    const purpose = "This folder contains the building blocks of our decks.";
    expect(genreOf([["Blocks", purpose], ["Names"], ["Examples"]])).toEqual({
      name: "handbook",
      evidence: ["This folder contains"],
    });
    expect(genreOf([OPENING, ["Names"], ["Examples", purpose]]), "far behind").toBeNull();
    expect(genreOf([["Our offer", purpose], ["Names"]]), "an offer").toBeNull();
    expect(genreOf([["Mill 4", "This proposal describes your Monday."], ["Names"]])).toBeNull();
  });
});
