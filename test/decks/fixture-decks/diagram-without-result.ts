import { chevrons, type Deck, deck } from "../deck.js";

/** Calibration of scales: the same five steps under a label, and under a sentence about the customer's day. */
function pages(title: string, heading: string): Deck {
  return deck({
    title,
    author: "Alma Reyes",
    company: "Truescale",
    footer: "Truescale for Beck Bakeries",
    palette: "harbour",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Beck Bakeries\n21 June" })
    .slide({
      layout: "Title and Content",
      title: "What your bakers told us",
      body: ["You give away 40 kg of dough a day", "Your inspector has fined you twice"],
    })
    .slide({ title: heading }, chevrons(["Collect", "Clean", "Calibrate", "Certify", "Return"]))
    .slide({
      layout: "Title and Content",
      title: "Your next step",
      body: ["You choose one bakery", "Then you decide"],
    });
}

export const flagged = () => pages("Scales that are right", "Our process");

export const clean = () => pages("No dough given away", "You stop giving away 40 kg of dough a day");
