import type { Deck } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

export function flagged(): Deck {
  return pumpOffer("Quiet pumps by autumn")
    .slide({
      ...lines("What changes for your night shift", "No alarm after ten, from October"),
      comments: [
        { author: "Piet Aalders", text: "Can we promise October? The motors come in November." },
        { author: "Ines Falk", text: "Ask the works." },
      ],
    })
    .slide({
      ...lines("What you pay", "52,000 in two parts"),
      comments: [{ author: "Piet Aalders", text: "Too cheap." }],
    });
}

/** An order to decklint is no remark. */
export function clean(): Deck {
  return pumpOffer("Quiet pumps by autumn")
    .slide({
      ...lines("What changes for your night shift", "No alarm after ten, from October"),
      comments: [{ author: "Ines Falk", text: "decklint-allow feature-heavy-page: they asked for this list" }],
    })
    .slide(lines("What you pay", "52,000 in two parts"));
}
