import { at, type Deck, deck, question, textBox } from "../deck.js";

/** Tyre storage for car dealers. */
function start(title: string): Deck {
  return deck({ title, author: "Ines Paulo", company: "Rimhouse", palette: "orchard" })
    .slide({ layout: "Title Slide", title, subtitle: "For Tore Lindahl, Lindahl Bil\n4 March" })
    .slide({
      layout: "Title and Content",
      title: "Your yard in October",
      body: [
        "Every October your mechanics look for 40 sets of tyres that somebody put elsewhere",
        "You count 22 hours of searching in the first week of frost",
      ],
    });
}

/** A rebate with a date, a scarcity, a last chance. */
export function flagged(): Deck {
  return start("Tyres where they belong")
    .slide({
      layout: "Title and Content",
      title: "Our offer to you",
      body: ["Sign this month and get the first year at 30% off", "Only 3 places left for this season"],
    })
    .slide(
      { title: "Do not let it pass" },
      textBox(at(0.8, 2.2, 11.73, 2), ["This is your last chance before the frost.", "Act now!"], { size: 24 }),
    )
    .slide({
      layout: "Title and Content",
      title: "Shelves for this season",
      body: ["Places are filling: two of five are gone", "Secure your place today"],
    });
}

/** A date of the customer's, how long the price holds, and a trouble that cannot wait. */
export function clean(): Deck {
  return start("No more searching in October")
    .slide({
      layout: "Title and Content",
      title: "How you decide",
      body: [
        "You check our figures with your yard manager by 12 May; then you decide",
        "Your first frost came on 9 October last year: shelves would have to stand by then",
        "This proposal is valid until 30 June",
      ],
    })
    .slide(
      { title: "What would make it easier" },
      textBox(at(0.8, 2, 11.73, 1.2), ["You can stop after the first shelf and owe us nothing."], { size: 20 }),
      question("What has to happen on your side before you can decide?"),
    );
}
