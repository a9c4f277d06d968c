import type { Shape } from "../../../src/document/document.js";
import { box, label, line, picture, shape } from "../draw.js";
import { across, apart, down, draw, filled, type Place, SENTENCE, type Style, type Titled, VALUES } from "./styles.js";

const ROWS = [
  ["What we looked at", "Last winter", "This winter"],
  ["Vans at the gate at six", "Nine, and a queue", "Two"],
  ["Calls before eight", "Forty or so", "A handful"],
  ["Time to find a pallet", "Half a morning", "Minutes"],
  ["Who knows what is late", "Ilse, by heart", "Everyone on the floor"],
];

/** Cells of the given widths; rows and columns `gap` apart, the head of its own height. */
const drawn = (
  widths: readonly number[],
  head: number,
  gap: number,
  style: Style = (place, name) => [box(place, name)],
) =>
  ROWS.flatMap((row, r) =>
    row.flatMap((name, c) => {
      const x = 50 + widths.slice(0, c).reduce((sum, width) => sum + width + gap, 0);
      const y = r === 0 ? 200 : 200 + head + gap + (r - 1) * (60 + gap);
      return style([x, y, widths[c]!, r === 0 ? head : 60], name);
    }),
  );

/** Tables drawn of boxes, and figures and pictures with words around them: none of it is a drawing of parts. */
export function tables(): Titled[] {
  const figure = (text: string, i: number) => box([50 + i * 228, 110, 216, 75], text);
  return [
    ["What the winter taught you", "a drawn table whose cells touch", drawn([300, 300, 300], 40, 0)],
    ["What the winter taught you", "a drawn table with columns of their own widths", drawn([330, 290, 260], 30, 10)],
    ["What the winter taught you", "a drawn table with texts on its cells", drawn([330, 290, 260], 30, 8, apart)],
    [
      "What the winter taught you",
      "a drawn table under figures",
      [
        ...["9\nvans waiting", "40\ncalls before eight", "3\nlost pallets", "0\nquiet mornings"].map(figure),
        ...drawn([300, 300, 300], 40, 0),
      ],
    ],
    [
      "Side by side",
      "a drawn table of ticks",
      ["", "You", "Them", "Others", "Nobody"].flatMap((name, c) => [
        box([50 + c * 180, 120, 180, 40], name),
        ...VALUES.map((value, r) => box([50 + c * 180, 160 + r * 35, 180, 35], c === 0 ? value : "✓✗◐"[(r + c) % 3]!)),
      ]),
    ],
    [
      "What it will cost",
      "a drawn table of years with figures to come",
      ["", "Year 1", "Year 2", "Year 3", "Year 4"].flatMap((name, c) => [
        box([50 + c * 180, 120, 180, 40], name),
        ...VALUES.slice(0, 4).map((value, r) => box([50 + c * 180, 160 + r * 35, 180, 35], c === 0 ? value : "€ nM")),
      ]),
    ],
    [
      "Where you find it",
      "a drawn table of two columns",
      [...VALUES, "Own ovens"].flatMap((value, r) => [
        box([50, 110 + r * 60, 400, 55], value),
        box([455, 110 + r * 60, 450, 55], `→ Page ${r + 4}, with the keys`),
      ]),
    ],
    [
      "What it takes today",
      "how long things take",
      across(4, 200, 120).flatMap((place, i) => [
        box(place, ["2 weeks", "3–5 days", "6 weeks", "4 hours"][i]!),
        label([place[0], 330, place[2], 30], VALUES[i]!),
      ]),
    ],
    [
      "What you will see",
      "a screenshot with bare words and arrows",
      [
        picture([300, 110, 400, 420], "screen.png"),
        ...[130, 230, 330, 430].flatMap((y, i) => [
          label([740, y, 220, 40], VALUES[i]!),
          line([738, y + 20], [560 - i * 30, y + 60], { toArrow: true }),
        ]),
        label([50, 300, 200, 40], VALUES[4]!),
        line([240, 320], [330, 350], { toArrow: true }),
        shape([40, 105, 900, 430], "", { geometry: null }),
      ],
    ],
  ];
}

const OFFERED = ["Mobile app", "Web portal", "Reports", "Alerts", "Own roles", "Dashboards", "Order search"];
const PLAIN = [
  "Kitchen rota",
  "Night orders",
  "Price list",
  "Stock count",
  "Van tours",
  "Holiday plan",
  "Shelf labels",
];
const LINE = "Everyone sees the same list";

/** Cards that fill a page as programs lay them out: in panels, in rows of different counts, as bars, with numbers. */
export function cardPages(): Titled[] {
  return [OFFERED, PLAIN].flatMap((names): Titled[] => {
    const card: Style = (place, name) => [box(place, `${name}\n${LINE}`)];
    const numbered: Style = (place, name) => [box(place, `0${names.indexOf(name) + 1}\n${name}\n${SENTENCE}`)];
    const panels = across(2, 120, 380, 40);
    const tagged = across(3, 130, 300, 20).flatMap(([x, y, width], i) => [
      box([x, y, width, 300], ""),
      label([x + 15, y + 20, width - 30, 40], names[i]!),
      label([x + 15, y + 70, width - 30, 120], SENTENCE),
      ...[0, 1, 2].map((tag) =>
        box([x + 15 + tag * 85, y + 260, 80, 22], names[(i + tag) % names.length]!, "roundRect"),
      ),
    ]);
    return [
      ["cards with tags at their feet", tagged],
      ["tiles in two panels", [...panels.map((place) => box(place, "")), ...draw(tilesIn(panels), names, filled)]],
      ["cards in two panels", [...panels.map((place) => box(place, "")), ...draw(tilesIn(panels), names, card)]],
      [
        "figures over cards",
        [
          ...across(4, 110, 100, 12).map((place, i) => box(place, `${i + 3}2 %\n${VALUES[i]}`)),
          ...draw(across(3, 222, 150, 12), names, card),
        ],
      ],
      [
        "four cards under three",
        [...draw(across(3, 110, 150, 12), names, card), ...draw(across(4, 272, 150, 12), names.slice(3), card)],
      ],
      ["wide bars with a line of text", draw(down(4, 100, 800, 10), names, card)],
      ["wide bars", draw(down(4, 100, 800, 10), names, filled)],
      ["numbers on three cards", draw(across(3, 160, 250, 30), names, numbered)],
      ["numbers on wide cards", draw(down(4, 100, 800, 20), names, numbered)],
    ].map(([name, shapes]): Titled => ["What you can count on", `${name}: ${names[0]}`, shapes as Shape[]]);
  });
}

function tilesIn(panels: readonly Place[]): Place[] {
  return panels.flatMap(([x, y, width]) => [0, 1, 2].map((k): Place => [x + 20, y + 80 + k * 95, width - 40, 80]));
}
