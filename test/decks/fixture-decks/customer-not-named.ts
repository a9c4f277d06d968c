import { type Deck, deck } from "../deck.js";

/** Guest cards for hotels. The settings beside the fixtures say for whom and from whom it is. */
function pages(title: string, guest: string): Deck {
  return deck({ title, author: "Mara Iyer", company: "Latchkey", footer: null, palette: "harbour" })
    .slide({ layout: "Title Slide", title, subtitle: "An offer by Latchkey\n6 August" })
    .slide({
      layout: "Title and Content",
      title: "What happens at the desk on Saturdays",
      body: [
        `${guest} hands out 140 keys between three and five`,
        "Guests wait 25 minutes",
        "Nine keys a week are lost",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "What changes by the summer",
      body: ["Guests are in their room in four minutes", `${guest} changes no more locks`],
    })
    .slide({
      layout: "Title and Content",
      title: "The next step",
      body: [`${guest} chooses one floor`, "Both sides count the waiting guests for two weeks"],
    });
}

export const flagged = () => pages("Cards instead of keys", "The hotel");

export const clean = () => pages("In their room in four minutes", "Corniche Hotels");
