import { type Deck, deck } from "../deck.js";

const TOPICS =
  `Roof, Gutters, Walls, Windows, Doors, Cellar, Stairs, Lift, Heating, Water, Power, Lighting, Alarm, Garden, Paths,
  Bins, Parking, Keys, Cleaning, Winter, Insurance`
    .split(/,\s+/)
    .map((topic, i) => ({
      title: `${topic}: what you reported last year`,
      body: [
        `Your tenants called ${12 + i} times about it`,
        `You waited ${3 + (i % 5)} days for somebody to come`,
        `It cost you €${400 + 35 * i}`,
      ],
    }));

/** The care of a block of flats, thing by thing: all of it to be read, or nine pages and the rest behind the end. */
function pages(title: string, toRead: number): Deck {
  const built = deck({
    title,
    author: "Ove Lang",
    company: "Lang Care",
    footer: "Lang Care for Mill Row",
    palette: "slate",
  }).slide({ layout: "Title Slide", title, subtitle: "For the owners of Mill Row\n15 January" });
  for (const topic of TOPICS.slice(0, toRead)) built.slide({ layout: "Title and Content", ...topic });
  built.slide({ layout: "Section Header", title: "Thank you", subtitle: "Ove Lang, ove@langcare.example" });
  if (toRead === TOPICS.length) return built;
  built.slide({ layout: "Section Header", title: "Appendix", subtitle: "The other things that you reported" });
  for (const topic of TOPICS.slice(toRead)) built.slide({ layout: "Title and Content", ...topic });
  return built;
}

export const flagged = () => pages("Everything about Mill Row", TOPICS.length);

export const clean = () => pages("Nine things about Mill Row", 9);
