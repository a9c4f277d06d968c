import { at, type Deck, deck, picture, textBox } from "../deck.js";
import { mark } from "../png.js";

/** Door seals for cold stores: ten customers by their logos, or one by what it got. */
function pages(title: string, ...page: Parameters<Deck["slide"]>): Deck {
  return deck({
    title,
    author: "Greta Noor",
    company: "Sealwell",
    footer: "Sealwell for Frostholm",
    palette: "orchard",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Frostholm\n19 August" })
    .slide({
      layout: "Title and Content",
      title: "What you told us",
      body: ["Ice grows at your four doors", "You lose €700 a month in power"],
    })
    .slide(...page)
    .slide({ layout: "Title and Content", title: "Your next step", body: ["You choose one door", "Then you decide"] });
}

const logos = (count: number, y: number) =>
  Array.from({ length: count }, (_, i) =>
    picture(
      at(1 + (i % 5) * 2.3, y + Math.floor(i / 5) * 2, 1.6, 1.2),
      mark([60 + 12 * i, 90, 120], 2 + (i % 4)),
      `Mark of company ${i + 1}`,
    ),
  );

export const flagged = () =>
  pages("Doors without ice", { title: "Trusted by" }, logos(10, 2.1)).slide({ title: "Who we serve" }, logos(7, 2.1));

export const clean = () =>
  pages(
    "No ice at the door",
    { title: "Customers with four doors, as you have" },
    logos(6, 4.4),
    textBox(
      at(0.8, 1.8, 11.73, 1.6),
      ["Isbro had ice at each door and has had none since May.", "They cut their power bill by 11% in one summer."],
      { size: 20 },
    ),
  );
