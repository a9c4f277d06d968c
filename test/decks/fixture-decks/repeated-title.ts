import type { Deck } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

export function flagged(): Deck {
  return pumpOffer("Dry cellar, full tank")
    .slide(lines("What you get", "Two pumps that take turns"))
    .slide(lines("What you pay", "52,000 in two parts"))
    .slide(lines("What you get", "A fitter within the hour"));
}

/** A topic that goes on, and one that is counted. */
export function clean(): Deck {
  return pumpOffer("Dry cellar, full tank")
    .slide(lines("What you get", "Two pumps that take turns"))
    .slide(lines("What you get", "A fitter within the hour"))
    .slide(lines("What we measured (1 of 2)", "The flow of the first pump"))
    .slide(lines("What you pay", "52,000 in two parts"))
    .slide(lines("What we measured (2 of 2)", "The flow of the second"));
}
