import { describe, expect, it } from "vitest";
import type { Point } from "../../src/document/document.js";
import { deck, read, shapeOf, slide, sp, xfrm } from "./build.js";

const freeform = (path: string, guides = "", size = 'w="100" h="100"') =>
  `<a:custGeom><a:gdLst>${guides}</a:gdLst><a:pathLst><a:path ${size}>${path}</a:path></a:pathLst></a:custGeom>`;
const pt = (x: number | string, y: number | string) => `<a:pt x="${x}" y="${y}"/>`;
const move = (x: number | string, y: number | string) => `<a:moveTo>${pt(x, y)}</a:moveTo>`;
const line = (x: number | string, y: number | string) => `<a:lnTo>${pt(x, y)}</a:lnTo>`;

const BOX = xfrm(1000, 2000, 400, 200);
const outline = (path: string, guides?: string, size?: string, box = BOX) =>
  shapeOf(sp(box + freeform(path, guides, size))).outline;
const flat = (lines: Point[][] | undefined) => lines?.map((points) => points.map(({ x, y }) => [x, y]));

describe("the outline of a freeform", () => {
  it("is where its paths are on the page, stretched over its box", () => {
    expect(flat(outline(`${move(0, 0) + line(100, 50) + line(0, 100)}<a:close/>`))).toEqual([
      [
        [1000, 2000],
        [1400, 2100],
        [1000, 2200],
        [1000, 2000],
      ],
    ]);
  });

  it("has a line for each time that the pen is put down, and none where it only is", () => {
    const lines = outline(move(0, 0) + line(100, 0) + move(0, 100) + line(100, 100) + move(5, 5));
    expect(lines?.map((points) => points.length)).toEqual([2, 2]);
    expect(outline(move(5, 5))).toBeUndefined();
  });

  it("is turned and mirrored with its box", () => {
    const box = xfrm(1000, 2000, 400, 200, 'rot="5400000" flipH="1"');
    expect(flat(outline(move(0, 0) + line(100, 0), "", undefined, box))).toEqual([
      [
        [1300, 2300],
        [1300, 1900],
      ],
    ]);
  });

  it("follows the groups around it", () => {
    const group = `<p:grpSp><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000" cy="4000"/><a:chOff x="1000" y="2000"/><a:chExt cx="400" cy="200"/></a:xfrm></p:grpSpPr>${sp(BOX + freeform(move(0, 0) + line(100, 100)))}</p:grpSp>`;
    expect(flat(shapeOf(group).children[0]?.outline)).toEqual([
      [
        [0, 0],
        [2000, 4000],
      ],
    ]);
  });

  it("is drawn in the size of the shape where the path has none", () => {
    expect(flat(outline(move(0, 0) + line(200, 100), "", ""))).toEqual([
      [
        [1000, 2000],
        [1200, 2100],
      ],
    ]);
  });

  it("has short lines for curves and arcs", () => {
    const curved = outline(`${move(0, 0)}<a:cubicBezTo>${pt(0, 100)}${pt(100, 100)}${pt(100, 0)}</a:cubicBezTo>`);
    expect(flat(curved)).toEqual([
      [
        [1000, 2000],
        [1063, 2113],
        [1200, 2150],
        [1338, 2113],
        [1400, 2000],
      ],
    ]);
    const half = outline(`${move(100, 50)}<a:arcTo wR="50" hR="50" stAng="0" swAng="10800000"/>`);
    expect(flat(half)?.[0]?.at(-1)).toEqual([1000, 2100]);
    expect(flat(half)?.[0]).toContainEqual([1200, 2200]);
    const often = outline(`${move(100, 50)}<a:arcTo wR="50" hR="50" stAng="0" swAng="99999999999"/>`);
    expect(often?.[0]).toHaveLength(9);
  });

  it.each([
    ["val 25", 25],
    ["*/ w 1 8", 50],
    ["+- h 10 w", -190],
    ["+/ w h 10", 60],
    ["?: -1 3 4", 4],
    ["abs -7", 7],
    ["at2 10 10", 2_700_000],
    ["cat2 10 3 4", 6],
    ["sat2 10 3 4", 8],
    ["cos 10 cd2", -10],
    ["sin 10 cd4", 10],
    ["tan 10 cd8", 10],
    ["max 3 wd4", 100],
    ["min 3 ss", 3],
    ["mod 3 4 0", 5],
    ["pin 0 -9 100", 0],
    ["sqrt 49", 7],
  ])("knows the guide %s", (formula, value) => {
    const lines = outline(move(0, 0) + line("g", 0), `<a:gd name="g" fmla="${formula}"/>`, 'w="400" h="200"');
    expect(lines?.[0]?.at(-1)?.x).toBe(1000 + value);
  });

  it("is left out where a coordinate is none", () => {
    expect(outline(move(0, 0) + line("nowhere", 0))).toBeUndefined();
    expect(outline(move(0, 0) + line("g", 0), '<a:gd name="g" fmla="*/ 1 1 0"/>')).toBeUndefined();
    expect(outline(move(0, 0) + line("g", 0), '<a:gd name="g" fmla="constructor 1"/>')).toBeUndefined();
    expect(shapeOf(sp('<a:prstGeom prst="rect"/>')).outline).toBeUndefined();
  });

  it("is thinned out where it is long, and left out where it is endless", () => {
    const zigzag = (points: number) =>
      move(0, 0) + Array.from({ length: points - 1 }, (_, i) => line((i + 1) % 100, i % 2)).join("");
    expect(outline(zigzag(199))?.[0]).toHaveLength(199);
    const long = outline(zigzag(1_001))!.flat();
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long.at(-1)).toEqual({ x: 1000, y: 2002 });
    expect(outline(zigzag(10_001))).toBeUndefined();
  });

  it("is kept for as many shapes as anyone needs", () => {
    const square = sp(
      BOX + freeform(Array.from({ length: 199 }, (_, i) => (i === 0 ? move(0, 0) : line(i, i))).join("")),
    );
    const { shapes } = read(deck([slide(square.repeat(300))])).pages[0]!;
    const kept = shapes.filter((shape) => shape.outline !== undefined).length;
    expect(kept).toBeGreaterThan(200);
    expect(kept).toBeLessThan(300);
  });
});
