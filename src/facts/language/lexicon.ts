import type { UnitClass } from "../facts.js";

/** A compiled lexicon: plain data, nothing to build when the module loads. */
export interface Lexicon {
  /** Words of a set, parted by spaces. */
  sets: Readonly<Record<string, string>>;
  groups: readonly CueGroup[];
  /** The number of the group, a space, the pattern as written. */
  patterns: readonly string[];
  /** First word (or `@set`) to the numbers of the patterns that can begin with it, base 36. */
  index: Readonly<Record<string, string>>;
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
