import { esc, part } from "../xml.js";

export interface Properties {
  title: string;
  author: string;
  company: string;
  subject?: string;
  keywords?: string;
}

const WRITTEN = "2025-03-03T09:00:00Z";

export function coreXml({ title, author, subject, keywords }: Properties): string {
  const optional = [
    subject === undefined ? "" : `<dc:subject>${esc(subject)}</dc:subject>`,
    keywords === undefined ? "" : `<cp:keywords>${esc(keywords)}</cp:keywords>`,
  ].join("");
  return part(`
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>${esc(title)}</dc:title>${optional}
      <dc:creator>${esc(author)}</dc:creator><cp:lastModifiedBy>${esc(author)}</cp:lastModifiedBy>
      <dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:modified>
    </cp:coreProperties>`);
}

export function appXml({ company }: Properties, slides: number): string {
  return part(`
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
      <Application>Microsoft Office PowerPoint</Application><Slides>${slides}</Slides>
      <Company>${esc(company)}</Company><AppVersion>16.0000</AppVersion>
    </Properties>`);
}
