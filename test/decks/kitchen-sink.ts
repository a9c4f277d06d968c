import {
  arrowBetween,
  at,
  beforeAfter,
  boxes,
  cards,
  chain,
  chart,
  chevrons,
  type Deck,
  deck,
  figures,
  group,
  lineBetween,
  picture,
  question,
  quote,
  rule,
  shape,
  smartArt,
  table,
  textBox,
  tree,
} from "./deck.js";
import { landscape } from "./png.js";

/** One of everything that the builder can write: for tests of the builder and of the readers. */
export function kitchenSink(): Deck {
  const [north, south, dock] = [
    shape("roundRect", at(1, 2, 2.4, 1), "North gate"),
    shape("roundRect", at(1, 4.4, 2.4, 1), "South gate"),
    shape("ellipse", at(6, 3, 2.6, 1.4), "Dock 4", { fill: "accent3" }),
  ];
  const inner = group([shape("ellipse", at(0, 0, 1, 1), "Bay 1"), shape("ellipse", at(1.2, 0, 1, 1), "Bay 2")]);
  const outer = group([inner, shape("rect", at(0, 1.2, 2.2, 0.6), "Yard")], at(9.6, 2, 3, 2.6), "Yard drawing");
  return deck({
    title: "One of everything",
    author: "Robin Ashdown",
    company: "Ashdown Yards",
    subject: "Test deck",
    keywords: "test, everything",
    footer: "Ashdown Yards",
  })
    .section("Opening")
    .slide({ layout: "Title Slide", title: "One of everything", subtitle: "For Marlow Cold Stores\n3 March" })
    .slide({ layout: "Section Header", title: "Part one", subtitle: "Text" })
    .slide(
      {
        layout: "Title and Content",
        title: "Bullets at three levels",
        body: [
          "Lorries wait at the gate",
          ["Fourteen on a Monday", ["The longest for two hours"]],
          { text: "First things first", bullet: "number" },
          {
            text: [
              { text: "A link, " },
              { text: "bold words", bold: true },
              { text: " and the yard plan", link: "https://yard.example/plan?a=1&b=2" },
            ],
          },
        ],
        notes: ["Ask who counts the lorries.", "Wait for the answer."],
        comments: [
          { author: "Sam Okoro", text: "Is fourteen their number or ours?" },
          { author: "Robin Ashdown", text: "Theirs, from <gate log> & camera." },
        ],
      },
      rule(at(0.8, 6.4, 4, 0)),
    )
    .section("Pictures")
    .slide(
      { title: "Shapes, connectors, groups", animated: true },
      north,
      south,
      dock,
      arrowBetween(north!, dock!, { path: "elbow" }),
      lineBetween(south!, dock!),
      outer,
      shape("rightArrow", at(6.4, 5, 1.6, 0.8), "", { rotation: 90, flipH: true, decorative: true }),
      shape("rect", at(14, 2, 2, 1), "Off the page", { hidden: true }),
    )
    .slide(
      { title: "Chevrons and cards" },
      chevrons(["Call", "Count", "Agree"]),
      cards(
        [
          { title: "Gate", text: "Opens at five." },
          { title: "Dock", text: "Four doors." },
        ],
        { box: at(0.8, 4.4, 11.73, 1.8), numbered: true },
      ),
    )
    .slide({ title: "A chain" }, chain(["Order", "Pick", "Load", "Leave"]))
    .slide({ title: "A tree" }, tree("Site manager", ["Gate", "Yard", "Stores", "Office"]))
    .slide(
      { title: "Before and after" },
      beforeAfter(
        { title: "Monday now", lines: ["Fourteen lorries at the gate", "Two on the road"] },
        { title: "Monday in June", lines: ["Four lorries at the gate", "None on the road"] },
      ),
    )
    .slide(
      { title: "Figures, a quotation, a question" },
      figures(
        [
          { figure: "14 → 4", text: "lorries at the gate" },
          { figure: "40 min", text: "less waiting" },
        ],
        at(0.8, 1.7, 11.73, 2),
      ),
      quote("We lose the morning at the gate.", "Yard manager, Marlow", at(0.8, 3.9, 11.73, 1.4)),
      question("Which of these would you want to see first?"),
    )
    .slide({ title: "Boxes in a grid" }, boxes(["A", "B", "C", "D", "E", "F"], 3))
    .slide({ layout: "Two Content", title: "Two halves", body: ["Left"], second: ["Right"] })
    .slide({ layout: "Title and Content", title: "", body: [], hidden: true })
    .slide(
      { title: "Table and chart" },
      table(at(0.8, 1.8, 5.6, 2.4), [
        ["Gate", "Lorries", "Wait"],
        ["North", "9", "35 min"],
        ["South", "5", "70 min"],
      ]),
      chart(
        at(6.8, 1.8, 5.8, 4.6),
        "Lorries by hour",
        ["5:00", "6:00", "7:00"],
        [
          { name: "Monday", values: [9, 14, 6] },
          { name: "Friday", values: [3, 5, 4] },
        ],
      ),
    )
    .slide(
      { title: "A line" },
      chart(
        at(0.8, 1.8, 8, 4.6),
        "Wait in minutes",
        ["Mar", "Apr", "May"],
        [{ name: "North", values: [70, 52, 31] }],
        "line",
      ),
    )
    .slide({ title: "Process" }, smartArt("process", at(0.8, 1.9, 11.73, 3), ["Book", "Arrive", "Unload", "Leave"]))
    .slide({ title: "Cycle" }, smartArt("cycle", at(2.7, 1.6, 8, 5), ["Plan", "Load", "Drive", "Return"]))
    .slide(
      { title: "Hierarchy" },
      smartArt("hierarchy", at(0.8, 1.9, 11.73, 4.2), [
        { text: "Depot", children: ["Gate", { text: "Yard", children: ["Doors", "Parking"] }, "Office"] },
      ]),
    )
    .slide({ title: "List" }, smartArt("list", at(0.8, 1.9, 11.73, 4.2), ["Chilled", "Frozen", "Dry", "Returns"]))
    .slide(
      { layout: "Blank" },
      picture(at(2, 1.2, 9.3, 5.1), landscape([120, 170, 205], [90, 130, 90]), "The yard at sunrise"),
      textBox(at(2, 6.3, 9.3, 0.5), "The yard at sunrise"),
    );
}
