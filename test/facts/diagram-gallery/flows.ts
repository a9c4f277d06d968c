import type { Shape } from "../../../src/document/document.js";
import { arrow, box, label, line, picture, shape, title } from "../draw.js";
import { funnels, lanes, plans, timelines, typed } from "./plans.js";
import {
  across,
  around,
  bentArrow,
  bentChevron,
  card,
  type Drawing,
  down,
  draw,
  filled,
  NAMES,
  type Place,
  programmed,
  type Sample,
  STYLES,
  turned,
} from "./styles.js";

const { english, german, spanish } = NAMES;

/** Slides whose reader is meant to follow an order or a loop. */
export function flows(): Drawing[] {
  const samples = [
    chevrons(),
    cards(),
    arrows(),
    stairs(),
    cycles(),
    lanes(),
    plans(),
    funnels(),
    timelines(),
    typed(),
  ];
  return samples
    .flat()
    .map(([name, shapes]) => ({ name, kind: ["process"], shapes: [title("What comes next"), ...shapes] }));
}

function chevrons(): Sample[] {
  const bodies = (places: readonly Place[]) =>
    places.map(([x, y, width, height]) =>
      label([x, y + height + 15, width, 150], "Two people from each side sit together for a week"),
    );
  const row = across(5, 200, 80, 5);
  return [
    ["three chevrons", across(3, 240, 90, 5).map((place, i) => box(place, english[i]!, "chevron"))],
    ["eight home plates", across(8, 260, 50, 2).map((place, i) => box(place, german[i]!, "homePlate"))],
    ["chevrons over text", [...row.map((place, i) => box(place, spanish[i]!, "chevron")), ...bodies(row)]],
    ["freeform chevrons", row.map((place, i) => bentChevron(place, english[i]!))],
    [
      "chevrons with names on top",
      row.flatMap((place, i) => [
        box(place, "", "chevron"),
        label([place[0] + 30, place[1] + 25, place[2] - 60, 30], english[i]!),
      ]),
    ],
    [
      "chevrons with names under them",
      row.flatMap((place, i) => [
        box(place, "", "chevron"),
        label([place[0], place[1] + 90, place[2], 30], english[i]!),
      ]),
    ],
    [
      "freeform chevrons with names over them",
      row.flatMap((place, i) => [bentChevron(place), label([place[0], place[1] - 40, place[2], 30], german[i]!)]),
    ],
    [
      "a picture on each chevron, names below",
      across(4, 200, 90, 4).flatMap((place, i) => [
        box(place, "", "chevron"),
        picture([place[0] + 85, 225, 40, 40], `i${i}.svg`),
        label([place[0], 310, place[2], 30], english[i]!),
      ]),
    ],
    [
      "down arrows below each other",
      down(4, 300, 400, 8).map((place, i) => box(place, english[i]!, "downArrowCallout")),
    ],
  ];
}

function cards(): Sample[] {
  const badges = (places: readonly Place[], write: (n: number) => string) =>
    places.map(([x, y, width], i) => box([x + width / 2 - 20, y - 25, 40, 40], write(i + 1), "ellipse"));
  const four = across(4, 180, 260, 20);
  const lists = down(4, 150, 700, 15);
  return [
    ["numbers on cards", [...draw(four, english, card), ...badges(four, String)]],
    [
      "big numbers in cards",
      four.map((place, i) => box(place, `0${i + 1}\n${german[i]}\nWir setzen uns zwei Tage mit Ihrem Team zusammen.`)),
    ],
    [
      "Step 1, 2, 3 over text",
      across(3, 160, 300, 30).map((place, i) => box(place, `Step ${i + 1}\n${english[i]}\nTwo days with your team.`)),
    ],
    [
      "Paso 1, 2, 3 in text boxes",
      across(4, 160, 40, 30).flatMap(([x, y, width], i) => [
        label([x, y, width, 40], `Paso ${i + 1}`),
        label([x, y + 50, width, 150], spanish[i]!),
      ]),
    ],
    [
      "numbers beside things to do",
      lists.flatMap(([x, y, width, height], i) => [
        box([x - 70, y, 50, 50], String(i + 1), "ellipse"),
        label([x, y, width, height], `${["Meet", "Collect", "Repair", "Return"][i]} what is in the way`),
      ]),
    ],
    [
      "numbers on panels that a program drew",
      [...draw(four, english, programmed), ...four.map(([x, y], i) => label([x + 15, y + 130, 60, 60], `0${i + 1}`))],
    ],
    [
      "numbers in circles beside words on bars",
      lists.map((place, i) => box(place, `${"①②③④"[i]} ${english[i]}\nTwo people from each side`)),
    ],
    [
      "a plan of 30, 60 and 90 days",
      across(3, 160, 300, 30).map((place, i) => box(place, `${30 * (i + 1)} days\n${english[i]}`)),
    ],
    [
      "numbers and weeks on three panels",
      across(3, 160, 300, 30).flatMap(([x, y, width, height], i) => [
        box(
          [x, y, width, height],
          `Weeks ${2 * i + 1}-${2 * i + 2}\n${spanish[i]}\nTwo people from each side meet in the yard`,
        ),
        box([x + 10, y + 10, 38, 38], String(i + 1), "ellipse"),
      ]),
    ],
    [
      "numbers under a heading, beside other things and on a photo",
      [
        picture([0, 0, 1000, 562], "background.jpg"),
        label([60, 110, 400, 25], "The way back in three stages"),
        ...[0, 1, 2].flatMap((i) => [
          box([60, 150 + i * 80, 40, 40], String(i + 1), "ellipse"),
          label(
            [115, 150 + i * 80, 450, 60],
            `${["Harbour Street", "Mill Lane", "North Quay"][i]}\nOnly with the people who work there`,
          ),
        ]),
        box(
          [620, 110, 330, 380],
          "What we ask of you\nA key to the yard, a desk near the ovens, and Ilse on two mornings a week",
        ),
      ],
    ],
    [
      "weeks on panels",
      across(3, 160, 300, 30).map((place, i) =>
        box(place, `Week ${2 * i + 1}-${2 * i + 2}\n${english[i]}\nTwo days with your team`),
      ),
    ],
    [
      "Roman numbers",
      across(4, 200, 150, 20).map((place, i) => box(place, `Phase ${["I", "II", "III", "IV"][i]}\n${german[i]}`)),
    ],
    [
      "numbers in two rows",
      [0, 1].flatMap((r) =>
        across(3, 130 + r * 210, 180, 30).map((place, i) =>
          box(place, `${r * 3 + i + 1}. ${english[r * 3 + i]}\nTwo days with your team`),
        ),
      ),
    ],
  ];
}

function arrows(): Sample[] {
  const gaps = (places: readonly Place[], make: (place: Place) => Shape): Shape[] =>
    places.slice(1).map(([x, y, , height], i) => {
      const left = places[i]![0] + places[i]![2];
      return make([left + 5, y + height / 2 - 12, x - left - 10, 24]);
    });
  const makers: Record<string, (place: Place) => Shape> = {
    "block arrows": (place) => shape(place, "", { geometry: "rightArrow" }),
    "freeform arrows": bentArrow,
    "loose lines with heads": ([x, y, width, height]) =>
      line([x, y + height / 2], [x + width, y + height / 2], { toArrow: true }),
    "typed arrows": (place) => label(place, "→"),
    "small chevrons": (place) => box(place, "", "chevron"),
    "turned triangles": ([x, y, , height]) => {
      return turned(box([x, y, height, height], "", "triangle"), 90);
    },
    "pictures of arrows": (place) => picture(place, "arrow.svg", "Arrow Right with solid fill"),
    "down arrows that are turned": ([x, y, width, height]) => {
      return turned(box([x + width / 2 - height / 2, y + height / 2 - width / 2, height, width], "", "downArrow"), 270);
    },
  };
  const parts = across(4, 220, 120, 50);
  const rows = Object.entries(makers).map(
    ([name, make]): Sample => [`columns with ${name}`, [...draw(parts, english, filled), ...gaps(parts, make)]],
  );
  const styled = Object.entries(STYLES).map(([name, style]): Sample => {
    const places = across(4, 200, 160, 60);
    return [
      `${name} parts with arrows between`,
      [
        ...draw(places, german, style),
        ...gaps(places, ([x, , width]) => shape([x, 225, width, 24], "", { geometry: "rightArrow" })),
      ],
    ];
  });
  const three = across(3, 230, 100, 80);
  const column = down(4, 350, 300, 40);
  return [
    ...rows,
    ...styled,
    [
      "three boxes, plain lines",
      [
        ...draw(three, spanish, filled),
        ...gaps(three, ([x, y, width, height]) => line([x - 5, y + height / 2], [x + width + 5, y + height / 2])),
      ],
    ],
    [
      "a column with arrows down",
      [
        ...draw(column, english, filled),
        ...column
          .slice(1)
          .map(([x, y, width]) => shape([x + width / 2 - 15, y - 35, 30, 30], "", { geometry: "downArrow" })),
      ],
    ],
    ["a snake in two rows", snake()],
    [
      "large pictures with arrows between",
      [
        ...across(3, 180, 190, 90).flatMap(([x, y, width, height], i) => [
          picture([x, y, width, height], `s${i}.png`),
          label([x, y + height + 8, width, 30], english[i]!),
        ]),
        ...gaps(across(3, 180, 190, 90), makers["block arrows"]!),
      ],
    ],
    [
      "boxes with elbow lines down",
      [
        ...column.map((place, i) => box(place, german[i]!)),
        ...column.slice(1).map(([x, y, width]) => ({
          ...line([x + width / 2, y - 40], [x + width / 2 + 3, y], { toArrow: true }),
          geometry: "bentConnector3",
        })),
      ],
    ],
    ["a choice with diamonds", choice()],
    [
      "text boxes joined by arrows",
      [...parts.map((place, i) => label(place, english[i]!)), ...gaps(parts, makers["loose lines with heads"]!)],
    ],
  ];
}

function choice(): Shape[] {
  const [ask, look, yes, no] = [
    box([100, 250, 180, 80], "Order arrives"),
    box([360, 240, 160, 100], "In stock?", "diamond"),
    box([640, 140, 200, 80], "Pack it"),
    box([640, 360, 200, 80], "Buy it in"),
  ];
  return [
    ask!,
    look!,
    yes!,
    no!,
    arrow(ask!, look!),
    arrow(look!, yes!),
    arrow(look!, no!),
    label([560, 190, 50, 25], "yes"),
    label([560, 370, 50, 25], "no"),
  ];
}

function snake(): Shape[] {
  const upper = across(3, 150, 90, 60).map((place, i) => box(place, english[i]!));
  const lower = across(3, 360, 90, 60).map((place, i) => box(place, english[5 - i]!));
  const order = [...upper, ...lower.reverse()];
  return [...order, ...order.slice(1).map((to, i) => arrow(order[i]!, to))];
}

function cycles(): Sample[] {
  const arcs = (count: number) => around(count, 40, 40, 120).map((place) => ({ ...box(place, "", "circularArrow") }));
  const loop = around(5).map((place, i) => box(place, english[i]!, "ellipse"));
  return [
    ["three boxes and three arrows", [...draw(around(3), german, filled), ...wheel(3)]],
    ["circles joined in a ring", [...loop, ...loop.map((from, i) => arrow(from, loop[(i + 1) % 5]!))]],
    ["boxes in a ring with bent arrows", [...draw(around(4, 150, 70), german, filled), ...arcs(4)]],
    [
      "names around one round arrow",
      [
        box([380, 200, 240, 240], "", "circularArrow"),
        ...around(4, 140, 40, 180).map((place, i) => label(place, english[i]!)),
      ],
    ],
    [
      "a ring of pictures with names",
      [
        ...draw(around(6, 110, 90, 180), spanish, STYLES.iconed),
        ...around(6, 30, 30, 180).map(([x, y]) => line([x + 40, y], [x + 70, y + 20], { toArrow: true })),
      ],
    ],
    [
      "block arcs with names",
      [
        ...[0, 120, 240].map((rotation) => turned(box([380, 200, 240, 240], "", "blockArc"), rotation)),
        ...around(3, 130, 40, 190).map((place, i) => label(place, english[i]!)),
      ],
    ],
  ];
}

/** Loose arrows from each to the next around the middle. */
function wheel(count: number): Shape[] {
  const middles = around(count).map(([x, y, width, height]) => [x + width / 2, y + height / 2] as const);
  return middles.map(([x, y], i) => {
    const [toX, toY] = middles[(i + 1) % count]!;
    const at = (share: number): [number, number] => [x + share * (toX - x), y + share * (toY - y)];
    return line(at(0.35), at(0.65), { toArrow: true });
  });
}

function stairs(): Sample[] {
  const rising = (count: number): Place[] =>
    Array.from({ length: count }, (_, i) => [80 + i * (840 / count), 430 - i * (300 / count), 800 / count, 70]);
  return [
    ["boxes that rise", rising(4).map((place, i) => box(place, english[i]!))],
    ["bars that rise", rising(5).map(([x, y, width], i) => box([x, y, width, 510 - y], german[i]!))],
    [
      "names up a rising arrow",
      [
        line([80, 500], [920, 140], { toArrow: true }),
        ...rising(4).flatMap(([x, y, width], i) => [
          box([x + 60, 454 - 90 * i, 24, 24], "", "ellipse"),
          label([x + 90, y + 40, width - 30, 30], spanish[i]!),
        ]),
      ],
    ],
  ];
}
