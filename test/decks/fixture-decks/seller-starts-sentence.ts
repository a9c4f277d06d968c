import { at, type Deck, deck, textBox } from "../deck.js";

/** Hearing tests at work. */
function start(title: string): Deck {
  return deck({ title, author: "Sana Ilves", company: "Earshot", palette: "orchard" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Paul Meinhardt, Sorel Stamping\n17 January",
  });
}

/** Nine sentences about Earshot, one about Sorel. */
export function flagged(): Deck {
  return start("Hearing tests on site")
    .slide(
      { title: "What we do at the press line" },
      textBox(
        at(0.8, 1.8, 11.73, 4),
        [
          "We come to your site with two vans.",
          "We test thirty people in a morning.",
          "Our doctors read every result on the same day.",
          "We send the letters to your people.",
          "Our reports go to your safety officer.",
        ],
        { size: 20 },
      ),
    )
    .slide(
      { title: "How we work with your people" },
      textBox(
        at(0.8, 1.8, 11.73, 3.5),
        [
          "We speak the four languages of your night shift.",
          "Our vans need one parking space each.",
          "We keep the records for forty years.",
          "Our team answers calls until eight.",
          "Your press line runs on.",
        ],
        { size: 20 },
      ),
    );
}

/** The same, turned round. */
export function clean(): Deck {
  return start("Thirty people in a morning")
    .slide(
      { title: "What happens at your press line" },
      textBox(
        at(0.8, 1.8, 11.73, 4),
        [
          "Your press line runs on while two vans stand in the yard.",
          "You have thirty people tested in a morning.",
          "Your people get their letter on the same day.",
          "Your safety officer gets one page, not thirty.",
          "We need one parking space for each van.",
        ],
        { size: 20 },
      ),
    )
    .slide(
      { title: "What your night shift hears" },
      textBox(
        at(0.8, 1.8, 11.73, 3.5),
        [
          "Your night shift is spoken to in its own four languages.",
          "You find the records for forty years.",
          "Our team answers calls until eight.",
        ],
        { size: 20 },
      ),
    );
}
