import { describe, expect, it } from "vitest";
import {
  codesOf,
  deck,
  pageOf,
  placeholder,
  presentation,
  read,
  relationships,
  shapeOf,
  slide,
  sp,
  zip,
} from "./build.js";

const RELS = "ppt/slides/_rels/slide1.xml.rels";

const words = (...lines: string[]) =>
  `<p:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join("")}</p:txBody>`;

describe("a link on a whole shape", () => {
  const linked = (inside: string) => `<p:sp><p:nvSpPr><p:cNvPr id="2" name="S">${inside}</p:cNvPr></p:nvSpPr></p:sp>`;
  const rels = { [RELS]: relationships("hyperlink https://example.com/ external", "slide slide1.xml") };
  const target = (inside: string) => shapeOf(linked(inside), rels).link;

  it("is where a click on it leads", () => {
    expect(target('<a:hlinkClick r:id="r1"/>')).toBe("https://example.com/");
    expect(target('<a:hlinkClick r:id="r2" action="ppaction://hlinksldjump"/>')).toBe("#/ppt/slides/slide1.xml");
    expect(target("")).toBeUndefined();
  });

  it("is the action as written where it leads to no part", () => {
    const next = "ppaction://hlinkshowjump?jump=nextslide";
    expect(target(`<a:hlinkClick r:id="" action="${next}"/>`)).toBe(next);
  });

  it("is where the pointer over it leads when a click does nothing", () => {
    expect(target('<a:hlinkHover r:id="r1"/>')).toBe("https://example.com/");
    expect(target('<a:hlinkHover r:id="r1"/><a:hlinkClick r:id="r2"/>')).toBe("#/ppt/slides/slide1.xml");
  });

  it("is found inside tables, whose cells keep no runs", () => {
    const cell =
      '<a:tc><a:txBody><a:p><a:r><a:rPr><a:hlinkClick r:id="r1"/></a:rPr><a:t>x</a:t></a:r></a:p></a:txBody></a:tc>';
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr>${cell}${cell}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    expect(shapeOf(table, rels).innerLinks).toEqual(["https://example.com/"]);
    expect(shapeOf(table).innerLinks).toBeUndefined();
  });

  it("is resolved in notes, from the notes' own part", () => {
    const run = '<a:r><a:rPr><a:hlinkClick r:id="r1"/></a:rPr><a:t>see</a:t></a:r>';
    const notes = placeholder('type="body"', "", `<p:txBody><a:p>${run}</a:p></p:txBody>`);
    const page = pageOf("", {
      [RELS]: relationships("notesSlide ../notes.xml"),
      "ppt/notes.xml": slide(notes),
      "ppt/_rels/notes.xml.rels": relationships("hyperlink https://example.com/notes external"),
    });
    expect(page.notes[0]?.runs[0]?.link).toBe("https://example.com/notes");
  });
});

describe("a page", () => {
  const pageWith = (xml: string) =>
    read(deck([slide(sp("", "", 2) + sp("", "", 3)).replace("</p:sld>", `${xml}</p:sld>`)])).pages[0]!;

  it.each([
    ['<p:transition spd="slow"><p:fade/></p:transition>', "fade", null],
    ['<p:transition advTm="2500"><p:sndAc/><p:push dir="u"/></p:transition>', "push", 2500],
    ['<p:transition><p15:prstTrans prst="curtains"/></p:transition>', "curtains", null],
    ["<p:transition/>", null, null],
    ["", null, null],
  ])("comes in and goes as %s says", (xml, transition, advanceAfter) => {
    expect(pageWith(xml)).toMatchObject({ transition, advanceAfter });
  });

  it("comes in by the newest transition that the file offers", () => {
    const choice = (requires: string, inside: string) =>
      `<mc:Choice Requires="${requires}"><p:transition>${inside}</p:transition></mc:Choice>`;
    const fallback = "<mc:Fallback><p:transition><p:fade/></p:transition></mc:Fallback>";
    const both = (first: string) =>
      pageWith(`<mc:AlternateContent>${first}${fallback}</mc:AlternateContent>`).transition;
    expect(both(choice("p159", '<p159:morph option="byObject"/>'))).toBe("morph");
    expect(both(choice("p14", "<p14:ripple/>"))).toBe("ripple");
    expect(both(choice("p999", "<p999:melt/>"))).toBe("fade");
  });

  it("names the shapes that move in the order of the clicks, each once", () => {
    const effect = (kind: string, id: number) =>
      `<p:par><p:cTn presetClass="${kind}"><p:childTnLst><p:set><p:cBhvr><p:cTn/><p:tgtEl><p:spTgt spid="${id}"/></p:tgtEl></p:cBhvr></p:set></p:childTnLst></p:cTn></p:par>`;
    const timing = (...effects: string[]) => `<p:timing><p:tnLst>${effects.join("")}</p:tnLst></p:timing>`;
    expect(pageWith(timing(effect("entr", 3), effect("emph", 2), effect("exit", 3), effect("entr", 99)))).toMatchObject(
      {
        animated: true,
        animation: ["3", "2"],
      },
    );
    expect(pageWith(timing(effect("mediacall", 3)))).toMatchObject({ animated: false, animation: [] });
  });
});

it("has the picture that fills the page behind all shapes", () => {
  const filled = slide("").replace(
    "<p:cSld>",
    '<p:cSld><p:bg><p:bgPr><a:blipFill><a:blip r:embed="r1"/></a:blipFill></p:bgPr></p:bg>',
  );
  const more = { [RELS]: relationships("image ../media/yard.jpg"), "ppt/media/yard.jpg": new Uint8Array(7) };
  expect(read(deck([filled], more)).pages[0]?.background).toMatchObject({ source: "/ppt/media/yard.jpg", bytes: 7 });
  expect(pageOf("").background).toBeUndefined();
});

describe("what plays", () => {
  const film = (inside: string) =>
    `<p:pic><p:nvPicPr><p:cNvPr id="4" name="F"/><p:nvPr>${inside}</p:nvPr></p:nvPicPr></p:pic>`;
  const more = {
    [RELS]: relationships(
      "video file:///C:/films/tour.mp4 external",
      "media ../media/media1.mp4",
      "audio ../media/a.wav",
    ),
    "ppt/media/media1.mp4": new Uint8Array(99),
  };

  it("says where it lies, in the deck before outside of it", () => {
    const embedded = '<a:videoFile r:link="r1"/><p:extLst><p:ext><p14:media r:embed="r2"/></p:ext></p:extLst>';
    expect(shapeOf(film(embedded), more).media).toEqual({
      source: "/ppt/media/media1.mp4",
      name: "media1.mp4",
      type: "mp4",
      bytes: 99,
    });
    expect(shapeOf(film('<a:videoFile r:link="r1"/>'), more).media).toEqual({
      source: "file:///C:/films/tour.mp4",
      name: "tour.mp4",
      type: "mp4",
      bytes: null,
    });
  });

  it("keeps the name of a sound, and none where a disc plays", () => {
    expect(shapeOf(film('<a:wavAudioFile r:embed="r3" name="Applause.wav"/>'), more).media?.name).toBe("Applause.wav");
    expect(shapeOf(film("<a:audioCd/>"), more)).toMatchObject({ kind: "media" });
    expect(shapeOf(film("<a:audioCd/>"), more).media).toBeUndefined();
  });

  it("is not the only thing outside the slide: ink is, too", () => {
    const ink = shapeOf('<p:contentPart r:id="r1"/>', { [RELS]: relationships("customXml ../ink/ink1.xml") });
    expect(ink).toMatchObject({ kind: "ink", media: { source: "/ppt/ink/ink1.xml" } });
  });
});

describe("a deck", () => {
  it("has shows of some of its pages, in their own order", () => {
    const shows =
      '<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="r2"/><p:sld r:id="r1"/><p:sld r:id="r9"/></p:sldLst></p:custShow></p:custShowLst>';
    const parts = deck([slide(""), slide("")], { "ppt/presentation.xml": presentation([1, 2], shows) });
    expect(read(parts).customShows).toEqual([{ name: "Short", pageIds: ["257", "256"] }]);
    expect(read(deck([])).customShows).toEqual([]);
  });

  it("keeps the text that is drawn on layouts and masters apart from what the pages say", () => {
    const layout = (attributes: string) =>
      `<p:sldLayout ${attributes}><p:cSld name="Offer"><p:spTree>${placeholder('type="title"', "", words("Click to add"))}<p:grpSp>${sp("", "Confidential")}</p:grpSp></p:spTree></p:cSld></p:sldLayout>`;
    const master = `<p:sldMaster><p:cSld><p:spTree>${sp("", "Ashdown Yards")}</p:spTree></p:cSld></p:sldMaster>`;
    const parts = (attributes = "") =>
      deck([slide(sp("", "Hello")), slide("")], {
        [RELS]: relationships("slideLayout ../l.xml"),
        "ppt/slides/_rels/slide2.xml.rels": relationships("slideLayout ../l.xml"),
        "ppt/l.xml": layout(attributes),
        "ppt/_rels/l.xml.rels": relationships("slideMaster m.xml"),
        "ppt/m.xml": master,
      });
    expect(read(parts()).layouts).toEqual([
      { name: "Offer", master: null, pageIds: ["256", "257"], text: ["Confidential"], masterText: ["Ashdown Yards"] },
    ]);
    expect(read(parts('showMasterSp="0"')).layouts?.[0]?.masterText).toEqual([]);
    expect(read(parts()).pages[0]?.shapes).toHaveLength(1);
  });

  it("names what is drawn on layouts and masters, and where it leads", () => {
    const picture = (properties: string, inside = "") =>
      `<p:pic><p:nvPicPr><p:cNvPr id="3" ${properties}>${inside}</p:cNvPr></p:nvPicPr></p:pic>`;
    const prompt = `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Slot"/><p:nvPr><p:ph type="pic"/></p:nvPr></p:nvPicPr></p:pic>`;
    const mark = `<p:sp><p:nvSpPr><p:cNvPr id="5" name="Mark" title="Anchor"/></p:nvSpPr></p:sp>`;
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="6" name="G"/></p:nvGrpSpPr>${picture('name="Marlow-logo.png" descr="Logo of Marlow"')}</p:grpSp>`;
    const parts = (attributes: string) =>
      deck([slide("")], {
        [RELS]: relationships("slideLayout ../l.xml"),
        "ppt/l.xml": `<p:sldLayout ${attributes}><p:cSld name="Offer"><p:spTree>${group}${prompt}${sp("")}</p:spTree></p:cSld></p:sldLayout>`,
        "ppt/_rels/l.xml.rels": relationships("slideMaster m.xml"),
        "ppt/m.xml": `<p:sldMaster><p:cSld><p:spTree>${picture('name="claim.png"', '<a:hlinkClick r:id="r1"/>')}${mark}</p:spTree></p:cSld></p:sldMaster>`,
        "ppt/_rels/m.xml.rels": relationships("hyperlink https://ashdown.example external"),
      });
    const [layout] = read(parts("")).layouts!;
    expect(layout).toMatchObject({
      drawn: [{ name: "Marlow-logo.png", alt: "Logo of Marlow" }],
      masterDrawn: [
        { name: "claim.png", alt: "" },
        { name: "Mark", alt: "Anchor" },
      ],
      masterLinks: ["https://ashdown.example"],
    });
    expect(layout).not.toHaveProperty("links");
    const [bare] = read(parts('showMasterSp="0"')).layouts!;
    expect(bare).not.toHaveProperty("masterDrawn");
    expect(bare).not.toHaveProperty("masterLinks");
  });
});

describe("a file inside the deck", () => {
  const book = (...sheets: string[]) =>
    zip({
      "_rels/.rels": relationships("officeDocument xl/workbook.xml"),
      "xl/workbook.xml": `<x:workbook><x:sheets>${sheets.map((name) => `<x:sheet name="${name}"/>`).join("")}</x:sheets></x:workbook>`,
    });
  const frame = (content: string) =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="F"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;

  it("is a workbook behind a chart, with the names of its sheets", () => {
    const document = read(
      deck([slide(frame('<c:chart r:id="r1"/>'))], {
        [RELS]: relationships("chart ../charts/c.xml"),
        "ppt/charts/c.xml": '<c:chartSpace><c:externalData r:id="r1"/></c:chartSpace>',
        "ppt/charts/_rels/c.xml.rels": relationships("package ../embeddings/Book1.xlsx"),
        "ppt/embeddings/Book1.xlsx": book("Prices", "Margins &amp; more"),
      }),
    );
    expect(document.pages[0]?.shapes[0]?.embedded).toEqual({ part: "/ppt/embeddings/Book1.xlsx", program: null });
    expect(document.embeddings).toEqual([
      {
        part: "/ppt/embeddings/Book1.xlsx",
        kind: "workbook",
        sheets: ["Prices", "Margins & more"],
        pageId: "256",
        shapeId: "3",
      },
    ]);
    expect(document.warnings).toEqual([]);
  });

  it("is an object of a known program, or one that no page shows", () => {
    const object = (id: string, program: string) => frame(`<p:oleObj r:id="${id}" progId="${program}"/>`);
    const document = read(
      deck([slide(object("r1", "Excel.Sheet.8") + object("r2", "Word.Document.12"))], {
        [RELS]: relationships("oleObject ../embeddings/o1.bin", "package ../embeddings/Letter.docx"),
        "ppt/embeddings/o1.bin": "old",
        "ppt/embeddings/Letter.docx": "new",
        "ppt/embeddings/oleObject7.bin": "lost",
      }),
    );
    expect(document.embeddings?.map(({ part, kind, sheets, pageId }) => [part, kind, sheets, pageId])).toEqual([
      ["/ppt/embeddings/o1.bin", "workbook", null, "256"],
      ["/ppt/embeddings/Letter.docx", "document", null, "256"],
      ["/ppt/embeddings/oleObject7.bin", "other", null, null],
    ]);
  });

  it.each([
    ["is no workbook", "no archive at all", {}],
    ["costs more than a part may", new Uint8Array(4_000), { partBytes: 1_000 }],
    ["is itself a deck", zip(deck([slide("")])), {}],
  ])("is listed without sheets when it %s, and the deck is read", (_, bytes, limits) => {
    const document = read(deck([slide("")], { "ppt/embeddings/Book1.xlsx": bytes }), "deck.pptx", limits);
    expect(document.embeddings).toMatchObject([{ kind: "workbook", sheets: null }]);
    expect(codesOf(document)).toEqual(["unread-embedding"]);
  });
});
