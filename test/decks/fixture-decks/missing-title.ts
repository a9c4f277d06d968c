import { at, type Deck, textBox } from "../deck.js";
import { picture } from "../elements.js";
import { landscape } from "../png.js";
import { lines, pumpOffer } from "./pump-offer.js";

const prose = "Both pumps run at night, one of them for nothing. We measured for a week in March, with your foreman.";

/** A page without any title, and one whose title is a text box like any other. */
export function flagged(): Deck {
  return pumpOffer("One pump is enough")
    .slide(lines("What we measured", "Flow, heat and noise"))
    .slide({}, textBox(at(0.8, 3, 11, 1.5), prose, { size: 18 }))
    .slide(
      {},
      textBox(at(0.8, 0.5, 11, 0.9), "What you could switch off", { size: 36, bold: true }),
      textBox(at(0.8, 2, 11, 1.5), prose, { size: 16 }),
    );
}

/** A picture that says it all, and a closing page. */
export function clean(): Deck {
  return pumpOffer("One pump is enough")
    .slide(lines("What we measured", "Flow, heat and noise"))
    .slide({}, picture(at(0, 0, 13.33, 7.5), landscape([150, 180, 205], [70, 105, 120]), "The cellar at night"))
    .slide({}, textBox(at(4, 3, 5, 1), "Thank you", { size: 40 }));
}
