import { describe, expect, it } from "vitest";
import {
  extension,
  type PartName,
  partName,
  relationshipsOf,
  resolve,
} from "../../src/pptx-parser/package/part-name.js";
import { codesOf, deck, type Parts, presentation, read, relationships, slide, sp, zip } from "./build.js";

describe("a part name", () => {
  it.each([
    ["ppt/slides/slide1.xml", "/ppt/slides/slide1.xml"],
    ["/ppt//slides/./slide1.xml", "/ppt/slides/slide1.xml"],
    ["ppt\\slides\\slide1.xml", "/ppt/slides/slide1.xml"],
    ["../../etc/passwd", "/etc/passwd"],
    ["a%20b.xml", "/a b.xml"],
    ["100%.xml", "/100%.xml"],
  ])("is normal however it is written: %s", (written, expected) => {
    expect(partName(written)).toBe(expected);
  });

  it.each([
    ["../media/a.png", "/ppt/media/a.png"],
    ["/ppt/media/a.png", "/ppt/media/a.png"],
    ["\\ppt\\media\\a.png", "/ppt/media/a.png"],
    ["slide2.xml#top", "/ppt/slides/slide2.xml"],
    ["../../../../x.xml", "/x.xml"],
  ])("resolves a target: %s", (target, expected) => {
    expect(resolve("/ppt/slides/slide1.xml" as PartName, target)).toBe(expected);
  });

  it("knows its relationships and its extension", () => {
    expect(relationshipsOf("/ppt/presentation.xml" as PartName)).toBe("/ppt/_rels/presentation.xml.rels");
    expect(["a/b.PNG", "a.b/c", ".rels"].map(extension)).toEqual(["png", "", "rels"]);
  });
});

/** Two slides that say "one" and "two". */
function two(): Parts {
  return deck([slide(sp("", "one")), slide(sp("", "two"))]);
}

function texts(parts: Parts): string[] {
  return read(parts).pages.map((page) => page.shapes[0]?.paragraphs[0]?.text ?? "");
}

function renamed(parts: Parts, rename: (name: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [rename(name), data]));
}

function without(parts: Parts, ...names: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
}

describe("the package", () => {
  it.each([
    ["backslashes in names", renamed(two(), (name) => name.replaceAll("/", "\\"))],
    ["a slash before names", renamed(two(), (name) => `/${name}`)],
    ["names in another case", renamed(two(), (name) => name.toUpperCase())],
    ["no content types", without(two(), "[Content_Types].xml")],
    ["no relationships of the package", without(two(), "_rels/.rels")],
    ["no relationships of the presentation", without(two(), "ppt/_rels/presentation.xml.rels")],
    ["no presentation", without(two(), "ppt/presentation.xml")],
    ["a presentation that breaks off", { ...two(), "ppt/presentation.xml": "<p:presentation><p:sldIdLst" }],
    ["a presentation that is not XML", { ...two(), "ppt/presentation.xml": "\u0000\u0001" }],
  ])("is read with %s", (_, parts) => {
    expect(texts(parts)).toEqual(["one", "two"]);
  });

  it("finds a presentation under another name by its content type", () => {
    const parts = renamed(without(two(), "_rels/.rels"), (name) => name.replace("presentation.xml", "main.xml"));
    parts["[Content_Types].xml"] =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/ppt/main.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>';
    expect(texts(parts)).toEqual(["one", "two"]);
  });

  it("names what is missing, and reads the rest", () => {
    const document = read(without(two(), "ppt/slides/slide1.xml"));
    expect(document.pages.map((page) => page.number)).toEqual([2]);
    expect(document.warnings).toContainEqual({
      code: "missing-part",
      message: "ppt/slides/slide1.xml is missing from the file.",
    });
  });

  it("reads a damaged slide up to the damage, and says so", () => {
    const whole = slide(sp("", "one") + sp("", "lost", 3));
    const document = read({ ...two(), "ppt/slides/slide1.xml": whole.slice(0, whole.indexOf("lost")) });
    expect(document.pages[0]?.shapes[0]?.paragraphs[0]?.text).toBe("one");
    expect(codesOf(document)).toEqual(["damaged-part"]);
  });

  it("shows what stands before the end where the file is cut off within a slide", () => {
    const shapes = Array.from({ length: 500 }, (_, i) => sp("", `Gate ${(i * 7919) % 1009}`, i + 2)).join("");
    const bytes = zip(deck([slide(sp("", "whole")), slide(shapes)]));
    const document = read(bytes.slice(0, Math.floor(bytes.length * 0.7)));
    expect(document.pages.map((page) => page.shapes.length > 0)).toEqual([true, true]);
    expect(document.pages[1]!.shapes.length).toBeLessThan(500);
    expect(document.pages[1]!.shapes[0]?.paragraphs[0]?.text).toBe("Gate 0");
    expect(codesOf(document)).toEqual(["recovered", "damaged-part"]);
    expect(document.warnings[1]?.message).toBe(
      "ppt/slides/slide2.xml is cut off; what stands before its end was read.",
    );
  });

  it("takes nothing from a slide whose data is broken and does not end", () => {
    const noise = Array.from({ length: 500 }, (_, i) => `<a n="${(i * 7919) % 1009}"/>`).join("");
    const bytes = zip(
      deck([slide(sp("", "whole")), `${slide(sp("", "lost")).replace("</p:cSld>", "</p:oops>")}${noise}`]),
    );
    const document = read(bytes.slice(0, Math.floor(bytes.length * 0.7)));
    expect(document.pages.map((page) => page.number)).toEqual([1]);
    expect(codesOf(document)).toEqual(["recovered", "unreadable-part"]);
  });

  it("leaves out a slide that the list names but nothing leads to", () => {
    const document = read({ ...two(), "ppt/presentation.xml": presentation([1, 9, 2]) });
    expect(document.pages.map((page) => page.id)).toEqual(["256", "258"]);
    expect(codesOf(document)).toEqual(["missing-relationship"]);
  });

  it("says when slides travel with the file that are not in the show", () => {
    const document = read({ ...two(), "ppt/presentation.xml": presentation([2]) });
    expect(document.pages).toHaveLength(1);
    expect(document.warnings[0]).toEqual({
      code: "orphan-slide",
      message: "One slide is in the file but not in the show, and travels with it unseen.",
    });
  });

  it("survives relationships that lead in circles", () => {
    const circle = {
      "ppt/slides/_rels/slide1.xml.rels": relationships("slideLayout ../layout.xml", "notesSlide slide1.xml"),
      "ppt/layout.xml": "<p:sldLayout/>",
      "ppt/_rels/layout.xml.rels": relationships("slideMaster layout.xml", "slideLayout layout.xml"),
    };
    expect(read({ ...two(), ...circle }).pages).toHaveLength(2);
  });

  it("keeps control characters and changes of direction out of its warnings", () => {
    const links = relationships("slide slides/\u202eevil\u0007.xml", "slide slides/slide2.xml");
    const document = read({ ...two(), "ppt/_rels/presentation.xml.rels": links });
    expect(document.warnings.map((warning) => warning.message)).toContain(
      "ppt/slides/?evil?.xml is missing from the file.",
    );
  });
});
