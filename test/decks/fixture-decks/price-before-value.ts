import { at, type Deck, deck, table } from "../deck.js";

/** Shared bicycles for a campus: the same pages in two orders. */
function pages(title: string, valueFirst: boolean): Deck {
  const built = deck({
    title,
    author: "Lena Okoro",
    company: "Twowheel",
    footer: "Twowheel for Northgate College",
    palette: "harbour",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Northgate College\n2 October" })
    .slide({
      layout: "Title and Content",
      title: "Bicycles on the campus",
      body: ["120 bicycles at nine stands", "A mobile app with map and lock", "Weekly maintenance"],
    });
  const price = () =>
    built.slide(
      { title: "Pricing" },
      table(
        at(0.8, 1.8, 11.73, 2.6),
        [
          ["Plan", "Bicycles", "A month"],
          ["Small", "60", "€1,900"],
          ["Large", "120", "€3,400"],
        ],
        { size: 16 },
      ),
    );
  if (!valueFirst) price();
  built.slide({
    layout: "Title and Content",
    title: "What your students notice",
    body: [
      "They reach the lab in six minutes instead of twenty",
      "You no longer pay €84,000 a year for the shuttle bus",
      "Nobody misses the first lecture",
    ],
  });
  if (valueFirst) price();
  return built.slide({
    layout: "Title and Content",
    title: "Your next step",
    body: ["You choose two stands", "You count riders for four weeks", "Then you decide"],
  });
}

export const flagged = () => pages("Bicycles for the campus", false);

export const clean = () => pages("Six minutes to the lab", true);
