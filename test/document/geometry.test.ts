import { describe, expect, it } from "vitest";
import type { Box } from "../../src/document/document.js";
import { boundsOf, distanceTo, lineEnds, pointIn } from "../../src/document/geometry.js";

const box = (more: Partial<Box> = {}): Box => ({
  x: 10,
  y: 20,
  width: 100,
  height: 40,
  rotation: 0,
  flipH: false,
  flipV: false,
  ...more,
});

const rounded = (point: object) =>
  Object.fromEntries(Object.entries(point).map(([key, value]) => [key, Math.round(value * 1000) / 1000]));

describe("the bounds of a box", () => {
  it("are the box itself until it is turned", () => {
    expect(boundsOf(box())).toEqual({ x: 10, y: 20, width: 100, height: 40 });
    expect(rounded(boundsOf(box({ rotation: 90 })))).toEqual({ x: 40, y: -10, width: 40, height: 100 });
  });
});

describe("a point in a box", () => {
  it.each([
    ["as it is", {}, { x: 10, y: 20 }],
    ["mirrored", { flipH: true }, { x: 110, y: 20 }],
    ["upside down", { flipV: true }, { x: 10, y: 60 }],
    ["turned", { rotation: 90 }, { x: 80, y: -10 }],
    ["mirrored, then turned", { flipH: true, rotation: 90 }, { x: 80, y: 90 }],
  ])("is where the first corner is %s", (_, more, point) => {
    expect(rounded(pointIn(box(more), 0, 0))).toEqual(point);
  });

  it("gives the ends of a line", () => {
    expect(lineEnds(box({ flipV: true }))).toEqual([
      { x: 10, y: 60 },
      { x: 110, y: 20 },
    ]);
  });
});

it("measures the distance from a point to a rectangle", () => {
  const bounds = boundsOf(box());
  expect([distanceTo(bounds, { x: 50, y: 30 }), distanceTo(bounds, { x: 7, y: 16 })]).toEqual([0, 5]);
});
