import { at, type Deck, textBox } from "../deck.js";
import { picture } from "../elements.js";
import { landscape } from "../png.js";
import { lines, pumpOffer } from "./pump-offer.js";

const linked = (text: string, link: string) => textBox(at(0.8, 5, 8, 0.6), [{ text: [{ text, link }] }], { size: 16 });

/** A disk, a share, a host without a dot, a SharePoint, and a path in a description. */
export function flagged(): Deck {
  return pumpOffer("Water on every night of the year")
    .slide(
      lines("What you pay", "52,000 in two parts"),
      linked("Price list", "file:///C:/Users/ines.falk/Offers/floor-prices.xlsx"),
    )
    .slide(
      lines("Who looks after it", "Two fitters, an hour away"),
      linked("Rota", "\\\\tide-fs01\\service\\rota.docx"),
    )
    .slide(lines("What was measured", "Flow and noise, for a week"), linked("Readings", "http://wiki/northbrook"))
    .slide(
      lines("What is drawn so far", "The cellar, with both pumps"),
      linked("Drawings", "https://tidewell.sharepoint.com/sites/offers/northbrook"),
    )
    .slide(
      { title: "What it looks like today" },
      picture(
        at(0.8, 1.8, 6, 3.4),
        landscape([150, 180, 205], [70, 105, 120]),
        "C:\\Users\\ines.falk\\Desktop\\cellar.png",
      ),
    );
}

/** Links that anyone can follow, and a host that only looks short. */
export function clean(): Deck {
  return pumpOffer("Water on every night of the year")
    .slide(lines("What you pay", "52,000 in two parts"), linked("Price list", "https://tidewell.example/prices"))
    .slide(
      lines("Who looks after it", "Two fitters, an hour away"),
      linked("Write to them", "mailto:service@tidewell.example"),
    )
    .slide(
      { title: "What it looks like today" },
      picture(at(0.8, 1.8, 6, 3.4), landscape([150, 180, 205], [70, 105, 120]), "The cellar with both pumps, in March"),
      linked("Back to what you pay", "#2"),
    );
}
