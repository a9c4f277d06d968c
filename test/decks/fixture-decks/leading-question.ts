import { at, type Deck, deck, question, textBox } from "../deck.js";

/** Laundry for small hotels. */
function start(title: string): Deck {
  return deck({ title, author: "Ruben Ode", company: "Foldhouse", palette: "orchard" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Lena Marsh, Hotel Quayside\n2 February",
  });
}

/** Six claims with a question mark. */
export function flagged(): Deck {
  return start("Linen without worry")
    .slide(
      { title: "Tired of counting sheets?" },
      textBox(at(0.8, 2, 11.73, 1.2), ["Your housekeepers count 300 sheets every Monday."], { size: 20 }),
    )
    .slide({
      layout: "Title and Content",
      title: "Linen that is there when you need it",
      body: ["What if you could halve your laundry bill?", "Fresh sheets are on the trolley by seven"],
    })
    .slide(
      { title: "Next" },
      textBox(at(0.8, 2, 11.73, 1.6), ["Wouldn't you like to save 40%?", "Why wait?"], { size: 28 }),
    )
    .slide(
      { title: "You're still counting by hand?" },
      textBox(at(0.8, 2, 11.73, 1.2), ["What if we turned this round?"], { size: 28 }),
    );
}

/** Questions that only the hotel can answer, some of which begin like the others. */
export function clean(): Deck {
  return start("Mondays without counting")
    .slide(
      { title: "Your Monday" },
      textBox(at(0.8, 2, 11.73, 1.2), ["Your housekeepers count 300 sheets every Monday."], { size: 20 }),
      question("What would they do with these two hours?"),
    )
    .slide({
      layout: "Title and Content",
      title: "Three things that we do not know",
      body: [
        "What don't you want to change about your Mondays?",
        "What if the van came at five: who would open the door?",
        "Which sheets do you miss most often, and when did it start?",
      ],
    })
    .slide(
      { title: "What your housekeepers asked" },
      textBox(
        at(0.8, 2, 11.73, 1.6),
        ["“Isn't this one more list to fill in?”", "Want to learn more? Ask Ida at Hotel Lido."],
        {
          size: 24,
        },
      ),
    );
}
