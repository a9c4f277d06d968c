import { at, type Deck } from "../deck.js";
import { chart, picture } from "../elements.js";
import { landscape, mark } from "../png.js";
import { pumpOffer } from "./pump-offer.js";

const scene = () => landscape([150, 180, 205], [70, 105, 120]);
const nights = (alt: string) => ({
  ...chart(
    at(0.8, 1.8, 8, 4),
    "Nights without water",
    ["January", "February", "March"],
    [{ name: "Nights", values: [1, 2, 3] }],
  ),
  alt,
});

/** None, the name of a file, and a guess that nobody checked. */
export function flagged(): Deck {
  return pumpOffer("No night without water")
    .slide({ title: "More nights each month" }, nights(""))
    .slide({ title: "The cellar in March" }, picture(at(0.8, 1.8, 6, 4), scene(), "IMG_2041.jpg"))
    .slide(
      { title: "The same cellar in May" },
      picture(at(0.8, 1.8, 6, 4), scene(), "A picture containing outdoor, sky\n\nDescription automatically generated"),
    );
}

/** Described, marked as decorative, or too small to say anything. */
export function clean(): Deck {
  return pumpOffer("No night without water")
    .slide(
      { title: "More nights each month" },
      nights("Nights without water: one in January, two in February, three in March"),
      picture(at(12, 0.3, 0.6, 0.6), mark([20, 60, 90], 3)),
    )
    .slide({ title: "The cellar in March" }, { ...picture(at(0.8, 1.8, 6, 4), scene()), decorative: true });
}
