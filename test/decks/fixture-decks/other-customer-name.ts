import { at, chart, type Deck, deck, group, picture, question, quote, shape, sheetOf, textBox } from "../deck.js";
import { mark } from "../png.js";

/** Dock planning for a food wholesaler, made from an older offer. */
function start(author: string, footer: string): Deck {
  return deck({ title: "The dock at Harbour Foods", author, company: "Rede Software", footer, palette: "slate" }).slide(
    {
      layout: "Title Slide",
      title: "Nobody waits at your dock",
      subtitle: "For Harbour Foods\n3 April",
    },
  );
}

/** The older customer on the slide, behind the slide and beside the slides; a page of references that is innocent. */
export function flagged(): Deck {
  const lorries = chart(
    at(0.8, 1.8, 7, 4),
    "Waiting lorries",
    ["Week 1", "Week 2"],
    [{ name: "Ostrava Bakeries", values: [14, 9] }],
  );
  return start("Robin Ashdown", "Northgate-Mills: dock plan")
    .section("Offer for Northgate Mills")
    .slide(
      { title: "What your drivers told us", notes: "Copied from the northgate mills deck, shorten." },
      quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
    )
    .slide(
      { title: "What we counted", comments: [{ author: "Robin Ashdown", text: "The same as at BMR?" }] },
      { ...lorries, workbook: [sheetOf(lorries)] },
      textBox(at(8.2, 2, 4.3, 1.5), "As at Ostrava Bakeries in May, and we ask at Apple as well"),
    )
    .slide(
      { title: "Your dock on a Monday" },
      {
        ...picture(at(0.8, 1.8, 4, 3), mark([40, 84, 108], 3), "Gate of the NorthgateMills yard"),
        name: "northgate_mills-logo.png",
      },
      textBox(at(5.2, 2, 7, 1), [
        { text: [{ text: "The whole plan", link: "https://rede.example/offers/ostrava-bakeries/plan" }] },
      ]),
      question("Which hour of your Monday is the worst?"),
    )
    .slide(
      { title: "Our customers", notes: "Don’t mention that BMR has left." },
      group([shape("rect", at(0.8, 2, 3, 1), "Northgate Mills"), shape("rect", at(4.2, 2, 3, 1), "Ostrava Bakeries")]),
    );
}

/** The customer’s and the seller’s own names, places and fruit that only look like others, a page that shows references. */
export function clean(): Deck {
  return start("Robin Ashdown", "Harbour Foods: dock plan")
    .section("Offer for Harbour Foods")
    .slide(
      { title: "What your drivers told us", notes: "Ask who stands at the north gate; mills are closed on Monday." },
      quote("We wait two hours every Monday.", "A driver of Harbour Foods"),
      textBox(
        at(0.8, 5, 11, 1),
        "An apple a day for each driver. Apple juice is on us. The bmr of a driver is his own.",
      ),
    )
    .slide(
      { title: "Trusted by people who load before six" },
      group([shape("rect", at(0.8, 2, 3, 1), "Northgate Mills"), shape("rect", at(4.2, 2, 3, 1), "Ostrava Bakeries")]),
      question("Which of them would you like to call?"),
    );
}
