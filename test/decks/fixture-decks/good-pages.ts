import {
  arrowBetween,
  at,
  beforeAfter,
  boxes,
  cards,
  chart,
  type Deck,
  deck,
  figures,
  picture,
  question,
  quote,
  table,
  textBox,
} from "../deck.js";
import { mark, portrait } from "../png.js";

/** Linen for hotels: a page of each kind that outcome-led offers have. None of them is to be flagged. */
export function goodPages(): Deck {
  return deck({
    title: "Rooms ready at two",
    author: "Hanne Lind",
    company: "Lind Linen",
    footer: "Marine Hotels: rooms ready at two",
    palette: "slate",
  })
    .slide({
      layout: "Title Slide",
      title: "Your rooms are ready at two",
      subtitle: "For Ada Roe, Marine Hotels\n9 May",
    })
    .slide({
      layout: "Title and Content",
      title: "Agenda",
      body: ["What you told us", "Your Saturday, before and after", "What it is worth to you", "What you decide today"],
    })
    .slide(
      { title: "On Saturdays your guests wait until half past four" },
      figures([
        { figure: "61 guests", text: "waited in your lobby on the last Saturday of April" },
        { figure: "4:30", text: "was the hour at which the last of them got a key" },
        { figure: "€3,400", text: "you gave back to them in April" },
      ]),
      question("Which of these do you hear about most, and from whom?"),
    )
    .slide(
      { title: "Your housekeeper’s Saturday, before and after" },
      beforeAfter(
        {
          title: "Today",
          lines: ["She counts sheets at six", "Three floors wait for towels", "She goes home at seven"],
        },
        { title: "In July", lines: ["She starts with the first room", "No floor waits", "She is home by five"] },
        at(0.8, 1.8, 11.73, 3.4),
      ),
      question("What would she say if you showed her this page?"),
    )
    .slide(
      { title: "Your calendar until the first calm Saturday" },
      table(
        at(0.8, 1.8, 11.73, 3.4),
        [
          ["When", "What your people notice"],
          ["16 May", "Ada and the housekeepers choose one floor"],
          ["1 June", "The first floor has its towels before eight"],
          ["15 June", "Ada counts the waiting guests herself"],
          ["1 July", "You decide about the other floors, or stop"],
        ],
        { widths: [1, 5], size: 16 },
      ),
      question("Which Saturday of your season would you choose for it?"),
    )
    .slide(
      { title: "What they say who had the same Saturdays" },
      quote(
        "We had 40 people in the lobby at three. Last month we had none.",
        "Piet Vos, front office, Hotel Duin, 120 rooms",
        at(0.8, 1.8, 11.73, 1.5),
      ),
      figures(
        [
          { figure: "40 → 0", text: "guests waiting at three on a Saturday, after five weeks" },
          { figure: "2 hours", text: "less overtime for each housekeeper, every week" },
        ],
        at(0.8, 3.6, 11.73, 2),
      ),
    )
    .slide(
      { title: "Your waiting guests, Saturday by Saturday" },
      {
        ...chart(
          at(0.8, 1.8, 11.73, 4.5),
          "Guests waiting at three",
          ["5 Apr", "12 Apr", "19 Apr", "26 Apr"],
          [{ name: "Your own count", values: [44, 52, 49, 61] }],
        ),
        alt: "Guests waiting at three on four Saturdays: 44, 52, 49 and 61",
      },
    )
    .slide(
      { title: "Where your sheets wait on a Saturday today" },
      waits(),
      question("We guessed this from your laundry slips. What would you redraw?"),
    )
    .slide(
      { title: "What it costs you to wait, and what it costs to stop" },
      table(
        at(0.8, 1.8, 11.73, 2.8),
        [
          ["", "A year of waiting", "A year without"],
          ["Given back to guests", "€41,000", "€6,000"],
          ["Overtime of housekeepers", "€28,000", "€9,000"],
          ["Linen", "€52,000", "€71,000"],
          ["You pay in all", "€121,000", "€86,000"],
        ],
        { size: 16 },
      ),
      question("Which of these numbers would your owner doubt first?"),
    )
    .slide(
      { title: "The people you can ring" },
      team([
        ["Hanne Lind", "answers you by ten"],
        ["Olu Ade", "counts with Ada"],
        ["Mia Berg", "drives on Saturdays"],
      ]),
    )
    .slide({ title: "Hotels that sleep in the same linen" }, logos(10))
    .slide(
      { title: "What three of your people get back" },
      cards(
        [
          { title: "Ada", text: "Her Saturday evenings: nobody rings her from the lobby." },
          { title: "Your housekeepers", text: "Two hours a week, and one walk to the cellar instead of six." },
          { title: "Your guests", text: "An afternoon at the sea, because their key is there at two." },
        ],
        { box: at(0.8, 1.85, 11.73, 3.2) },
      ),
      question("Whose day would you like to change first?"),
    )
    .slide(
      {
        layout: "Title and Content",
        title: "Your next step, and then you decide",
        bodyBox: at(0.8, 1.8, 11.73, 3),
        body: [
          "On 16 May you pick one floor and one Saturday",
          "You count the guests who wait, before and after",
          "On 1 July you go on, or you stop and pay nothing more",
        ],
      },
      question("What would have to be true on 1 July for you to go on?"),
    );
}

/** The customer's own morning, and how long each thing waits. */
function waits() {
  const stops = boxes(
    [
      "Guests leave\nat eleven",
      "Sheets wait\nin the corridor",
      "The cellar counts\nby hand",
      "Guests wait\nin the lobby",
    ],
    4,
    at(0.8, 2.2, 11.73, 1.3),
    { gap: 0.6, fill: "accent6", size: 14 },
  );
  return [stops, stops.slice(1).map((stop, i) => arrowBetween(stops[i]!, stop))];
}

function team(people: readonly (readonly [name: string, what: string])[]) {
  return people.map(([name, what], i) => {
    const x = 1.2 + i * 3.9;
    return [
      picture(at(x, 2, 2, 2), portrait([200, 210, 215], [80, 100, 120]), name),
      textBox(at(x - 0.4, 4.2, 3.2, 0.9), [{ text: name, bold: true }, what], { size: 16, align: "center" }),
    ];
  });
}

function logos(count: number) {
  return Array.from({ length: count }, (_, i) =>
    picture(
      at(1 + (i % 5) * 2.3, 2.1 + Math.floor(i / 5) * 2.1, 1.6, 1.2),
      mark([60 + 12 * i, 90, 120], 2 + (i % 4)),
      `Mark of hotel ${i + 1}`,
    ),
  );
}
