import { type Deck, deck } from "../deck.js";

/** A print shop: page after page about itself, or every second one about the customer's day. */
function pages(title: string, all: readonly { title: string; body: string[] }[]): Deck {
  const built = deck({
    title,
    author: "Signe Holt",
    company: "Holt Print",
    footer: "Holt Print for Marlow Museum",
    palette: "brick",
  }).slide({ layout: "Title Slide", title, subtitle: "For Marlow Museum\n30 March" });
  for (const one of all) built.slide({ layout: "Title and Content", ...one });
  return built;
}

const OURS = [
  { title: "Our machines", body: ["Five-colour offset press", "Digital press with inline finishing", "Laser cutter"] },
  { title: "Our services", body: ["Catalogue printing", "Large-format printing", "Bookbinding", "Foil stamping"] },
  { title: "Our quality", body: ["We are certified to ISO 12647", "We calibrate every press each night"] },
  {
    title: "Our people",
    body: ["We employ 48 printers", "We train six apprentices a year", "We are proud of our team"],
  },
  { title: "Our platform", body: ["Online proofing portal", "Automated preflight", "Open API for orders"] },
  { title: "Our promise", body: ["We deliver quality", "Our service desk answers around the clock"] },
  { title: "Our paper", body: ["Support for 300 paper grades", "FSC certified stock", "Recycled board"] },
];
const THEIRS = [
  {
    title: "Your opening days today",
    body: [
      "Your catalogues arrive after the opening",
      "You lost €6,000 of sales in May",
      "Your curators proof at night",
    ],
  },
  {
    title: "Your next opening day",
    body: ["Your guests find the catalogue at the door", "Your curators go home at six", "You sell 400 copies more"],
  },
  {
    title: "What your shop gets back",
    body: ["You throw away 80 copies instead of 900", "You no longer pay €2,400 for storage"],
  },
];

export const flagged = () => pages("Printing since 1961", OURS);

export const clean = () => pages("Catalogues at the door", [...THEIRS, ...OURS.slice(0, 4)]);
