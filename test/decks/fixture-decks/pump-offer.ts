import { type Deck, deck } from "../deck.js";

/** The cover of an offer for pumps, which the decks about what hides in a file go on from. */
export function pumpOffer(title: string): Deck {
  return deck({
    title,
    author: "Ines Falk",
    company: "Tidewell Pumps",
    footer: "Tidewell Pumps",
    palette: "harbour",
  }).slide({ layout: "Title Slide", title, subtitle: "For Northbrook Dairy\n3 April" });
}

/** A page of plain lines. */
export const lines = (title: string, ...body: string[]) => ({ layout: "Title and Content" as const, title, body });
