import { at, type Deck, textBox } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

const linked = (text: string, link: string) => textBox(at(0.8, 5, 8, 0.6), [{ text: [{ text, link }] }], { size: 16 });

/** A slide that is gone, a comma for a dot, a mail without a sign, a mail that looks for a file, another firm's site. */
export function flagged(): Deck {
  return pumpOffer("One number to call")
    .slide(lines("What happens at night", "A fitter comes within the hour"), linked("See the map", "#"))
    .slide(
      lines("What it costs", "Nothing in the first year"),
      linked("Our terms", "https://www.tidewell,example/terms"),
    )
    .slide(lines("Who comes", "Piet and Olga"), linked("Write to Piet", "mailto:piet.aalders.tidewell.example"))
    .slide(lines("Who answers", "Ines Falk"), linked("Write to Ines", "ines.falk@tidewell.example"))
    .slide(
      lines("What others say", "Four dairies in the county"),
      linked("www.tidewell.com/dairies", "https://www.pumpworks.com/x"),
    );
}

/** A short address, one brand with two endings, an address that a mail program has wrapped, a mail with a subject. */
export function clean(): Deck {
  return pumpOffer("One number to call")
    .slide(lines("What happens at night", "A fitter comes within the hour"), linked("See the price", "#3"))
    .slide(
      lines("What it costs", "Nothing in the first year"),
      linked("www.tidewell.com/terms", "https://tidewell.co.uk/terms"),
    )
    .slide(lines("Who comes", "Piet and Olga"), linked("Write", "mailto:service@tidewell.example?subject=Night%20call"))
    .slide(lines("Who answers", "Ines Falk"), linked("tidewell.com/who", "https://bit.ly/3xyz"))
    .slide(
      lines("What others say", "Four dairies in the county"),
      linked("www.tidewell.com", "https://links.mail.example/?url=https%3A%2F%2Fwww.tidewell.com"),
    );
}
