import type { Shape } from "../../document/document.js";
import { wordsOf } from "../terms.js";
import { withNames } from "./evidence.js";
import { countingUp, isTime } from "./series.js";
import { chainOf, NO_LEAN, type Sketch } from "./sketch.js";
import { distinctTerms, STAGE, STRONG_TITLE, shareWith } from "./words.js";

/** A figure with its currency and unit is not longer. */
const LONGEST_FIGURE = 30;

/** A head that names stages of work from left to right; its first cell may name the rows. */
function isStages(head: readonly string[]): boolean {
  const cells = head.slice(1).filter((cell) => cell.trim() !== "");
  const words = cells.map(wordsOf);
  return cells.length >= 3 && shareWith(STAGE, words) >= 0.75 && distinctTerms(STAGE, words) >= 3;
}

/** A table that is a plan: periods across the top or down the side, and work in the cells. Figures over the years are data. */
export function planSketch(shape: Shape, share: number, title: string): Sketch | null {
  const rows = shape.table?.rows ?? [];
  const [head = []] = rows;
  if (rows.length < 2 || head.length < 2) return null;
  const cells = rows
    .slice(1)
    .flatMap((row) => row.slice(1))
    .filter((cell) => cell.trim() !== "");
  const numeric = cells.filter(
    (cell) => cell.length <= LONGEST_FIGURE && /^[\s\d.,%$€£+()-]*\d[\s\d.,%$€£kKmMbB+()-]*$/.test(cell),
  ).length;
  if (cells.length > 0 && numeric > 0.3 * cells.length) return null;
  const across = head.filter(isTime);
  const side = rows
    .slice(1)
    // A damaged table has rows without cells.
    .map((row) => row[0]?.trim() ?? "")
    .filter((cell) => cell !== "");
  const phases = side.filter((cell) => isTime(cell) || /^(?:phase|step|stage|sprint|milestone|wave)\b/i.test(cell));
  const named = STRONG_TITLE.process.isIn(wordsOf(title));
  const steps =
    across.length >= 4 || (named && across.length >= 3)
      ? across
      : phases.length >= 3 && (named || countingUp(phases) >= 3)
        ? phases
        : isStages(head)
          ? head.filter((cell) => cell.trim() !== "")
          : [];
  if (steps.length < 3) return null;
  const { nodes, edges } = chainOf(steps);
  return {
    form: "native",
    score: named ? 0.8 : 0.6,
    nodes,
    edges,
    lean: { ...NO_LEAN, process: 2 },
    share,
    evidence: [withNames(`a plan with ${steps.length} ${across.length >= 3 ? "periods" : "stages"}`, steps)],
    places: [{ shapeId: shape.id }],
  };
}
