import { at, type Deck, deck, textBox } from "../deck.js";

/** Boiler checks for schools. */
function start(title: string): Deck {
  return deck({ title, author: "Carl Idowu", company: "Warmcheck", palette: "harbour" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Ingrid Poll, Westmark Schools\n14 August",
  });
}

const LONG = [
  "In order to make sure that the heating in each of your eleven schools is ready before the first frost of the coming season, it is proposed that a technician visits every boiler room in September, provided that access has been agreed with the caretaker at least one week before the visit.",
  "Where a part has to be replaced, and where the price of this part stays below the sum that was agreed with the head of your building department in the spring, the technician orders it on the same day, so that a second visit can follow before the end of the month.",
  "Should it turn out that a boiler cannot be repaired at all within the time that is left until the frost, you are told on the same afternoon, together with three offers for a mobile unit from companies that have worked for other schools in your county before.",
];

const SHORT = [
  "A technician visits each of your eleven boiler rooms in September.",
  "Your caretakers agree the day one week before.",
  "A small part is ordered on the same day, and fitted before the month ends.",
  "Small means below the sum that your building department agreed in the spring.",
  "Some boilers cannot be repaired in time.",
  "Then you hear of it on the same afternoon.",
  "You get three offers for a mobile unit with the message.",
  "All three companies have worked for other schools in your county.",
  "No class sits in coats on the first cold Monday.",
  "Last year four did, in two schools, for nine days.",
  "Your head of building had 60 calls in that week.",
];

/** Three sentences that have to be read twice. */
export function flagged(): Deck {
  return start("Before the first frost").slide(
    { title: "What happens in September" },
    textBox(at(0.8, 1.7, 11.73, 5), LONG, { size: 16 }),
  );
}

/** The same in short sentences; one long sentence on a page of its own is no running text. */
export function clean(): Deck {
  return start("Warm on the first cold Monday")
    .slide({ title: "What happens in September" }, textBox(at(0.8, 1.7, 11.73, 5), SHORT, { size: 16 }))
    .slide({ title: "In your own words" }, textBox(at(0.8, 1.7, 11.73, 2), [LONG[0]!], { size: 16 }));
}
