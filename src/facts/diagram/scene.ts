import type { Document, Page, Shape } from "../../document/document.js";
import { isFurniture, isTitle, shapesOf } from "../../document/walk.js";
import { oneLine } from "../one-line.js";
import { type ArrowShape, arrowOf, GLYPH, isLine, isStep, typedArrow } from "./arrow.js";
import {
  area,
  around,
  centre,
  contains,
  endsOf,
  holds,
  overlap,
  type Point,
  type Rect,
  rectOf,
  right,
  sharedX,
  sharedY,
} from "./geometry.js";

/**
 * What is drawn on a page, sorted by the part that it can play in a diagram.
 * Lengths are thousandths of the page's width.
 */
export interface Scene {
  page: Rect;
  /** The part of the page that anything visible takes, its title included. */
  used: Rect;
  /** Things with a name: a box with its text, a circle with a text box on it, an icon with its caption. */
  nodes: SceneNode[];
  /** Drawn shapes without a name: dots on a timeline, bars, icons, panels behind other things. */
  marks: SceneNode[];
  /** Block arrows without text. */
  arrows: ArrowShape[];
  lines: Line[];
  /** Tables, charts, photos and films: what a page shows instead of a diagram. */
  others: { kind: Shape["kind"]; rect: Rect }[];
  /** Words on the page, its title left out. */
  words: number;
  /** The node or mark that a shape is part of, by the shape's id. */
  nodeOf: ReadonlyMap<string, SceneNode>;
}

export interface SceneNode {
  shape: Shape;
  rect: Rect;
  /** Its text; "" for a mark. */
  label: string;
  words: number;
  /** Painted or outlined; a bare text box is not. */
  drawn: boolean;
  /** A picture or a textless drawing with its caption beside it. */
  icon: boolean;
  /** The smallest node that holds this one. */
  parent: SceneNode | null;
  children: number;
}

export interface Line {
  shape: Shape;
  ends: [Point, Point];
  /** Bent and curved connectors do not run straight between their ends. */
  straight: boolean;
  /** An arrow head at either end. */
  arrow: boolean;
}

/** Beyond this, a page is drawn by a machine, and the pairwise steps below would cost too much. */
const MOST_PARTS = 400;

/** A picture below this share of the page can be an icon with a caption. */
const ICON_SHARE = 0.05;

/** Sorts the shapes of a page; null where the page has no size. */
export function sceneOf(page: Page, size: Document["pageSize"], titleId: string | null): Scene | null {
  if (size === null || size.width <= 0 || size.height <= 0) return null;
  const whole: Rect = { x: 0, y: 0, width: 1000, height: (1000 * size.height) / size.width };
  const scene: Scene = {
    page: whole,
    used: whole,
    nodes: [],
    marks: [],
    arrows: [],
    lines: [],
    others: [],
    words: 0,
    nodeOf: new Map(),
  };
  const loose: SceneNode[] = [];
  const seen: Rect[] = [];
  for (const shape of shapesOf(page)) {
    if (shape.box === null || shape.hidden || isFurniture(shape) || shape.kind === "group") continue;
    if (seen.length > MOST_PARTS) break;
    const rect = rectOf(shape.box, size.width);
    seen.push(rect);
    if (isTitle(shape) || shape.id === titleId) continue;
    if (isLine(shape)) scene.lines.push(lineOf(shape, size.width));
    else if (overlap(rect, whole) >= 0.5 * area(rect)) sort(shape, rect, scene, loose);
  }
  scene.used = around(seen) ?? whole;
  name(scene, loose);
  nest(scene);
  return scene;
}

function lineOf(shape: Shape, pageWidth: number): Line {
  const { fromArrow = false, toArrow = false } = shape.connector ?? {};
  return {
    shape,
    ends: endsOf(shape.box!, pageWidth),
    straight: !/bent|curved/i.test(shape.geometry ?? ""),
    arrow: fromArrow || toArrow,
  };
}

function sort(shape: Shape, rect: Rect, scene: Scene, loose: SceneNode[]): void {
  const label = textOf(shape);
  const words = wordsIn(label);
  const picture = shape.kind === "picture";
  const drawn = picture || shape.filled || shape.outlined || isStep(shape);
  const node: SceneNode = { shape, rect, label, words, drawn, icon: false, parent: null, children: 0 };
  scene.words += words;
  if (picture && label === "" && area(rect) > ICON_SHARE * area(scene.page)) {
    scene.others.push({ kind: "picture", rect });
  } else if (!picture && shape.kind !== "text" && shape.kind !== "autoshape") {
    scene.others.push({ kind: shape.kind, rect });
    scene.words += wordsIn(shape.table?.rows.flat().join(" ") ?? "");
  } else if (label === "") {
    const arrow = arrowOf(shape, rect);
    if (arrow !== null) scene.arrows.push(arrow);
    else if (drawn) scene.marks.push(node);
  } else if (GLYPH.test(label)) {
    scene.arrows.push(typedArrow(shape, rect, label));
  } else if (drawn) scene.nodes.push(node);
  else loose.push(node);
}

/** Gives names to marks: the text box that lies on them, else the caption next to them. */
function name(scene: Scene, loose: SceneNode[]): void {
  const nodeOf = new Map([...scene.nodes, ...scene.marks].map((node) => [node.shape.id, node]));
  const free = new Set(loose);
  const bySize = scene.marks.sort((a, b) => area(a.rect) - area(b.rect));
  for (const mark of bySize) {
    if (area(mark.rect) > 0.4 * area(scene.page)) continue;
    const on = [...free].filter((text) => holds(mark.rect, centre(text.rect)) && text.rect.width < 2 * mark.rect.width);
    if (on.length === 1 || on.length === 2) adopt(mark, on, false);
  }
  for (const mark of bySize) {
    if (mark.label !== "" || !isIcon(mark, scene)) continue;
    // An icon on a disc is one thing: the disc gets the name.
    if (
      bySize.some((disc) => disc !== mark && disc.label === "" && isIcon(disc, scene) && contains(disc.rect, mark.rect))
    )
      continue;
    const caption = captionOf(mark, [...free]);
    if (caption) adopt(mark, [caption], true);
  }
  for (const text of free) {
    scene.nodes.push(text);
    nodeOf.set(text.shape.id, text);
  }
  scene.marks = bySize.filter((mark) => mark.label === "");
  scene.nodeOf = nodeOf;

  function adopt(mark: SceneNode, texts: SceneNode[], icon: boolean): void {
    mark.label = texts.map((text) => text.label).join("\n");
    mark.words = wordsIn(mark.label);
    mark.drawn = !icon;
    mark.icon = icon;
    scene.nodes.push(mark);
    for (const text of texts) {
      free.delete(text);
      nodeOf.set(text.shape.id, mark);
    }
  }
}

function isIcon({ rect }: SceneNode, scene: Scene): boolean {
  const { width, height } = rect;
  return (
    Math.min(width, height) > 15 &&
    width < 3 * height &&
    height < 3 * width &&
    area(rect) < ICON_SHARE * area(scene.page)
  );
}

/** The text under, beside or over an icon, in that order, no farther away than the icon is large. */
function captionOf({ rect }: SceneNode, texts: readonly SceneNode[]): SceneNode | null {
  let best: SceneNode | null = null;
  let least = rect.height;
  for (const text of texts) {
    if (text.words > 12 || !/\p{L}/u.test(text.label)) continue;
    const under = sharedX(rect, text.rect) > 0.5 * Math.min(rect.width, text.rect.width);
    const beside = sharedY(rect, text.rect) > 0.5 * Math.min(rect.height, text.rect.height);
    const gapX = text.rect.x - right(rect);
    const over = text.rect.y < rect.y ? 0.3 * rect.height : 0;
    const gap = under
      ? over - sharedY(rect, text.rect)
      : beside && gapX > -5
        ? gapX + 0.2 * rect.width
        : Number.POSITIVE_INFINITY;
    if (gap < least) {
      best = text;
      least = gap;
    }
  }
  return best;
}

/** Finds for every node the smallest drawn thing that holds it. */
function nest(scene: Scene): void {
  const all = [...scene.nodes, ...scene.marks];
  for (const node of all) {
    for (const other of all) {
      if (
        other === node ||
        !other.drawn ||
        area(other.rect) < 1.3 * area(node.rect) ||
        !contains(other.rect, node.rect)
      )
        continue;
      if (node.parent === null || area(other.rect) < area(node.parent.rect)) node.parent = other;
    }
    if (node.parent && node.label !== "") node.parent.children++;
  }
}

export function textOf(shape: Shape): string {
  return shape.paragraphs
    .map((paragraph) => oneLine(paragraph.text))
    .filter((text) => text !== "")
    .join("\n");
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
