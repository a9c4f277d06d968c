import { type Deck, deck, question, quote } from "../deck.js";

function start(title: string, company: string): Deck {
  return deck({ title, author: "Robin Ashdown", company, footer: "Rede Software", palette: "slate" })
    .slide({ layout: "Title Slide", title: "Nobody waits at your dock", subtitle: "For Harbour Foods\n3 April" })
    .slide(
      { title: "What your drivers told us" },
      quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
    )
    .slide({ title: "What you decide" }, question("Which hour of your Monday is the worst?"));
}

/** The title of an older file, the firm of an earlier employer. */
export const flagged = (): Deck => start("Kick-off with Ostrava Bakeries", "Ashdown Yards Ltd");

/** Other words for the same, and the firm by its longer name. */
export const clean = (): Deck => start("Docks: offer to Harbour Foods", "Rede Software Holding B.V.");
