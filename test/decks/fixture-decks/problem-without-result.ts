import { type Deck, deck, question } from "../deck.js";

/** Cold rooms for florists: all that hurts is there; the day after only in one of them. */
function pages(title: string, last: { title: string; body: string[] }): Deck {
  return deck({
    title,
    author: "Ruth Abara",
    company: "Evercool",
    footer: "Evercool for Petal & Stem",
    palette: "orchard",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Ugo Marsh, Petal & Stem\n12 May" })
    .slide(
      {
        layout: "Title and Content",
        title: "What hurts in August",
        body: [
          "You throw away a third of your roses every week",
          "You lose €1,100 on each hot Saturday",
          "Your florists waste two hours a day picking out wilted stems",
        ],
      },
      question("Which shop feels it first?"),
    )
    .slide({
      layout: "Title and Content",
      title: "And in winter",
      body: ["Your cold room fails twice a month", "Ugo is called out at night and misses his sleep"],
    })
    .slide({ layout: "Title and Content", ...last });
}

export const flagged = () =>
  pages("The trouble with August", { title: "Your next step", body: ["We meet on 20 May", "You bring the keys"] });

export const clean = () =>
  pages("August without waste", {
    title: "What August could be like",
    body: [
      "You throw away nine roses a week instead of ninety",
      "You keep the €1,100 of a hot Saturday",
      "Ugo sleeps through the night",
    ],
  });
