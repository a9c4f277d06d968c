import { at } from "../elements.js";
import { emu, esc, ns, part } from "../xml.js";
import { BODY_BOX, bandXml, FOOT, slotXml, TITLE_BOX, TREE_HEAD } from "./layouts.js";

/** Layout ids must not meet the master's own id. */
export const MASTER_ID = 2_147_483_648;

const color = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;

/** `mark`: words drawn on the master, and so on every page; null for none. */
export function masterXml(layoutLinks: readonly string[], mark: string | null): string {
  const slots = [
    {
      type: "title",
      index: null,
      name: "Title Placeholder",
      box: TITLE_BOX,
      prompt: "Click to edit Master title style",
    },
    { type: "body", index: 1, name: "Text Placeholder", box: BODY_BOX, prompt: "Click to edit Master text styles" },
    ...FOOT,
  ];
  const levels = [2000, 1800, 1600, 1400, 1400].map(
    (size, i) =>
      `<a:lvl${i + 1}pPr marL="${285_750 + i * 342_900}" indent="-285750" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${i === 0 ? 1000 : 500}"/></a:spcBef><a:buClr><a:schemeClr val="accent2"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${i % 2 === 0 ? "•" : "–"}"/><a:defRPr sz="${size}">${color("tx1")}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${i + 1}pPr>`,
  );
  return part(`
    <p:sldMaster ${ns("a", "r", "p")}>
      <p:cSld>
        <p:bg><p:bgPr>${color("bg1")}<a:effectLst/></p:bgPr></p:bg>
        <p:spTree>
          ${TREE_HEAD}
          ${slots.map((slot, i) => slotXml(slot, i + 2)).join("")}
          ${bandXml(slots.length + 2, at(0.8, 0.42, 0.9, 0.06))}${mark === null ? "" : markXml(slots.length + 3, mark)}
        </p:spTree>
      </p:cSld>
      <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
      <p:sldLayoutIdLst>${layoutLinks.map((id, i) => `<p:sldLayoutId id="${MASTER_ID + 1 + i}" r:id="${id}"/>`).join("")}</p:sldLayoutIdLst>
      <p:txStyles>
        <p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/><a:defRPr sz="2800" b="1">${color("tx2")}<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>
        <p:bodyStyle>${levels.join("")}</p:bodyStyle>
        <p:otherStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1800">${color("tx1")}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle>
      </p:txStyles>
    </p:sldMaster>`);
}

function markXml(id: number, mark: string): string {
  const place = `<a:xfrm><a:off x="${emu(8.9)}" y="${emu(6.95)}"/><a:ext cx="${emu(2.5)}" cy="${emu(0.35)}"/></a:xfrm>`;
  return `
    <p:sp>
      <p:nvSpPr><p:cNvPr id="${id}" name="TextBox ${id - 1}"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>
      <p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>
      <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="1000"/><a:t>${esc(mark)}</a:t></a:r></a:p></p:txBody>
    </p:sp>`;
}
