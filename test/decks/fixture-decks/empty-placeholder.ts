import { type Deck, deck, question } from "../deck.js";

function start(): Deck {
  return deck({
    title: "Nobody waits at your dock",
    author: "Robin Ashdown",
    company: "Rede Software",
    footer: "Rede Software",
    palette: "slate",
  }).slide({ layout: "Title Slide", title: "Nobody waits at your dock", subtitle: "For Harbour Foods\n3 April" });
}

/** Half of a layout for two, never used. */
export function flagged(): Deck {
  return start()
    .slide({ layout: "Two Content", title: "What you decide", body: ["The dock, by 2 May"], second: [] })
    .slide({ title: "What your drivers told us" }, question("Which hour of your Monday is the worst?"));
}

/** Every box filled, or gone. */
export function clean(): Deck {
  return start()
    .slide({
      layout: "Two Content",
      title: "What you decide",
      body: ["The dock, by 2 May"],
      second: ["The hour, by 9 May"],
    })
    .slide({ title: "What your drivers told us" }, question("Which hour of your Monday is the worst?"));
}
