import { at, type Deck, deck, question, table, textBox } from "../deck.js";

function start(cover: string, footer: string): Deck {
  return deck({
    title: "Lunch in thirty minutes",
    author: "Lucie Brandt",
    company: "Saltmeadow Kitchen",
    footer,
    palette: "slate",
  }).slide({
    layout: "Title Slide",
    title: "Lunch in thirty minutes",
    subtitle: `For Paula Winter, Harrow Conference\n${cover}`,
  });
}

/** An offer that ran out, a plan and a promise that are past, an old cover, an old footer. */
export function flagged(): Deck {
  return start("12 May 2025", "Saltmeadow Kitchen")
    .slide(
      { title: "What you pay" },
      table(at(0.8, 1.8, 11, 1.5), [
        ["Day", "Price for each"],
        ["Tuesday", "€24"],
      ]),
      textBox(at(0.8, 4.5, 11, 0.6), "These prices are valid until 30/06/2025."),
    )
    .slide(
      { title: "Roadmap" },
      table(at(0.8, 1.8, 11, 2), [
        ["When", "What your guests notice"],
        ["Q1 2025", "Tables by the window"],
        ["Q3 2025", "The menu on their phones"],
      ]),
    )
    .slide({
      layout: "Title and Content",
      title: "What your guests will have next",
      body: ["The second kitchen will be open by March 2026"],
    });
}

/** Dates to come, dates of stories, a plan that is under way, days without a year, and a year in a price. */
export function clean(): Deck {
  return start("12 November 2026", "Saltmeadow Kitchen, 3 November 2026")
    .slide(
      { title: "What you pay" },
      table(at(0.8, 1.8, 11, 1.5), [
        ["Day", "Price for all"],
        ["Tuesday", "€2024"],
      ]),
      textBox(at(0.8, 4.5, 11, 0.6), "These prices are valid until 31 January 2027. Answer by 12 May."),
    )
    .slide(
      { title: "Roadmap" },
      table(at(0.8, 1.8, 11, 2), [
        ["When", "What your guests notice"],
        ["Q1 2026", "Tables by the window (done)"],
        ["Q1 2027", "The menu on their phones"],
      ]),
    )
    .slide({
      layout: "Title and Content",
      title: "How we got here",
      body: ["In 2019 we said that a kitchen will open by 2021", "It opened on 3 May 2021"],
    })
    .slide(
      { title: "What you told us" },
      textBox(at(0.8, 2, 11, 1), "In May 2025 lunch took ninety minutes, and 2,024 guests had to wait."),
      question("Which guest would you least like to lose again?"),
    );
}
