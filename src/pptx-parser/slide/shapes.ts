import type { Box, Placeholder, Point, Shape } from "../../document/document.js";
import { playedIn, readMedia } from "../graphics/media.js";
import { readPicture } from "../graphics/picture.js";
import { plainColour } from "../text/fill.js";
import { linkOf } from "../text/link.js";
import { paragraphsOf } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, bool, child, path } from "../xml/tree.js";
import { type Frame, groupFrame, ownBox, PAGE, rounded } from "./geometry.js";
import { readFrame } from "./graphic-frame.js";
import { inheritedBox } from "./layout.js";
import { outlineOf } from "./outline.js";
import { arrows, isDecorative, paintOf } from "./paint.js";
import type { SlideReading } from "./reading.js";
import { nonVisual, placeholderKey } from "./slots.js";

/** Reads the children of `p:spTree`, in z-order, groups as a tree. Ids are made unique on the page. */
export function readShapes(tree: XmlElement | null, reading: SlideReading): Shape[] {
  return tree === null ? [] : readChildren(tree, PAGE, reading);
}

/** Recursive over groups only, whose depth the scanner's limit bounds. */
function readChildren(parent: XmlElement, frame: Frame, reading: SlideReading): Shape[] {
  const shapes: Shape[] = [];
  for (let element = parent.first; element !== null; element = element.next) {
    if (NOT_SHAPES.has(element.name)) continue;
    reading.budget.shape();
    shapes.push((READERS.get(element.name) ?? readUnknown)(element, frame, reading));
  }
  return shapes;
}

const NOT_SHAPES = new Set(["p:nvGrpSpPr", "p:grpSpPr", "p:extLst"]);

type ShapeReader = (element: XmlElement, frame: Frame, reading: SlideReading) => Shape;

/** A map, as wherever a file says the key: a plain object has an entry for `constructor`. */
const READERS = new Map<string, ShapeReader>([
  ["p:sp", readDrawn],
  ["p:cxnSp", readConnector],
  ["p:pic", readPicturePart],
  ["p:grpSp", readGroup],
  [
    "p:graphicFrame",
    (element, frame, reading) => Object.assign(base(element, frame, reading), readFrame(element, reading)),
  ],
  ["p:contentPart", readInk],
  ["p14:contentPart", readInk],
]);

function readUnknown(element: XmlElement, frame: Frame, reading: SlideReading): Shape {
  return base(element, frame, reading);
}

function readInk(element: XmlElement, frame: Frame, reading: SlideReading): Shape {
  const strokes = readMedia(element, reading.part, reading.pack);
  const shape = base(element, frame, reading);
  shape.kind = "ink";
  if (strokes !== null) shape.media = strokes;
  return shape;
}

/** What every shape has; the kind stays `unknown` for the caller to say better. */
function base(
  element: XmlElement,
  frame: Frame,
  reading: SlideReading,
  key = placeholderKey(element),
  from = reading.inherit(key),
): Shape {
  const properties = nonVisual(element);
  const paint = paintOf(element, from.shapes);
  const own = ownBox(transform(element)) ?? (key === null ? null : inheritedBox(from));
  const title = properties === null ? null : attribute(properties, "title");
  const shape: Shape = {
    id: reading.uniqueId(properties === null ? null : attribute(properties, "id")),
    name: (properties === null ? null : attribute(properties, "name")) ?? "",
    kind: "unknown",
    geometry: geometryOf(element),
    box: own === null ? null : rounded(frame.toPage(own)),
    placeholder: key,
    paragraphs: [],
    // Whoever writes only a title means it to be read out.
    alt: (properties === null ? null : attribute(properties, "descr")) || title || "",
    decorative: isDecorative(properties),
    hidden: bool(properties, "hidden") ?? false,
    filled: paint.filled,
    outlined: paint.outlined,
    connector: null,
    table: null,
    chart: null,
    smartart: null,
    picture: null,
    code: null,
    children: [],
  };
  const link = linkOf(properties, reading.link);
  if (link !== null) shape.link = link;
  if (title) shape.altTitle = title;
  const outline = shape.geometry === "custom" && own !== null ? outlineOn(element, own, shape.box) : [];
  if (outline.length > 0 && reading.budget.outline(outline.flat().length)) shape.outline = outline;
  return shape;
}

function outlineOn(element: XmlElement, own: Box, box: Box | null): Point[][] {
  const freeform = path(element, "p:spPr", "a:custGeom");
  return freeform === null || box === null ? [] : outlineOf(freeform, own, box);
}

function transform(element: XmlElement): XmlElement | null {
  return (
    path(element, "p:spPr", "a:xfrm") ??
    child(element, "p:xfrm") ??
    path(element, "p:grpSpPr", "a:xfrm") ??
    child(element, "p14:xfrm")
  );
}

function geometryOf(element: XmlElement): string | null {
  const properties = child(element, "p:spPr");
  const preset = child(properties, "a:prstGeom");
  if (preset !== null) return attribute(preset, "prst");
  return child(properties, "a:custGeom") === null ? null : "custom";
}

const LINES = new Set(["line", "straightConnector1"]);

function readDrawn(element: XmlElement, frame: Frame, reading: SlideReading): Shape {
  const key = placeholderKey(element);
  const inherited = reading.inherit(key);
  const shape = base(element, frame, reading, key, inherited);
  const around = { styles: inherited.styles, link: reading.link, ground: groundOf(element, shape) };
  const plain = bool(path(element, "p:nvSpPr", "p:cNvSpPr"), "txBox") === true;
  const fill = path(element, "p:spPr", "a:blipFill");
  const heads = arrows(element);
  const isLine = LINES.has(shape.geometry ?? "") || heads.fromArrow || heads.toArrow;
  shape.kind = plain || isTextPlaceholder(key, shape.geometry) ? "text" : "autoshape";
  shape.paragraphs = paragraphsOf(child(element, "p:txBody"), around);
  if (isLine) shape.connector = { from: null, to: null, ...heads };
  if (fill !== null) shape.picture = readPicture(fill, reading.part, reading.pack);
  return shape;
}

/** Outlines that hold their text, where it wraps at all. */
const BLOCKS = new Set(["rect", "roundRect", "round1Rect", "round2SameRect", "snip1Rect", "flowChartProcess"]);

/** The colour that a shape itself puts behind its text; null where text may stand out of it. */
function groundOf(element: XmlElement, { geometry }: Shape): string | null {
  const body = path(element, "p:txBody", "a:bodyPr");
  if (!BLOCKS.has(geometry ?? "") || (body !== null && attribute(body, "wrap") === "none")) return null;
  return plainColour(child(element, "p:spPr"));
}

function isTextPlaceholder(placeholder: Placeholder | null, geometry: string | null): boolean {
  return placeholder !== null && (geometry === null || geometry === "rect");
}

function readConnector(element: XmlElement, frame: Frame, reading: SlideReading): Shape {
  const properties = path(element, "p:nvCxnSpPr", "p:cNvCxnSpPr");
  const end = (name: string): string | null => {
    const connection = child(properties, name);
    return connection === null ? null : attribute(connection, "id");
  };
  const shape = base(element, frame, reading);
  shape.kind = "connector";
  shape.connector = { from: end("a:stCxn"), to: end("a:endCxn"), ...arrows(element) };
  return shape;
}

function readPicturePart(element: XmlElement, frame: Frame, reading: SlideReading): Shape {
  const playing = playedIn(path(element, "p:nvPicPr", "p:nvPr"));
  const media = playing === null ? null : readMedia(playing, reading.part, reading.pack);
  const fill = child(element, "p:blipFill");
  const shape = base(element, frame, reading);
  shape.kind = playing === null ? "picture" : "media";
  if (fill !== null) shape.picture = readPicture(fill, reading.part, reading.pack);
  if (media !== null) shape.media = media;
  return shape;
}

function readGroup(element: XmlElement, frame: Frame, reading: SlideReading): Shape {
  const shape = base(element, frame, reading);
  const xfrm = path(element, "p:grpSpPr", "a:xfrm");
  const children = readChildren(element, groupFrame(xfrm, frame), reading);
  // Who switches off a group switches off what is in it.
  if (shape.hidden) for (const inside of children) hide(inside);
  shape.kind = "group";
  shape.box ??= around(children);
  shape.children = children;
  return shape;
}

function hide(shape: Shape): void {
  if (shape.hidden) return;
  shape.hidden = true;
  for (const inside of shape.children) hide(inside);
}

/** A group without a place of its own is where its children are. */
function around(children: readonly Shape[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of children) {
    if (box === null) continue;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  if (left === Infinity) return null;
  return { x: left, y: top, width: right - left, height: bottom - top, rotation: 0, flipH: false, flipV: false };
}
