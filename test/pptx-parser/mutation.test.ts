import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../src/document/errors.js";
import { shapesOf } from "../../src/document/walk.js";
import { deck, type Parts, placeholder, read, relationships, slide, sp, xfrm, zip } from "./build.js";

/** A deck with a little of everything that the reader looks into. */
const PARTS: Parts = deck(
  [
    slide(
      placeholder(
        'type="title"',
        xfrm(1, 2, 3, 4),
        "<p:txBody><a:p><a:r><a:t>Our approach</a:t></a:r></a:p></p:txBody>",
      ) +
        `<p:grpSp><p:grpSpPr>${xfrm(0, 0, 9, 9, 'rot="60000"')}</p:grpSpPr>${sp(xfrm(1, 1, 2, 2), "inside", 3)}</p:grpSp>` +
        '<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="r2"/></a:graphicData></a:graphic></p:graphicFrame>' +
        '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="r3"/></a:graphicData></a:graphic></p:graphicFrame>',
    ),
    slide(sp("", "second")),
  ],
  {
    "ppt/slides/_rels/slide1.xml.rels": relationships(
      "slideLayout ../layout.xml",
      "diagramData d.xml",
      "chart c.xml",
      "notesSlide n.xml",
    ),
    "ppt/layout.xml": '<p:sldLayout><p:cSld name="Title"/></p:sldLayout>',
    "ppt/slides/d.xml":
      '<dgm:dataModel><dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:p><a:r><a:t>node</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>',
    "ppt/slides/c.xml": "<c:chartSpace><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>",
    "ppt/slides/n.xml": slide(
      placeholder('type="body"', "", "<p:txBody><a:p><a:r><a:t>note</a:t></a:r></a:p></p:txBody>"),
    ),
  },
);

/** Reads whatever it is; anything but a document or a ReadError of a file's fault fails the test. */
function survives(bytes: Uint8Array): void {
  try {
    const document = read(bytes);
    for (const page of document.pages) {
      const ids = [...shapesOf(page)].map((shape) => shape.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    JSON.stringify(document);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    // A stack in the detail means that only the last line of defence held.
    expect((error as ReadError).detail).not.toContain("\n    at ");
  }
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) });

function changed(bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of changes) copy[Math.floor(at * (copy.length - 1))] = byte;
  return copy;
}

describe("the reader survives", () => {
  it.each([0, 6] as const)("changed bytes (compression %i)", (level) => {
    const bytes = zip(PARTS, level);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => survives(changed(bytes, changes))),
      { numRuns: 200 },
    );
  });

  it("bytes that are cut off, taken out or doubled", () => {
    const bytes = zip(PARTS);
    const at = fc.integer({ min: 0, max: bytes.length });
    fc.assert(
      fc.property(at, at, (from, to) => survives(Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]))),
      { numRuns: 150 },
    );
  });

  it("parts whose XML is changed in a sound archive", () => {
    const names = Object.keys(PARTS);
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      '"',
      "&",
      "<a:p>",
      "</p:sp>",
      "<p:grpSp>",
      'r:id="r1"',
      "xmlns:a='urn:x'",
      "-1",
      "<!--",
      "<![CDATA[",
      "\u0000",
    );
    const edits = fc.array(
      fc.record({ name: fc.constantFrom(...names), at: fc.double({ min: 0, max: 1, noNaN: true }), piece }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(edits, (list) => {
        const parts = { ...PARTS };
        for (const { name, at, piece: inserted } of list) {
          const xml = parts[name] as string;
          const cut = Math.floor(at * xml.length);
          parts[name] = xml.slice(0, cut) + inserted + xml.slice(cut);
        }
        survives(zip(parts, 0));
      }),
      { numRuns: 200 },
    );
  });

  it("bytes that were never a deck", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), survives), { numRuns: 200 });
  });
});
