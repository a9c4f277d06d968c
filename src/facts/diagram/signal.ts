import type { SceneNode } from "./scene.js";
import type { Lean } from "./sketch.js";
import type { WEIGHTS } from "./weights.js";

/** Everything that the judgement on drawn shapes rests on. */
export type SignalName = Exclude<keyof typeof WEIGHTS, "bias">;

/** One thing drawn on a page that speaks for a diagram. */
export interface Signal {
  name: SignalName;
  /** 0 not at all, 1 beyond doubt. */
  value: number;
  nodes: readonly SceneNode[];
  /** Those of the nodes that anyone would call parts, where that is not all of them: the names to be said. */
  said?: readonly SceneNode[];
  links: readonly { from: SceneNode; to: SceneNode }[];
  /** What was seen, as a person would say it: "5 chevrons in a row". */
  phrase: string;
  /** Which names belong to what was counted is a guess: good enough to tell the kind by, not to be said. */
  unsure?: boolean;
  /** What kind of picture it speaks for, where that is not the same for all signals of this name. */
  lean?: Partial<Lean>;
}

/** A count as a strength: `full` of them and more are 1. */
export function saturate(count: number, full: number): number {
  return Math.min(1, count / full);
}

/** Links from each to the next. */
export function chain(nodes: readonly SceneNode[]): { from: SceneNode; to: SceneNode }[] {
  return nodes.slice(1).map((node, i) => ({ from: nodes[i]!, to: node }));
}

export function longest<T>(runs: readonly T[][]): T[] {
  return runs.reduce<T[]>((best, run) => (run.length > best.length ? run : best), []);
}
