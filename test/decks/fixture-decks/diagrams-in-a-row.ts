import { at, chevrons, type Deck, deck, smartArt, tree } from "../deck.js";

/** A staffing agency and its pictures of itself: three in a row, or each behind a page about the customer. */
function pages(title: string, apart: boolean): Deck {
  const built = deck({
    title,
    author: "Femi Roth",
    company: "Roth Staffing",
    footer: "Roth Staffing for Dunmore Foods",
    palette: "brick",
  }).slide({ layout: "Title Slide", title, subtitle: "For Dunmore Foods\n4 April" });
  const theirs = [
    { title: "Your night shift today", body: ["You miss six packers every Monday", "You pay €3,100 in overtime"] },
    { title: "Your night shift in June", body: ["No line stands still", "Your foreman is home by seven"] },
  ];
  const tell = () => {
    const next = theirs.shift();
    if (next) built.slide({ layout: "Title and Content", ...next });
  };
  built.slide({ title: "Our approach" }, chevrons(["Brief", "Search", "Screen", "Place", "Review"]));
  if (apart) tell();
  built.slide(
    { title: "Our quality cycle" },
    smartArt("cycle", at(2.7, 1.6, 8, 5), ["Plan", "Recruit", "Train", "Review"]),
  );
  if (apart) tell();
  built.slide(
    { title: "Our organisation" },
    tree("Roth Staffing", ["Food", "Logistics", "Retail", "Care", "Seasonal work"]),
  );
  tell();
  tell();
  return built;
}

export const flagged = () => pages("How Roth works", false);

export const clean = () => pages("No line stands still", true);
