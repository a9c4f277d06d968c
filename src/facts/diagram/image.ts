import type { Shape } from "../../document/document.js";
import { Terms, wordsOf } from "../terms.js";
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

const NAMED = new Terms(
  `diagram, architecture, flowchart, flow chart, workflow, work flow, topology, sequence, pipeline, process, orgchart, org chart, gantt,
  roadmap, road map, timeline, time line, lifecycle, life cycle, dataflow, data flow, funnel, mindmap, mind map, swimlane, swim lane,
  schema, infographic`,
);
const OTHER_PICTURE = new Terms(
  `screenshot, screen shot/grab, graphical user interface, website, web site/page, calendar, photo, logo, icon, headshot, portrait,
  chart/graph/map of, bar/line/pie chart, plot, banner, badge, avatar, thumbnail, dashboard, gif, demo`,
);

/** A pasted picture that its words say is a diagram; null where nothing says so. A picture one is unsure of is left alone. */
export function imageSketch(shape: Shape, context: PictureContext): Sketch | null {
  if (shape.picture === null || shape.decorative || context.uses > 1 || context.share < LEAST_SHARE) return null;
  if (context.pictures > 2) return null;
  const source = shape.picture.source.split("/").at(-1) ?? "";
  const said = `${shape.alt} ${context.markdown ? source.replace(/[-_.]+/g, " ") : ""} ${shape.name}`;
  if (OTHER_PICTURE.isIn(wordsOf(said))) return null;
  const cue = NAMED.firstIn(said) ?? leading(said);
  const alone = context.pictures === 1 && !/^jpe?g$/.test(shape.picture.type);
  const fromTitle = alone ? leading(context.title) : null;
  if (cue === null && fromTitle === null) return null;
  return {
    form: "image",
    score: cue ? 0.85 : 0.75,
    nodes: [],
    edges: [],
    lean: leanOf(wordsOf(`${said} ${context.title}`)),
    share: context.share,
    evidence: [cue ? `the picture is called “${cue}”` : `a picture under a title with “${fromTitle}”`],
    places: [{ shapeId: shape.id }],
  };
}

function leading(text: string): string | null {
  const { architecture, process, structure } = STRONG_TITLE;
  return architecture.firstIn(text) ?? process.firstIn(text) ?? structure.firstIn(text);
}

function leanOf(words: readonly string[]): Lean {
  return {
    ...NO_LEAN,
    process: STRONG_TITLE.process.isIn(words) ? 1 : 0.3,
    architecture: STRONG_TITLE.architecture.isIn(words) ? 1.5 : 0.5,
    structure: STRONG_TITLE.structure.isIn(words) ? 1 : 0,
  };
}
