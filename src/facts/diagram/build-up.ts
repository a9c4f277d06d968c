import type { Box, Document } from "../../document/document.js";
import { shapesOf } from "../../document/walk.js";
import type { BuildUp, PageFacts } from "../facts.js";

/** Of the parts on the emptier of two pages, so many must stand on the other in the same place, as a share. */
const SHARED = 0.7;
/** One or two shared parts are a frame that many pages have. */
const LEAST_SHARED = 2;
/** A part that is moved by more, as a share of the page's width, is drawn anew. */
const SLACK = 0.02;

/** Pages in a row whose drawings are one drawing that grows, or on which only the highlight moves. */
export function buildUpsOf(pages: readonly PageFacts[], size: Document["pageSize"]): BuildUp[] {
  if (size === null) return [];
  const runs: Stage[][] = [];
  let before: Stage | null = null;
  for (const page of pages) {
    const stage = stageOf(page);
    if (stage !== null && before !== null && isSame(before, stage, SLACK * size.width)) runs.at(-1)!.push(stage);
    else if (stage !== null) runs.push([stage]);
    before = stage;
  }
  return runs.filter((run) => run.length > 1).map(toBuildUp);
}

/** The drawing of one page: where each of its parts stands. */
interface Stage {
  page: PageFacts;
  parts: Part[];
}

interface Part {
  label: string;
  box: Box | null;
}

function stageOf(page: PageFacts): Stage | null {
  const { diagram } = page;
  if (diagram === null) return null;
  const boxes = new Map<string, Box | null>();
  for (const { id, box } of shapesOf(page.page)) boxes.set(id, box);
  const named = diagram.nodes.map(({ id, label }) => ({ label, box: boxes.get(id) ?? null }));
  const unnamed = diagram.places.map(({ shapeId }) => ({ label: "", box: boxes.get(shapeId) ?? null }));
  return { page, parts: named.length > 0 ? named : unnamed };
}

function isSame(a: Stage, b: Stage, slack: number): boolean {
  const [less, more] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  const byLabel = new Map<string, Part[]>();
  for (const part of more) {
    const known = byLabel.get(part.label);
    if (known === undefined) byLabel.set(part.label, [part]);
    else known.push(part);
  }
  const shared = less.filter(({ label, box }) => byLabel.get(label)?.some((other) => isAt(box, other.box, slack)));
  const named = less.some(({ label }) => label !== "");
  if (named) return shared.length >= Math.max(LEAST_SHARED, SHARED * less.length);
  // Without names, as in pasted pictures, a title has to say that it is the same thing.
  const titles = [a, b].map(({ page }) => page.title.trim().toLowerCase());
  return titles[0] !== "" && titles[0] === titles[1] && shared.length >= SHARED * less.length && less.length > 0;
}

/** What stands in a text or a SmartArt has no place of its own. */
function isAt(a: Box | null, b: Box | null, slack: number): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a.x - b.x) <= slack && Math.abs(a.y - b.y) <= slack;
}

/** The stage with most parts is what a reader is left with; of equally full ones the last. */
function toBuildUp(run: readonly Stage[]): BuildUp {
  const fullest = run.reduce((best, stage) => (stage.parts.length >= best.parts.length ? stage : best));
  return { pages: run.map(({ page }) => page.page.number), fullest: fullest.page.page.number };
}
