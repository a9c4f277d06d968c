import { emu, esc, ns, part } from "../xml.js";
import { MASTER_ID } from "./master.js";
import { TABLE_STYLE } from "./shapes.js";

export const PAGE = { width: emu(13.333), height: emu(7.5) };

/** Slide ids start here, by the format's rule. */
export const FIRST_SLIDE_ID = 256;

export interface Links {
  master: string;
  notesMaster: string | null;
  slides: readonly string[];
}

/** A run of slides under one name: index of its first slide. */
export interface Section {
  name: string;
  start: number;
}

export function presentationXml({ master, notesMaster, slides }: Links, sections: readonly Section[]): string {
  const list = slides.map((link, i) => `<p:sldId id="${FIRST_SLIDE_ID + i}" r:id="${link}"/>`).join("");
  const notes =
    notesMaster === null ? "" : `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>`;
  return part(`
    <p:presentation ${ns("a", "r", "p")} saveSubsetFonts="1">
      <p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="${master}"/></p:sldMasterIdLst>
      ${notes}
      <p:sldIdLst>${list}</p:sldIdLst>
      <p:sldSz cx="${PAGE.width}" cy="${PAGE.height}"/>
      <p:notesSz cx="6858000" cy="9144000"/>
      ${sections.length === 0 ? "" : sectionsXml(sections, slides.length)}
    </p:presentation>`);
}

function sectionsXml(sections: readonly Section[], slides: number): string {
  const list = sections.map(({ name, start }, i) => {
    const end = sections[i + 1]?.start ?? slides;
    const ids = Array.from({ length: end - start }, (_, k) => `<p14:sldId id="${FIRST_SLIDE_ID + start + k}"/>`);
    const id = `{00000000-0000-4000-8000-${String(i + 1).padStart(12, "0")}}`;
    return `<p14:section name="${esc(name)}" id="${id}"><p14:sldIdLst>${ids.join("")}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst ${ns("p14")}>${list.join("")}</p14:sectionLst></p:ext></p:extLst>`;
}

export const presPropsXml = () => part(`<p:presentationPr ${ns("a", "r", "p")}/>`);

export const tableStylesXml = () => part(`<a:tblStyleLst ${ns("a")} def="${TABLE_STYLE}"/>`);
