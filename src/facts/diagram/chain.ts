import type { Shape } from "../../document/document.js";
import { wordsIn } from "./scene.js";
import { chainOf, NO_LEAN, type Sketch } from "./sketch.js";

/** Signs that people type for an arrow. A lone ">" is a path through menus more often than a flow. */
const ARROW = /\s*(?:[→➔➜➝➞⇒⟶⟹►▶▸➤]|(?<=\s)(?:-{1,2}>|={1,2}>|—>|–>|>{2,3}|»)(?=\s))\s*/u;

/** A chain is a picture from this many links on; "A → B" is a sentence. */
const LEAST = 4;

/** "Plan → Build → Run" in running text, where it is what the page or the shape is about. */
export function chainSketch(shape: Shape, share: number, pageWords: number): Sketch | null {
  if (shape.kind !== "text" && shape.kind !== "autoshape" && shape.kind !== "code") return null;
  const lines =
    shape.kind === "code"
      ? (shape.code?.text.split("\n") ?? [])
      : shape.paragraphs.flatMap((paragraph) => paragraph.text.split("\n"));
  let best: { labels: string[]; paragraph: number; words: number } | null = null;
  for (const [i, line] of lines.slice(0, 300).entries()) {
    if (line.length > 600) continue;
    const labels = line
      .split(ARROW)
      .map((label) => label.trim())
      .filter((label) => label !== "");
    if (labels.length < LEAST || labels.some((label) => wordsIn(label) > 7)) continue;
    if (best === null || labels.length > best.labels.length) best = { labels, paragraph: i, words: wordsIn(line) };
  }
  best ??= downward(lines);
  if (best === null || best.words < 0.25 * pageWords) return null;
  const { nodes, edges } = chainOf(best.labels);
  return {
    form: "text",
    score: 0.8,
    nodes,
    edges,
    lean: { ...NO_LEAN, process: 0.7 },
    share,
    evidence: [`${nodes.length} words joined by arrows`],
    places: [{ shapeId: shape.id, ...(shape.kind === "code" ? {} : { paragraph: best.paragraph }) }],
  };
}

/** Lines with nothing but an arrow between them. */
function downward(lines: readonly string[]): { labels: string[]; paragraph: number; words: number } | null {
  const labels: string[] = [];
  let arrows = 0;
  for (const line of lines.slice(0, 300)) {
    if (/^\s*[↓⬇▼⇩]+\s*$/u.test(line)) arrows++;
    else if (line.trim() !== "" && wordsIn(line) <= 12) labels.push(line.trim());
  }
  if (arrows < LEAST - 1 || labels.length < LEAST) return null;
  return { labels, paragraph: 0, words: wordsIn(labels.join(" ")) };
}
