import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Shape } from "../../src/document/document.js";
import { pageOf, placeholder, relationships, shapeOf, slide, sp, xfrm } from "./build.js";

/** A group over `box` whose children live in `inner`. */
function group(attributes: string, box: number[], inner: number[], children: string): string {
  const [x, y, width, height] = box;
  const frame = `<a:xfrm ${attributes}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${inner[0]}" y="${inner[1]}"/><a:chExt cx="${inner[2]}" cy="${inner[3]}"/></a:xfrm>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="Group"/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${children}</p:grpSp>`;
}

function numbers(box: Box | null | undefined): number[] {
  return box ? [box.x, box.y, box.width, box.height] : [];
}

function inner(shape: Shape): Shape {
  return shape.children.length === 0 ? shape : inner(shape.children[0]!);
}

describe("a box", () => {
  it("is what the shape says, with rotation and mirroring", () => {
    const { box } = shapeOf(sp(xfrm(1, 2, 3, 4, 'rot="-5400000" flipH="1"')));
    expect(box).toEqual({ x: 1, y: 2, width: 3, height: 4, rotation: 270, flipH: true, flipV: false });
  });

  it("is null where the file gives no place, or half of one", () => {
    expect(shapeOf(sp("")).box).toBeNull();
    expect(shapeOf(sp('<a:xfrm><a:off x="1" y="2"/></a:xfrm>')).box).toBeNull();
  });

  it("is stretched with its group", () => {
    const shape = shapeOf(group("", [100, 100, 200, 400], [0, 0, 10, 10], sp(xfrm(5, 5, 2, 2))));
    expect(numbers(inner(shape).box)).toEqual([200, 300, 40, 80]);
  });

  it("is stretched through groups in groups", () => {
    const nested = group("", [0, 0, 10, 10], [0, 0, 100, 100], sp(xfrm(50, 50, 10, 10)));
    expect(numbers(inner(shapeOf(group("", [1000, 0, 100, 100], [0, 0, 10, 10], nested))).box)).toEqual([
      1050, 50, 10, 10,
    ]);
  });

  it("is turned about the centre of its group", () => {
    const shape = shapeOf(group('rot="5400000"', [0, 0, 100, 100], [0, 0, 100, 100], sp(xfrm(0, 40, 20, 20))));
    expect(inner(shape).box).toEqual({ x: 40, y: 0, width: 20, height: 20, rotation: 90, flipH: false, flipV: false });
  });

  it("is mirrored with its group, which turns its own rotation round", () => {
    const child = sp(xfrm(0, 0, 20, 20, 'rot="600000"'));
    const shape = shapeOf(group('flipH="1"', [0, 0, 100, 100], [0, 0, 100, 100], child));
    expect(inner(shape).box).toEqual({ x: 80, y: 0, width: 20, height: 20, rotation: 350, flipH: true, flipV: false });
  });

  it("is not scaled by a group without an extent of its own", () => {
    expect(numbers(inner(shapeOf(group("", [0, 0, 100, 100], [0, 0, 0, 0], sp(xfrm(5, 6, 7, 8))))).box)).toEqual([
      5, 6, 7, 8,
    ]);
  });

  it("of a group that gives none is where its children are", () => {
    const page = pageOf(`<p:grpSp><p:grpSpPr/>${sp(xfrm(10, 20, 30, 40))}${sp(xfrm(100, 0, 5, 5))}</p:grpSp>`);
    expect(numbers(page.shapes[0]?.box)).toEqual([10, 0, 95, 60]);
  });

  it("comes from the layout, else from the master, where a placeholder gives none", () => {
    const parts = {
      "ppt/slides/_rels/slide1.xml.rels": relationships("slideLayout ../layout.xml"),
      "ppt/layout.xml": slide(placeholder('type="body" idx="1"', xfrm(1, 1, 1, 1)) + placeholder('type="title"')),
      "ppt/_rels/layout.xml.rels": relationships("slideMaster master.xml"),
      "ppt/master.xml": slide(
        placeholder('type="title"', xfrm(2, 2, 2, 2)) + placeholder('type="body" idx="1"', xfrm(3, 3, 3, 3)),
      ),
    };
    const page = pageOf(
      placeholder('type="body" idx="1"') +
        placeholder('type="ctrTitle"') +
        placeholder('idx="4294967295"') +
        placeholder('type="body" idx="1"', xfrm(9, 9, 9, 9)),
      parts,
    );
    expect(page.shapes.map((shape) => numbers(shape.box))).toEqual([[1, 1, 1, 1], [2, 2, 2, 2], [], [9, 9, 9, 9]]);
  });

  it("keeps its distance from the centre of its group, however that is turned and mirrored", () => {
    const at = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        at,
        at,
        fc.integer({ min: 0, max: 359 }),
        fc.boolean(),
        fc.boolean(),
        (x, y, degrees, flipH, flipV) => {
          const attributes = `rot="${degrees * 60_000}" flipH="${flipH}" flipV="${flipV}"`;
          const { box } = inner(
            shapeOf(group(attributes, [0, 0, 1000, 1000], [0, 0, 1000, 1000], sp(xfrm(x, y, 100, 50)))),
          );
          const before = Math.hypot(x + 50 - 500, y + 25 - 500);
          const after = Math.hypot(box!.x + 50 - 500, box!.y + 25 - 500);
          expect(Math.abs(before - after)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 50 },
    );
  });
});
