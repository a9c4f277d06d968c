import { describe, expect, it } from "vitest";
import {
  bytesOf,
  codesOf,
  deck,
  placeholder,
  presentation,
  read,
  refusal,
  relationships,
  slide,
  sp,
  xfrm,
  zip,
} from "../pptx-parser/build.js";
import { archive } from "./archive.js";
import { allShapes } from "./invariants.js";
import { compareWithSaxes } from "./saxes.js";
import { survive } from "./survive.js";

/** What fuzzing found, each as small as it gets. */

const page = (shapes: string): Uint8Array => zip(deck([slide(shapes)]));
const shapesOf = (shapes: string) => allShapes(read(page(shapes)).pages[0]!.shapes);
const paragraph = (properties: string, run = ""): string =>
  `<p:sp><p:txBody><a:p>${properties}<a:r>${run}<a:t>Gate</a:t></a:r></a:p></p:txBody></p:sp>`;

describe("names that every object of the language has", () => {
  it.each([
    ["as a shape", "<constructor/><__proto__/><toString/>"],
    [
      "as what a frame shows",
      "<p:graphicFrame><a:graphic><a:graphicData><constructor/></a:graphicData></a:graphic></p:graphicFrame>",
    ],
    ["as a bullet", paragraph("<a:pPr><constructor/><__proto__/></a:pPr>")],
    ["as the role of a placeholder", placeholder('type="constructor"')],
  ])("are names like any other %s", (_, shapes) => {
    expect(survive(page(shapes)).code).toBe("read");
  });

  it("are no kind of file as a root", () => {
    const parts = { "_rels/.rels": relationships("officeDocument a.xml"), "a.xml": "<constructor/>" };
    expect(survive(zip(parts)).code).toBe("not-a-deck");
  });
});

describe("numbers that cannot be", () => {
  it("are no page size", () => {
    for (const size of ['cx="0" cy="5"', 'cx="5" cy="-1"', 'cx="999999999999in" cy="5"']) {
      const parts = deck([slide("")]);
      parts["ppt/presentation.xml"] = presentation([1]).replace(/<p:sldSz[^>]*>/, `<p:sldSz ${size}/>`);
      expect(read(parts).pageSize).toEqual({ width: 9_144_000, height: 6_858_000 });
    }
  });

  it("are no box", () => {
    for (const box of [xfrm(1, 1, -5, 5), xfrm(27_273_042_329_601, 0, 5, 5)])
      expect(shapesOf(sp(box))[0]!.box).toBeNull();
  });

  it("are no box where groups in groups stretch it to infinity", () => {
    const group = (inner: string): string =>
      `<p:grpSp><p:grpSpPr><a:xfrm><a:off x="1" y="1"/><a:ext cx="999999999999" cy="999999999999"/><a:chOff x="0" y="0"/><a:chExt cx="1" cy="1"/></a:xfrm></p:grpSpPr>${inner}</p:grpSp>`;
    const nested = Array.from({ length: 40 }).reduce<string>(group, sp(xfrm(5, 5, 5, 5)));
    expect(survive(page(nested)).code).toBe("read");
  });

  it("are no time after which the next page comes", () => {
    const xml = slide("").replace("</p:sld>", '<p:transition advTm="-5"><p:fade/></p:transition></p:sld>');
    expect(read(deck([xml])).pages[0]).toMatchObject({ transition: "fade", advanceAfter: null });
  });

  it("are no size of text", () => {
    for (const size of ["-100", "0", "999999999999999"])
      expect(shapesOf(paragraph("", `<a:rPr sz="${size}"/>`))[0]!.paragraphs[0]!.runs[0]!.size).toBeNull();
  });
});

describe("shapes", () => {
  it("with an empty id get one", () => {
    expect(shapesOf('<p:sp><p:nvSpPr><p:cNvPr id="" name="S"/></p:nvSpPr></p:sp>')[0]!.id).toBe("shape");
  });

  it("are judged where a table has rows without cells", () => {
    const row = (cell: string): string => `<a:tr><a:tc><a:txBody>${cell}</a:txBody></a:tc><a:tc/></a:tr>`;
    const rows = `${row("<a:p/>").repeat(3)}<a:tr/>`;
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    expect(survive(page(table)).code).toBe("read");
  });
});

describe("slides", () => {
  const [first, second] = ['<p:sldId id="256" r:id="r1"/>', '<p:sldId id="256" r:id="r2"/>'];
  const list = (ids: string): string => `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`;

  it("with one id are still two pages", () => {
    const parts = deck([slide(""), slide("")], { "ppt/presentation.xml": list(first + second) });
    expect(read(parts).pages.map(({ id }) => id)).toEqual(["256", "/ppt/slides/slide2.xml"]);
  });

  it("are read once however their names are spelt", () => {
    const parts = deck([slide("")], {
      "ppt/presentation.xml": list(first + second),
      "ppt/_rels/presentation.xml.rels": relationships("slide slides/slide1.xml", "slide SLIDES/Slide1.xml"),
    });
    const document = read(parts);
    expect(document.pages).toHaveLength(1);
    expect(codesOf(document)).toContain("repeated-slide");
  });
});

describe("an archive", () => {
  it("whose first byte is missing is read by its local headers", () => {
    const whole = archive(
      Object.entries(deck([slide(sp("", "Gate"))])).map(([name, xml]) => ({ name, data: bytesOf(xml as string) })),
    );
    expect(survive(whole.subarray(1)).code).toBe("read");
  });

  it("that points to wrong places still gives the sizes, so that a workbook inside is whole", () => {
    const frame =
      '<p:graphicFrame><a:graphic><a:graphicData><p:oleObj progId="Excel.Sheet.12" r:id="r1"/></a:graphicData></a:graphic></p:graphicFrame>';
    const sheets = '<x:workbook><x:sheets><x:sheet name="Prices"/></x:sheets></x:workbook>';
    const parts = deck([slide(frame)], {
      "ppt/slides/_rels/slide1.xml.rels": relationships("package book.xlsx"),
      "ppt/slides/book.xlsx": zip({ "_rels/.rels": relationships("officeDocument x.xml"), "x.xml": sheets }),
    });
    const entries = Object.entries(parts).map(([name, part]) => ({
      name,
      data: typeof part === "string" ? bytesOf(part) : part,
      central: { offset: 1 },
    }));
    expect(read(archive(entries, { descriptors: true })).embeddings?.[0]?.sheets).toEqual(["Prices"]);
  });

  it("books a part of unknown size each time that it fails to unpack", () => {
    // 50 frames show one chart, which has no size, unpacks to 4 MB of zeros, and breaks at its end.
    const frame =
      '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="r1"/></a:graphicData></a:graphic></p:graphicFrame>';
    const parts = deck([slide(frame.repeat(50))], {
      "ppt/slides/_rels/slide1.xml.rels": relationships("chart c.xml"),
      "ppt/slides/c.xml": new Uint8Array(4_000_000),
    });
    const entries = Object.entries(parts).map(([name, part]) => ({
      name,
      data: typeof part === "string" ? bytesOf(part) : part,
    }));
    const bytes = archive(entries, { compressed: true, descriptors: true, directory: false });
    // The last part's data goes on to the end of the file: its descriptor is gone, and so are its last bytes.
    const cut = bytes.subarray(0, bytes.length - 40);
    expect(survive(cut).code).toBe("limit");
    expect(refusal(cut).detail).toContain("totalBytes");
  });
});

describe("XML", () => {
  it("is as deep as its deepest element, be it empty", () => {
    const deep = (levels: number): string => `${"<a:x>".repeat(levels - 1)}<a:x/>${"</a:x>".repeat(levels - 1)}`;
    // Inside p:sld, p:cSld, p:spTree.
    expect(survive(page(deep(7)), { xmlDepth: 10 }).code).toBe("read");
    expect(survive(page(deep(8)), { xmlDepth: 10 }).code).toBe("limit");
  });

  it("with prefixes declared far too deep is read up to there", () => {
    const levels = Array.from({ length: 100 }, (_, i) => `<e xmlns:p${i}="urn:${i}">`);
    const document = read(page(sp("", "Gate") + levels.join("") + "</e>".repeat(100)));
    expect(document.pages[0]!.shapes[0]!.paragraphs[0]!.text).toBe("Gate");
    expect(codesOf(document)).toContain("damaged-part");
  });

  it("ends lines in sections as in other text", () => {
    expect(compareWithSaxes("<a>1\r\n2\r<![CDATA[3\r\n4\r5]]></a>").verdict).toBe("same");
  });

  it("takes a namespace without the space around it", () => {
    expect(compareWithSaxes('<a xmlns=" "><b xmlns:c=" urn:x "><c:d/></b></a>').verdict).toBe("same");
  });
});

describe("warnings", () => {
  it("quote a broken tag without its control characters", () => {
    const [warning] = read(page("<p:sp><a\u009d\u202e\u0001")).warnings;
    expect(warning!.code).toBe("damaged-part");
    expect(warning!.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("cut a long name between characters", () => {
    const long = `ppt/slides/${"x".repeat(67)}\u{1f4c8}.xml`;
    const parts = deck([slide("")], { "ppt/_rels/presentation.xml.rels": relationships(`slide /${long}`) });
    parts["ppt/slides/slide1.xml"] = slide("");
    expect(survive(zip({ ...parts, [long]: "<p:sld><a" })).code).toBe("read");
  });
});
