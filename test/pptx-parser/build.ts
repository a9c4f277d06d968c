import { type Zippable, zipSync } from "fflate";
import type { Document, Page, Shape } from "../../src/document/document.js";
import { ReadError, type ReadErrorCode } from "../../src/document/errors.js";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { type Limits, readPptx } from "../../src/pptx-parser/index.js";

/** Parts by name, as the archive writes it. */
export type Parts = Record<string, string | Uint8Array>;

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of Object.entries(parts)) files[name] = typeof data === "string" ? bytesOf(data) : data;
  return zipSync(files, { level });
}

/** `relationships("slide a.xml", "image https://… external")`: ids are `r1`, `r2`… */
export function relationships(...links: readonly string[]): string {
  const items = links.map((link, i) => {
    const [type, target, external] = link.split(" ");
    const mode = external === undefined ? "" : ' TargetMode="External"';
    return `<Relationship Id="r${i + 1}" Type="${TYPE}${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A slide from the content of its `p:spTree`. */
export function slide(shapes: string, attributes = ""): string {
  return `<p:sld ${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
}

/** A whole deck from its slides. The parts can be changed before they are zipped. */
export function deck(slides: readonly string[], more: Parts = {}): Parts {
  const parts: Parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships("officeDocument ppt/presentation.xml"),
    "ppt/presentation.xml": presentation(slides.map((_, i) => i + 1)),
    "ppt/_rels/presentation.xml.rels": relationships(...slides.map((_, i) => `slide slides/slide${i + 1}.xml`)),
  };
  for (const [i, xml] of slides.entries()) parts[`ppt/slides/slide${i + 1}.xml`] = xml;
  return { ...parts, ...more };
}

/** Lists slides by the number of their relationship; their ids are 256, 257… in the order of the list. */
export function presentation(order: readonly number[], more = ""): string {
  const ids = order.map((n, i) => `<p:sldId id="${256 + i}" r:id="r${n}"/>`).join("");
  return `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/>${more}</p:presentation>`;
}

export function read(from: Parts | Uint8Array, path = "deck.pptx", limits: Partial<Limits> = {}): Document {
  const bytes = from instanceof Uint8Array ? from : zip(from);
  return readPptx(bufferSource(bytes), { path, inflate, limits });
}

/** The only page of a deck with one slide. */
export function pageOf(shapes: string, more: Parts = {}): Page {
  return read(deck([slide(shapes)], more)).pages[0]!;
}

/** The first shape of a slide. */
export function shapeOf(shapes: string, more: Parts = {}): Shape {
  return pageOf(shapes, more).shapes[0]!;
}

/** The error that reading gives; fails where there is none, or another one than a ReadError. */
export function refusal(from: Parts | Uint8Array, path?: string, limits?: Partial<Limits>): ReadError {
  try {
    read(from, path, limits);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error("It was read.");
}

export function codesOf(document: Document): string[] {
  return document.warnings.map((warning) => warning.code);
}

export type { ReadErrorCode };

/** `p:sp` with a name, an id, and whatever else: `sp('<a:prstGeom prst="chevron"/>', "Go")`. */
export function sp(properties: string, text = "", id = 2): string {
  const body = text === "" ? "" : `<p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${body}</p:sp>`;
}

/** `a:xfrm` of a box. */
export function xfrm(x: number, y: number, width: number, height: number, attributes = ""): string {
  return `<a:xfrm ${attributes}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** A placeholder on a slide or layout. */
export function placeholder(ph: string, properties = "", body = ""): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="7" name="P"/><p:cNvSpPr/><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr>${body}</p:sp>`;
}
