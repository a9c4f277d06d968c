import { unzipSync } from "fflate";
import {
  arrowBetween,
  at,
  boxes,
  chart,
  chevrons,
  type Deck,
  deck,
  group,
  lineBetween,
  picture,
  shape,
  smartArt,
  table,
  textBox,
} from "../decks/deck.js";
import { landscape } from "../decks/png.js";
import type { Entry } from "./archive.js";
import { beside, rare } from "./rare.js";

/** Small decks to be changed, each with other kinds of content: small, so that a change hits what matters. */
export function bases(): Entry[][] {
  return [words(), drawing(), data(), diagrams(), pictures()]
    .map((built) => entriesOf(built.bytes()))
    .concat([rare(), beside()]);
}

/** What an archive holds, in its order. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  return Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data }));
}

const start = (): Deck => deck({ title: "Yard plan", footer: "Ashdown Yards" });

function words(): Deck {
  return start()
    .section("Opening")
    .slide({
      layout: "Title and Content",
      title: "Your Monday at the gate",
      body: [
        "Fourteen lorries wait",
        ["The longest for two hours", [{ text: [{ text: "the plan", link: "https://yard.example/plan" }] }]],
        { text: "First things first", bullet: "number" },
      ],
      notes: ["Ask who counts the lorries."],
      comments: [{ author: "Sam Okoro", text: "Theirs or ours?" }],
    })
    .section("Rest")
    .slide({ title: "How we work", hidden: true, animated: true }, textBox(at(1, 2, 8, 1), "We ask before we draw."));
}

function drawing(): Deck {
  const [orders, hub, stock] = boxes(["Orders", "Hub", "Stock"], 3, at(1, 1.8, 11, 1));
  const inner = group([shape("ellipse", at(0, 0, 1, 1), "Bay 1"), shape("ellipse", at(1.2, 0, 1, 1), "Bay 2")]);
  return start().slide(
    { title: "How it fits together" },
    [orders!, hub!, stock!],
    arrowBetween(orders!, hub!),
    lineBetween(hub!, stock!),
    group([inner, shape("rect", at(0, 1.2, 2.2, 0.6), "Yard")], at(9.6, 3, 3, 2.6), "Yard drawing"),
    chevrons(["Call", "Count", "Agree"], at(0.8, 5, 8, 1)),
    shape("rightArrow", at(6.4, 6, 1.6, 0.8), "", { rotation: 90, flipH: true, decorative: true }),
  );
}

function data(): Deck {
  return start().slide(
    { title: "What it costs" },
    table(at(0.8, 1.8, 5.6, 2.4), [
      ["Gate", "Wait"],
      ["North", "35 min"],
    ]),
    chart(at(6.8, 1.8, 5.8, 4.6), "Lorries by hour", ["5:00", "6:00"], [{ name: "Monday", values: [9, 14] }]),
  );
}

function diagrams(): Deck {
  return start().slide(
    { title: "The cycle" },
    smartArt("cycle", at(0.7, 1.6, 5, 5), ["Plan", "Load", "Drive"]),
    smartArt("hierarchy", at(6, 1.9, 6, 4.2), [{ text: "Depot", children: ["Gate", "Yard"] }]),
  );
}

function pictures(): Deck {
  const yard = landscape([120, 170, 205], [90, 130, 90]);
  return start().slide({ layout: "Blank" }, picture(at(2, 1.2, 9.3, 5.1), yard, "The yard at sunrise"));
}
