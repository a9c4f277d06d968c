import type { Deck } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

export function flagged(): Deck {
  return pumpOffer("Two pumps that take turns")
    .slide({ ...lines("What stopped you", "Three nights in March"), notes: "Let the foreman tell it himself." })
    .slide(lines("What you pay", "52,000 in two parts"))
    .slide({
      ...lines("What you decide", "Which cellar comes first"),
      notes: ["Wait for their answer.", "Then the calendar."],
    });
}

/** A number is no note. */
export function clean(): Deck {
  return pumpOffer("Two pumps that take turns")
    .slide({ ...lines("What stopped you", "Three nights in March"), notes: "2" })
    .slide(lines("What you pay", "52,000 in two parts"));
}
