import { at, chain, type Deck, deck, question, shape, textBox } from "../deck.js";

function start(title: string, footer: string): Deck {
  return deck({ title, author: "Robin Ashdown", company: "Rede Software", footer, palette: "slate" }).slide({
    layout: "Title Slide",
    title: "Nobody waits at your dock",
    subtitle: "For Harbour Foods\n3 April",
  });
}

/** A watermark, a footer that is not for the reader, a title in the properties. */
export function flagged(): Deck {
  return start("Dock plan DRAFT v3", "Rede Software. For internal use only.")
    .slide(
      { title: "What your drivers told us" },
      shape("rect", at(3, 3, 7, 1.4), "Draft", { fill: null, color: "accent2", size: 80, rotation: 330 }),
      question("Which hour of your Monday is the worst?"),
    )
    .slide({ title: "[Draft] What it costs you" }, textBox(at(0.8, 2, 8, 1), "14 hours a week"));
}

/** Drafts that pages are about, a step of that name, and a mark that is meant for the reader. */
export function clean(): Deck {
  return start("Dock plan", "Confidential. For Harbour Foods.")
    .slide({ title: "How a plan of your dock comes about" }, chain(["Draft", "Your corrections", "Final plan"]))
    .slide(
      { title: "What you get first" },
      textBox(at(0.8, 2, 8, 1.5), [
        "The first draft of your plan on 12 May, with your internal documents beside it",
        "Do not distribute without the consent of Harbour Foods",
      ]),
      question("Who should see the draft first?"),
    );
}
