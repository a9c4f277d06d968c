import { at, type Deck, deck, figures, question, quote, table, textBox } from "../deck.js";

/** Catering for conferences. */
function start(title: string, customer: string, quoted: string, company = "Saltmeadow Kitchen"): Deck {
  return deck({
    title,
    author: "Lucie Brandt",
    company,
    footer: "Saltmeadow Kitchen",
    palette: "slate",
  })
    .slide({ layout: "Title Slide", title, subtitle: `For ${customer}\n3 April` })
    .slide(
      { title: "What you told us about last year" },
      quote("Lunch took ninety minutes, and half the room missed the next talk.", quoted, at(0.8, 1.9, 11.73, 1.7)),
      question("Which guest would you least like to lose again?"),
    );
}

/** Holes of eight kinds, as they are left in real decks. */
export function flagged(): Deck {
  return start("Lunch in thirty minutes", "[Client name]", "Paula Winter, Harrow Conference", "Your company name")
    .slide(
      { title: "What your guests will notice" },
      figures([
        { figure: "XX%", text: "fewer guests miss the next talk" },
        { figure: "30 min", text: "for lunch instead of ninety" },
        { figure: "€[amount]", text: "that you no longer pay for leftovers" },
      ]),
    )
    .slide({
      layout: "Title and Content",
      title: "What happened at <customer>",
      body: ["Lorem ipsum dolor sit amet, consectetur adipiscing elit", "Their guests were seated within four minutes"],
    })
    .slide(
      { title: "Dates and prices" },
      table(
        at(0.8, 1.8, 11.73, 3),
        [
          ["Day", "Guests", "Price for each"],
          ["Tuesday", "420", "TBD"],
          ["Wednesday", "380", "€24"],
        ],
        { size: 16 },
      ),
      textBox(at(0.8, 5.2, 11.73, 0.6), "Click to add text", { size: 16 }),
    );
}

/** The same marks where they mean something: sources, a label in angle brackets, roman numerals, a size, an empty placeholder. */
export function clean(): Deck {
  return start(
    "Everybody back for the next talk",
    "Paula Winter, Harrow Conference",
    "Paula Winter, Harrow Conference, hall XX",
  )
    .slide(
      { title: "What your guests will notice" },
      figures([
        { figure: "38%", text: "fewer guests miss the next talk [1]" },
        { figure: "30 min", text: "for lunch instead of ninety [2]" },
        { figure: "€2,150", text: "that you no longer pay for leftovers" },
      ]),
      textBox(
        at(0.8, 5.6, 11.73, 0.8),
        ["[1] Your own badge scans, 2024", "[2] Stopwatch at the door, days I to III"],
        { size: 14 },
      ),
    )
    .slide({
      layout: "Title and Content",
      title: "How your guests get their menu",
      body: [
        "Your app writes to them by itself: Dear Ms Abara, your table is 14",
        "The label on the plate says <contains nuts> in red",
        "Sizes run from S to XXL for the aprons of your helpers",
      ],
    })
    .slide(
      { title: "What you pay, and when" },
      table(
        at(0.8, 1.8, 11.73, 3),
        [
          ["Day", "Guests", "Price for each"],
          ["Tuesday", "420", "€24"],
          ["Wednesday", "380", "€24"],
        ],
        { size: 16 },
      ),
    )
    .slide({
      layout: "Two Content",
      title: "What you decide",
      body: ["The menu, by 2 May [sic]", "The hour, by 9 May"],
      second: [],
    });
}
