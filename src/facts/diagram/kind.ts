import type { DiagramKind } from "../facts.js";
import { wordsOf } from "../terms.js";
import { hasLoop, type Sketch } from "./sketch.js";
import { isDeed, ROLE, STAGE, STRONG_TITLE, SYSTEM_PART, shareOf, shareWith } from "./words.js";

/** What kind of picture it is: how it is drawn, how its parts hang together and what its words are about, summed. */
export function kindOf(sketch: Sketch, title: string): Exclude<DiagramKind, "customer"> {
  const labels = sketch.nodes.map((node) => wordsOf(node.label));
  const titled = wordsOf(title);
  const votes = {
    process:
      sketch.lean.process +
      1.2 * shareWith(STAGE, labels) +
      0.8 * shareOf(labels, isDeed) +
      (STRONG_TITLE.process.isIn(titled) ? 1.5 : 0),
    architecture:
      sketch.lean.architecture +
      2.2 * shareWith(SYSTEM_PART, labels) +
      (STRONG_TITLE.architecture.isIn(titled) ? 2 : 0),
    structure: sketch.lean.structure + 2 * shareWith(ROLE, labels) + (STRONG_TITLE.structure.isIn(titled) ? 1.5 : 0),
  };
  const { chain, tree, loop } = shapeOf(sketch);
  if (chain || loop) votes.process += 0.6;
  if (tree) votes.structure += 0.8;
  if (votes.process >= votes.architecture && votes.process >= votes.structure) return "process";
  return votes.architecture >= votes.structure ? "architecture" : "structure";
}

/** How the parts hang together: one after the other, back to the start, or fanning out from few to many. */
function shapeOf({ nodes, edges }: Sketch): { chain: boolean; tree: boolean; loop: boolean } {
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const { from, to } of edges) {
    out.set(from, (out.get(from) ?? 0) + 1);
    into.set(to, (into.get(to) ?? 0) + 1);
  }
  const most = Math.max(0, ...out.values(), ...into.values());
  const enough = edges.length >= 3;
  return {
    chain: enough && most <= 1,
    tree: enough && most >= 3 && edges.length <= 1.25 * nodes.length && !hasLoop(edges),
    loop: enough && hasLoop(edges),
  };
}
