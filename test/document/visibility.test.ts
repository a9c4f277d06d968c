import { describe, expect, it } from "vitest";
import type { Paragraph, Picture, Shape } from "../../src/document/document.js";
import { isInvisible, isOffSlide } from "../../src/document/visibility.js";
import { shape } from "../facts/draw.js";

const bare = (more: Partial<Shape> = {}, text = ""): Shape => shape([0, 0, 100, 100], text, { filled: false, ...more });

const unseen: Paragraph = {
  text: "x",
  runs: [{ text: "x", size: 12, bold: null, language: null, link: null, invisible: true }],
  level: 0,
  bullet: "none",
  position: null,
};

const picture: Picture = { source: "/a.png", type: "png", bytes: 1, crop: null };

describe("a shape is invisible", () => {
  it.each([
    ["with nothing on it", bare()],
    ["with spaces only", bare({}, " ")],
    ["with transparent text", bare({ paragraphs: [unseen] })],
    ["as a transparent picture", bare({ kind: "picture", picture: { ...picture, invisible: true } })],
    ["as a group of such shapes", bare({ kind: "group", children: [bare(), bare({ kind: "group" })] })],
  ])("%s", (_, made) => expect(isInvisible(made)).toBe(true));

  it.each([
    ["with a fill", bare({ filled: true })],
    ["with an outline", bare({ outlined: true })],
    ["with text", bare({}, "Go")],
    ["with some text that is seen", bare({ paragraphs: [unseen, ...bare({}, "Go").paragraphs] })],
    ["as a picture", bare({ kind: "picture", picture })],
    ["as a picture that cannot be found", bare({ kind: "picture" })],
    ["as a table", bare({ kind: "table" })],
    ["as a group of which one is seen", bare({ kind: "group", children: [bare(), bare({ outlined: true })] })],
  ])("not %s", (_, made) => expect(isInvisible(made)).toBe(false));
});

describe("a shape is beside the page", () => {
  const size = { width: 12_192_000, height: 6_858_000 };
  const at = (x: number, y: number, width: number, height: number, rotation = 0): Shape =>
    bare({ box: { x, y, width, height, rotation, flipH: false, flipV: false } });

  it.each([
    ["left of it", at(-500, 0, 500, 500), true],
    ["below it", at(0, size.height, 500, 500), true],
    ["partly on it", at(-500, 0, 501, 500), false],
    ["a line on its edge", at(0, 0, 0, 500), false],
    ["a line beyond its edge", at(-9, 0, 0, 500), true],
    ["turned, and still beside it", at(-1_000, 400, 900, 100, 45), true],
    ["beside it until it is turned", at(-300, 400, 200, 900, 90), false],
    ["without a place", bare({ box: null }), false],
  ])("%s", (_, made, off) => expect(isOffSlide(made, size)).toBe(off));

  it("never, where the page has no size", () => expect(isOffSlide(at(-900, 0, 5, 5), null)).toBe(false));
});
