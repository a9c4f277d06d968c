import { type Deck, deck } from "../deck.js";

/** Shift plans for care homes. */
function start(title: string): Deck {
  return deck({ title, author: "Hugo Stam", company: "Rotaline", palette: "orchard" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Aoife Brennan, Larkhill Care\n11 May",
  });
}

/** Results that could be anybody's. */
export function flagged(): Deck {
  return start("Better planning for Larkhill")
    .slide({
      layout: "Title and Content",
      title: "What you gain",
      body: [
        "Less stress for your nurses",
        "Reduces costs and saves time for your managers",
        "Fewer errors in your rota",
        "Happier staff and lower turnover",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "What your residents gain",
      body: ["Your residents are happier", "Improves the quality of your care"],
    });
}

/** The same results, each with whose day it is and from what to what. */
export function clean(): Deck {
  return start("Sundays without a phone call")
    .slide({
      layout: "Title and Content",
      title: "What changes at Larkhill",
      body: [
        "Aoife makes the rota in two hours instead of nine",
        "Your night nurses are phoned on one Sunday a month instead of four",
        "Agency hours fall from 310 to 90 a month",
        "Fewer errors in your rota",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "What your residents notice",
      body: [
        "Your residents see the same face at breakfast on 26 of 30 days",
        "Nobody waits for the evening pills past eight",
      ],
    });
}
