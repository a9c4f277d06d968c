import { blankShape } from "../../src/document/blank.js";
import type { Connector, Document, Page, Shape, SmartArt } from "../../src/document/document.js";
import type { Diagram } from "../../src/facts/facts.js";
import { factsOf } from "../../src/facts/index.js";

/** A page of 1000 by 562 units; one unit is a thousandth of a 16:9 page's width. */
const UNIT = 12_192;
const SIZE = { width: 1000 * UNIT, height: 562 * UNIT };

let made = 0;

type Place = [x: number, y: number, width: number, height: number];

/** A shape at a place in units, with everything else as plain as can be. */
export function shape(place: Place | null, text: string, more: Partial<Shape> = {}): Shape {
  const box = place && {
    x: place[0] * UNIT,
    y: place[1] * UNIT,
    width: place[2] * UNIT,
    height: place[3] * UNIT,
    rotation: 0,
    flipH: false,
    flipV: false,
  };
  const id = String(++made);
  const lines = text === "" ? [] : text.split("\n");
  return {
    ...blankShape(id, `Shape ${id}`, "autoshape"),
    geometry: "rect",
    box,
    filled: true,
    paragraphs: lines.map((line) => ({
      text: line,
      runs: [{ text: line, size: 14, bold: null, language: null, link: null }],
      level: 0,
      bullet: "none",
      position: null,
    })),
    ...more,
  };
}

/** A filled box with a name. */
export const box = (place: Place, text: string, geometry = "rect"): Shape => shape(place, text, { geometry });

/** A text box without fill or outline. */
export const label = (place: Place, text: string): Shape => shape(place, text, { kind: "text", filled: false });

export const title = (text: string): Shape =>
  shape([50, 20, 900, 60], text, { kind: "text", filled: false, placeholder: { type: "title", index: null } });

/** A line from one point to another; with ids it is attached to shapes. */
export function line(from: [number, number], to: [number, number], ends: Partial<Connector> = {}): Shape {
  const drawn = shape(
    [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])],
    "",
    {
      kind: "connector",
      geometry: "straightConnector1",
      filled: false,
      outlined: true,
      connector: { from: null, to: null, fromArrow: false, toArrow: false, ...ends },
    },
  );
  drawn.box!.flipH = to[0] < from[0];
  drawn.box!.flipV = to[1] < from[1];
  return drawn;
}

/** An arrow between two shapes, attached to both. */
export const arrow = (from: Shape, to: Shape): Shape =>
  line([0, 0], [10, 10], { from: from.id, to: to.id, toArrow: true });

/** A name that is indented by two spaces stands a level below. */
export function smartArt(place: Place, layout: string, category: string, names: string[]): Shape {
  const smartart: SmartArt = {
    layout,
    category,
    nodes: names.map((name) => ({ text: name.trim(), level: name.startsWith("  ") ? 1 : 0 })),
  };
  return shape(place, "", { kind: "smartart", smartart });
}

export function table(place: Place | null, rows: string[][]): Shape {
  return shape(place, "", { kind: "table", filled: false, table: { rows, header: true } });
}

export function picture(place: Place | null, source: string, alt = ""): Shape {
  const type = source.split(".").at(-1)!;
  return shape(place, "", { kind: "picture", filled: false, alt, picture: { source, type, bytes: null, crop: null } });
}

export const code = (language: string, text: string): Shape =>
  shape(null, "", { kind: "code", geometry: null, filled: false, code: { language, text } });

export function page(shapes: Shape[], more: Partial<Page> = {}): Page {
  return {
    number: 1,
    id: "1",
    title: null,
    hidden: false,
    layout: null,
    section: null,
    shapes,
    notes: [],
    comments: [],
    animated: false,
    source: { part: "ppt/slides/slide1.xml" },
    ...more,
  };
}

/** A deck of these pages, numbered from 1. */
export function deck(pages: Page[]): Document {
  return {
    path: "deck.pptx",
    format: "pptx",
    template: false,
    properties: {} as Document["properties"],
    pageSize: SIZE,
    pages: pages.map((each, i) => ({ ...each, number: i + 1, id: String(i + 1) })),
    warnings: [],
  };
}

/** A proposal in markdown: pages without a size. */
export const markdown = (pages: Page[]): Document => ({
  ...deck(pages),
  path: "proposal.md",
  format: "markdown",
  pageSize: null,
});

export const facts = (document: Document) => factsOf(document, { customer: ["Tarn Dairy"], seller: ["Acme"] });

/** The picture on a page of a deck that has other pages around it. */
export function seen(shapes: Shape[]): Diagram | null {
  return facts(deck([page([title("Before")]), page(shapes), page([title("After")])])).page(2).diagram;
}

export const labels = (diagram: Diagram | null): string[] => diagram?.nodes.map((node) => node.label) ?? [];
