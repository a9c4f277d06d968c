import { type Deck, deck } from "../deck.js";

/** Rosters for care homes: the same three results, with and without how it is today. */
function pages(title: string, results: string[]): Deck {
  return deck({
    title,
    author: "Paul Adeyemi",
    company: "Rota Lane",
    footer: "Rota Lane for Elm Court",
    palette: "slate",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Jo Whitby, Elm Court\n8 November" })
    .slide({ layout: "Title and Content", title: "Results for your home", body: results })
    .slide({
      layout: "Title and Content",
      title: "How you would start",
      body: ["You choose one floor", "Jo approves the first roster", "Then you decide"],
    })
    .slide({ layout: "Section Header", title: "Thank you", subtitle: "Paul Adeyemi, paul@rotalane.example" });
}

export const flagged = () =>
  pages("Calm rosters", [
    "Your nurses get their shifts two weeks earlier",
    "You save 30% of agency costs",
    "Fewer sick days on every floor",
    "Your managers are home by six",
  ]);

export const clean = () =>
  pages("Home by six", [
    "Your nurses get their shifts two weeks ahead instead of two days",
    "Agency costs fall from €41,000 to €28,000 a quarter",
    "No more sick days after double shifts",
    "Your managers are home by six, where they used to stay until nine",
  ]);
