/**
 * What can stand on a slide, as plain data. Boxes are in inches on a page of 13.333 by 7.5.
 * Elements are known by identity: a connector names the two elements it joins.
 */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const at = (x: number, y: number, w: number, h: number): Box => ({ x, y, w, h });

/** A theme colour by its name, or six hexadecimal digits. */
export type Color = "dark" | "light" | "ink" | "paper" | `accent${1 | 2 | 3 | 4 | 5 | 6}` | (string & {});

export interface TextStyle {
  /** Points. */
  size?: number;
  color?: Color;
  bold?: boolean;
  italic?: boolean;
  align?: "left" | "center" | "right";
  /** Wholly transparent. */
  transparent?: boolean;
}

export interface Run extends TextStyle {
  text: string;
  /** An address; `#3` jumps to the third slide, `#` to one that has been deleted since. */
  link?: string;
  /** BCP 47, where it is not the deck's own language. */
  language?: string;
}

export interface Para extends TextStyle {
  text: string | readonly Run[];
  bullet?: "none" | "bullet" | "number";
}

/** Paragraphs. A nested list is one bullet level deeper; "\n" is a line break. */
export type Lines = string | readonly Line[];
export type Line = string | Para | readonly Line[];

interface Common {
  name?: string;
  alt?: string;
  decorative?: boolean;
  /** Switched off in the selection pane. */
  hidden?: boolean;
}

export interface ShapeElement extends Common, TextStyle {
  kind: "shape";
  geometry: string;
  box: Box;
  text: Lines;
  fill: Color | null;
  line: Color | null;
  anchor: "top" | "middle" | "bottom";
  textBox: boolean;
  /** Degrees clockwise. */
  rotation?: number;
  flipH?: boolean;
  bullets?: boolean;
}

export interface ConnectorElement extends Common {
  kind: "connector";
  /** Two elements to join, or a box whose diagonal is the line. */
  ends: { from: Element; to: Element } | Box;
  path: "straight" | "elbow";
  /** Leaves at the foot of the first box, though the second is further away sideways. */
  downwards?: boolean;
  arrows: "none" | "end" | "start" | "both";
  color: Color;
  /** Points. */
  width: number;
}

export interface GroupElement extends Common {
  kind: "group";
  children: readonly Element[];
  /** Where the group stands; its children are scaled from the box they span to this one. */
  box: Box;
}

export interface PictureElement extends Common {
  kind: "picture";
  box: Box;
  png: Uint8Array;
  /** Shares of the picture cut off at each side, 0 to 1. */
  crop?: { left?: number; top?: number; right?: number; bottom?: number };
}

export interface TableElement extends Common {
  kind: "table";
  box: Box;
  rows: readonly (readonly string[])[];
  header: boolean;
  /** Relative widths of the columns. */
  widths?: readonly number[];
  size: number;
}

export interface ChartElement extends Common {
  kind: "chart";
  box: Box;
  type: "bar" | "line";
  title: string;
  categories: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
  /** The workbook behind it; without one there are only the values that the chart keeps. */
  workbook?: readonly WorkbookSheet[];
}

export interface WorkbookSheet {
  name: string;
  hidden?: boolean;
  /** Of up to 26 columns; null is an empty cell. */
  rows: readonly (readonly (string | number | null)[])[];
}

/** The one sheet that a chart takes its values from, as PowerPoint lays it out: `{ ...chart, workbook: [sheetOf(chart)] }`. */
export function sheetOf({ categories, series }: ChartElement): WorkbookSheet {
  const head = [null, ...series.map(({ name }) => name)];
  return { name: "Sheet1", rows: [head, ...categories.map((text, i) => [text, ...series.map((s) => s.values[i]!)])] };
}

export type SmartArtLayout = "process" | "cycle" | "hierarchy" | "list";
export type SmartArtNode = string | { text: string; children: readonly SmartArtNode[] };

export interface SmartArtElement extends Common {
  kind: "smartart";
  box: Box;
  layout: SmartArtLayout;
  nodes: readonly SmartArtNode[];
}

export type Element =
  | ShapeElement
  | ConnectorElement
  | GroupElement
  | PictureElement
  | TableElement
  | ChartElement
  | SmartArtElement;

type ShapeOptions = Partial<Omit<ShapeElement, "kind" | "geometry" | "box" | "text">>;

/** A drawn shape of any preset geometry; filled and centred unless told otherwise. */
export function shape(geometry: string, box: Box, text: Lines = "", options: ShapeOptions = {}): ShapeElement {
  return {
    kind: "shape",
    geometry,
    box,
    text,
    fill: "accent1",
    line: null,
    anchor: "middle",
    align: "center",
    color: options.fill === null ? "ink" : "light",
    size: 16,
    textBox: false,
    ...options,
  };
}

export function textBox(box: Box, text: Lines, options: ShapeOptions = {}): ShapeElement {
  return shape("rect", box, text, { fill: null, anchor: "top", align: "left", textBox: true, ...options });
}

type ConnectorOptions = Partial<Omit<ConnectorElement, "kind" | "ends">>;

/** A line between two elements, glued to the sides that face each other. */
export function lineBetween(from: Element, to: Element, options: ConnectorOptions = {}): ConnectorElement {
  return {
    kind: "connector",
    ends: { from, to },
    path: "straight",
    arrows: "none",
    color: "accent6",
    width: 1.75,
    ...options,
  };
}

export function arrowBetween(from: Element, to: Element, options: ConnectorOptions = {}): ConnectorElement {
  return lineBetween(from, to, { arrows: "end", ...options });
}

/** A plain line that joins nothing, such as the rule under a heading. */
export function rule(box: Box, options: ConnectorOptions = {}): ConnectorElement {
  return { kind: "connector", ends: box, path: "straight", arrows: "none", color: "accent2", width: 2, ...options };
}

/** Without a box the children keep their place and size. */
export function group(children: readonly Element[], box?: Box, name?: string): GroupElement {
  return { kind: "group", children, box: box ?? span(children), ...(name === undefined ? {} : { name }) };
}

export function picture(box: Box, png: Uint8Array, alt = ""): PictureElement {
  return { kind: "picture", box, png, alt };
}

export function table(
  box: Box,
  rows: readonly (readonly string[])[],
  options: Partial<Omit<TableElement, "kind" | "box" | "rows">> = {},
): TableElement {
  return { kind: "table", box, rows, header: true, size: 14, ...options };
}

export function chart(
  box: Box,
  title: string,
  categories: readonly string[],
  series: ChartElement["series"],
  type: ChartElement["type"] = "bar",
): ChartElement {
  return { kind: "chart", box, type, title, categories, series };
}

export function smartArt(layout: SmartArtLayout, box: Box, nodes: readonly SmartArtNode[]): SmartArtElement {
  return { kind: "smartart", box, layout, nodes };
}

/** The box that holds all of them. */
export function span(elements: readonly Element[]): Box {
  const boxes = elements.map(boxOf);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return at(x, y, right - x, bottom - y);
}

export function boxOf(element: Element): Box {
  if (element.kind !== "connector") return element.box;
  return "from" in element.ends ? span([element.ends.from, element.ends.to]) : element.ends;
}
