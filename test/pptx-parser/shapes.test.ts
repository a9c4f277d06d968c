import { describe, expect, it } from "vitest";
import { pageOf, placeholder, relationships, shapeOf, sp } from "./build.js";

function picture(properties: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Picture"/><p:cNvPicPr/><p:nvPr>${properties}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="r1"/></p:blipFill><p:spPr/></p:pic>`;
}

function frame(content: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="Frame"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}

const TEXT_BOX =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="T"/><p:cNvSpPr txBox="1"/></p:nvSpPr><p:spPr><a:prstGeom prst="rect"/></p:spPr></p:sp>';

describe("the kind of a shape", () => {
  it.each([
    ["text", TEXT_BOX, "rect"],
    ["text", placeholder('type="body"'), null],
    ["autoshape", placeholder('type="body"', '<a:prstGeom prst="chevron"/>'), "chevron"],
    ["autoshape", sp('<a:prstGeom prst="rightArrow"/>', "Go"), "rightArrow"],
    ["autoshape", sp("<a:custGeom/>"), "custom"],
    ["connector", "<p:cxnSp/>", null],
    ["picture", picture(""), null],
    ["media", picture('<a:videoFile r:link="r2"/>'), null],
    ["media", picture('<a:extLst><a:ext><p14:media r:embed="r2"/></a:ext></a:extLst>'), null],
    ["group", "<p:grpSp/>", null],
    ["table", frame("<a:tbl/>"), null],
    ["chart", frame('<c:chart r:id="r1"/>'), null],
    ["chart", frame('<cx:chart r:id="r1"/>'), null],
    ["smartart", frame('<dgm:relIds r:dm="r1"/>'), null],
    ["ole", frame("<p:oleObj/>"), null],
    ["unknown", frame("<x:new/>"), null],
    ["ink", "<p14:contentPart/>", null],
    ["unknown", "<p:hologram/>", null],
  ])("is %s for %s", (kind, xml, geometry) => {
    expect(shapeOf(xml)).toMatchObject({ kind, geometry });
  });
});

describe("a shape", () => {
  const named = (attributes: string, inside = "") =>
    `<p:sp><p:nvSpPr><p:cNvPr ${attributes}>${inside}</p:cNvPr></p:nvSpPr></p:sp>`;

  it("keeps its id, and gets a new one where the page has it already", () => {
    const ids = pageOf(["2", "2", "2-2", "2"].map((id) => named(`id="${id}"`)).join("") + named("")).shapes.map(
      (s) => s.id,
    );
    expect(ids).toEqual(["2", "2-2", "2-2-2", "2-3", "shape"]);
  });

  it("has its description as alternative text, else its title, else nothing", () => {
    expect(shapeOf(named('id="1" descr="A map" title="Map"')).alt).toBe("A map");
    expect(shapeOf(named('id="1" descr="" title="Map"')).alt).toBe("Map");
    expect(shapeOf(named('id="1"')).alt).toBe("");
  });

  it("is decorative where the file marks it so", () => {
    const mark = (val: string) => `<a:extLst><a:ext><adec:decorative val="${val}"/></a:ext></a:extLst>`;
    expect(shapeOf(named('id="1"', mark("1"))).decorative).toBe(true);
    expect(shapeOf(named('id="1"', mark("0"))).decorative).toBe(false);
  });

  it("is hidden when it or a group around it is switched off", () => {
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="5" name="G" hidden="1"/></p:nvGrpSpPr>${sp("")}</p:grpSp>`;
    const [shape, around] = pageOf(named('id="1" hidden="true"') + group).shapes;
    expect([shape?.hidden, around?.hidden, around?.children[0]?.hidden]).toEqual([true, true, true]);
  });

  it("has the role and index of its placeholder, `obj` where none is named", () => {
    expect(shapeOf(placeholder('type="title"')).placeholder).toEqual({ type: "title", index: null });
    expect(shapeOf(placeholder('idx="13"')).placeholder).toEqual({ type: "obj", index: 13 });
    expect(shapeOf(sp("")).placeholder).toBeNull();
  });
});

describe("paint", () => {
  const style = (fill: number, line: number) => `<p:style><a:lnRef idx="${line}"/><a:fillRef idx="${fill}"/></p:style>`;
  const styled = (properties: string, fill: number, line: number) =>
    `<p:sp><p:spPr>${properties}</p:spPr>${style(fill, line)}</p:sp>`;
  const solid = (alpha = "") => `<a:solidFill><a:srgbClr val="FF0000">${alpha}</a:srgbClr></a:solidFill>`;
  const clear = '<a:srgbClr val="FF0000"><a:alpha val="0"/></a:srgbClr>';
  const gradient = (...alphas: string[]) =>
    `<a:gradFill><a:gsLst>${alphas.map((val) => `<a:gs><a:srgbClr><a:alpha val="${val}"/></a:srgbClr></a:gs>`).join("")}</a:gsLst></a:gradFill>`;

  it.each([
    ["a fill", sp(solid()), true, false],
    ["a gradient", sp("<a:gradFill/>"), true, false],
    ["a wholly transparent fill", sp(solid('<a:alpha val="0"/>')), false, false],
    ["a half transparent fill", sp(solid('<a:alpha val="50000"/>')), true, false],
    ["a gradient of nothing", sp(gradient("0", "0%")), false, false],
    ["a gradient that fades out", sp(gradient("100000", "0")), true, false],
    [
      "a pattern of nothing",
      sp(`<a:pattFill><a:fgClr>${clear}</a:fgClr><a:bgClr>${clear}</a:bgClr></a:pattFill>`),
      false,
      false,
    ],
    [
      "a wholly transparent picture",
      sp('<a:blipFill><a:blip><a:alphaModFix amt="0"/></a:blip></a:blipFill>'),
      false,
      false,
    ],
    ["a wholly transparent line", sp(`<a:ln>${solid('<a:alpha val="0"/>')}</a:ln>`), false, false],
    ["a line", sp(`<a:ln>${solid()}</a:ln>`), false, true],
    ["nothing", sp(""), false, false],
    ["a style", styled("", 1, 2), true, true],
    [
      "a style whose colour is transparent",
      `<p:sp><p:style><a:fillRef idx="1">${clear}</a:fillRef></p:style></p:sp>`,
      false,
      false,
    ],
    ["a style of nothing", styled("", 0, 0), false, false],
    ["a style, but no fill and no line", styled("<a:noFill/><a:ln><a:noFill/></a:ln>", 1, 2), false, false],
  ])("is seen with %s", (_, xml, filled, outlined) => {
    expect(shapeOf(xml)).toMatchObject({ filled, outlined });
  });
});

describe("what nobody sees", () => {
  const run = (properties: string) =>
    shapeOf(`<p:sp><p:txBody><a:p><a:r><a:rPr>${properties}</a:rPr><a:t>x</a:t></a:r></a:p></p:txBody></p:sp>`)
      .paragraphs[0]?.runs[0]?.invisible;
  const clear = '<a:solidFill><a:srgbClr><a:alpha val="0"/></a:srgbClr></a:solidFill>';

  it("is text without a colour, unless its letters have an outline", () => {
    expect([run(clear), run("<a:noFill/>"), run("")]).toEqual([true, true, undefined]);
    expect(run("<a:noFill/><a:ln><a:solidFill><a:srgbClr/></a:solidFill></a:ln>")).toBeUndefined();
  });

  it("is a run in the very colour of the shape behind it, where nothing else shows it", () => {
    const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
    const theme = (inside = "") => `<a:solidFill><a:schemeClr val="bg1">${inside}</a:schemeClr></a:solidFill>`;
    const on = (fill: string, run: string, geometry = "rect", wrap = "square") =>
      shapeOf(
        `<p:sp><p:nvSpPr><p:cNvPr id="2" name="S"/></p:nvSpPr><p:spPr><a:prstGeom prst="${geometry}"/>${fill}</p:spPr><p:txBody><a:bodyPr wrap="${wrap}"/><a:p><a:r><a:rPr>${run}</a:rPr><a:t>our margin</a:t></a:r></a:p></p:txBody></p:sp>`,
      ).paragraphs[0]?.runs[0]?.invisible;
    expect(on(white, white.replace("FFFFFF", "ffffff"))).toBe(true);
    expect(on(theme(), theme())).toBe(true);
    expect(on(white, theme())).toBeUndefined();
    expect(on(theme(), theme('<a:lumMod val="50000"/>'))).toBeUndefined();
    expect(on(theme('<a:alpha val="50000"/>'), theme('<a:alpha val="50000"/>'))).toBeUndefined();
    expect(on(white, `${white}<a:highlight><a:srgbClr val="000000"/></a:highlight>`)).toBeUndefined();
    expect(on(white, `<a:ln>${theme()}</a:ln>${white}`)).toBeUndefined();
    expect(on(white, `${white}<a:hlinkClick r:id="r1"/>`)).toBeUndefined();
    expect(on(white, white, "line")).toBeUndefined();
    expect(on(white, white, "rect", "none")).toBeUndefined();
    expect(on("<a:noFill/>", white)).toBeUndefined();
    expect(on("", "")).toBeUndefined();
  });

  it("is a picture that is wholly transparent", () => {
    const parts = { "ppt/slides/_rels/slide1.xml.rels": relationships("image ../a.png") };
    const faded = (amount: string) =>
      picture("").replace("/></p:blipFill>", `><a:alphaModFix amt="${amount}"/></a:blip></p:blipFill>`);
    expect(shapeOf(faded("0"), parts).picture?.invisible).toBe(true);
    expect(shapeOf(faded("50000"), parts).picture?.invisible).toBeUndefined();
  });
});

describe("a connector", () => {
  const connector = (ends: string, line: string) =>
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="4" name="C"/><p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:ln>${line}</a:ln></p:spPr></p:cxnSp>`;

  it("starts at its head and ends at its tail, as DrawingML says it", () => {
    expect(shapeOf(connector("", '<a:headEnd type="none"/><a:tailEnd type="triangle"/>')).connector).toMatchObject({
      fromArrow: false,
      toArrow: true,
    });
    expect(shapeOf(connector("", '<a:headEnd type="oval"/><a:tailEnd/>')).connector).toMatchObject({
      fromArrow: true,
      toArrow: false,
    });
  });

  it("may be a line that was drawn as a shape", () => {
    const arrow = shapeOf(sp('<a:prstGeom prst="line"/><a:ln><a:tailEnd type="arrow"/></a:ln>'));
    expect(arrow).toMatchObject({
      kind: "autoshape",
      connector: { fromArrow: false, toArrow: true },
    });
    expect(shapeOf(sp('<a:prstGeom prst="rect"/>')).connector).toBeNull();
  });
});

describe("a picture", () => {
  const parts = {
    "ppt/slides/_rels/slide1.xml.rels": relationships(
      "image ../media/logo.PNG",
      "image https://example.com/a.jpg external",
    ),
    "ppt/media/logo.PNG": new Uint8Array(1234),
  };
  const cropped = picture("").replace("</p:blipFill>", '<a:srcRect l="25000" b="10%" r="-5000"/></p:blipFill>');

  it("says where its bytes are, how many, and how much of it is shown", () => {
    expect(shapeOf(cropped, parts).picture).toEqual({
      source: "/ppt/media/logo.PNG",
      type: "png",
      bytes: 1234,
      crop: { left: 0.25, top: 0, right: 0, bottom: 0.1 },
    });
    expect(shapeOf(picture(""), parts).picture?.crop).toBeNull();
  });

  it("may lie elsewhere, and is not fetched", () => {
    const linked = picture("").replace('r:embed="r1"', 'r:link="r2"');
    expect(shapeOf(linked, parts).picture).toMatchObject({
      source: "https://example.com/a.jpg",
      type: "jpg",
      bytes: null,
    });
  });

  it("may fill a shape, or stand for an object", () => {
    expect(shapeOf(sp('<a:blipFill><a:blip r:embed="r1"/></a:blipFill>'), parts).picture?.bytes).toBe(1234);
    expect(shapeOf(frame(`<p:oleObj>${picture("")}</p:oleObj>`), parts)).toMatchObject({
      kind: "ole",
      picture: { bytes: 1234 },
    });
  });
});
