import { type Deck, deck } from "../deck.js";

/** Cold chain for a flower auction. */
function start(title: string): Deck {
  return deck({ title, author: "Wim Terpstra", company: "Stemcold", palette: "orchard" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Julie Maret, Marché aux Tulipes\n26 February",
  });
}

const PAGES = [
  ["You threw away 8,200 stems in May", "Two lorries waited in the sun for want of a door"],
  ["A door that is free for each lorry", "A text to the driver twenty minutes before"],
  ["The grower at Haver lost 300 stems instead of 2,900", "Her buyers came back in June"],
  ["Your first lorry in the week after Easter", "You can stop after ten"],
];

function withTitles(deck: Deck, titles: readonly string[]): Deck {
  titles.forEach((title, i) => {
    deck.slide({ layout: "Title and Content", title, body: PAGES[i]! });
  });
  return deck;
}

export function flagged(): Deck {
  return withTitles(start("Cold stems"), ["Overview", "Solution", "Our approach", "Project plan"]);
}

/** What each page says; one topic among them is no habit. */
export function clean(): Deck {
  return withTitles(start("Stems that arrive cold"), [
    "May costs you 8,200 stems",
    "Drivers know their door before they arrive",
    "The grower at Haver",
    "Nobody waits in the sun after Easter",
  ]);
}
