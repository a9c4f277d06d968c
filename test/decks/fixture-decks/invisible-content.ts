import { at, type Deck, textBox } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

/** A box that is switched off, and words that are wholly transparent. */
export function flagged(): Deck {
  return pumpOffer("A pump that calls before it fails")
    .slide(
      lines("What you pay", "52,000 in two parts"),
      textBox(at(0.8, 5, 5, 0.6), "Our cost: 31,000", { size: 14, hidden: true }),
    )
    .slide(
      lines("What it tells you", "Heat, noise and flow, each hour"),
      textBox(at(0.8, 5, 5, 0.6), "Copied from the offer to another dairy", { size: 14, transparent: true }),
    );
}

/** What comes in on a click, and boxes with nothing in them. */
export function clean(): Deck {
  return pumpOffer("A pump that calls before it fails")
    .slide(
      { ...lines("What you pay", "52,000 in two parts"), animated: true },
      textBox(at(0.8, 5, 5, 0.6), "Half of it after the first winter", { size: 14, hidden: true }),
    )
    .slide(
      lines("What it tells you", "Heat, noise and flow, each hour"),
      textBox(at(0.8, 5, 5, 0.6), "", { size: 14, hidden: true }),
      textBox(at(0.8, 6, 5, 0.6), "", { size: 14 }),
    );
}
