import { describe, expect, it } from "vitest";
import { deck, pageOf, read, relationships, shapeOf, slide } from "./build.js";

const RELS = "ppt/slides/_rels/slide1.xml.rels";
const frame = (content: string) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="F"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;
const picture = (blip: string, id = 4) =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="P"/></p:nvPicPr><p:blipFill><a:blip ${blip}/></p:blipFill></p:pic>`;

describe("what a deck shows but does not hold", () => {
  const linked = (shapes: string, links: readonly string[], more = {}) =>
    read(deck([slide(shapes)], { [RELS]: relationships(...links), ...more })).linked;

  it("is an object whose file lies elsewhere, with the shape that shows it", () => {
    const target = "file:///\\\\srv01\\offers\\Prices.xlsx!Sheet1!R1C1:R5C3";
    const object = frame('<p:oleObj r:id="r1" progId="Excel.Sheet.12"><p:link/></p:oleObj>');
    expect(linked(object, [`oleObject ${target} external`])).toEqual([
      { kind: "workbook", target, pageId: "256", shapeId: "3" },
    ]);
    const shape = shapeOf(object, { [RELS]: relationships(`oleObject ${target} external`) });
    expect(shape.linked).toBe(target);
    expect(shape.embedded).toBeUndefined();
  });

  it("is the workbook of a chart, whatever its name", () => {
    const chart = {
      "ppt/charts/c.xml": '<c:chartSpace><c:externalData r:id="r1"/></c:chartSpace>',
      "ppt/charts/_rels/c.xml.rels": relationships("oleObject https://drive.example/d/12345 external"),
    };
    expect(linked(frame('<c:chart r:id="r1"/>'), ["chart ../charts/c.xml"], chart)).toEqual([
      { kind: "workbook", target: "https://drive.example/d/12345", pageId: "256", shapeId: "3" },
    ]);
  });

  it("is a picture, with or without a copy in the deck", () => {
    const links = ["image ../media/a.png", "image file:///C:/yard/a.png external", "image b.png external"];
    expect(linked(picture('r:embed="r1" r:link="r2"') + picture('r:link="r3"', 5), links)).toEqual([
      { kind: "picture", target: "file:///C:/yard/a.png", pageId: "256", shapeId: "4" },
      { kind: "picture", target: "b.png", pageId: "256", shapeId: "5" },
    ]);
    const page = pageOf(picture('r:embed="r1" r:link="r2"'), { [RELS]: relationships(...links) });
    expect(page.shapes[0]?.picture).toMatchObject({ source: "/ppt/media/a.png", linked: "file:///C:/yard/a.png" });
  });

  it("is a film, once, though the file names it twice", () => {
    const film =
      '<p:pic><p:nvPicPr><p:cNvPr id="6" name="F"/><p:nvPr><a:videoFile r:link="r1"/></p:nvPr></p:nvPicPr></p:pic>';
    const address = "https://films.example/tour.mp4 external";
    expect(linked(film, [`video ${address}`, `media ${address}`])).toEqual([
      { kind: "media", target: "https://films.example/tour.mp4", pageId: "256", shapeId: "6" },
    ]);
  });

  it("may stand on a layout, a master or the deck itself", () => {
    const parts = deck([slide("")], {
      [RELS]: relationships("slideLayout ../l.xml"),
      "ppt/l.xml": "<p:sldLayout/>",
      "ppt/_rels/l.xml.rels": relationships("slideMaster m.xml", "image file:///logo.png external"),
      "ppt/m.xml": "<p:sldMaster/>",
      "ppt/_rels/m.xml.rels": relationships("image file:///claim.png external", "image file:///claim.png external"),
      "ppt/_rels/presentation.xml.rels": relationships(
        "slide slides/slide1.xml",
        "attachedTemplate file:///C:/Templates/Offer.potx external",
      ),
    });
    const target = (name: string, kind = "picture") => ({
      kind,
      target: `file:///${name}`,
      pageId: null,
      shapeId: null,
    });
    expect(read(parts).linked).toEqual([
      target("C:/Templates/Offer.potx", "template"),
      target("logo.png"),
      target("claim.png"),
    ]);
  });

  it("is no hyperlink, and nothing that PowerPoint lost", () => {
    const links = ["hyperlink https://yard.example external", "image NULL external", "image ../media/a.png"];
    expect(linked(picture('r:embed="r3"'), links)).toEqual([]);
  });

  it("is found in time that grows with its amount alone", () => {
    const links = Array.from({ length: 20_000 }, (_, i) => `image ${i}.png external`);
    const start = performance.now();
    expect(linked(picture("").repeat(5_000), links)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
