import { at, type Deck, deck, figures, question, rule, textBox } from "../deck.js";

/** A translation agency. No page is heavy with features and none has a diagram: it is the whole that speaks of the seller. */
function start(title: string): Deck {
  return deck({
    title,
    author: "Marta Sol",
    company: "Northlight Translations",
    footer: "Northlight Translations for Sella Bikes",
    palette: "brick",
  }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Kenji Moreau, Sella Bikes\n8 October",
  });
}

function aboutUs(built: Deck): Deck {
  return built
    .slide({
      layout: "Title and Content",
      title: "Who we are",
      body: [
        "Founded in 2004 by two court interpreters",
        "Northlight is a family-owned company with 60 employees",
        "We are proud of our 900 certified translators",
        "Offices in Lisbon, Gdańsk and Cork",
      ],
    })
    .slide(
      { title: "Northlight in figures" },
      figures([
        { figure: "900", text: "certified translators" },
        { figure: "47", text: "languages" },
        { figure: "21", text: "years of experience" },
      ]),
      rule(at(0.8, 5.3, 11.73, 0)),
      textBox(at(0.8, 5.45, 11.73, 0.6), "Winner of the Atlantic Language Award 2023", { italic: true }),
    );
}

const ask = question("Which of your manuals brought the most calls last season?");

export function flagged(): Deck {
  return aboutUs(start("Manuals in every language you sell in"))
    .slide({
      layout: "Title and Content",
      title: "Our quality",
      body: [
        "We are certified to ISO 17100",
        "Our team is trusted by leading brands in twelve countries",
        "We believe in long partnerships",
        "Our mission is a world without language barriers",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "What we offer",
      body: [
        "Our translators work in 47 languages",
        "We provide a dedicated account manager",
        "We pride ourselves on our service desk",
      ],
    })
    .slide(
      {
        layout: "Title and Content",
        title: "About your manuals",
        bodyBox: at(0.7, 1.65, 11.93, 3),
        body: ["You send out nine manuals a year", "Your riders call in five languages"],
      },
      ask,
    );
}

/** It still says who they are, and what they offer; but what changes for the customer is said more often. */
export function clean(): Deck {
  return aboutUs(start("Riders who find the page"))
    .slide({
      layout: "Title and Content",
      title: "Next season at your service desk",
      body: [
        "Calls about manuals fall from 340 a week to under 120",
        "Your riders find the right page in two minutes",
        "No more reprints: Sella paid for four last year",
        "Kenji's team stops checking Polish with a dictionary",
        "You launch in nine countries on the same day",
      ],
    })
    .slide(
      {
        layout: "Title and Content",
        title: "What happened at Tarn Boats",
        bodyBox: at(0.7, 1.65, 11.93, 3),
        body: [
          "Their customers called 62% less in the first season",
          "They saved €84,000 in reprints",
          "We provide one account manager, and she answers in French",
        ],
      },
      ask,
    );
}
