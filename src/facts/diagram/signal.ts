import type { SceneNode } from "./scene.js";

/** One thing on a page that speaks for (or against) a diagram. */
export interface Signal {
  name: string;
  /** 0 not at all, 1 beyond doubt. */
  value: number;
  nodes: readonly SceneNode[];
  links: readonly { from: SceneNode; to: SceneNode }[];
  /** What was seen, as a person would say it: "5 chevrons in a row". */
  phrase: string;
}

/** A count as a strength: `full` of them and more are 1. */
export function saturate(count: number, full: number): number {
  return Math.min(1, count / full);
}
