import { at, type Box } from "../elements.js";
import { emu, esc, ns, part } from "../xml.js";

export type LayoutName =
  | "Title Slide"
  | "Title and Content"
  | "Section Header"
  | "Two Content"
  | "Title Only"
  | "Blank";

export interface Slot {
  /** OOXML placeholder type; null is the plain content placeholder, which has none. */
  type: string | null;
  index: number | null;
  name: string;
  box: Box;
  /** The prompt that an empty placeholder shows while editing. */
  prompt: string;
}

const title = (box: Box, type = "title"): Slot => ({
  type,
  index: null,
  name: "Title",
  box,
  prompt: "Click to edit Master title style",
});
const content = (index: number, box: Box, type: string | null = null): Slot => ({
  type,
  index,
  name: type === "subTitle" ? "Subtitle" : type === "body" ? "Text Placeholder" : "Content Placeholder",
  box,
  prompt: type === "subTitle" ? "Click to edit Master subtitle style" : "Click to edit Master text styles",
});

export const TITLE_BOX = at(0.7, 0.5, 11.93, 0.95);
export const BODY_BOX = at(0.7, 1.65, 11.93, 4.9);

/** What every layout offers at the foot of the page. */
export const FOOT: readonly Slot[] = [
  { type: "ftr", index: 11, name: "Footer Placeholder", box: at(0.7, 6.95, 8, 0.35), prompt: "" },
  { type: "sldNum", index: 12, name: "Slide Number Placeholder", box: at(11.6, 6.95, 1.03, 0.35), prompt: "‹#›" },
];

interface Layout {
  name: LayoutName;
  type: string;
  slots: readonly Slot[];
  /** The whole page in a theme colour. */
  ground: "dk2" | "accent1" | null;
}

/** In file order: `slideLayout1.xml` is the first. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: "Title Slide",
    type: "title",
    ground: "dk2",
    slots: [title(at(0.9, 2.1, 11, 1.7), "ctrTitle"), content(1, at(0.9, 4.1, 10, 1.3), "subTitle")],
  },
  { name: "Title and Content", type: "obj", ground: null, slots: [title(TITLE_BOX), content(1, BODY_BOX)] },
  {
    name: "Section Header",
    type: "secHead",
    ground: "accent1",
    slots: [title(at(0.9, 2.3, 11, 1.4)), content(1, at(0.9, 3.9, 10, 1.2), "body")],
  },
  {
    name: "Two Content",
    type: "twoObj",
    ground: null,
    slots: [title(TITLE_BOX), content(1, at(0.7, 1.65, 5.8, 4.9)), content(2, at(6.83, 1.65, 5.8, 4.9))],
  },
  { name: "Title Only", type: "titleOnly", ground: null, slots: [title(TITLE_BOX)] },
  { name: "Blank", type: "blank", ground: null, slots: [] },
];

export function layoutPath(name: LayoutName): string {
  return `ppt/slideLayouts/slideLayout${LAYOUTS.findIndex((layout) => layout.name === name) + 1}.xml`;
}

export function layoutXml({ name, type, slots, ground }: Layout): string {
  const background =
    ground === null
      ? ""
      : `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const band = ground === null ? "" : bandXml(90, at(0.9, name === "Title Slide" ? 3.9 : 3.75, 1.6, 0.07));
  return part(`
    <p:sldLayout ${ns("a", "r", "p")} type="${type}" preserve="1"${ground === null ? "" : ' showMasterSp="0"'}>
      <p:cSld name="${name}">
        ${background}
        <p:spTree>${TREE_HEAD}${band}${[...slots, ...FOOT].map((slot, i) => slotXml(slot, i + 2, ground !== null)).join("")}</p:spTree>
      </p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sldLayout>`);
}

export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A short stroke of colour: the decks' only ornament. */
export function bandXml(id: number, box: Box): string {
  return `
    <p:sp>
      <p:nvSpPr><p:cNvPr id="${id}" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
      <p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent2"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>
      <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>
    </p:sp>`;
}

export const phXml = ({ type, index }: Slot) =>
  `<p:ph${type === null ? "" : ` type="${type}"`}${index === null ? "" : ` idx="${index}"`}${type === "ftr" || type === "sldNum" ? ' sz="quarter"' : ""}/>`;

/** A placeholder of a layout or of the master. On a coloured ground its text is white and has no bullets. */
export function slotXml(slot: Slot, id: number, onGround = false): string {
  const words =
    slot.type === "sldNum"
      ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>${slot.prompt}</a:t></a:fld>`
      : slot.prompt === ""
        ? ""
        : `<a:r><a:rPr lang="en-GB"/><a:t>${esc(slot.prompt)}</a:t></a:r>`;
  return `
    <p:sp>
      <p:nvSpPr><p:cNvPr id="${id}" name="${slot.name} ${id - 1}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${phXml(slot)}</p:nvPr></p:nvSpPr>
      <p:spPr>${transform(slot.box)}</p:spPr>
      <p:txBody>${bodyStyle(slot, onGround)}<a:p>${words}</a:p></p:txBody>
    </p:sp>`;
}

const transform = (box: Box) =>
  `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm>`;

function bodyStyle({ type, index }: Slot, onGround: boolean): string {
  const color = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
  if (type === "ftr" || type === "sldNum") {
    const shade = onGround ? "bg1" : "accent6";
    const align = type === "ftr" ? "l" : "r";
    return `<a:bodyPr anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1000">${color(shade)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  }
  if (!onGround) return "<a:bodyPr/><a:lstStyle/>";
  const [anchor, size] = index === null ? ["b", 3800] : ["t", 2000];
  return `<a:bodyPr anchor="${anchor}"/><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size}">${color("bg1")}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
}
