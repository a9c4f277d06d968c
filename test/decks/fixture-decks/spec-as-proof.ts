import { at, type Deck, deck, textBox } from "../deck.js";

/** Tills for a bakery chain. */
function start(title: string): Deck {
  return deck({ title, author: "Jon Ekdal", company: "Tillworks", palette: "harbour" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Rosa Klein, Crumb & Sons\n3 October",
  });
}

/** Figures of the product, and none of the bakery's. */
export function flagged(): Deck {
  return start("Fast tills")
    .slide({
      layout: "Title and Content",
      title: "The engine inside",
      body: ["99.95% uptime", "Response in 200 ms", "Handles 1,000 requests per second"],
    })
    .slide(
      { title: "Proven hardware" },
      textBox(at(0.8, 2, 11.73, 2), ["Battery life: 14 hours.", "Memory of 64 GB.", "Weighs 2 kg."], { size: 24 }),
    )
    .slide({
      layout: "Title and Content",
      title: "Platform metrics",
      body: ["90%+ code quality score", "380+ automated tests passing", "Twelve card readers supported"],
    });
}

/** The same figure beside the customer's Saturday, and one figure alone. */
export function clean(): Deck {
  return start("Four Saturdays before Christmas")
    .slide({
      layout: "Title and Content",
      title: "When the tills stood still",
      body: [
        "You lost 340 customers on the last Saturday before Christmas",
        "At Mill Lane the tills stopped for no minute on the same four Saturdays",
        "99.95% uptime",
        "Response in 200 ms",
      ],
    })
    .slide(
      { title: "One figure for your technician" },
      textBox(at(0.8, 2, 11.73, 1), ["Battery life: 14 hours."], { size: 24 }),
    );
}
