/** A rule's words cost more on a document than any rule may. The message is the end of a sentence. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** What a rule may cost on one document: a hundred times what two thousand words cost on a deck of thirty pages. */
const MOST_MS = 1_000;

/**
 * The net under all that words and patterns may cost: both they and the document may be somebody else's. One for each
 * rule.
 */
export class Clock {
  #end = Number.POSITIVE_INFINITY;

  /** At the start of a document. */
  start(): void {
    this.#end = performance.now() + MOST_MS;
  }

  /** Often enough that little happens in between. Throws `TooMuch`. */
  check(): void {
    if (performance.now() > this.#end) throw new TooMuch();
  }
}
