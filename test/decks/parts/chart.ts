import type { ChartElement, WorkbookSheet } from "../elements.js";
import { esc, ns, part } from "../xml.js";
import type { SlideContext } from "./context.js";
import { workbookBytes } from "./workbook.js";

/** Adds the chart part, and the workbook behind it where it has one, and returns its name. */
export function chartPart(chart: ChartElement, context: SlideContext): string {
  const name = `ppt/charts/chart${context.number}-${context.id(chart)}.xml`;
  const single = chart.series.length === 1;
  const series = chart.series.map(({ name: label, values }, i) => {
    const color = `<a:solidFill><a:schemeClr val="accent${(i % 6) + 1}"/></a:solidFill>`;
    const look =
      chart.type === "bar"
        ? `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`
        : `<c:spPr><a:ln w="34925">${color}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
    return `
      <c:ser>
        <c:idx val="${i}"/><c:order val="${i}"/>
        <c:tx><c:strRef><c:f>Sheet1!$${column(i + 1)}$1</c:f>${stringCache([label])}</c:strRef></c:tx>
        ${look}
        ${valueLabels}
        <c:cat><c:strRef><c:f>${range(0, chart.categories.length)}</c:f>${stringCache(chart.categories)}</c:strRef></c:cat>
        <c:val><c:numRef><c:f>${range(i + 1, values.length)}</c:f>${numberCache(values)}</c:numRef></c:val>
        ${chart.type === "line" ? '<c:smooth val="0"/>' : ""}
      </c:ser>`;
  });
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const plot =
    chart.type === "bar"
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="70"/>${axes}</c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  const externalData = chart.workbook === undefined ? "" : workbookOf(chart.workbook, name, context);
  const xml = part(`
    <c:chartSpace ${ns("c", "a", "r")}>
      <c:roundedCorners val="0"/>
      <c:chart>
        <c:title>
          <c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1600" b="0"/></a:pPr><a:r><a:rPr lang="${context.language}" sz="1600" b="0"/><a:t>${esc(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>
          <c:overlay val="0"/>
        </c:title>
        <c:autoTitleDeleted val="0"/>
        <c:plotArea>
          <c:layout/>
          ${plot}
          <c:catAx>
            <c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>
            <c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
            <c:crossAx val="222222222"/><c:crosses val="autoZero"/>
          </c:catAx>
          <c:valAx>
            <c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>
            <c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>
            <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
            <c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>
          </c:valAx>
        </c:plotArea>
        ${single ? "" : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'}
        <c:plotVisOnly val="1"/>
      </c:chart>
      <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400"/></a:pPr><a:endParaRPr lang="${context.language}"/></a:p></c:txPr>
      ${externalData}
    </c:chartSpace>`);
  context.pkg.add(name, xml, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  return name;
}

function workbookOf(sheets: readonly WorkbookSheet[], chart: string, { pkg }: SlideContext): string {
  const name = chart.replace("charts/chart", "embeddings/Microsoft_Excel_Worksheet").replace(/xml$/, "xlsx");
  pkg.add(name, workbookBytes(sheets), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  return `<c:externalData r:id="${pkg.link(chart, "package", name)}"><c:autoUpdate val="0"/></c:externalData>`;
}

const valueLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const column = (i: number) => String.fromCharCode(65 + i);
const range = (i: number, rows: number) => `Sheet1!$${column(i)}$2:$${column(i)}$${rows + 1}`;

const points = (values: readonly (string | number)[]) =>
  values.map((value, i) => `<c:pt idx="${i}"><c:v>${esc(String(value))}</c:v></c:pt>`).join("");
const stringCache = (values: readonly string[]) =>
  `<c:strCache><c:ptCount val="${values.length}"/>${points(values)}</c:strCache>`;
const numberCache = (values: readonly number[]) =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache>`;
