import type { Place } from "../../document/document.js";
import type { DiagramEdge, DiagramForm, DiagramNode } from "../facts.js";

/** Votes for what kind of picture it is, before its words are read. */
export interface Lean {
  process: number;
  architecture: number;
  structure: number;
}

/** A candidate for the picture of a page, made by one of the detectors. */
export interface Sketch {
  form: DiagramForm;
  /** How sure it is that this is a diagram at all, 0 to 1. */
  score: number;
  nodes: DiagramNode[];
  edges: DiagramEdge[];
  lean: Lean;
  /** Short texts beside the nodes, where there are any: names of axes, of levels, of what an arrow carries. */
  captions?: string[];
  /** The nodes are scraps of labels, as a metafile has them, each line by itself: enough to tell the kind by, not to be named. */
  torn?: boolean;
  /** A chart of what was seen of others over time: nobody's steps for sure. */
  observed?: boolean;
  /** Share of the page, 0 to 1. */
  share: number;
  evidence: string[];
  places: Place[];
}

export const NO_LEAN: Lean = { process: 0, architecture: 0, structure: 0 };

/** Labels in an order, as nodes with made-up ids and the edges from each to the next. */
export function chainOf(labels: readonly string[]): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const nodes = labels.map((label, i) => ({ id: `n${i + 1}`, label }));
  return { nodes, edges: nodes.slice(1).map((node, i) => ({ from: nodes[i]!.id, to: node.id })) };
}

/** True where one can walk from some node back to it. */
export function hasLoop(edges: readonly DiagramEdge[]): boolean {
  const next = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const { from, to } of edges) {
    const list = next.get(from);
    if (list === undefined) next.set(from, [to]);
    else list.push(to);
    open.set(to, (open.get(to) ?? 0) + 1);
    open.set(from, open.get(from) ?? 0);
  }
  // Taking away what nothing leads to, again and again, leaves only loops.
  const ready = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  let left = open.size;
  for (const id of ready) {
    left--;
    for (const to of next.get(id) ?? []) {
      const count = open.get(to)! - 1;
      open.set(to, count);
      if (count === 0) ready.push(to);
    }
  }
  return left > 0;
}
