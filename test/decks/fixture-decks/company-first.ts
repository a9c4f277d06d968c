import { type Deck, deck } from "../deck.js";

/** Lifts for old houses: who they are comes first, or on the last page in two lines. */
function pages(title: string, lines: readonly { title: string; body: string[] }[]): Deck {
  const built = deck({
    title,
    author: "Bram Oduya",
    company: "Stairless Lifts",
    footer: "Stairless Lifts for Quay House",
    palette: "brick",
  }).slide({ layout: "Title Slide", title, subtitle: "For the owners of Quay House\n7 February" });
  for (const line of lines) built.slide({ layout: "Title and Content", ...line });
  return built;
}

const ABOUT = {
  title: "About Stairless Lifts",
  body: [
    "Founded in 1987 by two brothers",
    "A family-owned company with 140 employees",
    "Offices in Bristol, Ghent and Turin",
    "Winner of the Western Design Award 2021",
  ],
};
const TEAM = { title: "Our team", body: ["Bram Oduya, shafts", "Ines Kolb, motors", "Sam Rook, permits"] };
const TODAY = {
  title: "What you told us in January",
  body: [
    "Mrs Lund on the fourth floor has not been out since November",
    "Your tenants carry pushchairs up 62 steps",
    "Two flats have stood empty for a year: you lose €1,800 a month",
  ],
};
const LATER = {
  title: "What you could count next winter",
  body: ["Mrs Lund goes to the market on Saturdays", "Both flats are let", "No one carries a pushchair any more"],
};
const WHEN = { title: "When you decide", body: ["You see the shaft on 3 March", "You vote on 20 March"] };

export const flagged = () => pages("A lift for Quay House", [ABOUT, TODAY, LATER, WHEN]);

export const clean = () => pages("Out of the house again", [TODAY, LATER, WHEN, ABOUT, TEAM]);
