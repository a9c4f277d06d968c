import { blankShape, NO_PROPERTIES } from "../document/blank.js";
import type { Document, Page, Shape } from "../document/document.js";
import type { HouseRule } from "./spec.js";

/** An example of more than one line is a whole text in markdown; one line stands where the rule looks. */
export function isWholeText(example: string): boolean {
  return example.trim().includes("\n");
}

/** A document of one page on which a line stands where the rule looks first. */
export function exampleOf(line: string, { where }: HouseRule): Document {
  const [scope = "body"] = where.texts;
  const shape = shapeWith(scope, line);
  const page: Page = {
    number: 1,
    id: "1",
    title: scope === "title" ? line : null,
    hidden: false,
    layout: null,
    section: scope === "section" ? line : null,
    shapes: [shape],
    notes: scope === "notes" ? [paragraph(line)] : [],
    comments: scope === "comment" ? [{ author: null, text: line, resolved: false }] : [],
    animated: false,
    source: { line: 1, endLine: 1 },
  };
  const layout = { name: null, master: null, pageIds: ["1"], text: [line], masterText: [] };
  return {
    path: "example",
    format: "markdown",
    template: false,
    properties: { ...NO_PROPERTIES, title: scope === "property" ? line : null },
    pageSize: null,
    pages: [page],
    ...(scope === "layout" ? { layouts: [layout] } : {}),
    warnings: [],
  };
}

const paragraph = (text: string): Shape["paragraphs"][number] => ({
  text,
  runs: [],
  level: 0,
  bullet: "none",
  position: null,
});

function shapeWith(scope: string, line: string): Shape {
  const shape: Shape = {
    ...blankShape("1", scope === "shape.name" ? line : "Example", "text"),
    placeholder: scope === "title" ? { type: "title", index: null } : null,
    alt: scope === "alt" ? line : "",
  };
  const picture = { source: line, type: "png", bytes: null, crop: null };
  switch (scope) {
    case "title":
    case "body":
    case "diagram":
      return { ...shape, paragraphs: [paragraph(line)] };
    case "footer":
      return { ...shape, placeholder: { type: "ftr", index: null }, paragraphs: [paragraph(line)] };
    case "table.cell":
      return { ...shape, kind: "table", table: { rows: [[line]], header: false } };
    case "chart.title":
      return { ...shape, kind: "chart", chart: { kind: "bar", title: line, labels: [], values: [] } };
    case "chart.label":
      return { ...shape, kind: "chart", chart: { kind: "bar", title: "", labels: [line], values: [] } };
    case "smartart.node":
      return {
        ...shape,
        kind: "smartart",
        smartart: { layout: "default", category: "list", nodes: [{ text: line, level: 0 }] },
      };
    case "code":
      return { ...shape, kind: "code", code: { language: "", text: line } };
    case "picture.name":
      return { ...shape, kind: "picture", picture };
    case "link":
      return { ...shape, link: line };
    default:
      return shape;
  }
}
