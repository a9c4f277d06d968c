import { describe, expect, it } from "vitest";
import type { Connector } from "../../src/document/document.js";
import { pageOf, sp, xfrm } from "./build.js";

/** A filled box; an inch is 914,400. */
const box = (id: number, x: number, y: number, size = 914_400) =>
  sp(`${xfrm(x, y, size, size)}<a:prstGeom prst="rect"/><a:solidFill/>`, "", id);

const line = (x: number, y: number, width: number, height: number, ends = "", attributes = "") =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="99" name="C"/><p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr></p:nvCxnSpPr><p:spPr>${xfrm(x, y, width, height, attributes)}<a:prstGeom prst="bentConnector3"/></p:spPr></p:cxnSp>`;

function ends(...shapes: readonly string[]): Connector {
  return pageOf(shapes.join("")).shapes.find(({ id }) => id === "99")!.connector!;
}

const [LEFT, RIGHT] = [box(2, 0, 0), box(3, 3_000_000, 0)];

describe("a line that is attached", () => {
  const both = '<a:stCxn id="2" idx="3"/><a:endCxn id="3" idx="1"/>';

  it("knows the shapes at its ends, wherever they are", () => {
    expect(ends(LEFT, RIGHT, line(0, 5_000_000, 10, 10, both))).toMatchObject({
      from: "2",
      to: "3",
      fromNear: null,
      toNear: null,
    });
  });

  it("is loose where the shape is gone", () => {
    expect(ends(LEFT, line(914_400, 500_000, 5_000_000, 0, both))).toMatchObject({ from: "2", to: null, toNear: null });
    expect(ends(RIGHT, line(914_400, 500_000, 2_085_600, 0, both))).toMatchObject({ to: "3", from: null });
  });
});

describe("a line has two ends", () => {
  it.each([
    ["as drawn", "", [0, 0], [300, 100]],
    ["mirrored", 'flipH="1"', [300, 0], [0, 100]],
    ["turned", 'rot="5400000"', [200, -100], [100, 200]],
  ])("%s", (_, attributes, start, end) => {
    const { start: from, end: to } = ends(line(0, 0, 300, 100, "", attributes));
    expect([from, to].map((point) => [point?.x, point?.y])).toEqual([start, end]);
  });

  it("which a freeform has where its path begins and stops", () => {
    const path =
      '<a:path w="10" h="10"><a:moveTo><a:pt x="0" y="10"/></a:moveTo><a:lnTo><a:pt x="10" y="5"/></a:lnTo></a:path>';
    const arrow = sp(
      `${xfrm(0, 0, 100, 100)}<a:custGeom><a:pathLst>${path}</a:pathLst></a:custGeom><a:ln><a:tailEnd type="arrow"/></a:ln>`,
      "",
      99,
    );
    expect(ends(arrow)).toMatchObject({ start: { x: 0, y: 100 }, end: { x: 100, y: 50 } });
  });

  it("which an arc does not tell by its box", () => {
    const arc = sp(`${xfrm(0, 0, 9, 9)}<a:prstGeom prst="arc"/><a:ln><a:tailEnd type="arrow"/></a:ln>`, "", 99);
    expect(ends(arc)).toMatchObject({ start: null, end: null });
  });
});

describe("a loose end", () => {
  const from = (x: number, ...shapes: string[]) => ends(...shapes, line(x, 400_000, 1_000, 0)).fromNear;

  it("is at the shape that it touches", () => {
    expect(ends(LEFT, RIGHT, line(914_400, 500_000, 2_085_600, 0))).toMatchObject({
      from: null,
      to: null,
      fromNear: "2",
      toNear: "3",
    });
  });

  it("is at the nearest shape within one step of the grid", () => {
    const far = line(914_400 + 76_000, 400_000, 1_500_000, 0);
    expect(ends(LEFT, far).fromNear).toBe("2");
    expect(ends(LEFT, far.replace('x="990400"', 'x="990700"')).fromNear).toBeNull();
    expect(ends(LEFT, box(4, 1_010_000, 0, 900_000), far).fromNear).toBe("4");
  });

  it("is at the smaller shape where it touches two", () => {
    const panel = box(5, 0, 0, 2_000_000);
    expect(ends(panel, LEFT, line(914_400, 500_000, 3_000_000, 0)).fromNear).toBe("2");
    expect(ends(LEFT, panel, line(914_400, 500_000, 3_000_000, 0)).fromNear).toBe("2");
  });

  it("is at nothing that is not seen, nor at what is the ground of the page", () => {
    const ground = sp(`${xfrm(0, 0, 12_192_000, 6_858_000)}<a:solidFill/>`, "", 6);
    const clear = sp(xfrm(0, 0, 914_400, 914_400), "", 7);
    expect(from(914_400, ground)).toBeNull();
    expect(from(914_400, clear)).toBeNull();
    expect(from(914_400, clear.replace('name="', 'hidden="1" name="'))).toBeNull();
  });

  it("is at nothing where the line is drawn on one shape", () => {
    expect(ends(LEFT, line(0, 914_400, 914_400, 0))).toMatchObject({ fromNear: null, toNear: null });
  });

  it("stays loose on a page that is drawn by a machine, quickly", () => {
    const start = performance.now();
    const many =
      line(914_400, 500_000, 2_085_600, 0).repeat(2_000) +
      Array.from({ length: 600 }, (_, i) => box(i + 100, i, i)).join("");
    expect(ends(LEFT, RIGHT, many).fromNear).toBeNull();
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
