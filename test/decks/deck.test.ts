import { describe, expect, it } from "vitest";
import { read } from "../pptx-parser/build.js";
import { at, deck, group, shape } from "./deck.js";
import { kitchenSink } from "./kitchen-sink.js";
import { partsOf, relationshipsOf, tagsOf } from "./parts-of.js";

const bytes = kitchenSink().bytes();
const parts = partsOf(bytes);
const xmlParts = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
const slides = xmlParts.filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

describe("a built deck", () => {
  it("is the same, byte for byte, each time it is built", () => {
    expect(Buffer.from(kitchenSink().bytes()).equals(Buffer.from(bytes))).toBe(true);
  });

  it("holds a part of every kind that the builder knows", () => {
    const folders = new Set([...parts.keys()].map((name) => name.split("/").slice(0, 2).join("/")));
    for (const kind of [
      "charts",
      "comments",
      "diagrams",
      "media",
      "notesSlides",
      "slideLayouts",
      "slideMasters",
      "theme",
    ])
      expect(folders).toContain(`ppt/${kind}`);
  });

  it.each(xmlParts)("writes well-formed XML with declared prefixes: %s", (_, xml) => {
    expect(tagsOf(xml).length).toBeGreaterThan(0);
  });

  it("relates parts only to parts that are there", () => {
    const missing = relationshipsOf(parts).filter(({ to, external }) => !external && !parts.has(to));
    expect(missing).toEqual([]);
  });

  it("reaches every part from the package", () => {
    const links = relationshipsOf(parts);
    const reached = new Set([""]);
    for (const from of reached)
      for (const link of links) if (link.from === from && !link.external) reached.add(link.to);
    const apart = [...parts.keys()].filter((name) => !reached.has(name) && !/\.rels$|^\[Content_Types\]/.test(name));
    expect(apart).toEqual([]);
  });

  it("uses no relationship that its part does not have", () => {
    const links = relationshipsOf(parts);
    for (const [name, xml] of xmlParts) {
      // The drawing of a SmartArt picture is named in its data, but through a relationship of the slide.
      const owner = links.find(({ to }) => name.startsWith("ppt/diagrams/data") && to === name)?.from ?? name;
      const have = links.filter(({ from }) => from === owner).map(({ id }) => id);
      for (const { attributes } of tagsOf(xml)) {
        const used = Object.entries(attributes).filter(([key, value]) => /^r:|^relId$/.test(key) && value !== "");
        for (const [, id] of used) expect(have, name).toContain(id);
      }
    }
  });

  it("gives every part a content type of its own; only pictures rest on their extension", () => {
    const types = tagsOf(parts.get("[Content_Types].xml")!);
    const overrides = types.filter((tag) => tag.name === "Override").map((tag) => tag.attributes.PartName!.slice(1));
    expect(overrides.filter((name) => !parts.has(name))).toEqual([]);
    const plain = [...parts.keys()].filter((name) => !overrides.includes(name) && !/\.(rels|png)$/.test(name));
    expect(plain).toEqual(["[Content_Types].xml"]);
  });

  it.each(slides)("numbers shapes once on a slide, and joins connectors to shapes that are there: %s", (_, xml) => {
    const tags = tagsOf(xml);
    const ids = tags.filter((tag) => tag.name === "p:cNvPr").map((tag) => tag.attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = tags.filter((tag) => /^a:(st|end)Cxn$|^p:spTgt$/.test(tag.name));
    for (const { attributes } of ends) expect(ids).toContain(attributes.id ?? attributes.spid);
  });

  it("names each slide in one section", () => {
    const tags = tagsOf(parts.get("ppt/presentation.xml")!);
    const listed = tags.filter((tag) => tag.name === "p:sldId").map((tag) => tag.attributes.id);
    expect(tags.filter((tag) => tag.name === "p14:sldId").map((tag) => tag.attributes.id)).toEqual(listed);
    expect(listed.length).toBe(slides.length);
  });

  it("joins SmartArt points only to points that are there", () => {
    for (const [name, xml] of xmlParts.filter(([part]) => part.startsWith("ppt/diagrams/data"))) {
      const tags = tagsOf(xml);
      const points = tags.filter((tag) => tag.name === "dgm:pt").map((tag) => tag.attributes.modelId);
      for (const { attributes } of tags.filter((tag) => tag.name === "dgm:cxn")) {
        expect(points, name).toContain(attributes.srcId);
        expect(points, name).toContain(attributes.destId);
      }
    }
  });
});

describe("a group", () => {
  it("is scaled from the box that its children span to its own", () => {
    const built = deck({ title: "Scale" }).slide({}, group([shape("rect", at(1, 1, 2, 1))], at(4, 3, 1, 0.5)));
    const tags = tagsOf(partsOf(built.bytes()).get("ppt/slides/slide1.xml")!);
    const start = tags.findIndex((tag) => tag.name === "p:grpSp");
    const transform = tags.slice(start).filter((tag) => /^a:(off|ext|chOff|chExt)$/.test(tag.name));
    expect(transform.slice(0, 4).map(({ name, attributes }) => [name, ...Object.values(attributes)])).toEqual([
      ["a:off", "3657600", "2743200"],
      ["a:ext", "914400", "457200"],
      ["a:chOff", "914400", "914400"],
      ["a:chExt", "1828800", "914400"],
    ]);
  });
});

it("writes the properties that it is given, and no part for those that it is not", () => {
  const further = {
    manager: "Sam Okoro",
    contentStatus: "Draft",
    description: "For <Marlow>",
    template: "Yard.potx",
    hyperlinkBase: "C:\\Offers",
    category: "Offer",
  };
  const custom = { MSIP_Label_ab12_Name: "Internal & secret" };
  const built = deck({ title: "Offer", ...further, custom })
    .slide({ title: "One" })
    .bytes();
  expect(read(built).properties).toMatchObject({
    ...further,
    custom: [{ name: "MSIP_Label_ab12_Name", value: "Internal & secret" }],
  });
  expect(parts.has("docProps/custom.xml")).toBe(false);
});
