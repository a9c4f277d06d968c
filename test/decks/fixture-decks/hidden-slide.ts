import type { Deck } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

/** Two in a row, and later a backup. */
export function flagged(): Deck {
  return pumpOffer("A dairy that never waits for water")
    .slide(lines("What stopped you in March", "The second pump ran dry on three nights"))
    .slide({ ...lines("What we could go down to", "41,000 if they sign by June"), hidden: true })
    .slide({ ...lines("Who else has asked", "Two dairies nearby"), hidden: true })
    .slide(lines("What you pay", "52,000 in two parts"))
    .slide({ ...lines("Backup: spare parts", "Seals, bearings, a motor"), hidden: true });
}

export function clean(): Deck {
  return pumpOffer("A dairy that never waits for water")
    .slide(lines("What stopped you in March", "The second pump ran dry on three nights"))
    .slide(lines("What you pay", "52,000 in two parts"));
}
