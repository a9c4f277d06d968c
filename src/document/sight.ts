import type { Picture } from "./document.js";

/** What a look at one picture gave. */
export interface Sight {
  /** `unsure` is between the two: told to whoever asks, never flagged. */
  verdict: "diagram" | "unsure" | "other";
  /** How much it looks like a diagram, 0 to 1. */
  score: number;
  /** What is written in it, word group by word group; empty where its words are only pixels. */
  words: readonly string[];
}

/** Looks at a picture of a document. Null where it cannot be judged: broken, too large, gone, or of a type that is not read. */
export type LookAt = (picture: Picture) => Sight | null;
