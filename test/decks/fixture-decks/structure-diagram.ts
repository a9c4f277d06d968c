import {
  at,
  boxes,
  cards,
  type Deck,
  deck,
  lineBetween,
  picture,
  question,
  quote,
  shape,
  smartArt,
  textBox,
  tree,
} from "../deck.js";
import { mark, portrait } from "../png.js";

/** Caretaking for schools. */
function start(title: string): Deck {
  return deck({
    title,
    author: "Owen Thorn",
    company: "Thornbury Facilities",
    footer: "Thornbury for the Ashlar Schools Trust",
    palette: "orchard",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Priya Nair, Ashlar Schools Trust\n2 June" })
    .slide(
      { title: "What your eleven heads told us" },
      quote(
        "I teach French. Last winter I spent nine mornings on the boiler.",
        "Head of Lower Ashlar Primary",
        at(0.8, 1.9, 11.73, 1.6),
      ),
      textBox(
        at(0.8, 3.8, 11.73, 1.2),
        ["Your schools closed for six days because of heating.", "You paid €48,000 for emergency call-outs."],
        { size: 20 },
      ),
      question("Which of the six days could you not forget?"),
    )
    .slide({
      layout: "Title and Content",
      title: "Next winter at your schools",
      body: [
        "Your heads stop looking after boilers",
        "Days closed for heating fall from six to one",
        "You cut emergency call-outs from €48,000 to under €15,000",
        "Parents hear about a problem before the bus leaves",
      ],
    });
}

/** The seller's services and people as a tree, a pyramid, circles, a SmartArt tree and a wheel. */
export function flagged(): Deck {
  return start("Schools that are warm at eight")
    .slide(
      { title: "Our service lines" },
      tree("Thornbury Facilities", ["Technical services", "Cleaning", "Grounds", "Security", "Energy"]),
    )
    .slide({ title: "Our service pyramid" }, pyramid(["Vision", "Partnership", "Quality standards", "Trained people"]))
    .slide({ title: "Where our strengths meet" }, circles(["People", "Technology", "Experience"]))
    .slide(
      { title: "Our organisation" },
      smartArt("hierarchy", at(0.8, 1.9, 11.73, 4.2), [
        {
          text: "Managing director",
          children: [
            { text: "Operations", children: ["North region", "South region"] },
            { text: "Technical", children: ["Heating", "Electrical"] },
            "Finance",
          ],
        },
      ]),
    )
    .slide(
      { title: "One partner for all services" },
      wheel("Thornbury", ["Heating", "Cleaning", "Grounds", "Security", "Catering", "Energy"]),
    );
}

function pyramid(levels: readonly string[]) {
  return levels.map((label, i) => {
    const width = 2.6 + i * 2.4;
    return shape(i === 0 ? "triangle" : "trapezoid", at(6.667 - width / 2, 1.8 + i * 1.15, width, 1.1), label, {
      fill: i % 2 === 0 ? "accent1" : "accent4",
      anchor: i === 0 ? "bottom" : "middle",
      size: i === 0 ? 12 : 18,
    });
  });
}

function circles(labels: readonly string[]) {
  const fills = ["accent1", "accent2", "accent5"];
  return labels.map((label, i) =>
    shape("ellipse", at(3.1 + i * 2.1, i === 1 ? 3.2 : 1.8, 3.3, 3.3), label, { fill: fills[i]!, size: 20 }),
  );
}

function wheel(hub: string, spokes: readonly string[]) {
  const middle = shape("ellipse", at(5.67, 3.2, 2, 1.6), hub, { fill: "dark", bold: true });
  const around = spokes.map((label, i) => {
    const angle = (i / spokes.length) * 2 * Math.PI;
    return shape("ellipse", at(5.87 + 4 * Math.cos(angle), 3.45 + 1.75 * Math.sin(angle), 1.6, 1.1), label, {
      size: 14,
    });
  });
  return [...around.map((spoke) => lineBetween(middle, spoke)), middle, ...around];
}

/** Things in rows that have no structure to learn: names of peers, the people who come, cards, and the customer's own schools. */
export function clean(): Deck {
  const schools = [
    "Oakfield",
    "St Brannoc",
    "Hillcross",
    "Merefield",
    "Long Acre",
    "Kingsmead",
    "Brook Lane",
    "Parkside",
  ];
  const people = [
    { name: "Owen Thorn", role: "answers your call" },
    { name: "Fatima Aziz", role: "knows your boilers" },
    { name: "Ben Laker", role: "is at Lower Ashlar by seven" },
    { name: "Rosa Lund", role: "talks to parents" },
  ];
  return start("Nine mornings back for every head")
    .slide(
      { title: "Schools like yours that you can call" },
      schools.flatMap((name, i) => {
        const [x, y] = [1.3 + (i % 4) * 2.95, 1.9 + Math.floor(i / 4) * 2.3];
        return [
          picture(at(x + 0.45, y, 1.1, 1.1), mark([60 + 20 * i, 120, 150 - 12 * i], 2 + (i % 4)), `${name} School`),
          textBox(at(x, y + 1.15, 2, 0.45), name, { align: "center", size: 16 }),
        ];
      }),
    )
    .slide(
      { title: "The four people you will meet" },
      people.flatMap(({ name, role }, i) => {
        const x = 0.8 + i * 3;
        return [
          picture(at(x + 0.45, 1.9, 1.8, 1.8), portrait([222, 226, 214], [76 + 20 * i, 110, 90]), name),
          textBox(at(x, 3.85, 2.7, 1), [{ text: name, bold: true }, role], { align: "center" }),
        ];
      }),
      question("Who on your side should they meet first?"),
    )
    .slide(
      { title: "Three things that you asked us not to break" },
      cards(
        [
          { title: "Your caretakers", text: "All eleven keep their jobs and their keys." },
          { title: "Your budget year", text: "Nothing is invoiced before September." },
          { title: "Your parents' evening", text: "The hall is warm on 14 November." },
        ],
        { box: at(0.8, 2.1, 11.73, 2.4) },
      ),
      question("What have we forgotten on this list?"),
    )
    .slide(
      { title: "Your schools and who they call today" },
      tree(
        "Your trust office",
        [
          "Lower Ashlar calls Priya",
          "Upper Ashlar calls Priya",
          "Ashlar Park calls a plumber",
          "Your other eight call nobody",
        ],
        at(0.8, 1.8, 11.73, 3.3),
      ),
      question("Where is this picture wrong?"),
    )
    .slide(
      { title: "What one warm morning is worth" },
      boxes(["310 children in class", "14 teachers who teach", "No call from a parent"], 3, at(0.8, 2.3, 11.73, 1.6), {
        fill: "paper",
        color: "ink",
        size: 20,
        geometry: "rect",
      }),
    );
}
