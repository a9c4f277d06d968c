import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankShape } from "../../src/document/blank.js";
import type { Box, Document, Page, Paragraph, Shape } from "../../src/document/document.js";
import { readMarkdown } from "../../src/markdown/index.js";
import { plainText } from "../../src/reporters/plain-text.js";

const EMPTY_SHAPE = blankShape("1", "", "text");

function line(text: string, level = 0, bullet: Paragraph["bullet"] = "none"): Paragraph {
  return { text, runs: [], level, bullet, position: null };
}

/** A text at a place, in tenths of an inch. */
function at(x: number, y: number, text: string, height = 5): Shape {
  const box: Box = {
    x: x * 91440,
    y: y * 91440,
    width: 91440,
    height: height * 91440,
    rotation: 0,
    flipH: false,
    flipV: false,
  };
  return { ...EMPTY_SHAPE, box, paragraphs: [line(text)] };
}

function deck(page: Partial<Page>, format: Document["format"] = "pptx"): Document {
  const whole: Page = {
    number: 3,
    id: "256",
    title: null,
    hidden: false,
    layout: null,
    section: null,
    shapes: [],
    notes: [],
    comments: [],
    animated: false,
    source: { part: "/ppt/slides/slide3.xml" },
    ...page,
  };
  const none = { author: null, lastModifiedBy: null, company: null, application: null, subject: null, keywords: null };
  return {
    path: "a.pptx",
    format,
    template: false,
    properties: { title: null, created: null, modified: null, ...none },
    pageSize: null,
    pages: [whole],
    warnings: [],
  };
}

const body = (page: Partial<Page>) => plainText(deck(page)).split("\n").slice(1, -2);

describe("plainText", () => {
  it("names each page, its title once, and whether it is hidden", () => {
    const title: Shape = {
      ...EMPTY_SHAPE,
      placeholder: { type: "title", index: null },
      paragraphs: [line("Your\vday")],
    };
    expect(plainText(deck({ title: "Your\vday", hidden: true, shapes: [title] }))).toBe(
      "--- Slide 3: Your day (hidden) ---\n\n",
    );
    expect(plainText(deck({}, "markdown"))).toBe("--- Page 3 ---\n\n");
  });

  it("prints every kind of content, notes and comments", () => {
    const shapes: Shape[] = [
      {
        ...EMPTY_SHAPE,
        paragraphs: [line("Top", 0, "bullet"), line("two\n\nlines", 1, "bullet"), line("  "), line("x", 0, "number")],
      },
      {
        ...EMPTY_SHAPE,
        kind: "table",
        table: {
          rows: [
            ["Now", "Then"],
            ["9\ndays", ""],
          ],
          header: true,
        },
      },
      {
        ...EMPTY_SHAPE,
        kind: "smartart",
        alt: "Five steps",
        smartart: {
          layout: "",
          category: "",
          nodes: [
            { text: "Discover", level: 0 },
            { text: "Ask", level: 1 },
          ],
        },
      },
      { ...EMPTY_SHAPE, kind: "chart", chart: { kind: "bar", title: "Days", labels: ["May", "June"], values: ["9"] } },
      { ...EMPTY_SHAPE, kind: "picture", alt: "The flow" },
      { ...EMPTY_SHAPE, kind: "picture" },
      { ...EMPTY_SHAPE, kind: "picture", decorative: true },
      { ...EMPTY_SHAPE, kind: "code", code: { language: "mermaid", text: "a-->b\n  c" } },
      { ...EMPTY_SHAPE, hidden: true, paragraphs: [line("old price")] },
      { ...EMPTY_SHAPE, placeholder: { type: "sldNum", index: 12 }, paragraphs: [line("3")] },
    ];
    const comments = [
      { author: "Ann", text: "Sure?", resolved: false },
      { author: null, text: "Yes", resolved: true },
    ];
    expect(body({ shapes, notes: [line("Wait.")], comments })).toEqual([
      "- Top",
      "  - two",
      "    lines",
      "1. x",
      "Now | Then",
      "9 days |",
      "- Discover",
      "  - Ask",
      "[smartart: Five steps]",
      "[chart: Days]",
      "  May",
      "  June",
      "[picture: The flow]",
      "a-->b",
      "  c",
      "(hidden) old price",
      "[1 picture without a description]",
      "Notes:",
      "  Wait.",
      "Comments:",
      "  Ann: Sure?",
      "  Yes (resolved)",
    ]);
  });

  it("reads from top to bottom and from left to right, each group as a whole, and keeps the order of the rest", () => {
    const group: Shape = {
      ...at(50, 10, "", 20),
      kind: "group",
      paragraphs: [],
      children: [at(50, 25, "low"), at(50, 10, "high")],
    };
    const shapes = [
      at(80, 11, "right"),
      group,
      at(10, 40, "last"),
      { ...EMPTY_SHAPE, paragraphs: [line("nowhere")] },
      at(10, 12, "left"),
    ];
    expect(body({ shapes })).toEqual(["left", "high", "low", "right", "last", "nowhere"]);
  });

  it("is not led astray by a tall shape", () => {
    const shapes = [at(0, 0, "tall", 100), at(60, 10, "one"), at(50, 20, "two"), at(70, 30, "three")];
    expect(body({ shapes })).toEqual(["tall", "one", "two", "three"]);
  });

  it("prints a markdown file", () => {
    const bytes = new TextEncoder().encode("# Offer\n\nNine days.\n\n## Then\n\n- a\n  - b\n\n|x|y|\n|-|-|\n|1|2|\n");
    expect(plainText(readMarkdown(bytes, { path: "a.md" }))).toBe(
      "--- Page 1: Offer ---\nNine days.\n\n--- Page 2: Then ---\n- a\n  - b\nx | y\n1 | 2\n\n",
    );
  });

  it("gives clean lines whatever the text is, and opens groups only so deep", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, level) => {
        const shapes = [{ ...EMPTY_SHAPE, alt: text, paragraphs: [line(text, level * 1e6, "bullet")] }];
        const printed = plainText(
          deck({ title: text, shapes, notes: [line(text)], comments: [{ author: text, text, resolved: true }] }),
        );
        expect(printed).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|[^\S\n]\n/);
      }),
    );
    let deep = at(0, 0, "innermost");
    for (let i = 0; i < 500; i++) deep = { ...EMPTY_SHAPE, kind: "group", children: [deep] };
    expect(body({ shapes: [deep] })).toEqual(["innermost"]);
  });
});
