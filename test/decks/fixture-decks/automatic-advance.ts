import type { Deck } from "../deck.js";
import { lines, pumpOffer } from "./pump-offer.js";

const pages = (seconds: (page: number) => number | undefined): Deck => {
  const start = pumpOffer("Water that waits for you");
  for (const [i, title] of ["What stopped you", "What you pay", "What you decide"].entries()) {
    const after = seconds(i);
    start.slide({ ...lines(title, "Two lines", "to read"), ...(after === undefined ? {} : { advanceAfter: after }) });
  }
  return start;
};

/** Two pages kept the time of a rehearsal. */
export const flagged = (): Deck => pages((page) => (page < 2 ? 38.5 : undefined));

/** A page that only flashes by belongs to a film that somebody made. */
export const clean = (): Deck => pages((page) => (page === 1 ? 0.5 : undefined));
