import { describe, expect, it } from "vitest";
import type { Chart, SmartArt, Table } from "../../src/document/document.js";
import { type Parts, relationships, shapeOf } from "./build.js";

function frame(content: string, more: Parts = {}) {
  const xml = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="F"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;
  return shapeOf(xml, more);
}

function body(tag: string, ...lines: string[]): string {
  return `<${tag}>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join("")}</${tag}>`;
}

describe("a table", () => {
  const cell = (text: string, attributes = "") => `<a:tc ${attributes}>${body("a:txBody", ...text.split("|"))}</a:tc>`;
  const table = (xml: string): Table | null => frame(`<a:tbl>${xml}</a:tbl>`).table;

  it("is rows of cells, and a cell's paragraphs are lines", () => {
    expect(table(`<a:tr>${cell("a")}${cell("b|c")}</a:tr><a:tr>${cell("")}</a:tr>`)?.rows).toEqual([
      ["a", "b\nc"],
      [""],
    ]);
  });

  it("has nothing where a cell is merged away", () => {
    const merged = `<a:tr>${cell("a", 'gridSpan="2"')}${cell("gone", 'hMerge="1"')}</a:tr><a:tr>${cell("gone", 'vMerge="true"')}</a:tr>`;
    expect(table(merged)?.rows).toEqual([["a", ""], [""]]);
  });

  it("knows whether its first row is a header", () => {
    expect(table('<a:tblPr firstRow="1"/>')?.header).toBe(true);
    expect(table("<a:tblPr/>")?.header).toBe(false);
  });
});

describe("a chart", () => {
  const chart = (xml: string): Chart | null =>
    frame('<c:chart r:id="r1"/>', {
      "ppt/slides/_rels/slide1.xml.rels": relationships("chart ../charts/chart1.xml"),
      "ppt/charts/chart1.xml": xml,
    }).chart;
  const cache = (kind: "str" | "num", ...values: string[]) =>
    `<c:${kind}Ref><c:f>Sheet1!A1</c:f><c:${kind}Cache>${values.map((v, i) => `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`).join("")}</c:${kind}Cache></c:${kind}Ref>`;
  const rich = (text: string) => `<c:tx>${body("c:rich", text)}</c:tx>`;

  it("gives kind, title, labels and values", () => {
    const series = (name: string, ...values: string[]) =>
      `<c:ser><c:tx>${cache("str", name)}</c:tx><c:cat>${cache("str", "Q1", "Q2")}</c:cat><c:val>${cache("num", ...values)}</c:val></c:ser>`;
    const plot = `<c:bar3DChart>${series("North", "1", "2")}${series("South", "3", "4")}</c:bar3DChart><c:valAx><c:title>${rich("Revenue")}</c:title></c:valAx>`;
    expect(
      chart(
        `<c:chartSpace><c:chart><c:title>${rich("Growth")}</c:title><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
      ),
    ).toEqual({
      kind: "bar",
      title: "Growth",
      labels: ["Revenue", "North", "Q1", "Q2", "South"],
      values: ["1", "2", "3", "4"],
      references: ["Sheet1!A1"],
    });
  });

  it("takes the numbers of a scatter chart for values, and typed labels and trend lines for labels", () => {
    const series = `<c:ser><c:tx><c:v>Points</c:v></c:tx><c:dLbls><c:dLbl>${rich("Best")}</c:dLbl></c:dLbls><c:trendline><c:name>Trend</c:name></c:trendline><c:xVal>${cache("num", "1")}</c:xVal><c:yVal>${cache("num", "2")}</c:yVal></c:ser>`;
    const read = chart(
      `<c:chartSpace><c:chart><c:plotArea><c:scatterChart>${series}</c:scatterChart></c:plotArea></c:chart></c:chartSpace>`,
    );
    expect(read).toMatchObject({ kind: "scatter", title: "", labels: ["Best", "Trend", "Points"], values: ["1", "2"] });
  });

  it("takes a title from the cell it refers to", () => {
    const read = chart(
      `<c:chartSpace><c:chart><c:title><c:tx>${cache("str", "From a cell")}</c:tx></c:title></c:chart></c:chartSpace>`,
    );
    expect(read).toMatchObject({ kind: "unknown", title: "From a cell" });
  });

  it("of the newer kind is read as well", () => {
    const data =
      '<cx:chartData><cx:data><cx:strDim type="cat"><cx:f>Sheet1!$A$2:$A$2</cx:f><cx:lvl><cx:pt idx="0">Lead</cx:pt></cx:lvl></cx:strDim><cx:numDim type="val"><cx:lvl><cx:pt idx="0">40</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>';
    const plot =
      '<cx:plotArea><cx:plotAreaRegion><cx:series layoutId="funnel"><cx:tx><cx:txData><cx:v>Deals</cx:v></cx:txData></cx:tx></cx:series></cx:plotAreaRegion></cx:plotArea>';
    const title = `<cx:title><cx:tx>${body("cx:rich", "Pipeline")}</cx:tx></cx:title>`;
    expect(chart(`<cx:chartSpace>${data}<cx:chart>${title}${plot}</cx:chart></cx:chartSpace>`)).toEqual({
      kind: "funnel",
      title: "Pipeline",
      labels: ["Deals", "Lead", "40"],
      values: ["40"],
      references: ["Sheet1!$A$2:$A$2"],
    });
  });

  it("is null where its part is missing", () => {
    expect(frame('<c:chart r:id="r1"/>')).toMatchObject({ kind: "chart", chart: null });
  });
});

describe("SmartArt", () => {
  const point = (id: string, text: string, type = "node", inside = "") =>
    `<dgm:pt modelId="${id}" type="${type}">${inside}${text === "" ? "" : body("dgm:t", text)}</dgm:pt>`;
  const link = (from: string, to: string, order: number, type = "parOf") =>
    `<dgm:cxn type="${type}" srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
  const model = (points: string, links: string, more = "") =>
    `<dgm:dataModel><dgm:ptLst>${points}</dgm:ptLst><dgm:cxnLst>${links}</dgm:cxnLst>${more}</dgm:dataModel>`;
  const art = (parts: Parts): SmartArt | null =>
    frame('<dgm:relIds r:dm="r1" r:lo="r2"/>', {
      "ppt/slides/_rels/slide1.xml.rels": relationships(
        "diagramData d.xml",
        "diagramLayout l.xml",
        "diagramDrawing w.xml",
      ),
      ...parts,
    }).smartart;
  const data = (xml: string): Parts => ({ "ppt/slides/d.xml": xml });
  const doc = (layout: string, category: string) =>
    point(
      "0",
      "",
      "doc",
      `<dgm:prSet loTypeId="urn:microsoft.com/office/officeart/2005/8/layout/${layout}" loCatId="${category}"/>`,
    );
  const drawing = `<dsp:drawing><dsp:spTree><dsp:sp>${body("dsp:txBody", "Seen")}</dsp:sp></dsp:spTree></dsp:drawing>`;

  it("gives its nodes in order, with levels, and leaves transitions out", () => {
    const points =
      doc("chevron1", "process") +
      point("c", "Deliver") +
      point("a", "Listen") +
      point("b", "Ask why") +
      point("t", "arrow", "sibTrans");
    const links = link("0", "c", 1) + link("0", "a", 0) + link("a", "b", 0) + link("a", "t", 0, "presOf");
    expect(art(data(model(points, links)))).toEqual({
      layout: "chevron1",
      category: "process",
      nodes: [
        { text: "Listen", level: 0 },
        { text: "Ask why", level: 1 },
        { text: "Deliver", level: 0 },
      ],
    });
  });

  it("survives points in a circle, and keeps those that nothing leads to", () => {
    const circle = model(
      doc("cycle2", "cycle") + point("a", "One") + point("b", "Two") + point("c", "Alone"),
      link("0", "a", 0) + link("a", "b", 0) + link("b", "a", 0),
    );
    expect(art(data(circle))?.nodes.map((node) => node.text)).toEqual(["One", "Two", "Alone"]);
  });

  it.each([
    ["hProcess9", "convert", "process"],
    ["lProcess3", "", "process"],
    ["radial1", "officeonline", "cycle"],
    ["orgChart1", "", "hierarchy"],
    ["venn1", "", "relationship"],
    ["default", "", "list"],
    ["somethingNew", "", ""],
  ])("knows the category of %s where the file says `%s`", (layout, written, expected) => {
    expect(art(data(model(doc(layout, written), "")))?.category).toBe(expected);
  });

  it("asks the layout part where the model does not name its layout", () => {
    const definition =
      '<dgm:layoutDef uniqueId="urn:x/layout/pyramid1"><dgm:catLst><dgm:cat type="pyramid" pri="1"/></dgm:catLst></dgm:layoutDef>';
    const read = art({ ...data(model(point("a", "Top"), "")), "ppt/slides/l.xml": definition });
    expect(read).toMatchObject({ layout: "pyramid1", category: "pyramid" });
  });

  it("takes the text of its drawing where there is no model", () => {
    expect(art({ "ppt/slides/w.xml": drawing })).toEqual({
      layout: "",
      category: "",
      nodes: [{ text: "Seen", level: 0 }],
    });
  });

  it("takes the drawing that its model names where the model holds no text", () => {
    const named = model(
      doc("chevron1", "process"),
      "",
      '<dgm:extLst><a:ext><dsp:dataModelExt relId="r3"/></a:ext></dgm:extLst>',
    );
    expect(art({ ...data(named), "ppt/slides/w.xml": drawing })).toMatchObject({
      layout: "chevron1",
      nodes: [{ text: "Seen" }],
    });
  });
});
