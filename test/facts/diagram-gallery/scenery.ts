import type { Shape } from "../../../src/document/document.js";
import { box, label, line, picture, shape, table } from "../draw.js";
import { across, down, type Place, SENTENCE, type Titled, VALUES } from "./styles.js";

export function people(): Titled[] {
  const names = ["Ilse Brand", "Tom Reyes", "Ana Silva", "Per Holm", "Lea Roth", "Jon Vik"];
  const portraits = (roles: boolean, style: (place: Place, i: number) => Shape[]) =>
    [130, 330].flatMap((y, r) =>
      across(3, y, 170).flatMap((place, i) =>
        style(place, r * 3 + i).concat(
          label(
            [place[0], y + 125, place[2], 45],
            names[r * 3 + i]! + (roles ? `\n${["Baker", "Driver", "Planner"][i]}` : ""),
          ),
        ),
      ),
    );
  const photo = ([x, y, width]: Place, i: number) => [picture([x + width / 2 - 60, y, 120, 120], `p${i}.jpg`)];
  return [
    ["The people you will meet", "portraits", portraits(true, photo)],
    [
      "The people you will meet",
      "round portraits on discs",
      portraits(false, (place, i) => [
        box([place[0] + place[2] / 2 - 65, place[1] - 5, 130, 130], "", "ellipse"),
        ...photo(place, i),
      ]),
    ],
    [
      "Meet the team",
      "portraits in boxes",
      across(4, 150, 300, 20).flatMap(([x, y, width, height], i) => [
        box([x, y, width, height], ""),
        picture([x + 40, y + 20, width - 80, 120], `q${i}.jpg`),
        label([x, y + 160, width, 100], `${names[i]}\nKnows every oven by its first name`),
      ]),
    ],
    [
      "How to reach us",
      "contact cards",
      across(3, 180, 200, 30).map((place, i) =>
        box(place, `${names[i]}\n+49 30 555 01${i}0\n${names[i]!.split(" ")[0]!.toLowerCase()}@acme.example`),
      ),
    ],
    [
      "They trust us",
      "a wall of logos",
      [120, 240, 360].flatMap((y, r) => across(5, y, 80, 30).map((place, i) => picture(place, `l${r}${i}.png`))),
    ],
    [
      "They trust us",
      "a wall of names",
      [120, 240, 360].flatMap((y, r) =>
        across(4, y, 90, 20).map((place, i) =>
          shape(place, ["Tarn Dairy", "Vik Tools", "Roth Bakery", "Holm Ferries"][(i + r) % 4]!, {
            filled: false,
            outlined: true,
          }),
        ),
      ),
    ],
  ];
}

export function figures(): Titled[] {
  const chart = (place: Place): Shape => shape(place, "", { kind: "chart", geometry: null, filled: false });
  const tile = (place: Place, i: number) =>
    box(
      place,
      `${["28", "16", "5,500+", "48 %", "€ 1.3M", "4 of 5"][i]}\n${["shops", "ovens", "guests a day", "less waste", "saved", "come back"][i]}`,
    );
  return [
    [
      "What changed",
      "bars of shares",
      down(4, 300, 500, 40).flatMap(([x, y, width, height], i) => [
        label([80, y, 200, 30], VALUES[i]!),
        box([x, y, width, height / 2], ""),
        box([x, y, (width * (9 - 2 * i)) / 10, height / 2], ""),
        label([820, y, 80, 30], `${90 - 20 * i} %`),
      ]),
    ],
    [
      "What changed",
      "rings of shares",
      across(3, 180, 200).flatMap(([x, y, width], i) => [
        box([x + width / 2 - 70, y, 140, 140], "", "donut"),
        box([x + width / 2 - 70, y, 140, 140], "", "blockArc"),
        label([x + width / 2 - 40, y + 55, 80, 30], `${60 + i * 10} %`),
        label([x, y + 150, width, 40], VALUES[i]!),
      ]),
    ],
    [
      "What changed",
      "a field of squares",
      Array.from({ length: 60 }, (_, i) => box([150 + (i % 10) * 60, 120 + Math.floor(i / 10) * 60, 50, 50], "")),
    ],
    [
      "What changed",
      "tiles with figures",
      [130, 330].flatMap((y, r) => across(3, y, 170, 20).map((place, i) => tile(place, r * 3 + i))),
    ],
    [
      "What changed",
      "figures on discs",
      across(4, 200, 170, 40).flatMap(([x, y, width], i) => [
        box([x + 20, y, width - 40, width - 40], ["28", "16", "48 %", "4 of 5"][i]!, "ellipse"),
        label([x, y + width - 30, width, 40], ["shops", "ovens", "less waste", "come back"][i]!),
      ]),
    ],
    ["Sales over the years", "a chart", [chart([80, 110, 840, 400])]],
    [
      "Sales over the years",
      "a chart with call-outs",
      [
        chart([80, 110, 600, 400]),
        ...[150, 280, 410].map((y, i) =>
          shape([720, y, 220, 70], ["New shop", "Night shift", "Fair"][i]!, { geometry: "wedgeRectCallout" }),
        ),
      ],
    ],
    [
      "Sales over the years",
      "four charts with captions",
      [
        [60, 110],
        [520, 110],
        [60, 320],
        [520, 320],
      ].flatMap(([x, y], i) => [chart([x!, y! + 30, 420, 160]), label([x!, y!, 420, 28], VALUES[i]!)]),
    ],
    [
      "Sales over the years",
      "bars drawn by hand",
      [120, 180, 260, 210, 330].flatMap((height, i) => [
        box([150 + i * 150, 480 - height, 90, height], String(height)),
        label([140 + i * 150, 485, 110, 25], `${2027 + i}`),
      ]),
    ],
    [
      "What it costs",
      "a table",
      [
        table(
          [50, 120, 900, 300],
          [
            ["Item", "Pieces", "Price"],
            ["Oven", "2", "€ 900"],
            ["Mixer", "1", "€ 300"],
          ],
        ),
      ],
    ],
    [
      "Who does what",
      "a table of words",
      [
        table(
          [50, 120, 900, 300],
          [
            ["Topic", "You", "Us"],
            ["Keys", "Hand out", "Keep"],
            ["Waste", "Sort", "Collect"],
            ["Snow", "Call", "Clear"],
          ],
        ),
      ],
    ],
    [
      "What it costs",
      "a table of years",
      [
        table(
          [50, 120, 900, 300],
          [
            ["", "2029", "2030", "2031", "2032"],
            ["Cost", "€ 10", "€ 12", "€ 14", "€ 9"],
          ],
        ),
      ],
    ],
    [
      "What it costs",
      "a table drawn with boxes",
      [0, 1, 2, 3].flatMap((r) =>
        [0, 1, 2].map((c) => box([50 + c * 300, 120 + r * 80, 298, 78], c === 0 ? VALUES[r]! : String(10 * r + c))),
      ),
    ],
  ];
}

/** Things drawn with shapes that stand for themselves: screens, chats, tables, pairs. */
export function likenesses(): Titled[] {
  const yes = (r: number, c: number) => ((r + c) % 2 ? "Yes" : "No");
  return [
    [
      "On your phone",
      "a phone with a list",
      [
        label([50, 150, 450, 300], SENTENCE),
        shape([650, 100, 220, 420], "", { geometry: "roundRect", filled: false, outlined: true }),
        ...VALUES.slice(0, 5).map((value, i) => box([665, 130 + i * 70, 190, 55], value)),
      ],
    ],
    [
      "What you will see",
      "a screen with a menu and tiles",
      [
        box([100, 110, 800, 420], "", "roundRect"),
        box([100, 110, 800, 40], "Dashboard"),
        box([100, 150, 150, 380], ""),
        ...VALUES.map((value, i) => label([110, 165 + i * 40, 130, 30], value)),
        ...[0, 1, 2].map((i) => box([270 + i * 205, 165, 190, 90], `${i + 3}2\n${VALUES[i]}`)),
      ],
    ],
    [
      "How a morning sounds",
      "a chat",
      ["Where is the van?", "At the gate since six.", "Who lets it in?", "Nobody is there yet."].map((text, i) =>
        box([i % 2 ? 450 : 100, 110 + i * 100, 420, 80], text, "roundRect"),
      ),
    ],
    [
      "Side by side",
      "a drawn table of words",
      [
        ...["", "You", "Them", "Others"].map((name, i) => box([50 + i * 225, 110, 215, 40], name)),
        ...[0, 1, 2, 3].flatMap((r) => [
          box([50, 165 + r * 80, 215, 60], VALUES[r]!),
          ...[1, 2, 3].map((c) => box([50 + c * 225, 165 + r * 80, 215, 60], yes(r, c))),
        ]),
      ],
    ],
    [
      "What we bring",
      "tags",
      VALUES.map((value, i) =>
        box([60 + (i % 3) * 220, 180 + Math.floor(i / 3) * 90, 90 + value.length * 8, 50], value, "roundRect"),
      ),
    ],
    [
      "What changes for you",
      "pairs with block arrows",
      [0, 1, 2].flatMap((i) => [
        box([60, 130 + i * 130, 350, 90], VALUES[i]!),
        shape([430, 150 + i * 130, 140, 50], "", { geometry: "rightArrow" }),
        box([590, 130 + i * 130, 350, 90], VALUES[i + 3]!),
      ]),
    ],
    [
      "What changes for you",
      "pairs with lines",
      [0, 1, 2, 3, 4].flatMap((i) => [
        box([60, 110 + i * 85, 350, 60], VALUES[i]!),
        line([420, 140 + i * 85], [580, 140 + i * 85], { toArrow: true }),
        box([590, 110 + i * 85, 350, 60], VALUES[5 - i]!),
      ]),
    ],
    [
      "What changed",
      "figures with arrows up",
      across(3, 200, 150).flatMap(([x, y, width], i) => [
        shape([x + 20, y, 40, 60], "", { geometry: "upArrow" }),
        label([x + 70, y, width - 70, 60], `${i + 2}0 %`),
        label([x, y + 80, width, 40], VALUES[i]!),
      ]),
    ],
    [
      "What you get",
      "tiles in two panels",
      across(2, 120, 380, 40).flatMap(([x, y, width, height], i) => [
        box([x, y, width, height], ""),
        label([x + 20, y + 15, width - 40, 40], ["For the kitchen", "For the office"][i]!),
        ...[0, 1, 2].map((k) => box([x + 20, y + 80 + k * 95, width - 40, 80], VALUES[i * 3 + k]!)),
      ]),
    ],
    [
      "What you said",
      "quotes with dates",
      [
        ...across(3, 150, 220, 40).map((place) => shape(place, `“${SENTENCE}”`, { geometry: "wedgeRectCallout" })),
        ...across(3, 390, 40, 40).map((place, i) => label(place, ["Ilse, May", "Tom, June", "Ana, July"][i]!)),
      ],
    ],
    [
      "Opening hours",
      "a week of boxes",
      ["Mon", "Tue", "Wed", "Thu", "Fri"].flatMap((day, i) => [
        box([60 + i * 180, 130, 170, 50], day),
        box([60 + i * 180, 190, 170, 50], "7 to 18"),
      ]),
    ],
    [
      "The market",
      "circles of amounts",
      ["€ 9bn all kitchens", "€ 2bn in towns", "€ 80m near us"].map((name, i) =>
        box([280 + i * 60, 110 + i * 105, 420 - i * 120, 420 - i * 120], name, "ellipse"),
      ),
    ],
  ];
}

export function pictures(): Titled[] {
  return [
    [
      "What you will see",
      "a screenshot with numbers on it",
      [
        picture([50, 100, 560, 430], "screen.png"),
        ...[0, 1, 2].flatMap((i) => [
          box([150 + i * 150, 180 + i * 90, 30, 30], String(i + 1), "ellipse"),
          box([650, 140 + i * 110, 30, 30], String(i + 1), "ellipse"),
          label([690, 135 + i * 110, 260, 40], VALUES[i]!),
        ]),
      ],
    ],
    [
      "When we are there",
      "a calendar",
      [
        ...["Mo", "Tu", "We", "Th", "Fr"].map((day, i) => label([60 + i * 180, 105, 160, 25], day)),
        ...[0, 1, 2, 3].flatMap((r) =>
          [0, 1, 2, 3, 4].map((c) => box([60 + c * 180, 135 + r * 95, 170, 88], String(r * 7 + c + 1))),
        ),
      ],
    ],
    [
      "Where we are",
      "a map with pins",
      [
        picture([50, 100, 900, 430], "map.png"),
        ...[
          [200, 200],
          [400, 300],
          [600, 250],
          [750, 400],
        ].flatMap(([x, y], i) => [
          box([x!, y!, 20, 20], "", "teardrop"),
          label([x! + 25, y! - 5, 110, 30], ["Oslo", "Utrecht", "Graz", "Porto"][i]!),
        ]),
      ],
    ],
    [
      "What you will see",
      "a screenshot with call-outs",
      [
        picture([50, 100, 620, 430], "screen.png"),
        ...[130, 260, 390].flatMap((y, i) => [
          box([710, y, 240, 70], VALUES[i]!),
          line([710, y + 35], [560, y + 60], { toArrow: true }),
        ]),
      ],
    ],
    [
      "What you will see",
      "two screenshots with captions",
      [
        picture([50, 110, 430, 300], "a.png"),
        picture([520, 110, 430, 300], "b.png"),
        label([50, 420, 430, 40], "The day at a glance"),
        label([520, 420, 430, 40], "What is late"),
      ],
    ],
    [
      "A day at the depot",
      "a grid of photos",
      [110, 320].flatMap((y, r) => across(3, y, 190, 15).map((place, i) => picture(place, `f${r}${i}.jpg`))),
    ],
    [
      "A day at the depot",
      "photos with captions",
      across(4, 150, 200, 20).flatMap((place, i) => [
        picture(place, `g${i}.jpg`),
        label([place[0], 360, place[2], 60], `${VALUES[i]}\n${SENTENCE}`),
      ]),
    ],
    [
      "A day at the depot",
      "one large photo with a text",
      [picture([0, 0, 1000, 562], "h.jpg"), box([50, 380, 500, 120], SENTENCE)],
    ],
  ];
}
