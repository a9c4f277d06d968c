import type { WorkbookSheet } from "../elements.js";
import { Package } from "../package.js";
import { esc, part } from "../xml.js";

const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** An `.xlsx` with texts and numbers in its cells, as Excel writes it: texts in a table of their own. */
export function workbookBytes(sheets: readonly WorkbookSheet[]): Uint8Array {
  const pkg = new Package();
  const main = "xl/workbook.xml";
  pkg.link("", "officeDocument", main);
  const texts: string[] = [];
  const index = (text: string) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const listed = sheets.map((sheet, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    pkg.add(name, sheetXml(sheet, index), `${SHEETS}.worksheet+xml`);
    const state = sheet.hidden ? ' state="hidden"' : "";
    return `<sheet name="${esc(sheet.name)}" sheetId="${i + 1}"${state} r:id="${pkg.link(main, "worksheet", name)}"/>`;
  });
  pkg.add(
    main,
    part(
      `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join("")}</sheets></workbook>`,
    ),
    `${SHEETS}.sheet.main+xml`,
  );
  const items = texts.map((text) => `<si><t xml:space="preserve">${esc(text)}</t></si>`).join("");
  pkg.add("xl/sharedStrings.xml", part(`<sst ${MAIN}>${items}</sst>`), `${SHEETS}.sharedStrings+xml`);
  pkg.link(main, "sharedStrings", "xl/sharedStrings.xml");
  return pkg.bytes();
}

function sheetXml({ rows }: WorkbookSheet, index: (text: string) => number): string {
  const written = rows.map((cells, y) => {
    const all = cells.map((value, x) => {
      const place = `r="${String.fromCharCode(65 + x)}${y + 1}"`;
      if (value === null) return "";
      return typeof value === "string"
        ? `<c ${place} t="s"><v>${index(value)}</v></c>`
        : `<c ${place}><v>${value}</v></c>`;
    });
    return `<row r="${y + 1}">${all.join("")}</row>`;
  });
  return part(`<worksheet ${MAIN}><sheetData>${written.join("")}</sheetData></worksheet>`);
}
