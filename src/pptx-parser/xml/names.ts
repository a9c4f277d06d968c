/**
 * The one namespace table. Code says `p:sp`, never a URI: whatever prefix a file uses, in whichever of the
 * two dialects (Transitional of ECMA-376, Strict of ISO/IEC 29500), the scanner hands out these prefixes.
 */
const OPEN = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";
const MS = "http://schemas.microsoft.com/office/";

const TABLE: Record<string, readonly string[]> = {
  a: [`${OPEN}drawingml/2006/main`, `${STRICT}drawingml/main`],
  p: [`${OPEN}presentationml/2006/main`, `${STRICT}presentationml/main`],
  r: [`${OPEN}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`],
  c: [`${OPEN}drawingml/2006/chart`, `${STRICT}drawingml/chart`],
  cdr: [`${OPEN}drawingml/2006/chartDrawing`, `${STRICT}drawingml/chartDrawing`],
  dgm: [`${OPEN}drawingml/2006/diagram`, `${STRICT}drawingml/diagram`],
  pic: [`${OPEN}drawingml/2006/picture`, `${STRICT}drawingml/picture`],
  m: [`${OPEN}officeDocument/2006/math`, `${STRICT}officeDocument/math`],
  ep: [`${OPEN}officeDocument/2006/extended-properties`, `${STRICT}officeDocument/extendedProperties`],
  vt: [`${OPEN}officeDocument/2006/docPropsVTypes`, `${STRICT}officeDocument/docPropsVTypes`],
  cp: [`${OPEN}package/2006/metadata/core-properties`],
  cust: [`${OPEN}officeDocument/2006/custom-properties`, `${STRICT}officeDocument/customProperties`],
  ct: [`${OPEN}package/2006/content-types`],
  rel: [`${OPEN}package/2006/relationships`],
  mc: [`${OPEN}markup-compatibility/2006`],
  w: [`${OPEN}wordprocessingml/2006/main`, `${STRICT}wordprocessingml/main`],
  // Those with a number are of the trial versions of Office 2007, whose workbooks live on inside decks.
  x: [
    `${OPEN}spreadsheetml/2006/main`,
    `${STRICT}spreadsheetml/main`,
    `${OPEN}spreadsheetml/2006/5/main`,
    `${OPEN}spreadsheetml/2006/7/main`,
  ],
  dc: ["http://purl.org/dc/elements/1.1/"],
  dcterms: ["http://purl.org/dc/terms/"],
  xsi: ["http://www.w3.org/2001/XMLSchema-instance"],
  xml: ["http://www.w3.org/XML/1998/namespace"],
  v: ["urn:schemas-microsoft-com:vml"],
  dsp: [`${MS}drawing/2008/diagram`],
  a14: [`${MS}drawing/2010/main`],
  a15: [`${MS}drawing/2012/main`],
  a16: [`${MS}drawing/2014/main`],
  asvg: [`${MS}drawing/2016/SVG/main`],
  adec: [`${MS}drawing/2017/decorative`],
  c14: [`${MS}drawing/2007/8/2/chart`],
  c15: [`${MS}drawing/2012/chart`],
  c16: [`${MS}drawing/2014/chart`],
  cx: [`${MS}drawing/2014/chartex`],
  cx1: [`${MS}drawing/2015/9/8/chartex`],
  cx2: [`${MS}drawing/2015/10/21/chartex`],
  cx4: [`${MS}drawing/2016/5/10/chartex`],
  p14: [`${MS}powerpoint/2010/main`],
  p15: [`${MS}powerpoint/2012/main`],
  p159: [`${MS}powerpoint/2015/09/main`],
  p16: [`${MS}powerpoint/2015/main`],
  p188: [`${MS}powerpoint/2018/8/main`],
};

const PREFIX_OF = new Map(Object.entries(TABLE).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)));

/** Our prefix for a namespace; `{uri}` for one that is not in the table, so that it can never pass for one that is. */
export function prefixOf(uri: string): string {
  return PREFIX_OF.get(uri) ?? `{${uri}}`;
}

/** Extensions whose content we read, so that a `mc:Choice` which requires them is the branch to take. */
const UNDERSTOOD = new Set("a14 a15 a16 asvg c14 c15 c16 cx cx1 cx2 cx4 p14 p15 p159".split(" "));

export function understands(requires: string): boolean {
  const prefixes = requires.split(" ").filter((prefix) => prefix !== "");
  return prefixes.length > 0 && prefixes.every((prefix) => UNDERSTOOD.has(prefix));
}
