import type { Lines } from "../elements.js";
import { ns, part } from "../xml.js";
import type { SlideContext } from "./context.js";
import { TREE_HEAD } from "./layouts.js";
import { paragraphs } from "./text.js";

const SLIDE_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>';
const NOTES_BODY =
  '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes Placeholder 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>';

/** What the speaker says: one notes page. */
export function notesXml(notes: Lines, context: SlideContext): string {
  return part(`
    <p:notes ${ns("a", "r", "p")}>
      <p:cSld><p:spTree>
        ${TREE_HEAD}
        ${SLIDE_IMAGE}<p:spPr/></p:sp>
        ${NOTES_BODY}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(notes, { context, bullets: "inherited" })}</p:txBody></p:sp>
      </p:spTree></p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:notes>`);
}

export function notesMasterXml(): string {
  const box = (y: number, height: number) =>
    `<a:xfrm><a:off x="685800" y="${y}"/><a:ext cx="5486400" cy="${height}"/></a:xfrm>`;
  return part(`
    <p:notesMaster ${ns("a", "r", "p")}>
      <p:cSld>
        <p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>
        <p:spTree>
          ${TREE_HEAD}
          ${SLIDE_IMAGE}<p:spPr>${box(1_143_000, 3_086_100)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>
          ${NOTES_BODY}<p:spPr>${box(4_400_550, 3_600_450)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Click to edit Master text styles</a:t></a:r></a:p></p:txBody></p:sp>
        </p:spTree>
      </p:cSld>
      <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
      <p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"/></a:lvl1pPr></p:notesStyle>
    </p:notesMaster>`);
}
