import { at, type Deck, deck, question, table } from "../deck.js";

/** Booking for a sports hall. */
function start(title: string): Deck {
  return deck({ title, author: "Nadia Fors", company: "Courtside", palette: "harbour" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Elif Aydin, Northgate Sports Hall\n8 August",
  });
}

/** Nine results on one page. */
export function flagged(): Deck {
  return start("Nine good reasons").slide({
    layout: "Title and Content",
    title: "What changes at Northgate",
    body: [
      "Your courts are full on 26 evenings a month instead of 19",
      "You save €4,100 a year on printed plans",
      "Your caretaker goes home at ten instead of eleven",
      "No-shows fall from 14 to 3 a week",
      "Clubs pay within 9 days instead of 40",
      "You answer 60% fewer calls",
      "Elif gets her Fridays back",
      "Complaints drop by half within a season",
      "You need no temporary help in September",
    ],
  });
}

/** The three that matter, and a question. */
export function clean(): Deck {
  return start("Three evenings more")
    .slide(
      {
        layout: "Title and Content",
        title: "What changes at Northgate",
        body: [
          "Your courts are full on 26 evenings a month instead of 19",
          "No-shows fall from 14 to 3 a week",
          "Your caretaker goes home at ten instead of eleven",
        ],
      },
      question("If you could keep only one of these, which one?"),
    )
    .slide(
      { title: "Halls that work this way" },
      table(
        at(0.8, 1.8, 11.73, 4),
        [
          ["Hall", "What changed"],
          ["Southend", "Courts full on 24 evenings instead of 18"],
          ["Mill Lane", "No-shows fell from 11 to 2 a week"],
          ["Harbour", "Saves €3,000 a year on printed plans"],
          ["Lido", "60% fewer calls"],
          ["Old Gym", "Clubs pay within 8 days instead of 31"],
          ["Park Road", "Complaints dropped by half"],
        ],
        { size: 16 },
      ),
    );
}
