import { esc, part } from "../xml.js";

/** What stands under File > Info > Properties, and hardly anybody looks at. */
export interface FurtherProperties {
  manager?: string;
  category?: string;
  description?: string;
  contentStatus?: string;
  hyperlinkBase?: string;
  template?: string;
  /** By name; a sensitivity label is one of them. */
  custom?: Readonly<Record<string, string>>;
}

export interface Properties extends FurtherProperties {
  title: string;
  author: string;
  company: string;
  subject?: string;
  keywords?: string;
}

const WRITTEN = "2025-03-03T09:00:00Z";

const optional = (tag: string, text: string | undefined) => (text === undefined ? "" : `<${tag}>${esc(text)}</${tag}>`);

export function coreXml(properties: Properties): string {
  const { title, author } = properties;
  const further = [
    optional("dc:subject", properties.subject),
    optional("cp:keywords", properties.keywords),
    optional("dc:description", properties.description),
    optional("cp:category", properties.category),
    optional("cp:contentStatus", properties.contentStatus),
  ].join("");
  return part(`
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>${esc(title)}</dc:title>${further}
      <dc:creator>${esc(author)}</dc:creator><cp:lastModifiedBy>${esc(author)}</cp:lastModifiedBy>
      <dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:modified>
    </cp:coreProperties>`);
}

export function appXml({ company, manager, hyperlinkBase, template }: Properties, slides: number): string {
  const further = [
    optional("Manager", manager),
    optional("HyperlinkBase", hyperlinkBase),
    optional("Template", template),
  ].join("");
  return part(`
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
      <Application>Microsoft Office PowerPoint</Application><Slides>${slides}</Slides>
      <Company>${esc(company)}</Company>${further}<AppVersion>16.0000</AppVersion>
    </Properties>`);
}

export function customXml(custom: Readonly<Record<string, string>>): string {
  const all = Object.entries(custom).map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${esc(name)}"><vt:lpwstr>${esc(value)}</vt:lpwstr></property>`,
  );
  return part(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join("")}</Properties>`,
  );
}
