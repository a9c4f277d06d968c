import { at, type Deck, deck, question, table, textBox } from "../deck.js";

/** Pallet tags for a food warehouse. */
function start(title: string): Deck {
  return deck({ title, author: "Ola Brandt", company: "Palletmark", palette: "harbour" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Grace Oduya, Harbour Foods\n18 April",
  });
}

/** Returns out of nowhere: a table, a page of bullets, and a before and after that nobody counted. */
export function flagged(): Deck {
  return start("Palletmark pays")
    .slide(
      { title: "The business case" },
      table(
        at(0.8, 1.8, 11.73, 3),
        [
          ["Item", "Year one", "Year two"],
          ["Annual savings", "€310,000", "€420,000"],
          ["Licence and tags", "€90,000", "€60,000"],
          ["ROI", "244%", "600%"],
        ],
        { size: 18 },
      ),
    )
    .slide({
      layout: "Title and Content",
      title: "Your return",
      body: ["Payback in 45 days", "ROI of 2,400% over three years", "Net present value: €1.2m"],
    })
    .slide({
      layout: "Title and Content",
      title: "Payback in month two",
      body: [
        "Before: the night shift looks for pallets 45 minutes a night",
        "After: 5 minutes a night, annual savings of €120,000",
        "All figures are illustrative; replace with your actual data",
      ],
    });
}

/** The same kind of figure, from a count of theirs, beside what happened elsewhere; and a page that only names the return. */
export function clean(): Deck {
  return start("Pallets that stay found")
    .slide({
      layout: "Title and Content",
      title: "What eleven pallets cost",
      body: [
        "You count 11 lost pallets a month at €190",
        "At Lido it went from 9 to 2 within a quarter",
        "At your figures the tags pay for themselves: payback in nine months",
      ],
    })
    .slide(
      { title: "What we left out of the return on investment" },
      textBox(at(0.8, 2, 11.73, 1.2), ["The hours of your night shift: you know them better than we do."], {
        size: 20,
      }),
      question("Which of these figures are yours, and which did we assume?"),
    );
}
