import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.js";
import { deck, type Parts, placeholder, presentation, read, relationships, slide, sp, zip } from "./build.js";

function text(tag: string, ...lines: string[]): string {
  return `<${tag}>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join("")}</${tag}>`;
}

const title = (...lines: string[]) => placeholder('type="title"', "", text("p:txBody", ...lines));

describe("a deck", () => {
  it("has its slides in the order of the show, with ids that stay", () => {
    const parts = deck([slide(title("one")), slide(title("two"))], { "ppt/presentation.xml": presentation([2, 1]) });
    expect(read(parts).pages.map(({ number, id, title, source }) => ({ number, id, title, source }))).toEqual([
      { number: 1, id: "256", title: "two", source: { part: "ppt/slides/slide2.xml" } },
      { number: 2, id: "257", title: "one", source: { part: "ppt/slides/slide1.xml" } },
    ]);
  });

  it("has the size the file says, else the one PowerPoint takes", () => {
    expect(read(deck([slide("")])).pageSize).toEqual({ width: 12_192_000, height: 6_858_000 });
    const bare = deck([slide("")], {
      "ppt/presentation.xml": '<p:presentation><p:sldIdLst><p:sldId id="9" r:id="r1"/></p:sldIdLst></p:presentation>',
    });
    expect(read(bare).pageSize).toEqual({ width: 9_144_000, height: 6_858_000 });
  });

  it("may have no slides", () => {
    expect(read(deck([]))).toMatchObject({ format: "pptx", pages: [], warnings: [] });
  });

  it("puts slides into sections", () => {
    const sections =
      '<p:extLst><p:ext><p14:sectionLst><p14:section name="Offer"><p14:sldIdLst><p14:sldId id="257"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>';
    const parts = deck([slide(""), slide("")], { "ppt/presentation.xml": presentation([1, 2], sections) });
    expect(read(parts).pages.map((page) => page.section)).toEqual([null, "Offer"]);
  });

  it("is a template by its name or by its content type", () => {
    const type = "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/ppt/presentation.xml" ContentType="${type}"/></Types>`;
    expect(read(deck([slide("")])).template).toBe(false);
    expect(read(deck([slide("")]), "Offer.POTX").template).toBe(true);
    expect(read(deck([slide("")], { "[Content_Types].xml": types })).template).toBe(true);
  });

  it("has properties, and null for those that the file leaves out", () => {
    const parts = deck([slide("")], {
      "_rels/.rels": relationships(
        "officeDocument ppt/presentation.xml",
        "metadata/core-properties docProps/core.xml",
        "extended-properties docProps/app.xml",
      ),
      "docProps/core.xml":
        "<cp:coreProperties><dc:title>Offer</dc:title><dc:creator>Ann Seller</dc:creator><dcterms:created>2025-01-02T03:04:05Z</dcterms:created><dc:subject> </dc:subject></cp:coreProperties>",
      "docProps/app.xml":
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Acme</Company></Properties>',
    });
    expect(read(parts).properties).toEqual({
      title: "Offer",
      author: "Ann Seller",
      lastModifiedBy: null,
      company: "Acme",
      application: null,
      subject: null,
      keywords: null,
      created: "2025-01-02T03:04:05Z",
      modified: null,
      manager: null,
      category: null,
      description: null,
      contentStatus: null,
      hyperlinkBase: null,
      template: null,
      revision: null,
      custom: [],
    });
  });

  it("has the properties that hardly anybody looks at", () => {
    const property = (name: string, value: string) => `<property pid="2" name="${name}">${value}</property>`;
    const custom = [
      property("MSIP_Label_ab12_Name", "<vt:lpwstr>Internal only</vt:lpwstr>"),
      property("Approved", "<vt:bool>true</vt:bool>"),
      property("Regions", "<vt:vector><vt:lpstr>North</vt:lpstr> <vt:lpstr>South</vt:lpstr></vt:vector>"),
      property("Empty", "<vt:lpwstr/>"),
      property("Long", `<vt:lpwstr>${"x".repeat(999)}😀</vt:lpwstr>`),
    ];
    const parts = deck([slide("")], {
      "_rels/.rels": relationships(
        "officeDocument ppt/presentation.xml",
        "metadata/core-properties docProps/core.xml",
        "extended-properties docProps/app.xml",
        "custom-properties docProps/custom.xml",
      ),
      "docProps/core.xml":
        "<cp:coreProperties><cp:category>Offers</cp:category><dc:description>For Marlow</dc:description><cp:contentStatus>Draft</cp:contentStatus><cp:revision>12</cp:revision></cp:coreProperties>",
      "docProps/app.xml":
        "<ep:Properties><ep:Manager>Sam Okoro</ep:Manager><ep:HyperlinkBase>C:\\Offers</ep:HyperlinkBase><ep:Template>Yard.potx</ep:Template></ep:Properties>",
      "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">${custom.join("")}</Properties>`,
    });
    expect(read(parts).properties).toMatchObject({
      manager: "Sam Okoro",
      category: "Offers",
      description: "For Marlow",
      contentStatus: "Draft",
      hyperlinkBase: "C:\\Offers",
      template: "Yard.potx",
      revision: "12",
      custom: [
        { name: "MSIP_Label_ab12_Name", value: "Internal only" },
        { name: "Approved", value: "true" },
        { name: "Regions", value: "North, South" },
        { name: "Long", value: "x".repeat(999) },
      ],
    });
    const many = Array.from({ length: 5_000 }, () => property("A", "<vt:bool>true</vt:bool>")).join("");
    parts["docProps/custom.xml"] = `<cust:Properties>${many.replaceAll("property", "cust:property")}</cust:Properties>`;
    expect(read(parts).properties.custom).toHaveLength(200);
  });

  it("says what else is in the file", () => {
    expect(read(deck([slide("")])).carries).toEqual({ macros: false, thumbnail: false, editHistory: false });
    const parts = deck([slide("")], {
      "_rels/.rels": relationships("officeDocument ppt/presentation.xml", "thumbnail docProps/thumbnail.jpeg"),
      "ppt/_rels/presentation.xml.rels": relationships(
        "slide slides/slide1.xml",
        "vbaProject vbaProject.bin",
        "changesInfo changesInfos/changesInfo1.xml",
      ),
      "docProps/thumbnail.jpeg": "a picture",
      "ppt/vbaProject.bin": "a program",
      "ppt/changesInfos/changesInfo1.xml": "<a/>",
    });
    expect(read(parts).carries).toEqual({ macros: true, thumbnail: true, editHistory: true });
    delete parts["ppt/vbaProject.bin"];
    expect(read(parts).carries).toMatchObject({ macros: false });
  });

  it("is plain data that survives being written as JSON", () => {
    const document: Document = read(deck([slide(title("one") + sp('<a:prstGeom prst="rect"/>', "x"))]));
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it("reads the same in the Strict dialect, with other prefixes", () => {
    const strict =
      '<q:sld xmlns:q="http://purl.oclc.org/ooxml/presentationml/main" xmlns="http://purl.oclc.org/ooxml/drawingml/main"><q:cSld><q:spTree><q:sp><q:nvSpPr><q:cNvPr id="2" name="S"/></q:nvSpPr><q:txBody><p><r><t>Hello</t></r></p></q:txBody></q:sp></q:spTree></q:cSld></q:sld>';
    expect(read(deck([strict])).pages[0]?.shapes[0]).toMatchObject({
      id: "2",
      name: "S",
      paragraphs: [{ text: "Hello" }],
    });
  });

  it("gives the same document from the same bytes", () => {
    const bytes = zip(deck([slide(title("one"))]));
    expect(read(bytes)).toEqual(read(bytes));
  });
});

describe("a page", () => {
  const page = (xml: string, more: Parts = {}) => read(deck([xml], more)).pages[0]!;

  it("has the text of its title on one line, and null where there is none", () => {
    expect(page(slide(title("Our", "approach"))).title).toBe("Our approach");
    expect(page(slide(title(" "))).title).toBeNull();
    expect(page(slide(sp("", "No title"))).title).toBeNull();
  });

  it("is hidden where the show leaves it out", () => {
    expect([page(slide("", 'show="0"')), page(slide("", 'show="1"')), page(slide(""))].map((p) => p.hidden)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("is animated when something on it moves, not when there is only a timeline", () => {
    const timed = (inside: string) =>
      page(
        `<p:sld><p:cSld/><p:timing><p:tnLst><p:par><p:cTn id="1">${inside}</p:cTn></p:par></p:tnLst></p:timing></p:sld>`,
      );
    expect(timed("").animated).toBe(false);
    expect(timed('<p:par><p:cTn presetClass="mediacall"/></p:par>').animated).toBe(false);
    expect(timed('<p:par><p:cTn presetClass="entr"/></p:par>').animated).toBe(true);
  });

  it("knows its layout by name", () => {
    const parts = {
      "ppt/slides/_rels/slide1.xml.rels": relationships("slideLayout ../layout.xml"),
      "ppt/layout.xml": '<p:sldLayout><p:cSld name="Two Content"/></p:sldLayout>',
    };
    expect(page(slide(""), parts).layout).toBe("Two Content");
    expect(page(slide("")).layout).toBeNull();
  });

  it("has the notes that a person wrote, not the number beside them", () => {
    const notes =
      placeholder('type="sldNum"', "", text("p:txBody", "7")) +
      placeholder('type="body" idx="1"', "", text("p:txBody", "Ask first", "Then show"));
    const parts = {
      "ppt/slides/_rels/slide1.xml.rels": relationships("notesSlide ../notes.xml"),
      "ppt/notes.xml": slide(notes),
    };
    expect(page(slide(""), parts).notes.map((paragraph) => paragraph.text)).toEqual(["Ask first", "Then show"]);
    expect(
      page(slide(""), { ...parts, "ppt/notes.xml": slide(placeholder('type="body"', "", text("p:txBody", ""))) }).notes,
    ).toEqual([]);
  });

  it("has its comments, classic and threaded, with authors, replies and whether they are done", () => {
    const parts = {
      "ppt/_rels/presentation.xml.rels": relationships(
        "slide slides/slide1.xml",
        "commentAuthors authors.xml",
        "authors people.xml",
      ),
      "ppt/authors.xml": '<p:cmAuthorLst><p:cmAuthor id="0" name="Ann"/></p:cmAuthorLst>',
      "ppt/people.xml": '<p188:authorLst><p188:author id="{B}" name="Bob"/></p188:authorLst>',
      "ppt/slides/_rels/slide1.xml.rels": relationships("comments ../c1.xml", "comments ../c2.xml"),
      "ppt/c1.xml":
        '<p:cmLst><p:cm authorId="0" dt="2025-03-03T09:00:00"><p:text>Why?</p:text></p:cm><p:cm authorId="0"><p:text>See mail</p:text><p:extLst><p:ext><p15:threadingInfo><p15:parentCm authorId="0" idx="1"/></p15:threadingInfo></p:ext></p:extLst></p:cm></p:cmLst>',
      "ppt/c2.xml": `<p188:cmLst><p188:cm authorId="{B}" status="resolved" created="2025-03-04T09:00:00"><p188:replyLst><p188:reply authorId="{X}">${text("p188:txBody", "Done")}</p188:reply></p188:replyLst>${text("p188:txBody", "Fix this")}</p188:cm><p188:cm status="closed">${text("p188:txBody", "Old")}</p188:cm><p188:cm status="active">${text("p188:txBody", "New")}</p188:cm></p188:cmLst>`,
    };
    expect(page(slide(""), parts).comments).toEqual([
      { author: "Ann", text: "Why?", resolved: false, date: "2025-03-03T09:00:00" },
      { author: "Ann", text: "See mail", resolved: false, reply: true },
      { author: "Bob", text: "Fix this", resolved: true, date: "2025-03-04T09:00:00" },
      { author: null, text: "Done", resolved: true, reply: true },
      { author: null, text: "Old", resolved: true },
      { author: null, text: "New", resolved: false },
    ]);
  });
});
