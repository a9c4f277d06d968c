import type { Shape } from "../../document/document.js";
import { wordsOf } from "../terms.js";
import { withNames } from "./evidence.js";
import { countingUp } from "./series.js";
import { chainOf, type Lean, NO_LEAN, type Sketch } from "./sketch.js";
import { distinctTerms, STAGE } from "./words.js";

const BY_CATEGORY: Record<string, Partial<Lean>> = {
  process: { process: 2 },
  cycle: { process: 2 },
  hierarchy: { structure: 2 },
  relationship: { structure: 1.5 },
  matrix: { structure: 2 },
  pyramid: { structure: 2 },
};

/** Rows of things with what belongs to each, which PowerPoint keeps among the processes for the looks of them. */
const CHEVRON_ROWS = /(?:^|\/)(?:lProcess3|chevron2)$/;

/** Two boxes are a comparison, three are a picture of parts. */
const LEAST = 3;

const BY_LAYOUT: [RegExp, string][] = [
  [/cycle|circular|gear/i, "cycle"],
  [/process|chevron|arrow|timeline|step|funnel|flow/i, "process"],
  [/hierarchy|org|tree/i, "hierarchy"],
  [/pyramid/i, "pyramid"],
  [/matrix|grid4/i, "matrix"],
  [/venn|radial|relation|target|balance|equation/i, "relationship"],
];

/** A SmartArt by its layout's category. Lists and picture lists are bullets in costume, unless they count or name stages. */
export function smartArtSketch(shape: Shape, share: number): Sketch | null {
  const art = shape.smartart;
  if (art === null) return null;
  const labels = art.nodes
    .filter((node) => node.level <= 1)
    .map((node) => node.text.trim())
    .filter((text) => text !== "");
  const highest = art.nodes.reduce((least, { level }) => Math.min(least, level), Infinity);
  const top = art.nodes
    .filter((node) => node.level === highest)
    .map((node) => node.text.trim())
    .filter((text) => text !== "");
  const rows =
    CHEVRON_ROWS.test(art.layout) && art.nodes.some(({ level }) => level > highest) && listLean(top) === null;
  const category = rows
    ? "matrix"
    : BY_CATEGORY[art.category]
      ? art.category
      : (BY_LAYOUT.find(([pattern]) => pattern.test(art.layout))?.[1] ?? "");
  // Without anything below its top level, a hierarchy is a row of boxes.
  const flat = category === "hierarchy" && art.nodes.every(({ level }) => level === highest);
  const lean = (flat ? undefined : BY_CATEGORY[category]) ?? listLean(top);
  if (lean === null || labels.length < LEAST) return null;
  const ordered = category === "process" || category === "cycle";
  const { nodes, edges } = chainOf((ordered && top.length > 1) || rows ? top : labels);
  const loop = category === "cycle" && nodes.length > 1 ? [{ from: nodes.at(-1)!.id, to: nodes[0]!.id }] : [];
  return {
    form: "smartart",
    score: BY_CATEGORY[category] && !flat ? 0.95 : 0.7,
    nodes,
    edges: ordered ? [...edges, ...loop] : [],
    lean: { ...NO_LEAN, ...lean },
    share,
    evidence: [
      withNames(
        rows ? `${nodes.length} rows of a list graphic` : `${nodes.length} parts in a ${category || "list"} graphic`,
        nodes.map(({ label }) => label),
      ),
    ],
    places: [{ shapeId: shape.id }],
  };
}

function listLean(labels: readonly string[]): Partial<Lean> | null {
  const ordered =
    countingUp(labels) >= 3 ||
    (labels.length >= 3 && distinctTerms(STAGE, labels.map(wordsOf)) >= Math.max(3, labels.length * 0.75));
  return ordered ? { process: 1.5 } : null;
}
