import type { Sight } from "../../document/sight.js";

/** What is written in a drawing, and whether shapes are drawn beside it. */
export interface Drawing {
  /** Word groups, each as it stands on one line, in the order of the file. */
  groups: readonly string[];
  /** Boxes, lines and curves; null where the format does not tell them apart. */
  shapes: number | null;
}

/** A drawing with fewer shapes is an icon or a line of text. */
const FEWEST_SHAPES = 3;
/** What a salesperson can still take for one picture. */
const MOST_GROUPS = 400;
const LONGEST_GROUP = 80;

/**
 * The verdict on a drawing's words. An icon has none, and a chart's are mostly numbers (0.38 to 0.68 of them, against
 * 0.04 in a diagram): so a diagram has at least `fewest` groups, less than three tenths of them numbers. Null for a
 * drawing without words: its pixels may say more.
 */
export function sightOfDrawing({ groups, shapes }: Drawing, fewest: number): Sight | null {
  const words = groups.map((group) => group.replace(/\s+/g, " ").trim()).filter((group) => group !== "");
  if (words.length === 0) return null;
  const named = words.filter((group) => /\p{L}{2}/u.test(group));
  const numeric = words.filter(isNumber).length / words.length;
  const isDiagram = named.length >= fewest && numeric < 0.3 && (shapes ?? FEWEST_SHAPES) >= FEWEST_SHAPES;
  return {
    verdict: isDiagram ? "diagram" : "other",
    score: isDiagram ? 1 - numeric : 0,
    words: named.slice(0, MOST_GROUPS).map((group) => group.slice(0, LONGEST_GROUP)),
  };
}

/** A number with its unit: "40", "20 s", "3.5 %". */
function isNumber(group: string): boolean {
  const letters = group.match(/\p{L}/gu)?.length ?? 0;
  return letters <= (group.match(/\p{N}/gu)?.length ?? 0) || letters === 0;
}
