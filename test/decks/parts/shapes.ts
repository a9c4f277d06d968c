import {
  type Box,
  boxOf,
  type ConnectorElement,
  type Element,
  type GroupElement,
  type PictureElement,
  type ShapeElement,
  span,
  type TableElement,
} from "../elements.js";
import { emu, esc, uri } from "../xml.js";
import { chartPart } from "./chart.js";
import type { SlideContext } from "./context.js";
import { smartArtParts } from "./smartart.js";
import { paragraphs, solidFill } from "./text.js";

/** One element of a shape tree. */
export function drawn(element: Element, context: SlideContext): string {
  switch (element.kind) {
    case "shape":
      return shapeXml(element, context);
    case "connector":
      return connectorXml(element, context);
    case "group":
      return groupXml(element, context);
    case "picture":
      return pictureXml(element, context);
    case "table":
      return frame(element, context, uri("a").replace("/main", "/table"), tableXml(element, context));
    case "chart":
      return frame(
        element,
        context,
        uri("c"),
        `<c:chart xmlns:c="${uri("c")}" r:id="${context.link("chart", chartPart(element, context))}"/>`,
      );
    case "smartart": {
      const { data, layout, style, colors } = smartArtParts(element, context);
      const ids = `r:dm="${data}" r:lo="${layout}" r:qs="${style}" r:cs="${colors}"`;
      return frame(element, context, uri("dgm"), `<dgm:relIds xmlns:dgm="${uri("dgm")}" ${ids}/>`);
    }
  }
}

/** Names as PowerPoint gives them to new shapes. */
const GEOMETRY_NAMES: Record<string, string> = {
  can: "Cylinder",
  chevron: "Arrow: Chevron",
  cloud: "Cloud",
  ellipse: "Oval",
  homePlate: "Arrow: Pentagon",
  rect: "Rectangle",
  rightArrow: "Arrow: Right",
  roundRect: "Rectangle: Rounded Corners",
  trapezoid: "Trapezoid",
  triangle: "Isosceles Triangle",
};

function defaultName(element: Element): string {
  switch (element.kind) {
    case "shape":
      return element.textBox ? "TextBox" : (GEOMETRY_NAMES[element.geometry] ?? "Shape");
    case "connector":
      if (element.path === "elbow") return "Connector: Elbow";
      return element.arrows === "none" ? "Straight Connector" : "Straight Arrow Connector";
    case "group":
      return "Group";
    case "picture":
      return "Picture";
    case "table":
      return "Table";
    case "chart":
      return "Chart";
    case "smartart":
      return "Diagram";
  }
}

function properties(element: Element, context: SlideContext): string {
  const id = context.id(element);
  const name = element.name ?? `${defaultName(element)} ${id - 1}`;
  const alt = element.alt ? ` descr="${esc(element.alt)}"` : "";
  const hidden = element.hidden ? ' hidden="1"' : "";
  const decorative = element.decorative
    ? '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    : "";
  return `<p:cNvPr id="${id}" name="${esc(name)}"${alt}${hidden}>${decorative}</p:cNvPr>`;
}

const place = (box: Box) =>
  `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/>`;

const outline = (color: string | null, width = 1.5) =>
  color === null ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="${Math.round(width * 12_700)}">${solidFill(color)}</a:ln>`;

function shapeXml(element: ShapeElement, context: SlideContext): string {
  const turn = element.rotation ? ` rot="${Math.round(element.rotation * 60_000)}"` : "";
  const flip = element.flipH ? ' flipH="1"' : "";
  const anchor = { top: "t", middle: "ctr", bottom: "b" }[element.anchor];
  const inset = emu(element.textBox ? 0.1 : element.align === "left" ? 0.22 : 0.04);
  const { size, color, bold, italic, align, transparent } = element;
  const style = Object.fromEntries(
    Object.entries({ size, color, bold, italic, align, transparent }).filter(([, value]) => value !== undefined),
  );
  return `
    <p:sp>
      <p:nvSpPr>${properties(element, context)}<p:cNvSpPr${element.textBox ? ' txBox="1"' : ""}/><p:nvPr/></p:nvSpPr>
      <p:spPr>
        <a:xfrm${turn}${flip}>${place(element.box)}</a:xfrm>
        <a:prstGeom prst="${element.geometry}"><a:avLst>${adjustments(element)}</a:avLst></a:prstGeom>
        ${element.fill === null ? "<a:noFill/>" : solidFill(element.fill)}${outline(element.line)}
      </p:spPr>
      <p:txBody>
        <a:bodyPr wrap="square" lIns="${inset}" tIns="45720" rIns="${inset}" bIns="${Math.max(45_720, inset / 2)}" anchor="${anchor}"/>
        <a:lstStyle/>
        ${paragraphs(element.text, { context, style, bullets: element.bullets ? "drawn" : "none" })}
      </p:txBody>
    </p:sp>`;
}

/** Corners of about an eighth of an inch however large the box is, and arrows that leave room for their words. */
function adjustments({ geometry, box }: ShapeElement): string {
  if (geometry === "chevron" || geometry === "homePlate") return '<a:gd name="adj" fmla="val 30000"/>';
  if (geometry !== "roundRect") return "";
  return `<a:gd name="adj" fmla="val ${Math.min(50_000, Math.round((0.12 / Math.min(box.w, box.h)) * 100_000))}"/>`;
}

/** Connection sites of a rectangle, as the presets count them: top, left, bottom, right. */
const SITES = [
  (box: Box) => [box.x + box.w / 2, box.y],
  (box: Box) => [box.x, box.y + box.h / 2],
  (box: Box) => [box.x + box.w / 2, box.y + box.h],
  (box: Box) => [box.x + box.w, box.y + box.h / 2],
] as const;

/** An ellipse counts its corners too. Viewers differ on cans and clouds, so those keep the numbers of a rectangle. */
const siteNumber = (element: Element, site: number) =>
  element.kind === "shape" && element.geometry === "ellipse" ? site * 2 : site;

/** The two sides that face each other: across the wider gap between the boxes, or downwards where that is asked for. */
function facingSites(from: Box, to: Box, downwards: boolean): [number, number] {
  const gapX = Math.max(to.x - (from.x + from.w), from.x - (to.x + to.w));
  const gapY = Math.max(to.y - (from.y + from.h), from.y - (to.y + to.h));
  if (gapX >= gapY && !downwards) return to.x > from.x ? [3, 1] : [1, 3];
  return to.y > from.y ? [2, 0] : [0, 2];
}

function connectorXml(element: ConnectorElement, context: SlideContext): string {
  const { ends, arrows } = element;
  let joins = "";
  let [x1, y1, x2, y2] = [0, 0, 0, 0];
  let upright = false;
  if ("from" in ends) {
    const boxes = [boxOf(ends.from), boxOf(ends.to)] as const;
    const [start, end] = facingSites(...boxes, element.downwards ?? false);
    [x1, y1] = SITES[start]!(boxes[0]) as [number, number];
    [x2, y2] = SITES[end]!(boxes[1]) as [number, number];
    joins = [
      `<a:stCxn id="${context.id(ends.from)}" idx="${siteNumber(ends.from, start)}"/>`,
      `<a:endCxn id="${context.id(ends.to)}" idx="${siteNumber(ends.to, end)}"/>`,
    ].join("");
    upright = start % 2 === 0;
  } else {
    [x1, y1, x2, y2] = [ends.x, ends.y, ends.x + ends.w, ends.y + ends.h];
  }
  // A line that is straight anyway needs no elbow, and an elbow without height is drawn wrongly by some viewers.
  const elbow = element.path === "elbow" && Math.abs(x2 - x1) > 0.01 && Math.abs(y2 - y1) > 0.01;
  const heads = [
    arrows === "start" || arrows === "both" ? '<a:headEnd type="triangle"/>' : "",
    arrows === "end" || arrows === "both" ? '<a:tailEnd type="triangle"/>' : "",
  ].join("");
  const line = `<a:ln w="${Math.round(element.width * 12_700)}">${solidFill(element.color)}${heads}</a:ln>`;
  return `
    <p:cxnSp>
      <p:nvCxnSpPr>${properties(element, context)}<p:cNvCxnSpPr>${joins}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>
      <p:spPr>
        ${elbow && upright ? turned(x1, y1, x2, y2) : level(x1, y1, x2, y2)}
        <a:prstGeom prst="${elbow ? "bentConnector3" : arrows === "none" ? "line" : "straightConnector1"}"><a:avLst/></a:prstGeom>${line}
      </p:spPr>
    </p:cxnSp>`;
}

function level(x1: number, y1: number, x2: number, y2: number): string {
  const flips = `${x2 < x1 ? ' flipH="1"' : ""}${y2 < y1 ? ' flipV="1"' : ""}`;
  const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x2 - x1), h: Math.abs(y2 - y1) };
  return `<a:xfrm${flips}>${place(box)}</a:xfrm>`;
}

/** An elbow leaves its first shape sideways; to leave it downwards it is turned by a quarter, with its sides swapped. */
function turned(x1: number, y1: number, x2: number, y2: number): string {
  const [w, h] = [Math.abs(y2 - y1), Math.abs(x2 - x1)];
  const box = { x: (x1 + x2) / 2 - w / 2, y: (y1 + y2) / 2 - h / 2, w, h };
  const flips = `${y2 < y1 ? ' flipH="1"' : ""}${x2 > x1 ? ' flipV="1"' : ""}`;
  return `<a:xfrm rot="5400000"${flips}>${place(box)}</a:xfrm>`;
}

function groupXml(element: GroupElement, context: SlideContext): string {
  const inside = place(span(element.children)).replace("a:off", "a:chOff").replace("a:ext", "a:chExt");
  return `
    <p:grpSp>
      <p:nvGrpSpPr>${properties(element, context)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
      <p:grpSpPr><a:xfrm>${place(element.box)}${inside}</a:xfrm></p:grpSpPr>
      ${element.children.map((child) => drawn(child, context)).join("")}
    </p:grpSp>`;
}

function pictureXml(element: PictureElement, context: SlideContext): string {
  const name = `ppt/media/image${context.number}-${context.id(element)}.png`;
  context.pkg.add(name, element.png);
  return `
    <p:pic>
      <p:nvPicPr>${properties(element, context)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>
      <p:blipFill><a:blip r:embed="${context.link("image", name)}"/>${cropXml(element)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>
      <p:spPr><a:xfrm>${place(element.box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
    </p:pic>`;
}

function cropXml({ crop }: PictureElement): string {
  if (crop === undefined) return "";
  const side = (name: string, share = 0) => (share === 0 ? "" : ` ${name}="${Math.round(share * 100_000)}"`);
  return `<a:srcRect${side("l", crop.left)}${side("t", crop.top)}${side("r", crop.right)}${side("b", crop.bottom)}/>`;
}

function frame(element: Element & { box: Box }, context: SlideContext, kind: string, graphic: string): string {
  const transform = place(element.box);
  return `
    <p:graphicFrame>
      <p:nvGraphicFramePr>${properties(element, context)}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>
      <p:xfrm>${transform}</p:xfrm>
      <a:graphic><a:graphicData uri="${kind}">${graphic}</a:graphicData></a:graphic>
    </p:graphicFrame>`;
}

/** The medium style that PowerPoint gives a new table; it is built in, so the style part only names it. */
export const TABLE_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

function tableXml(element: TableElement, context: SlideContext): string {
  const columns = element.rows[0]?.length ?? 1;
  const widths = element.widths ?? Array.from({ length: columns }, () => 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<a:gridCol w="${emu((element.box.w * width) / total)}"/>`).join("");
  const height = emu(element.box.h / element.rows.length);
  const cell = (text: string) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(text, { context, style: { size: element.size }, bullets: "none" })}</a:txBody><a:tcPr anchor="ctr"/></a:tc>`;
  const rows = element.rows.map((cells) => `<a:tr h="${height}">${cells.map(cell).join("")}</a:tr>`).join("");
  const look = `<a:tblPr${element.header ? ' firstRow="1"' : ""} bandRow="1"><a:tableStyleId>${TABLE_STYLE}</a:tableStyleId></a:tblPr>`;
  return `<a:tbl>${look}<a:tblGrid>${grid}</a:tblGrid>${rows}</a:tbl>`;
}
