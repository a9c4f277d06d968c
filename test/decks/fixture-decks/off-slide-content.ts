import { at, type Deck, shape, textBox } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

export function flagged(): Deck {
  return pumpOffer("Half the power for the same water")
    .slide(
      lines("What you pay", "52,000 in two parts"),
      textBox(at(-4.5, 2, 4, 1), "Old price 49,000, they will not remember", { size: 14 }),
    )
    .slide(
      lines("What you save", "Eleven megawatt hours a year"),
      textBox(at(2, 8, 5, 0.8), "Only true above 40 cubic metres", { size: 14 }),
      textBox(at(14, 1, 3, 0.8), "Ask Olga for the real figure", { size: 14 }),
    );
}

/** What flies in, an empty box, and one that only reaches over the edge. */
export function clean(): Deck {
  return pumpOffer("Half the power for the same water")
    .slide(
      { ...lines("What you pay", "52,000 in two parts"), animated: true },
      textBox(at(-4.5, 2, 4, 1), "From April", { size: 14 }),
    )
    .slide(
      lines("What you save", "Eleven megawatt hours a year"),
      shape("rect", at(-3, 0, 2, 7.5), ""),
      textBox(at(11, 6, 4, 0.8), "Your own meter, last year", { size: 14 }),
    );
}
