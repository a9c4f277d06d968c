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

/** A greeting, an offer of more in the notes, an excuse. */
export function flagged(): Deck {
  return start()
    .slide(
      { title: "What your drivers told us", notes: "Would you like me to shorten these notes?" },
      textBox(at(0.8, 2, 11, 1.5), [
        "Certainly! Here’s a more concise version of your slide:",
        "Drivers wait two hours",
      ]),
    )
    .slide({
      layout: "Title and Content",
      title: "What it costs you",
      body: ["As an AI language model, I cannot count your lorries"],
    });
}

/** People say such words too, and a page may show what a chatbot said. */
export function clean(): Deck {
  return start()
    .slide(
      { title: "What your drivers told us", notes: "Certainly the page that matters. Let me know if Ada is late." },
      quote("Of course we wait. Sure, it is Monday.", "A driver of Harbour Foods"),
      textBox(at(0.8, 4.4, 11, 0.8), "Here is what we counted at your gate."),
    )
    .slide(
      { title: "What your help desk answers today" },
      textBox(at(0.8, 2, 11, 1), "“As an AI assistant, I do not know your order.”"),
      question("What do your customers do then?"),
    );
}
