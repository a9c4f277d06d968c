import { at, type Deck, deck, question, quote, table, textBox } from "../deck.js";

function start(customer: string, footer: string): Deck {
  return deck({
    title: "Nobody waits at your dock",
    author: "Robin Ashdown",
    company: "Rede Software",
    footer,
    palette: "slate",
  }).slide({ layout: "Title Slide", title: "Nobody waits at your dock", subtitle: `For ${customer}\n3 April` });
}

/** A name spelt as overseas, letters swapped, a brand in small letters, a footer that nobody reads. */
export function flagged(): Deck {
  return start("Harbor Foods", "Harbour Fodos: dock plan")
    .slide(
      { title: "What your drivers told us", notes: "Ask how Casacdia counts its lorries." },
      quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
    )
    .slide(
      { title: "What it costs you" },
      table(at(0.8, 1.8, 11, 2), [
        ["Where", "Hours"],
        ["Dock of Rova", "14"],
      ]),
      question("Which hour of your Monday is the worst?"),
    );
}

/** The right name in every form, and words and firms that only look like it. */
export function clean(): Deck {
  return start("Harbour Foods", "Harbour Foods: dock plan").slide(
    {
      title: "What Harbour Foods’ drivers told us",
      notes: "HARBOUR FOODS and cascadia are theirs; ask at Cascadia’s gate.",
    },
    quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
    textBox(at(0.8, 4.8, 11, 1), [
      "Cascades of lorries in the harbor; foods that wait go bad.",
      { text: [{ text: "https://harborfoods.example/dock", link: "https://harborfoods.example/dock" }] },
    ]),
  );
}
