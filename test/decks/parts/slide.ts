import type { Box, Element, Lines } from "../elements.js";
import { emu, ns, part } from "../xml.js";
import type { SlideContext } from "./context.js";
import { FOOT, LAYOUTS, type LayoutName, phXml, type Slot, TREE_HEAD } from "./layouts.js";
import { drawn } from "./shapes.js";
import { paragraphs } from "./text.js";

export interface SlideOptions {
  layout?: LayoutName;
  /** Texts of the layout's placeholders. "" or [] leaves one empty, undefined leaves it out. */
  title?: string;
  subtitle?: string;
  body?: Lines;
  /** The right half of `Two Content`. */
  second?: Lines;
  /** Moves the body away from the layout's place, to make room for a picture. */
  bodyBox?: Box;
  notes?: Lines;
  comments?: readonly { author: string; text: string }[];
  hidden?: boolean;
  /** Moves on by itself after so many seconds. */
  advanceAfter?: number;
  /** The first element appears on a click. */
  animated?: boolean;
}

/** Slide XML: placeholders first, as PowerPoint makes them, then the elements in z-order. */
export function slideXml(
  options: SlideOptions,
  elements: readonly Element[],
  footer: string | null,
  context: SlideContext,
): string {
  const layoutName = options.layout ?? "Title Only";
  const { slots } = LAYOUTS.find((layout) => layout.name === layoutName)!;
  const placeholders = slots.flatMap((slot) => {
    const words = wordsFor(slot, options);
    const box = slot.index === 1 ? options.bodyBox : undefined;
    return words === undefined ? [] : [placeholder(slot, words, context, box)];
  });
  const foot =
    footer === null || layoutName === "Title Slide" ? [] : FOOT.map((slot) => footXml(slot, footer, context));
  const shapes = elements.map((element) => drawn(element, context));
  const first = elements[0];
  return part(`
    <p:sld ${ns("a", "r", "p")}${options.hidden ? ' show="0"' : ""}>
      <p:cSld><p:spTree>${TREE_HEAD}${placeholders.join("")}${shapes.join("")}${foot.join("")}</p:spTree></p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
      ${options.advanceAfter === undefined ? "" : `<p:transition advTm="${options.advanceAfter * 1000}"/>`}
      ${options.animated && first ? timing(context.id(first)) : ""}
    </p:sld>`);
}

function wordsFor(slot: Slot, options: SlideOptions): Lines | undefined {
  if (slot.index === null) return options.title;
  if (slot.index === 2) return options.second;
  return slot.type === null ? options.body : options.subtitle;
}

function placeholder(slot: Slot, words: Lines, context: SlideContext, box?: Box): string {
  const id = context.id();
  const place = box
    ? `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm>`
    : "";
  return `
    <p:sp>
      <p:nvSpPr><p:cNvPr id="${id}" name="${slot.name} ${id - 1}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${phXml(slot)}</p:nvPr></p:nvSpPr>
      <p:spPr>${place}</p:spPr>
      <p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(words, { context, bullets: "inherited" })}</p:txBody>
    </p:sp>`;
}

function footXml(slot: Slot, footer: string, context: SlideContext): string {
  const id = context.id();
  const words =
    slot.type === "sldNum"
      ? `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${context.language}"/><a:t>${context.number}</a:t></a:fld></a:p>`
      : paragraphs(footer, { context, bullets: "inherited" });
  return `
    <p:sp>
      <p:nvSpPr><p:cNvPr id="${id}" name="${slot.name} ${id - 1}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${phXml(slot)}</p:nvPr></p:nvSpPr>
      <p:spPr/>
      <p:txBody><a:bodyPr/><a:lstStyle/>${words}</p:txBody>
    </p:sp>`;
}

/** The shortest animation that PowerPoint accepts: one shape appears on a click. */
function timing(shapeId: number): string {
  const start = (delay: string) => `<p:stCondLst><p:cond delay="${delay}"/></p:stCondLst>`;
  return `
    <p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>
      <p:seq concurrent="1" nextAc="seek">
        <p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>
          <p:par><p:cTn id="3" fill="hold">${start("indefinite")}<p:childTnLst>
            <p:par><p:cTn id="4" fill="hold">${start("0")}<p:childTnLst>
              <p:par><p:cTn id="5" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" nodeType="clickEffect">${start("0")}<p:childTnLst>
                <p:set>
                  <p:cBhvr><p:cTn id="6" dur="1" fill="hold">${start("0")}</p:cTn><p:tgtEl><p:spTgt spid="${shapeId}"/></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr>
                  <p:to><p:strVal val="visible"/></p:to>
                </p:set>
              </p:childTnLst></p:cTn></p:par>
            </p:childTnLst></p:cTn></p:par>
          </p:childTnLst></p:cTn></p:par>
        </p:childTnLst></p:cTn>
        <p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst>
        <p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst>
      </p:seq>
    </p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>`;
}
