import { at, type Deck } from "../deck.js";
import { picture } from "../elements.js";
import { mark, noise } from "../png.js";
import { pumpOffer } from "./pump-offer.js";

const screen = noise(60_000);

/** More than half of a screenshot, cut off at the right and below. */
export function flagged(): Deck {
  return pumpOffer("See the pressure before it falls").slide(
    { title: "What your foreman sees" },
    {
      ...picture(at(0.8, 1.8, 5, 3.6), screen, "The pressure of the night, hour by hour"),
      crop: { right: 0.45, bottom: 0.2 },
    },
  );
}

/** A narrow margin, a logo, and a picture that another page shows whole. */
export function clean(): Deck {
  return pumpOffer("See the pressure before it falls").slide(
    { title: "What your foreman sees" },
    {
      ...picture(at(0.8, 1.8, 5, 3.6), screen, "The pressure of the night, hour by hour"),
      crop: { right: 0.1, top: 0.1 },
    },
    { ...picture(at(7, 1.8, 1, 1), mark([20, 60, 90], 3), "Tidewell"), crop: { right: 0.5 } },
  );
}
