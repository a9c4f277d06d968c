import type { Page } from "../../document/document.js";
import type { Diagram } from "../facts.js";
import { kindOf } from "./kind.js";
import { ownerOf } from "./owner.js";
import { hasLoop } from "./sketch.js";
import { type DiagramContext, sketchesOf } from "./sketches.js";

/** From this score on, a candidate is called a diagram. Below it false alarms double (docs/decisions/diagram-signals.md). */
export const CUT = 0.35;

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
    nodes: best.torn ? [] : best.nodes,
    edges: best.edges,
    loop: hasLoop(best.edges),
    evidence: best.evidence,
    places: best.places,
  };
}
