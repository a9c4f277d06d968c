import type { DiagramKind } from "../facts.js";
import { wordsOf } from "../terms.js";
import { hasLoop, type Lean, type Sketch } from "./sketch.js";
import {
  distinctTerms,
  FLOW_TITLE,
  LEVEL,
  OFFER,
  OFFER_TITLE,
  ROLE,
  STAGE,
  STRONG_TITLE,
  SYSTEM_PART,
  SYSTEM_TITLE,
  shareOf,
  shareWith,
  TIME_AXIS,
  tellsDeed,
} from "./words.js";

/** What of a candidate tells its kind. */
type Judged = Pick<Sketch, "nodes" | "edges" | "lean" | "captions">;

/** What kind of picture it is: how it is drawn, how its parts hang together and what its words are about, summed. */
export function kindOf(sketch: Judged, title: string): Exclude<DiagramKind, "customer"> {
  const votes = votesOf(sketch, title);
  if (votes.process >= votes.architecture && votes.process >= votes.structure) return "process";
  return votes.architecture >= votes.structure ? "architecture" : "structure";
}

/** How much speaks for each kind. */
export function votesOf(sketch: Judged, title: string): Lean {
  const labels = sketch.nodes.map((node) => wordsOf(node.label));
  const beside = (sketch.captions ?? []).map(wordsOf);
  const titled = wordsOf(title);
  const { process, architecture, structure } = STRONG_TITLE;
  const called = {
    process: process.isIn(titled),
    architecture: architecture.isIn(titled),
    structure: structure.isIn(titled),
  };
  const said = called.process || called.architecture || called.structure;
  const sorted = OFFER_TITLE.isIn(titled);
  // "Cloud consulting" is something that is sold, and "Send it to the API" something to do: neither is a part of a system.
  const system = (label: readonly string[]): boolean =>
    SYSTEM_PART.isIn(label) && !OFFER.isIn(label) && !tellsDeed(label);
  const votes = {
    process:
      sketch.lean.process +
      1.2 * shareWith(STAGE, labels) +
      1.2 * shareOf(labels, tellsDeed) +
      0.5 * shareWith(STAGE, beside) +
      ([...labels, ...beside].some((label) => TIME_AXIS.isAll(label)) ? 1.5 : 0) +
      (called.process ? 1.5 : said ? 0 : FLOW_TITLE.isIn(titled) ? 1 : STAGE.isIn(titled) ? 0.7 : 0),
    architecture:
      sketch.lean.architecture +
      2.2 * shareOf(labels, system) +
      0.5 * shareOf(beside, system) +
      (called.architecture ? 2 : !said && !sorted && (SYSTEM_TITLE.isIn(titled) || system(titled)) ? 0.6 : 0),
    structure:
      sketch.lean.structure +
      2 * shareWith(ROLE, labels) +
      1.6 * shareWith(OFFER, labels) +
      1.2 * shareWith(LEVEL, labels) +
      shareWith(LEVEL, beside) +
      (distinctTerms(LEVEL, [...labels, ...beside]) >= 3 ? 1.2 : 0) +
      (called.structure ? 1.5 : sorted ? 1 : 0),
  };
  const { chain, line, tree, loop } = shapeOf(sketch);
  if (chain || loop) votes.process += 0.6;
  // A way through parts of a system is where data goes.
  else if (line) votes.process += 0.8 * (1 - shareOf(labels, system));
  if (tree) votes.structure += 0.8;
  return votes;
}

/** How the parts hang together: one after the other, mostly so, back to the start, or fanning out from few to many. */
function shapeOf({ nodes, edges }: Judged): Record<"chain" | "line" | "tree" | "loop", boolean> {
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const { from, to } of edges) {
    out.set(from, (out.get(from) ?? 0) + 1);
    into.set(to, (into.get(to) ?? 0) + 1);
  }
  const most = Math.max(0, ...out.values(), ...into.values());
  const enough = edges.length >= 3;
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to])).size;
  return {
    // What goes to and fro between two are calls, not steps.
    chain: ends >= 3 && most <= 1,
    line: enough && longestWay(edges) >= 0.6 * (ends - 1),
    tree: enough && most >= 3 && edges.length <= 1.25 * nodes.length && !hasLoop(edges),
    loop: enough && hasLoop(edges),
  };
}

/** Edges on the longest way that follows the edges, as far as they lead nowhere back. */
function longestWay(edges: readonly { from: string; to: string }[]): number {
  const far = new Map<string, number>();
  // Each pass makes every way that is still growing one edge longer; a loop stops growing with the last pass.
  for (let pass = 0; pass < edges.length && pass < MOST_PASSES; pass++) {
    let grown = false;
    for (const { from, to } of edges) {
      const next = (far.get(from) ?? 0) + 1;
      if (next <= (far.get(to) ?? 0) || next > edges.length) continue;
      far.set(to, next);
      grown = true;
    }
    if (!grown) break;
  }
  return Math.max(0, ...far.values());
}

/** Longer ways are not drawn on a page. */
const MOST_PASSES = 60;
