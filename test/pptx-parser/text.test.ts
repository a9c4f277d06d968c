import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../src/document/document.js";
import { deck, pageOf, placeholder, presentation, read, relationships, shapeOf, slide } from "./build.js";

function box(paragraphs: string, properties = "<a:bodyPr/>"): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="T"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody>${properties}${paragraphs}</p:txBody></p:sp>`;
}

function paragraphs(xml: string, properties?: string): Paragraph[] {
  return shapeOf(box(xml, properties)).paragraphs;
}

describe("text", () => {
  it("joins runs, keeps breaks, and takes fields by what they show", () => {
    const [first] = paragraphs(
      '<a:p><a:r><a:t>Pro</a:t></a:r><a:r><a:t>cess</a:t></a:r><a:br/><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p>',
    );
    expect(first?.text).toBe("Process\n7");
    expect(first?.runs.map((run) => run.text)).toEqual(["Pro", "cess", "\n", "7"]);
  });

  it("reads math in the order of its symbols", () => {
    const math =
      "<a14:m><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></a14:m>";
    expect(paragraphs(`<a:p><a:r><a:t>Is </a:t></a:r>${math}</a:p>`)[0]?.text).toBe("Is x2");
  });

  it("keeps levels within the nine there are", () => {
    const levels = ["0", "3", "99", "-1", "x"].map((level) => `<a:p><a:pPr lvl="${level}"/></a:p>`);
    expect(paragraphs(levels.join("")).map((paragraph) => paragraph.level)).toEqual([0, 3, 8, 0, 0]);
  });

  it("tells bullets from numbers from none", () => {
    const marks = ['<a:buChar char="•"/>', '<a:buAutoNum type="arabicPeriod"/>', "<a:buBlip/>", "<a:buNone/>", ""];
    const xml = marks.map((mark) => `<a:p><a:pPr>${mark}</a:pPr></a:p>`).join("");
    expect(paragraphs(xml).map((paragraph) => paragraph.bullet)).toEqual([
      "bullet",
      "number",
      "bullet",
      "none",
      "none",
    ]);
  });

  it("reads size, weight and language of a run", () => {
    const [first] = paragraphs(
      '<a:p><a:r><a:rPr sz="1850" b="1" lang="en-GB"/><a:t>x</a:t></a:r><a:r><a:t>y</a:t></a:r></a:p>',
    );
    expect(first?.runs).toEqual([
      { text: "x", size: 18.5, bold: true, language: "en-GB", link: null },
      { text: "y", size: null, bold: null, language: null, link: null },
    ]);
  });

  it("shrinks sizes as the box does to fit", () => {
    const shrunk = '<a:bodyPr><a:normAutofit fontScale="62500"/></a:bodyPr>';
    expect(paragraphs('<a:p><a:r><a:rPr sz="2000"/><a:t>x</a:t></a:r></a:p>', shrunk)[0]?.runs[0]?.size).toBe(12.5);
  });

  it("takes what it does not say from the list style, the layout, the master and the defaults, in this order", () => {
    const style = (name: string, level: number, inside: string) =>
      `<${name}><a:lvl${level}pPr>${inside}</a:lvl${level}pPr></${name}>`;
    const size = (points: number) => `<a:defRPr sz="${points * 100}"/>`;
    const body = (inside: string) => `<p:txBody>${inside}</p:txBody>`;
    const parts = {
      "ppt/presentation.xml": presentation([1], style("p:defaultTextStyle", 4, size(10))),
      "ppt/slides/_rels/slide1.xml.rels": relationships("slideLayout ../layout.xml"),
      "ppt/layout.xml": slide(placeholder('type="body" idx="1"', "", body(style("a:lstStyle", 2, size(20))))),
      "ppt/_rels/layout.xml.rels": relationships("slideMaster master.xml"),
      "ppt/master.xml": `<p:sldMaster><p:txStyles><p:bodyStyle><a:lvl3pPr><a:buChar char="-"/>${size(30)}</a:lvl3pPr></p:bodyStyle></p:txStyles></p:sldMaster>`,
    };
    const lines = [1, 2, 3, 4].map((n) => `<a:p><a:pPr lvl="${n - 1}"/><a:r><a:t>x</a:t></a:r></a:p>`).join("");
    const xml = placeholder('type="body" idx="1"', "", body(style("a:lstStyle", 1, size(40)) + lines));
    const { paragraphs: read } = pageOf(xml, parts).shapes[0]!;
    expect(read.map((paragraph) => paragraph.runs[0]?.size)).toEqual([40, 20, 30, 10]);
    expect(read.map((paragraph) => paragraph.bullet)).toEqual(["none", "none", "bullet", "none"]);
  });

  it("never takes the prompt of a layout for content", () => {
    const prompt = "<p:txBody><a:p><a:r><a:t>Click to add text</a:t></a:r></a:p></p:txBody>";
    const parts = {
      "ppt/slides/_rels/slide1.xml.rels": relationships("slideLayout ../layout.xml"),
      "ppt/layout.xml": slide(placeholder('type="body" idx="1"', "", prompt)),
    };
    expect(pageOf(placeholder('type="body" idx="1"'), parts).shapes[0]?.paragraphs).toEqual([]);
  });
});

describe("a link", () => {
  const run = (id: string) => `<a:p><a:r><a:rPr><a:hlinkClick ${id}/></a:rPr><a:t>x</a:t></a:r></a:p>`;
  const links = relationships("hyperlink https://example.com/?a=1 external", "slide slide2.xml");

  it.each([
    ['r:id="r1"', "https://example.com/?a=1"],
    ['r:id="r2" action="ppaction://hlinksldjump"', "#/ppt/slides/slide2.xml"],
    ['r:id="" action="ppaction://hlinkshowjump?jump=nextslide"', "ppaction://hlinkshowjump?jump=nextslide"],
    ['r:id="r9"', "#"],
  ])("leads where the file says: %s", (id, expected) => {
    const document = read(deck([slide(box(run(id))), slide("")], { "ppt/slides/_rels/slide1.xml.rels": links }));
    expect(document.pages[0]?.shapes[0]?.paragraphs[0]?.runs[0]?.link).toBe(expected);
  });
});

describe("a date that is always today's", () => {
  it.each([
    ["datetimeFigureOut", true],
    ["datetime1", true],
    ["slidenum", undefined],
  ])("is told by the kind of its field: %s", (type, today) => {
    const [paragraph] = paragraphs(`<a:p><a:fld type="${type}"><a:t>3/4/2024</a:t></a:fld></a:p>`);
    expect(paragraph?.runs[0]?.today).toBe(today);
  });
});
