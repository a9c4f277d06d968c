import { describe, expect, it } from "vitest";
import { drawingOfEmf, isEmf } from "../../src/picture/vector/emf.js";
import { drawingOfSvg } from "../../src/picture/vector/svg.js";
import { sightOfDrawing } from "../../src/picture/vector/words.js";
import { bytesOf } from "../pptx-parser/build.js";

const svg = (content: string): Uint8Array => bytesOf(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);

describe("SVG", () => {
  it("gives its words and counts its shapes, whatever the prefix", () => {
    const bytes = bytesOf(
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g><s:rect/><s:rect/><s:path/></s:g><s:text><s:tspan>Order</s:tspan><s:tspan>desk</s:tspan></s:text><s:text>Store</s:text></s:svg>',
    );
    const { groups, shapes } = drawingOfSvg(bytes);
    expect(groups.map((group) => group.trim())).toEqual(["Order desk", "Store"]);
    expect(shapes).toBe(3);
  });

  it("reads labels that are HTML, and leaves out what is not drawn", () => {
    const { groups, shapes } = drawingOfSvg(
      svg(
        '<defs><rect/><text>unseen</text></defs><title>unseen</title><foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><p>Invoice</p></div></foreignObject><rect/>',
      ),
    );
    expect(groups.map((group) => group.trim())).toEqual(["Invoice"]);
    expect(shapes).toBe(1);
  });

  it("stops at its limits", () => {
    expect(() => drawingOfSvg(svg("<g>".repeat(2000)))).toThrow();
    expect(() => drawingOfSvg(svg("<path/>".repeat(70_000)))).toThrow();
  });
});

describe("the verdict on words", () => {
  const boxes = 5;

  it("is a diagram from a few named parts on", () => {
    const sight = sightOfDrawing({ groups: ["Order", "Pick", "Ship"], shapes: boxes }, 3);
    expect(sight).toEqual({ verdict: "diagram", score: 1, words: ["Order", "Pick", "Ship"] });
  });

  it("is none for numbers, for an icon with a word, and nothing for paths alone", () => {
    const axis = { groups: ["North", "South", "East", "0", "20 s", "40"], shapes: boxes };
    expect(sightOfDrawing(axis, 3)?.verdict).toBe("other");
    expect(sightOfDrawing({ groups: ["Order", "Pick", "Ship"], shapes: 1 }, 3)?.verdict).toBe("other");
    expect(sightOfDrawing({ groups: ["Acme", "Ltd"], shapes: boxes }, 3)?.verdict).toBe("other");
    expect(sightOfDrawing({ groups: [" "], shapes: boxes }, 3)).toBeNull();
  });
});

const HEADER = 88;

/** An enhanced metafile of text records; each letter is ten units wide. */
function emf(texts: readonly [text: string, x: number, y: number][], shapes = 4): Uint8Array {
  const records = [
    ...texts.map(([text, x, y]) => textRecord(text, x, y)),
    ...Array.from({ length: shapes }, () => plainRecord(43)),
    plainRecord(14),
  ];
  const bytes = new Uint8Array(HEADER + records.reduce((sum, record) => sum + record.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 1, true);
  view.setUint32(4, HEADER, true);
  view.setUint32(40, 0x464d4520, true);
  let at = HEADER;
  for (const record of records) {
    bytes.set(record, at);
    at += record.length;
  }
  return bytes;
}

function plainRecord(type: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint32(0, type, true);
  view.setUint32(4, 24, true);
  return new Uint8Array(view.buffer);
}

function textRecord(text: string, x: number, y: number): Uint8Array {
  const string = 76;
  const widths = string + Math.ceil(text.length / 2) * 4;
  const view = new DataView(new ArrayBuffer(widths + text.length * 4));
  const fields: [number, number][] = [
    [0, 84],
    [4, view.byteLength],
    [36, x],
    [40, y],
    [44, text.length],
    [48, string],
    [72, widths],
  ];
  for (const [offset, value] of fields) view.setUint32(offset, value, true);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(string + i * 2, text.charCodeAt(i), true);
    view.setUint32(widths + i * 4, 10, true);
  }
  return new Uint8Array(view.buffer);
}

describe("EMF", () => {
  it("gives its words, joined from letters on one line", () => {
    const bytes = emf([
      ["O", 0, 0],
      ["r", 10, 0],
      ["der", 20, 0],
      ["desk", 55, 0],
      ["Store", 300, 0],
      ["Store", 300, 40],
    ]);
    expect(isEmf(bytes)).toBe(true);
    expect(drawingOfEmf(bytes)).toEqual({ groups: ["Order desk", "Store", "Store"], shapes: 4 });
  });

  it("survives records that lie about their sizes", () => {
    const whole = emf([["Order", 0, 0]]);
    const texts = (change: (view: DataView) => void): number => {
      const bytes = Uint8Array.from(whole);
      change(new DataView(bytes.buffer));
      return drawingOfEmf(bytes).groups.length;
    };
    expect(texts((view) => view.setUint32(HEADER + 4, 0, true))).toBe(0);
    expect(texts((view) => view.setUint32(HEADER + 4, 0xffffffff, true))).toBe(0);
    expect(texts((view) => view.setUint32(HEADER + 44, 0x7fffffff, true))).toBe(0);
    expect(texts((view) => view.setUint32(HEADER + 48, 0xfffffff0, true))).toBe(0);
    expect(texts((view) => view.setUint32(HEADER + 72, 0xfffffff0, true))).toBe(1);
    expect(drawingOfEmf(whole.subarray(0, HEADER + 30)).groups).toEqual([]);
  });
});
