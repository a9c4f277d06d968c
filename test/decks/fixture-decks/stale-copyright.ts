import { at, type Deck, deck, question, textBox } from "../deck.js";

function start(footer: string): Deck {
  return deck({
    title: "Lunch in thirty minutes",
    author: "Lucie Brandt",
    company: "Saltmeadow Kitchen",
    footer,
    palette: "slate",
  }).slide({
    layout: "Title Slide",
    title: "Lunch in thirty minutes",
    subtitle: "For Paula Winter, Harrow Conference",
  });
}

/** An old mark at the foot of each page. */
export function flagged(): Deck {
  return start("© 2019–2025 Saltmeadow Kitchen. All rights reserved.")
    .slide({ title: "What you told us" }, question("Which guest would you least like to lose again?"))
    .slide({ layout: "Title and Content", title: "What you decide", body: ["The menu, by 2 May"] });
}

/** This year’s mark, and a photographer’s, whose year is right for ever. */
export function clean(): Deck {
  return start("© 2019–2026 Saltmeadow Kitchen. All rights reserved.")
    .slide(
      { title: "What you told us" },
      textBox(at(0.8, 6, 8, 0.5), "Photo © 2018 Ana Roe"),
      question("Which guest would you least like to lose again?"),
    )
    .slide({ layout: "Title and Content", title: "What you decide", body: ["The menu, by 2 May"] });
}
