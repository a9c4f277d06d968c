import { describe, expect, it } from "vitest";
import emptyPlaceholder from "../../rules/empty-placeholder.js";
import missingTitle from "../../rules/missing-title.js";
import type { Shape } from "../../src/document/document.js";
import { fakeShape } from "../engine/fakes.js";
import { reportsOn } from "./reports.js";

const at = (x: number, y: number, width: number, height: number) => ({
  x: x * 1e6,
  y: y * 1e6,
  width: width * 1e6,
  height: height * 1e6,
  rotation: 0,
  flipH: false,
  flipV: false,
});
const paragraph = (text: string, size: number | null = null) => ({
  text,
  runs: [{ text, size, bold: null, language: null, link: null }],
  level: 0,
  bullet: "none" as const,
  position: null,
});
const box = (type: string, ...lines: string[]): Shape => ({
  ...fakeShape("2"),
  name: "Box",
  kind: "text",
  box: at(1, 1, 4, 2),
  placeholder: { type, index: 1 },
  paragraphs: lines.map((line) => paragraph(line)),
});
const written = (id: string, text: string, y: number, size: number | null): Shape => ({
  ...fakeShape(id),
  kind: "text",
  box: at(1, y, 9, 0.6),
  paragraphs: [paragraph(text, size)],
});

describe("empty-placeholder", () => {
  const on = (...shapes: Shape[]) => reportsOn(emptyPlaceholder, { pages: [{ shapes }] });
  const cover = (more: Partial<Shape> = {}): Shape => ({ ...fakeShape("9"), box: at(0, 0, 12, 6), ...more });

  it("finds a box with no paragraph or an empty one, and leaves blank lines and blanks alone", () => {
    expect(on(box("body"))).toHaveLength(1);
    expect(on(box("body", ""))).toHaveLength(1);
    expect(on(box("body", "", ""))).toEqual([]);
    expect(on(box("body", "\n"))).toEqual([]);
    expect(on(box("body", " "))).toEqual([]);
  });

  it("leaves alone what lies under a picture or a filled shape, and not what lies on it or beside it", () => {
    const picture = cover({ kind: "picture" });
    expect(on(box("title", ""), picture)).toEqual([]);
    expect(on(box("title", ""), cover({ kind: "autoshape", filled: true }))).toEqual([]);
    expect(on(box("title", ""), cover({ kind: "autoshape" }))).toHaveLength(1);
    expect(on(picture, box("title", ""))).toHaveLength(1);
    expect(on(box("title", ""), { ...picture, box: at(3, 0, 9, 6) })).toHaveLength(1);
  });

  it("never tells anybody to delete a title box", () => {
    expect(on(box("title", ""))[0]?.message).toMatch(/Write the slide’s title into it, or choose a layout without/);
    expect(on(box("body", ""))[0]?.message).toMatch(/Click its border and press Delete\.$/);
    expect(on(box("ctrTitle", ""), box("body", ""))[0]?.message).toMatch(/In the title box, write .+; for the other/);
  });
});

describe("missing-title", () => {
  const body = [1, 2, 3].map((n) => written(`b${n}`, "What we saw in a week of nights at the dock", 2 + n, 16));
  const on = (...shapes: Shape[]) => reportsOn(missingTitle, { pages: [{}, { shapes: [...shapes, ...body] }] });

  it("names a heading at the top that stands in a text box, even one of the size of the text", () => {
    for (const size of [16, 30]) {
      expect(on(written("h", "Nights at the dock", 0.3, size))).toMatchObject([
        { severity: "info", evidence: ["slide 2: “Nights at the dock” in a text box"] },
      ]);
    }
  });

  it("takes no label among labels for one", () => {
    const reports = on(written("h", "Lorry", 0.3, 16), written("i", "Gate", 0.4, 16));
    expect(reports).toMatchObject([{ evidence: ["slide 2: nothing in a title box"] }]);
    expect(reports[0]).not.toHaveProperty("severity");
  });

  it("leaves an empty title box to the rule about such boxes, and tells one with blank lines", () => {
    expect(on(box("title", ""))).toEqual([]);
    expect(on(box("title", "", ""))).toHaveLength(1);
  });
});
