import type { Facts } from "../facts/facts.js";

/** The words of rules cost more on a document than they may. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** What all rules of a house may cost on one document: two thousand words take a hundredth of it on thirty pages. */
const MOST_MS = 1_000;

/** Milliseconds that the rules of a house have left for a document. */
const left = new WeakMap<Facts, number>();

/**
 * The net under all that words and patterns may cost: both they and the document may be somebody else's. One for each
 * rule.
 */
export class Clock {
  #end = Number.POSITIVE_INFINITY;

  /** Runs a rule on what others have left of a document's time. Throws `TooMuch`. */
  during(facts: Facts, work: () => void): void {
    this.#end = performance.now() + (left.get(facts) ?? MOST_MS);
    try {
      work();
    } finally {
      left.set(facts, Math.max(0, this.#end - performance.now()));
      this.#end = Number.POSITIVE_INFINITY;
    }
  }

  /** Often enough that little happens in between. Throws `TooMuch`. */
  check(): void {
    if (performance.now() > this.#end) throw new TooMuch();
  }
}
