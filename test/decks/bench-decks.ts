import {
  arrowBetween,
  at,
  beforeAfter,
  boxes,
  cards,
  chart,
  chevrons,
  type Deck,
  deck,
  picture,
  question,
  smartArt,
  table,
  tree,
} from "./deck.js";
import { landscape, noise } from "./png.js";

/** Decks for measurements: built in memory, always the same, with the mix of pages that sales decks have. */

export interface BenchOptions {
  /** Bytes of pictures that do not compress, spread over the deck's picture pages. Real decks carry megabytes. */
  mediaBytes?: number;
}

export const thirtySlides = (options: BenchOptions = {}) => mixedDeck(30, options).bytes();

export const fiveHundredSlides = (options: BenchOptions = {}) => mixedDeck(500, options).bytes();

const TOWNS = ["Marlow", "Dunmore", "Ashby", "Kelso", "Ripon", "Tenby", "Oban", "Wells"];
const GOODS = ["bread", "timber", "paint", "flowers", "engines", "paper", "glass", "seed"];
const PEOPLE = ["drivers", "planners", "pickers", "buyers", "fitters", "clerks", "nurses", "cooks"];

type Page = (built: Deck, n: number, media: Uint8Array) => void;

/** Twelve kinds of page; a deck goes round them, with other words each time. */
const PAGES: readonly Page[] = [
  (built, n) =>
    built.slide({
      layout: "Title and Content",
      title: `What you told us about ${good(n)} in ${town(n)}`,
      body: [
        `${n + 12} lorries wait at the gate on a Monday`,
        [`Your ${people(n)} wait ${n + 20} minutes each`, `Nobody knows which ${good(n + 1)} is late`],
        `In June the ${town(n + 2)} store lost ${n + 3} orders`,
      ],
      notes: [`Ask who counts the lorries in ${town(n)}.`, "Wait for the answer."],
    }),
  (built, n) =>
    built.slide({ title: `How we work in ${town(n)}` }, chevrons(["Discover", "Design", "Build", "Deploy", "Run"])),
  (built, n) => {
    const [orders, hub, stock, till] = boxes(
      [`${town(n)} orders`, "Integration hub", `${good(n)} stock`, "Till system"],
      2,
      at(1.5, 2, 10, 4),
      { gap: 2 },
    );
    built.slide(
      { title: "System overview" },
      [orders!, hub!, stock!, till!],
      arrowBetween(orders!, hub!),
      arrowBetween(hub!, till!),
      arrowBetween(stock!, till!),
    );
  },
  (built, n) =>
    built.slide(
      { title: `Nine modules for ${people(n)}` },
      cards(
        Array.from({ length: 9 }, (_, i) => ({
          title: `Module ${i + 1}: ${good(n + i)}`,
          text: `Tracks ${good(n + i)} per site and exports a report.`,
        })),
        { columns: 3 },
      ),
    ),
  (built, n) =>
    built.slide(
      { title: `Monday in ${town(n)}` },
      beforeAfter(
        { title: "Now", lines: [`${n + 14} lorries wait`, `Your ${people(n)} start at five`] },
        { title: "In June", lines: ["Four lorries wait", `Your ${people(n)} start at seven`] },
        at(0.8, 1.8, 11.73, 3.4),
      ),
      question(`What would your ${people(n + 1)} notice first?`),
    ),
  (built, n) =>
    built.slide(
      { title: `Late ${good(n)} by month` },
      chart(
        at(0.8, 1.8, 11.73, 4.7),
        `Late ${good(n)}`,
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
        [
          { name: town(n), values: [14, 12, 15, 9, 6, 4] },
          { name: town(n + 1), values: [9, 9, 8, 7, 7, 6] },
        ],
      ),
    ),
  (built, n) =>
    built.slide(
      { title: "What it costs" },
      table(at(0.8, 1.8, 11.73, 4), [
        ["Site", "Doors", "Price a month", "From"],
        ...Array.from({ length: 6 }, (_, i) => [town(n + i), String(4 + i), `€${600 + 25 * i}`, "1 June"]),
      ]),
    ),
  (built, n) =>
    built.slide(
      { title: "The cycle" },
      smartArt("cycle", at(2.7, 1.6, 8, 5), ["Plan", "Load", "Drive", `Return ${good(n)}`]),
    ),
  (built, n) =>
    built.slide(
      { title: "Who is who" },
      tree(
        "Programme lead",
        [0, 1, 2, 3].map((i) => `${town(n + i)} team`),
      ),
    ),
  (built, n, media) =>
    built.slide(
      { title: `The yard in ${town(n)}` },
      picture(at(2, 1.7, 9.3, 4.9), media, `Lorries with ${good(n)} at the gate in ${town(n)}`),
    ),
  (built, n) =>
    built.slide({
      layout: "Two Content",
      title: `${town(n)} and ${town(n + 1)}`,
      body: [`${town(n)} closes its month in two days instead of ${n + 9}`, `No more counting ${good(n)} on Sundays`],
      second: [`${town(n + 1)} cut returns of ${good(n)} by 31%`, `Its ${people(n)} are home by six`],
    }),
  (built, n) => built.slide({ layout: "Section Header", title: `Part ${n + 1}: ${good(n)}`, subtitle: town(n) }),
];

function mixedDeck(slides: number, { mediaBytes = 0 }: BenchOptions): Deck {
  const picturePage = 9;
  const pictures = Array.from({ length: slides - 1 }, (_, i) => i % PAGES.length).filter(
    (k) => k === picturePage,
  ).length;
  const media = mediaBytes > 0 ? noise(mediaBytes / Math.max(1, pictures)) : landscape([120, 170, 205], [90, 130, 90]);
  const built = deck({ title: "Yard plan", company: "Ashdown Yards", footer: "Ashdown Yards" });
  built.slide({ layout: "Title Slide", title: "A calmer Monday at the gate", subtitle: "For Marlow Cold Stores" });
  for (let i = 0; i < slides - 1; i++) PAGES[i % PAGES.length]!(built, i, media);
  return built;
}

const pick = (words: readonly string[], n: number) => words[n % words.length]!;
const town = (n: number) => pick(TOWNS, n);
const good = (n: number) => pick(GOODS, n + Math.floor(n / 5));
const people = (n: number) => pick(PEOPLE, n + Math.floor(n / 3));
