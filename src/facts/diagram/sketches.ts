import type { Document, Page, Shape } from "../../document/document.js";
import { shapesOf } from "../../document/walk.js";
import type { SeenPicture } from "../facts.js";
import { ICON, type PictureUses } from "../pictures.js";
import type { Title } from "../title.js";
import { chainSketch } from "./chain.js";
import { codeSketch } from "./code.js";
import { area } from "./geometry.js";
import { imageSketch } from "./image.js";
import { nativeSketch } from "./native.js";
import { planSketch } from "./plan.js";
import { type Scene, sceneOf } from "./scene.js";
import type { Sketch } from "./sketch.js";
import { smartArtSketch } from "./smartart.js";
import { textOf, wordsIn } from "./text.js";
import { typedSketch } from "./typed.js";

export interface DiagramContext {
  pageSize: Document["pageSize"];
  title: Title;
  customer: readonly string[];
  /** How often each picture is used in the document, by its source. */
  uses: PictureUses;
  /** What was seen in the pictures of the page that may be diagrams. */
  pictures: readonly SeenPicture[];
}

/** A drawing typed with characters has fewer lines. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;

/** All candidates on a page, sure and unsure: one from each detector that sees something. */
export function sketchesOf(page: Page, context: DiagramContext): Sketch[] {
  const { title, pageSize } = context;
  const shapes = [...shapesOf(page)].filter((shape) => !shape.hidden && shape.id !== title.shapeId);
  const scene = sceneOf(page, pageSize, title.shapeId);
  const shareOf = (shape: Shape): number => {
    if (pageSize === null) return 1;
    return shape.box === null
      ? 0
      : Math.min(1, (shape.box.width * shape.box.height) / (pageSize.width * pageSize.height));
  };
  const pictured = shapes.filter((shape) => isPicture(shape) && shareOf(shape) >= ICON);
  // What fills the page is behind the others.
  const pictures = pictured.filter((shape) => shareOf(shape) < BACKGROUND).length || pictured.length;
  const words = scene?.words ?? shapes.reduce((sum, shape) => sum + wordsIn(textOf(shape)), 0);
  return [
    ...shapes.map((shape) => sketchOf(shape, shareOf(shape), pictures, context)),
    chainSketch(shapes, shareOf, words, scene === null ? 0 : picturedShare(scene), title.text),
    scene === null ? null : nativeSketch(scene, title.text),
  ].filter((sketch) => sketch !== null);
}

const BACKGROUND = 0.9;

/** Some programs paste pictures as the filling of a shape without text. */
function isPicture({ kind, picture, paragraphs }: Shape): boolean {
  return kind === "picture" || (picture !== null && paragraphs.length === 0);
}

/** What one shape is by itself. */
function sketchOf(
  shape: Shape,
  share: number,
  pictures: number,
  { title, pageSize, uses, pictures: looked }: DiagramContext,
): Sketch | null {
  if (shape.smartart) return smartArtSketch(shape, share);
  if (shape.table) return planSketch(shape, share, title.text);
  if (shape.code) return codeSketch(shape);
  if (shape.picture) {
    const used = uses.get(shape.picture.source) ?? 1;
    const sight = looked.find(({ shapeId }) => shapeId === shape.id)?.sight ?? null;
    return imageSketch(shape, { title: title.text, share, uses: used, pictures, markdown: pageSize === null, sight });
  }
  return typedText(shape, share);
}

/** Share of the page under pictures, tables and charts, overlaps counted twice. */
function picturedShare({ others, page }: Scene): number {
  return others.reduce((sum, { rect }) => sum + area(rect), 0) / area(page);
}

/** Boxes typed into a text box of a deck, as they are typed into a block of code. */
function typedText(shape: Shape, share: number): Sketch | null {
  if (shape.code || shape.paragraphs.length < 3) return null;
  const text = shape.paragraphs
    .slice(0, MOST_LINES)
    .map((paragraph) => paragraph.text.slice(0, LONGEST_LINE))
    .join("\n");
  const sketch = typedSketch(shape, text);
  return sketch && sketch.score > 0.9 ? { ...sketch, form: "text", share } : null;
}
