import { type Deck, deck } from "../deck.js";

/** Water meters for a housing association. */
function start(title: string): Deck {
  return deck({ title, author: "Tom Reyes", company: "Driplog", palette: "harbour" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Bea Novak, Weirside Homes\n30 November",
  });
}

export function flagged(): Deck {
  return start("Water, seen")
    .slide({
      layout: "Title and Content",
      title: "A seamless experience",
      body: [
        "Our best-in-class platform empowers your people",
        "A holistic, future-proof approach to water",
        "Leverage actionable insights",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "What happens at Weirside",
      body: ["Your caretaker hears of a leak on the same day", "You repaired 31 ceilings last year"],
    });
}

/** Two such words are chance; “state of the art” is what the tender called it. */
export function clean(): Deck {
  return start("Ceilings that stay dry")
    .slide({
      layout: "Title and Content",
      title: "What happens at Weirside",
      body: [
        "Your caretaker hears of a leak on the same day",
        "You repaired 31 ceilings last year; at Dunmore it went from 28 to 4",
        "A robust meter, as your tender asks",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "How your caretakers would hear of it",
      body: ["A text message in their own language", "Seamlessly, in the words of the one who tried it"],
    });
}
