import type { Document, Page } from "../../document/document.js";
import { shapesOf } from "../../document/walk.js";
import type { Diagram } from "../facts.js";
import type { Title } from "../title.js";
import { chainSketch } from "./chain.js";
import { codeSketch } from "./code.js";
import { imageSketch } from "./image.js";
import { kindOf, ownerOf } from "./kind.js";
import { nativeSketch } from "./native.js";
import { planSketch } from "./plan.js";
import { sceneOf, textOf, wordsIn } from "./scene.js";
import { hasLoop, type Sketch } from "./sketch.js";
import { smartArtSketch } from "./smartart.js";

/** From this score on, a candidate is called a diagram. */
export const CUT = 0.35;

export interface DiagramContext {
  pageSize: Document["pageSize"];
  title: Title;
  customer: readonly string[];
  /** How often each picture is used in the document, by its source. */
  uses: ReadonlyMap<string, number>;
}

/** The dominant picture of structure or flow on a page; null where the page has none. */
export function diagramOf(page: Page, context: DiagramContext): Diagram | null {
  const title = context.title.text;
  const best = sketchesOf(page, context)
    .filter((sketch) => sketch.score >= CUT)
    .sort((a, b) => b.score * Math.sqrt(b.share) - a.score * Math.sqrt(a.share))[0];
  if (best === undefined) return null;
  const owner = ownerOf(best, title, context.customer);
  return {
    kind: owner === "customer" ? "customer" : kindOf(best, title),
    form: best.form,
    owner,
    share: Math.round(best.share * 100) / 100,
    nodes: best.nodes,
    edges: best.edges,
    loop: hasLoop(best.edges),
    evidence: best.evidence,
    places: best.places,
  };
}

/** All candidates on a page, sure and unsure. */
export function sketchesOf(page: Page, context: DiagramContext): Sketch[] {
  const { title, pageSize, uses } = context;
  const sketches: (Sketch | null)[] = [];
  const shapes = [...shapesOf(page)].filter((shape) => !shape.hidden && shape.id !== title.shapeId);
  const scene = sceneOf(page, pageSize, title.shapeId);
  const words = shapes.reduce((sum, shape) => sum + wordsIn(textOf(shape)), 0);
  const shareOf = (shape: (typeof shapes)[number]): number =>
    pageSize === null
      ? 1
      : shape.box === null
        ? 0
        : Math.min(1, (shape.box.width * shape.box.height) / (pageSize.width * pageSize.height));
  const pictures = shapes.filter((shape) => shape.kind === "picture" && shareOf(shape) >= 0.03).length;
  for (const shape of shapes) {
    const share = shareOf(shape);
    if (shape.smartart) sketches.push(smartArtSketch(shape, share));
    else if (shape.table) sketches.push(planSketch(shape, share, title.text));
    else if (shape.code) sketches.push(codeSketch(shape));
    else if (shape.picture)
      sketches.push(
        imageSketch(shape, {
          title: title.text,
          share,
          uses: uses.get(shape.picture.source) ?? 1,
          pictures,
          markdown: pageSize === null,
        }),
      );
  }
  const pictured = scene
    ? scene.others.reduce((sum, { rect }) => sum + rect.width * rect.height, 0) / (scene.page.width * scene.page.height)
    : 0;
  sketches.push(chainSketch(shapes, shareOf, scene?.words ?? words, pictured));
  if (scene !== null) sketches.push(nativeSketch(scene, title.text));
  return sketches.filter((sketch) => sketch !== null);
}
