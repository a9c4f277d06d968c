import { type Deck, deck } from "../deck.js";

/** Night cleaning for cinemas: three pages about everything else, and then a page about the customer's own Friday. */
function pages(title: string, theirsFirst: boolean): Deck {
  const theirs = {
    layout: "Title and Content",
    title: "Your Friday nights today",
    body: [
      "Your late show starts 20 minutes late because hall two is not clean",
      "You paid back €2,300 to guests in March",
      "Your ushers sweep until two in the morning and lose their last bus",
    ],
  } as const;
  const others = [
    {
      layout: "Title and Content",
      title: "Brightfloor at work",
      body: ["Machines of four makes", "Electric vehicles", "Certified cleaning agents"],
    },
    {
      layout: "Title and Content",
      title: "Services",
      body: ["Floor cleaning", "Seat cleaning", "Window cleaning", "Waste collection"],
    },
    {
      layout: "Title and Content",
      title: "Equipment",
      body: ["Ride-on scrubber with lithium battery", "Backpack vacuum with HEPA filter", "Steam unit with two tanks"],
    },
  ] as const;
  const built = deck({
    title,
    author: "Ines Falk",
    company: "Brightfloor",
    footer: "Brightfloor for Odeum Cinemas",
    palette: "slate",
  }).slide({ layout: "Title Slide", title, subtitle: "For Karim Sato, Odeum Cinemas\n3 June" });
  for (const page of theirsFirst ? [theirs, ...others] : [...others, theirs]) built.slide(page);
  return built.slide({ layout: "Section Header", title: "Thank you", subtitle: "Ines Falk, ines@brightfloor.example" });
}

export const flagged = () => pages("Night cleaning", false);

export const clean = () => pages("The late show, on time", true);
