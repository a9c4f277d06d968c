import { describe, expect, it } from "vitest";
import croppedPicture from "../../rules/cropped-picture.js";
import invisibleContent from "../../rules/invisible-content.js";
import missingAltText from "../../rules/missing-alt-text.js";
import offSlideContent from "../../rules/off-slide-content.js";
import openComment from "../../rules/open-comment.js";
import type { Picture, Shape } from "../../src/document/document.js";
import type { RuleReport } from "../../src/rule/rule.js";
import { fakeFacts, fakeShape } from "../engine/fakes.js";
import { reportsOn } from "./reports.js";

const box = (x: number, y = 0) => ({ x, y, width: 4e6, height: 3e6, rotation: 0, flipH: false, flipV: false });
const text = (more: Partial<Shape> = {}): Shape => ({ ...fakeShape("2", "Our cost"), box: box(1e6), ...more });
const pictured = (picture: Partial<Picture>, more: Partial<Shape> = {}): Shape => ({
  ...fakeShape("3"),
  kind: "picture",
  box: box(1e6),
  picture: { source: "/ppt/media/a.png", type: "png", bytes: 90_000, crop: null, ...picture },
  ...more,
});

describe("cropped-picture", () => {
  const on = (...pages: Shape[]) => reportsOn(croppedPicture, { pages: pages.map((shape) => ({ shapes: [shape] })) });
  const half = { left: 0.25, top: 0, right: 0.25, bottom: 0 };

  it("tells the share of the area that is cut off at all sides", () => {
    expect(on(pictured({ crop: { ...half, top: 0.2 } }))[0]?.message).toMatch(/^60% /);
    expect(on(pictured({ crop: { left: 0.2, top: 0.1, right: 0, bottom: 0 } }))).toEqual([]);
    expect(on(pictured({ crop: { left: -0.5, top: -0.5, right: 0, bottom: 0.3 } }))).toEqual([]);
    expect(on(pictured({ crop: { left: 0.8, top: 0, right: 0.8, bottom: 0 } }))[0]?.message).toMatch(/^100% /);
  });

  it("leaves logos alone, photos that a layout cut, and what another page shows whole", () => {
    expect(on(pictured({ crop: half, bytes: 3000 }))).toEqual([]);
    expect(on(pictured({ crop: half, type: "jpg" }, { placeholder: { type: "pic", index: 1 } }))).toEqual([]);
    expect(on(pictured({ crop: half }), pictured({}))).toEqual([]);
    expect(on(pictured({ crop: half, type: "jpg" }))).toMatchObject([{ severity: "info" }]);
  });
});

describe("off-slide-content", () => {
  const on = (shapes: Shape[], more = {}) => reportsOn(offSlideContent, { pages: [{ shapes, ...more }] });
  const away = text({ box: box(-5e6) });

  it("finds what lies beside the slide, alone or in a group, and a group once", () => {
    const group = { ...fakeShape("9"), kind: "group" as const };
    expect(on([away])).toHaveLength(1);
    expect(on([{ ...group, box: box(0), children: [away] }])).toMatchObject([{ place: { shapeId: "2" } }]);
    expect(on([{ ...group, box: box(-9e6), children: [away, { ...away, id: "4" }] }])).toMatchObject([
      { place: { shapeId: "9" } },
    ]);
  });

  it("leaves alone what comes in, what says nothing, sounds, hidden titles and what is switched off", () => {
    expect(on([away], { animated: true, animation: ["2"] })).toEqual([]);
    expect(on([away], { animated: true, animation: ["7"] })).toHaveLength(1);
    expect(on([{ ...away, paragraphs: [] }])).toEqual([]);
    expect(on([{ ...away, kind: "media" }])).toEqual([]);
    expect(on([{ ...away, placeholder: { type: "title", index: null } }])).toEqual([]);
    expect(on([{ ...away, hidden: true }])).toEqual([]);
  });
});

describe("invisible-content", () => {
  const on = (shape: Shape, more = {}) => reportsOn(invisibleContent, { pages: [{ shapes: [shape], ...more }] });
  const run = { text: "Our cost", size: null, bold: null, language: null, link: null };
  const written = (...runs: object[]) =>
    text({
      paragraphs: [
        { text: "x", runs: runs.map((one) => ({ ...run, ...one })), level: 0, bullet: "none", position: null },
      ],
    });

  it("finds what is switched off or wholly transparent", () => {
    expect(on(text({ hidden: true }))).toHaveLength(1);
    expect(on(written({ invisible: true }))).toHaveLength(1);
    expect(on(pictured({ invisible: true }))).toHaveLength(1);
    expect(on({ ...fakeShape("9"), kind: "group", hidden: true, children: [text()] })).toHaveLength(1);
  });

  it("leaves alone what is partly seen, what comes in, titles and empty boxes", () => {
    expect(on(written({ invisible: true }, {}))).toEqual([]);
    expect(on(text({ hidden: true }), { animated: true, animation: ["2"] })).toEqual([]);
    expect(on(text({ hidden: true, placeholder: { type: "title", index: null } }))).toEqual([]);
    expect(on(text({ hidden: true, paragraphs: [] }))).toEqual([]);
  });
});

describe("missing-alt-text", () => {
  const on = (alt: string, more: Partial<Shape> = {}) =>
    reportsOn(missingAltText, { pages: [{ shapes: [pictured({}, { alt, ...more })] }] });

  it.each([
    "",
    "Picture 3",
    "image_12",
    "Grafik 4",
    "IMG_2041.jpg",
    "Screenshot 2024-05-01 at 10.22.31",
    "preencoded.png",
  ])("“%s” says nothing", (alt) => expect(on(alt)).toHaveLength(1));

  it.each(["Picture of the yard", "Late lorries a week: 11, 8, 2", "Chart: calls at night"])(
    "“%s” says something",
    (alt) => expect(on(alt)).toEqual([]),
  );

  it("notes what a program guessed", () => {
    expect(on("A close up of a sign\n\nDescription automatically generated")).toMatchObject([{ severity: "info" }]);
  });

  it("leaves decoration and small things alone, and takes the words of a group for all in it", () => {
    expect(on("", { decorative: true })).toEqual([]);
    expect(on("", { box: { ...box(1e6), width: 4e5, height: 4e5 } })).toEqual([]);
    const group = { ...fakeShape("9"), kind: "group" as const, children: [pictured({})] };
    expect(reportsOn(missingAltText, { pages: [{ shapes: [{ ...group, alt: "Two fitters at work" }] }] })).toEqual([]);
    expect(reportsOn(missingAltText, { pages: [{ shapes: [group] }] })).toHaveLength(1);
  });

  it("tells a habit once", () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ shapes: [pictured({ source: `/ppt/media/${i}.png` })] }));
    const cover = { title: "One pump is enough", layout: "Title Slide" };
    expect(reportsOn(missingAltText, { pages: [cover, ...many] })).toMatchObject([{ page: null }]);
    expect(reportsOn(missingAltText, { pages: [cover, ...many.slice(0, 5)] })).toHaveLength(5);
  });

  it("takes for decoration what mostly is: small photos, what comes again, what bleeds, what is on a cover", () => {
    const large = { ...box(1e6), width: 6e6, height: 4.5e6 };
    const shown = (picture: Partial<Picture>, more: Partial<Shape> = {}, ...others: Shape[]) =>
      reportsOn(missingAltText, { pages: [{}, { shapes: [pictured(picture, more), ...others] }, {}] });
    expect(shown({})).toHaveLength(1);
    expect(shown({ type: "jpg" })).toEqual([]);
    expect(shown({ type: "jpg" }, { box: large })).toHaveLength(1);
    expect(shown({}, {}, pictured({}, { id: "4" }))).toEqual([]);
    expect(shown({}, { box: box(-3e6) })).toEqual([]);
    const cover = { title: "One pump is enough", layout: "Title Slide", shapes: [pictured({}, { box: large })] };
    expect(reportsOn(missingAltText, { pages: [cover, {}] })).toEqual([]);
  });

  it("says how to mark decoration in a deck, and how both kinds of pictures are described in a text", () => {
    expect(on("")[0]?.message).toMatch(/this slide .+or mark it as decorative: right-click > View Alt Text\.$/);
    const text = reportsOn(missingAltText, {
      format: "markdown",
      pageSize: null,
      pages: [{ shapes: [pictured({}, { box: null })] }],
    });
    expect(text[0]?.message).toMatch(/this page .+!\[late lorries a week\].+ alt="late lorries a week">\.$/);
  });
});

describe("open-comment", () => {
  const on = (comment: string, format: "pptx" | "markdown" = "markdown") =>
    reportsOn(openComment, { format, pages: [{ comments: [comment] }] });

  it.each(["TODO price", "can we promise this?", "@olga", "Check with the works", "too long"])(
    "“%s” is a remark",
    (words) => expect(on(words)).toHaveLength(1),
  );

  it.each(["part two", "toc", "end of the intro", "pagebreak"])(
    "“%s” is none in a text, but one in a deck",
    (words) => {
      expect(on(words)).toEqual([]);
      expect(on(words, "pptx")).toHaveLength(1);
    },
  );

  it("is milder where all are resolved", () => {
    const facts = fakeFacts([{}]);
    const { comments } = facts.pages[0]!.page;
    const reports: RuleReport[] = [];
    const check = () =>
      openComment.check({
        document: facts.document,
        facts,
        pages: facts.pages,
        options: {},
        exceptions: [],
        report: (report) => reports.push(report),
      });
    comments.push({ author: "Ann Lee", text: "Seven weeks now", resolved: true });
    check();
    comments.push({ author: "Bo", text: "Really?", resolved: false });
    check();
    expect(reports).toMatchObject([{ severity: "warning" }, { evidence: ["“Really?”"] }]);
    expect(reports[1]).not.toHaveProperty("severity");
  });
});
