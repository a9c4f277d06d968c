import { at, type Deck, deck, question, quote, textBox } from "../deck.js";

function start(): Deck {
  return deck({
    title: "Nobody waits at your dock",
    author: "Robin Ashdown",
    company: "Rede Software",
    footer: "Rede Software",
    palette: "slate",
  }).slide({ layout: "Title Slide", title: "Nobody waits at your dock", subtitle: "For Harbour Foods\n3 April" });
}

/** What they must not hear, what we would take at least, and what we think of their money. */
export function flagged(): Deck {
  return start()
    .slide(
      { title: "What your drivers told us", notes: "Don’t tell them that we asked at the other dock, too." },
      quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
    )
    .slide(
      { title: "What you pay", comments: [{ author: "Mia", text: "Walk-away price is 80, our discount floor 12%." }] },
      textBox(at(0.8, 2, 8, 1), "€96 a lorry"),
    )
    .slide(
      { title: "What you decide", notes: "Their budget is about 40,000." },
      question("Which hour of your Monday is the worst?"),
    );
}

/** Notes for a speaker, in words that are secrets elsewhere. */
export function clean(): Deck {
  return start()
    .slide(
      {
        title: "What your drivers told us",
        notes: ["Show, don’t tell: let them read the quote.", "Ask what share of their budget goes to waiting."],
        comments: [{ author: "Mia", text: "Do not share the pen, it is Ada’s." }],
      },
      quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
    )
    .slide(
      { title: "What you decide", notes: "Their internal rules, the margin of the page, the floor of the hall." },
      question("Which hour of your Monday is the worst?"),
    );
}
