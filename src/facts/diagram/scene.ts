import type { Document, Page, Shape } from "../../document/document.js";
import { isFurniture, isTitle, shapesOf } from "../../document/walk.js";
import {
  type ArrowShape,
  arrowOf,
  type Form,
  formOf,
  GLYPH,
  isLine,
  isStep,
  picturedArrow,
  typedArrow,
} from "./arrow.js";
import { area, around, contains, endsOf, overlap, type Point, type Rect, rectOf } from "./geometry.js";
import { ICON_SHARE, nameMarks } from "./names.js";
import { textOf, wordsIn } from "./text.js";

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
  /** Chevrons and block arrows without a name that could be steps by themselves; they are among the arrows, too. */
  blanks: SceneNode[];
  /** Pictures too large for icons. */
  photos: SceneNode[];
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
  form: Form;
  rect: Rect;
  /** With the text beside it that is its name. */
  whole: Rect;
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

/** A chevron without text that is smaller is an ornament or stands between two things. */
const LEAST_STEP = { width: 50, height: 25 };

/** Fewer are a caption of the picture behind them. */
const FEWEST_WORDS = 20;

/** Of the page's height: lower ones are banners. */
const LEAST_FRAME = 0.3;

/** Sorts the shapes of a page; null where the page has no size. */
export function sceneOf(page: Page, size: Document["pageSize"], titleId: string | null): Scene | null {
  if (size === null || size.width <= 0 || size.height <= 0) return null;
  const whole: Rect = { x: 0, y: 0, width: 1000, height: (1000 * size.height) / size.width };
  const scene: Scene = {
    page: whole,
    used: whole,
    nodes: [],
    marks: [],
    blanks: [],
    photos: [],
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
    const form = formOf(shape);
    if (isTitle(shape) || shape.id === titleId) {
      // A frame around everything may carry the page's heading.
      if (rect.height > LEAST_FRAME * whole.height && (shape.filled || shape.outlined))
        sort({ ...shape, paragraphs: [] }, form, rect, scene, loose);
      continue;
    }
    if (isLine(shape, form) && shape.paragraphs.length === 0) scene.lines.push(lineOf(shape, form, size.width));
    else if (overlap(rect, whole) >= 0.5 * area(rect)) sort(shape, form, rect, scene, loose);
  }
  scene.used = around(seen) ?? whole;
  // A picture behind everything is a background, where anything is said on it.
  if (scene.words >= FEWEST_WORDS)
    scene.others = scene.others.filter(
      ({ kind, rect }) => kind !== "picture" || overlap(rect, whole) < 0.9 * area(whole),
    );
  nameMarks(scene, loose);
  nest(scene);
  return scene;
}

function lineOf(shape: Shape, form: Form, pageWidth: number): Line {
  const { fromArrow = false, toArrow = false, start, end } = shape.connector ?? {};
  const path = shape.outline?.[0];
  const unit = 1000 / pageWidth;
  const scaled = ({ x, y }: Point): Point => ({ x: x * unit, y: y * unit });
  return {
    shape,
    ends:
      start && end
        ? [scaled(start), scaled(end)]
        : path
          ? [scaled(path[0]!), scaled(path.at(-1)!)]
          : endsOf(shape.box!, pageWidth),
    straight: !/bent|curved/i.test(form.geometry ?? "") && (path?.length ?? 2) === 2,
    arrow: fromArrow || toArrow,
  };
}

function sort(shape: Shape, form: Form, rect: Rect, scene: Scene, loose: SceneNode[]): void {
  const label = textOf(shape);
  const words = wordsIn(label);
  const picture = shape.kind === "picture";
  const drawn = picture || shape.filled || shape.outlined || isStep(form);
  const node: SceneNode = {
    shape,
    form,
    rect,
    whole: rect,
    label,
    words,
    drawn,
    icon: false,
    parent: null,
    children: 0,
  };
  scene.words += words;
  if (picture && label === "") {
    const arrow = area(rect) > 0.5 * ICON_SHARE * area(scene.page) ? null : picturedArrow(shape, rect);
    if (arrow !== null) scene.arrows.push(arrow);
    else if (area(rect) < ICON_SHARE * area(scene.page)) scene.marks.push(node);
    else {
      scene.others.push({ kind: "picture", rect });
      scene.photos.push(node);
    }
  } else if (!picture && shape.kind !== "text" && shape.kind !== "autoshape") {
    scene.others.push({ kind: shape.kind, rect });
    scene.words += wordsIn(shape.table?.rows.flat().join(" ") ?? "");
  } else if (label === "") {
    const arrow = arrowOf(shape, rect, form);
    if (arrow !== null) scene.arrows.push(arrow);
    else if (drawn) scene.marks.push(node);
    if (isStep(form) && rect.width > LEAST_STEP.width && rect.height > LEAST_STEP.height) scene.blanks.push(node);
  } else if (GLYPH.test(label)) {
    scene.arrows.push(typedArrow(shape, rect, label));
  } else if (drawn) scene.nodes.push(node);
  else loose.push(node);
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
