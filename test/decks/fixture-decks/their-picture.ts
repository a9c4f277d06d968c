import {
  arrowBetween,
  at,
  beforeAfter,
  type Deck,
  deck,
  figures,
  question,
  quote,
  shape,
  table,
  textBox,
} from "../deck.js";

/**
 * The same offer, told well: the customer's own words and numbers, their Monday before and after, three results that
 * they can count, real questions, and a next step that is theirs.
 */
export function theirPicture(): Deck {
  return deck({
    title: "Your Monday at the Tamsworth depot",
    author: "Martin Pell",
    company: "Pell & Marsh",
    footer: "Brackenfield Dairy: your Monday",
    palette: "harbour",
  })
    .slide({
      layout: "Title Slide",
      title: "Your Monday at the Tamsworth depot",
      subtitle: "For Ilse Varga and Tom Addison, Brackenfield Dairy\n11 March",
    })
    .slide(
      { title: "What you told us on 4 March" },
      quote(
        "By seven I have apologised to three shops, and the last van is still in the yard.",
        "Ilse Varga, dispatch, Brackenfield Dairy",
        at(0.8, 1.75, 11.73, 1.35),
      ),
      figures(
        [
          { figure: "11 shops", text: "get their milk late on a Monday" },
          { figure: "7:50", text: "your last van leaves, two hours late" },
          { figure: "€2,900", text: "you paid back to shops in February" },
        ],
        at(0.8, 3.3, 11.73, 2),
      ),
      question("Which of these three hurts most, and what did we miss?"),
    )
    .slide(
      { title: "Where your crates wait on a Monday today" },
      today(),
      question("This is how we think your Monday runs. What would you redraw?"),
    )
    .slide(
      { title: "Your Monday in September" },
      beforeAfter(
        {
          title: "Monday now",
          lines: [
            "Ilse plans the vans again on Sunday evening",
            "Drivers phone from the yard 14 times",
            "Eleven shops open without fresh milk",
            "The last van leaves at 7:50",
          ],
        },
        {
          title: "Monday in September",
          lines: [
            "Ilse has her Sunday back",
            "No more phone calls from the yard",
            "Nine of the eleven shops have milk before they open",
            "The last van leaves by 5:45",
          ],
        },
        at(0.8, 1.75, 11.73, 3.5),
      ),
      question("It is that Monday. What do you see first when you walk in?"),
    )
    .slide(
      { title: "Three results that you can count yourselves" },
      figures(
        [
          { figure: "2, not 11", text: "late shops on a Monday, counted from your own delivery notes" },
          { figure: "2 hours", text: "earlier: your last van is out by 5:45 instead of 7:50" },
          { figure: "€31,000", text: "a year that you no longer pay back to shops" },
        ],
        at(0.8, 2.1, 11.73, 2.9),
      ),
      question("If only one of them came true, which one would be worth it to you?"),
    )
    .slide(
      { title: "Who at Brackenfield will notice, and when" },
      table(
        at(0.8, 1.75, 11.73, 3.5),
        [
          ["Who", "What changes for them", "When you can see it"],
          ["Ilse, dispatch", "She no longer plans on Sunday evenings", "From week 3"],
          ["Your 38 drivers", "They leave on time and are home by two", "From week 5"],
          ["Tom, finance", "Credit notes fall from 60 a month to 15", "July close"],
          ["Your shops", "Milk is on the shelf before the door opens", "From week 6"],
        ],
        { widths: [2, 5, 2.4], size: 16 },
      ),
      question("Whose job gets better first, and how would they describe it to you?"),
    )
    .slide(
      { title: "A bakery of your size has its Mondays back" },
      quote(
        "We stopped losing Mondays. My planners stopped coming in on Sunday in week four.",
        "Jonas Reed, depot manager, Heaton Bakery, 29 vans",
        at(0.8, 1.8, 11.73, 1.5),
      ),
      figures(
        [
          { figure: "9 → 1", text: "late shops on a Monday at Heaton, after seven weeks" },
          { figure: "40 min", text: "less waiting for each of their drivers" },
        ],
        at(0.8, 3.5, 11.73, 1.9),
      ),
      textBox(
        at(0.8, 5.7, 11.73, 0.8),
        "Their own count. Jonas will take your call and tell you what went wrong on the way.",
        {
          size: 16,
          align: "center",
        },
      ),
    )
    .slide(
      {
        layout: "Title and Content",
        title: "Your next step, and then you decide",
        bodyBox: at(0.8, 1.75, 11.73, 3.4),
        body: [
          "You pick one Monday and send its gate times and delivery notes",
          "Tom checks the numbers on page five against your books",
          "On 28 March the three of us look at that Monday together, for one hour",
          "Then you decide whether there is a second meeting",
        ],
      },
      question("What would have to be true on 28 March for you to go on?"),
    );
}

/** The customer's own morning, with the three places where it hurts. */
function today() {
  const stops = [
    { label: "Orders come in\nSunday 20:00", waits: "" },
    { label: "Ilse plans 38 vans\nby hand", waits: "3 hours of her Sunday" },
    { label: "Crates wait\nat door 2", waits: "50 minutes" },
    { label: "Drivers queue\nin the yard", waits: "70 minutes" },
    { label: "Shops open\nwithout milk", waits: "" },
  ];
  const boxes = stops.map(({ label, waits }, i) =>
    shape("roundRect", at(0.8 + i * 2.4, 2.1, 2.1, 1.2), label, {
      fill: waits === "" ? "accent6" : "accent3",
      size: 14,
    }),
  );
  const pains = stops.flatMap(({ waits }, i) =>
    waits === ""
      ? []
      : [
          textBox(at(0.8 + i * 2.4, 3.45, 2.1, 0.8), waits, {
            color: "accent3",
            bold: true,
            align: "center",
            size: 16,
          }),
        ],
  );
  return [boxes, boxes.slice(1).map((box, i) => arrowBetween(boxes[i]!, box)), pains];
}
