import type { Shape } from "../../document/document.js";
import { type Lean, NO_LEAN, type Sketch } from "./sketch.js";
import { STRONG_TITLE } from "./words.js";

/** What a picture is judged on besides itself. */
export interface PictureContext {
  title: string;
  share: number;
  /** How often the same picture is in the document: a background or a logo comes back. */
  uses: number;
  /** Pictures of some size on the page. */
  pictures: number;
  markdown: boolean;
}

/** Measured on labelled decks: with a cue in words, from a tenth of the page on, used once (precision 0.92, recall 0.36). */
const LEAST_SHARE = 0.1;

const NAMED =
  /\b(?:diagram|architecture|flow-?chart|work-?flow|topology|sequence|pipeline|process|org-?chart|gantt|road-?map|time-?line|life-?cycle|data-?flow|funnel|mind-?map|swim-?lane|schema|block-?diagram|infographic)\b/i;
const OTHER_PICTURE =
  /\b(?:screen-?shot|graphical user interface|web ?site|web page|calendar|screen grab|photo|logo|icon|headshot|portrait|chart of|bar chart|line chart|pie chart|plot|graph of|map of|banner|badge|avatar|thumbnail|dashboard|gif|demo)\b/i;

/** A pasted picture that its words say is a diagram; null where nothing says so. A picture one is unsure of is left alone. */
export function imageSketch(shape: Shape, context: PictureContext): Sketch | null {
  if (shape.picture === null || shape.decorative || context.uses > 1 || context.share < LEAST_SHARE) return null;
  if (context.pictures > 2) return null;
  const source = shape.picture.source.split("/").at(-1) ?? "";
  const said = `${shape.alt} ${context.markdown ? source.replace(/[-_.]+/g, " ") : ""} ${shape.name}`;
  if (OTHER_PICTURE.test(said)) return null;
  const cue = NAMED.exec(said) ?? leading(said);
  const alone = context.pictures === 1 && !/^jpe?g$/.test(shape.picture.type);
  const fromTitle = alone ? leading(context.title) : null;
  if (cue === null && fromTitle === null) return null;
  const words = `${said} ${context.title}`;
  return {
    form: "image",
    score: cue ? 0.85 : 0.75,
    nodes: [],
    edges: [],
    lean: leanOf(words),
    share: context.share,
    evidence: [cue ? `the picture is called “${cue[0].trim()}”` : `a picture under a title with “${fromTitle![0]}”`],
    places: [{ shapeId: shape.id }],
  };
}

function leading(text: string): RegExpExecArray | null {
  return STRONG_TITLE.architecture.exec(text) ?? STRONG_TITLE.process.exec(text) ?? STRONG_TITLE.structure.exec(text);
}

function leanOf(words: string): Lean {
  return {
    ...NO_LEAN,
    process: STRONG_TITLE.process.test(words) ? 1 : 0.3,
    architecture: STRONG_TITLE.architecture.test(words) ? 1.5 : 0.5,
    structure: STRONG_TITLE.structure.test(words) ? 1 : 0,
  };
}
