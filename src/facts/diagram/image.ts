import type { Shape } from "../../document/document.js";
import type { Sight } from "../../document/sight.js";
import { Terms, wordsOf } from "../terms.js";
import { chainOf, type Lean, NO_LEAN, type Sketch } from "./sketch.js";
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
  /** What a look at it gave; null where nobody looked or it could not be judged. */
  sight: Sight | null;
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

/** Parts of a drawing that are worth naming: a legend or a footnote is longer. */
const LONGEST_LABEL = 6;
const MOST_LABELS = 30;

/**
 * A pasted picture that its words or its looks say is a diagram; null where neither does. A picture one is unsure of is
 * left alone, and so is one that its title alone calls a diagram while it looks like something else.
 */
export function imageSketch(shape: Shape, context: PictureContext): Sketch | null {
  if (shape.picture === null || shape.decorative || context.uses > 1 || context.share < LEAST_SHARE) return null;
  if (context.pictures > 2) return null;
  const source = shape.picture.source.split("/").at(-1) ?? "";
  const said = `${shape.alt} ${context.markdown ? source.replace(/[-_.]+/g, " ") : ""} ${shape.name}`;
  if (OTHER_PICTURE.isIn(wordsOf(said))) return null;
  const { sight } = context;
  const seen = sight?.verdict === "diagram";
  const cue = NAMED.firstIn(said) ?? leading(said);
  const alone = context.pictures === 1 && !/^jpe?g$/.test(shape.picture.type) && sight?.verdict !== "other";
  const fromTitle = alone ? leading(context.title) : null;
  if (cue === null && fromTitle === null && !seen) return null;
  const evidence = [
    ...(seen ? ["looks like a pasted diagram"] : []),
    ...(cue ? [`the picture is called “${cue}”`] : []),
    ...(fromTitle && !cue ? [`a picture under a title with “${fromTitle}”`] : []),
  ];
  return {
    form: "image",
    score: cue || seen ? 0.85 : 0.75,
    nodes: seen ? labelsOf(sight.words) : [],
    edges: [],
    lean: leanOf(wordsOf(`${said} ${context.title}`)),
    share: context.share,
    evidence,
    places: [{ shapeId: shape.id }],
  };
}

/** Each once. What is written in a drawing has no shapes of its own, so that the ids are made up. */
function labelsOf(words: readonly string[]): Sketch["nodes"] {
  const labels = [...new Set(words)].filter((label) => label.split(" ").length <= LONGEST_LABEL);
  return chainOf(labels.slice(0, MOST_LABELS)).nodes;
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
