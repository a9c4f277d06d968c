import type { Color, Line, Lines, Para, Run, TextStyle } from "../elements.js";
import { esc } from "../xml.js";
import type { SlideContext } from "./context.js";

const THEME_COLORS: Record<string, string> = { dark: "tx2", light: "bg1", ink: "tx1", paper: "bg2" };

export function solidFill(color: Color, transparent = false): string {
  const alpha = transparent ? '<a:alpha val="0"/>' : "";
  const [kind, value] = /^[0-9A-F]{6}$/i.test(color)
    ? ["srgbClr", color.toUpperCase()]
    : ["schemeClr", THEME_COLORS[color] ?? color];
  return `<a:solidFill>${alpha === "" ? `<a:${kind} val="${value}"/>` : `<a:${kind} val="${value}">${alpha}</a:${kind}>`}</a:solidFill>`;
}

interface Setting {
  context: SlideContext;
  style?: TextStyle;
  /** Bullets come from the layout (a placeholder), are drawn here, or are left out. */
  bullets: "inherited" | "drawn" | "none";
}

/** `a:p` elements; an empty text gives the one empty paragraph that the format asks for. */
export function paragraphs(lines: Lines, setting: Setting): string {
  const written = flatten(typeof lines === "string" ? [lines] : lines, 0).map(([para, level]) =>
    paragraph(para, level, setting),
  );
  return written.join("") || "<a:p/>";
}

function flatten(lines: readonly Line[], level: number): [Para, number][] {
  return lines.flatMap((line): [Para, number][] => {
    if (typeof line === "string") return line === "" ? [] : [[{ text: line }, level]];
    return "text" in line ? [[line, level]] : flatten(line, level + 1);
  });
}

function paragraph(para: Para, level: number, { context, style, bullets }: Setting): string {
  const look = { ...style, ...para };
  const align = look.align === undefined ? "" : ` algn="${{ left: "l", center: "ctr", right: "r" }[look.align]}"`;
  const gap = bullets === "inherited" ? "" : '<a:spcBef><a:spcPts val="400"/></a:spcBef>';
  const properties = `<a:pPr${level > 0 ? ` lvl="${level}"` : ""}${align}${bullet(para, level, bullets, gap)}</a:pPr>`;
  const runs = typeof para.text === "string" ? [{ text: para.text }] : para.text;
  return `<a:p>${properties}${runs.map((run) => written(run, look, context)).join("")}</a:p>`;
}

/** The rest of `a:pPr`: indent, the space above, then the mark. */
function bullet(para: Para, level: number, bullets: Setting["bullets"], gap: string): string {
  if (para.bullet === "none") return ` marL="0" indent="0">${gap}<a:buNone/>`;
  if (para.bullet === undefined && bullets !== "drawn") return `>${gap}`;
  const indent = ` marL="${285_750 * (level + 1)}" indent="-285750">${gap}`;
  if (para.bullet === "number") return `${indent}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>`;
  return `${indent}<a:buFont typeface="Arial"/><a:buChar char="•"/>`;
}

function written(run: Run, style: TextStyle, context: SlideContext): string {
  const { size, bold, italic, color, transparent } = { ...style, ...run };
  const attributes = [
    ` lang="${run.language ?? context.language}"`,
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${bold ? 1 : 0}"`,
    italic === undefined ? "" : ` i="${italic ? 1 : 0}"`,
  ].join("");
  const link = run.link === undefined ? "" : linkXml(run.link, context);
  const fill = color === undefined && !transparent ? "" : solidFill(color ?? "ink", transparent);
  return run.text
    .split("\n")
    .map((piece) => `<a:r><a:rPr${attributes}>${fill}${link}</a:rPr><a:t>${esc(piece)}</a:t></a:r>`)
    .join("<a:br/>");
}

const JUMP = 'action="ppaction://hlinksldjump"';

function linkXml(link: string, context: SlideContext): string {
  const [, slide] = /^#(\d*)$/.exec(link) ?? [];
  if (slide === undefined) return `<a:hlinkClick r:id="${context.link("hyperlink", link, true)}"/>`;
  return `<a:hlinkClick r:id="${slide === "" ? "" : context.link("slide", `ppt/slides/slide${slide}.xml`)}" ${JUMP}/>`;
}
