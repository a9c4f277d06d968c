import { esc, ns, part } from "../xml.js";

/** Ten colours: dark text, white, a deep ground, a paper ground, six accents. */
const PALETTES = {
  harbour: ["1F2933", "FFFFFF", "12355B", "F3F6F8", "1F6F8B", "E39A2D", "C4553B", "4E8F7A", "5A6FA8", "8794A3"],
  orchard: ["25302A", "FFFFFF", "24483A", "F6F4EC", "4C8B57", "D98E32", "B5483A", "7A9E3B", "3D7686", "8C9489"],
  brick: ["2B2626", "FFFFFF", "4A2330", "F8F4F1", "A6433B", "DFA23C", "2F6E7E", "6B7F4A", "74547E", "958B88"],
  slate: ["20262E", "FFFFFF", "243447", "F2F4F7", "3F63A0", "F0A202", "D1495B", "3A8E86", "7D5BA6", "8A94A0"],
} as const;

export type Palette = keyof typeof PALETTES;

const SLOTS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

export function themeXml(palette: Palette): string {
  const colors = SLOTS.map((slot, i) => `<a:${slot}><a:srgbClr val="${PALETTES[palette][i]}"/></a:${slot}>`).join("");
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return part(`
    <a:theme ${ns("a")} name="${esc(palette)}">
      <a:themeElements>
        <a:clrScheme name="${palette}">
          ${colors}
          <a:hlink><a:srgbClr val="${PALETTES[palette][4]}"/></a:hlink>
          <a:folHlink><a:srgbClr val="${PALETTES[palette][9]}"/></a:folHlink>
        </a:clrScheme>
        <a:fontScheme name="${palette}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>
        <a:fmtScheme name="${palette}">
          <a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>
          <a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>
          <a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>
          <a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>
        </a:fmtScheme>
      </a:themeElements>
      <a:objectDefaults/><a:extraClrSchemeLst/>
    </a:theme>`);
}
