import { expect, it } from "vitest";
import { isDeadLink } from "../../src/document/link.js";
import { deck, read, relationships, shapeOf, slide } from "../pptx-parser/build.js";

const document = read(deck([slide(""), slide("")]));

it.each([
  ["#", true],
  ["#/ppt/slides/slide3.xml", true],
  ["#/ppt/slides/NULL", true],
  ["ppaction://hlinksldjump", true],
  ["#/ppt/slides/slide2.xml", false],
  ["#/ppt/Slides/SLIDE2.xml", false],
  ["#/ppt/embeddings/Letter.docx", false],
  ["#Slide 3", false],
  ["ppaction://hlinkshowjump?jump=nextslide", false],
  ["ppaction://noaction", false],
  ["https://yard.example/slides/slide3.xml", false],
  ["slide3.pptx", false],
])("a link to %s can lead nowhere: %s", (link, dead) => {
  expect(isDeadLink(link, document)).toBe(dead);
});

it("does not judge texts, whose links are of another kind", () => {
  expect(isDeadLink("#", { ...document, format: "markdown" })).toBe(false);
});

it("is what the reader makes of a link whose target the file lacks", () => {
  const linkOf = (click: string) =>
    shapeOf(`<p:sp><p:nvSpPr><p:cNvPr id="2" name="S">${click}</p:cNvPr></p:nvSpPr></p:sp>`, {
      "ppt/slides/_rels/slide1.xml.rels": relationships("hyperlink https://yard.example external"),
    }).link;
  expect(linkOf('<a:hlinkClick r:id="r7"/>')).toBe("#");
  expect(linkOf('<a:hlinkClick r:id="r7" action="ppaction://hlinksldjump"/>')).toBe("ppaction://hlinksldjump");
  expect(linkOf('<a:hlinkClick r:id=""/>')).toBeUndefined();
  expect(linkOf("<a:hlinkClick/>")).toBeUndefined();
});
