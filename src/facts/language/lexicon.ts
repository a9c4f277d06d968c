import type { UnitClass } from "../facts.js";
import type { Table } from "./table.js";

/** Compiled patterns: plain data, nothing to build when the module loads. */
export interface Cues {
  groups: readonly { id: string; mask: boolean }[];
  /** The number of the group, a short name of the cue, and the pattern, parted by spaces. */
  patterns: readonly string[];
  /** First word (or `@set`) to the numbers of the patterns that can begin with it, base 36. */
  index: Table;
}

/** What decides the class of a line, and the sets of words that patterns may name. */
export interface Lexicon extends Cues {
  groups: readonly CueGroup[];
  /** Word to the sets it is in. */
  words: Table;
}

export interface CueGroup {
  id: string;
  class: UnitClass;
  /** How strongly it argues for its class; negative against it. */
  weight: number;
  /** Says how much, how long or from what to what: an outcome with it is concrete. */
  concrete: boolean;
  /** Covers its words, so that no other cue fires inside. */
  mask: boolean;
}
