import type { DocumentProperties, Shape, ShapeKind } from "./document.js";

/** A shape with nothing in it, for whoever makes a Document of something that is no deck. */
export function blankShape(id: string, name: string, kind: ShapeKind): Shape {
  return {
    id,
    name,
    kind,
    geometry: null,
    box: null,
    placeholder: null,
    paragraphs: [],
    alt: "",
    decorative: false,
    hidden: false,
    filled: false,
    outlined: false,
    connector: null,
    table: null,
    chart: null,
    smartart: null,
    picture: null,
    code: null,
    children: [],
  };
}

/** The properties of a document that says nothing about itself. */
export const NO_PROPERTIES: Readonly<DocumentProperties> = Object.freeze({
  title: null,
  author: null,
  lastModifiedBy: null,
  company: null,
  application: null,
  subject: null,
  keywords: null,
  created: null,
  modified: null,
});
