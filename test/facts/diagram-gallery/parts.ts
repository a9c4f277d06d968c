import type { Shape } from "../../../src/document/document.js";
import { arrow, box, label, line, picture, shape, smartArt, title } from "../draw.js";
import {
  across,
  apart,
  around,
  type Drawing,
  down,
  draw,
  filled,
  freeform,
  iconed,
  type Kind,
  type Place,
  type Sample,
  type Style,
} from "./styles.js";

const SYSTEMS = [
  "Web shop",
  "API gateway",
  "Event bus",
  "Database",
  "Data lake",
  "Mobile app",
  "Cache",
  "Search index",
];
const SERVICES = [
  "Cleaning",
  "Catering",
  "Security",
  "Garden care",
  "Reception",
  "Mail room",
  "Archive",
  "Winter service",
];
const PEOPLE = [
  "Managing director",
  "Head of sales",
  "Head of service",
  "Head of finance",
  "Field engineers",
  "Back office",
];

/** Slides that show parts of something, without an order. */
export function parts(): Drawing[] {
  const drawings = (heading: string, kind: Kind[], samples: Sample[]): Drawing[] =>
    samples.map(([name, shapes]) => ({ name, kind, shapes: [title(heading), ...shapes] }));
  return [
    drawings("Where everything runs", ["architecture"], [...stacks(), ...panels(), ...webs()]),
    drawings(
      "How it fits",
      ["structure"],
      [...hubs(), ...trees(), ...pyramids(), ...venns(), ...onions(), ...houses(), ...matrices()],
    ),
  ].flat();
}

function stacks(): Sample[] {
  const tier = (style: Style) => draw(down(4, 150, 700, 8), SYSTEMS, style);
  return [
    ["wide layers", tier(filled)],
    ["layers with names on top", tier(apart)],
    [
      "layers of bricks",
      [
        ...draw(across(4, 130, 80, 8), SYSTEMS, filled),
        ...draw(across(3, 218, 80, 8), SYSTEMS.slice(4), filled),
        box([50, 306, 900, 80], "Operating system"),
      ],
    ],
    [
      "layers with a label at the left",
      [0, 1, 2].flatMap((r) => [
        label([30, 150 + r * 120, 120, 30], ["Channels", "Services", "Data"][r]!),
        box([160, 120 + r * 120, 790, 105], ""),
        ...[0, 1, 2].map((c) => box([180 + c * 255, 140 + r * 120, 235, 65], SYSTEMS[(r * 3 + c) % 8]!)),
      ]),
    ],
  ];
}

function panels(): Sample[] {
  const frame = (place: Place, name: string) => [
    shape(place, "", { filled: false, outlined: true }),
    label([place[0] + 10, place[1] + 5, 200, 25], name),
  ];
  const two = [...frame([50, 110, 430, 400], "Cloud"), ...frame([520, 110, 430, 400], "Office network")];
  const inside = (style: Style) =>
    SYSTEMS.slice(0, 6).flatMap((name, i) => style([90 + Math.floor(i / 3) * 470, 155 + (i % 3) * 115, 340, 85], name));
  return [
    ["boxes in frames", [...two, ...inside(filled)]],
    ["boxes with names on top in frames", [...two, ...inside(apart)]],
    [
      "pictures with names in frames",
      [...two, ...inside(iconed), line([260, 190], [720, 190]), line([260, 300], [720, 300])],
    ],
    [
      "frames that carry their name",
      [...[0, 1].map((i) => box([50 + i * 470, 110, 430, 400], ["Cloud", "Office network"][i]!)), ...inside(filled)],
    ],
  ];
}

function webs(): Sample[] {
  const logos = around(6, 100, 60, 190).map((place, i) => picture(place, `logo${i}.png`));
  const hub = box([430, 270, 140, 100], "Acme", "ellipse");
  const at: Place[] = [
    [60, 130, 160, 80],
    [400, 130, 160, 80],
    [740, 130, 160, 80],
    [60, 380, 160, 80],
    [400, 380, 160, 80],
    [740, 380, 160, 80],
  ];
  const pairs: [number, number][] = [
    [0, 1],
    [1, 2],
    [1, 4],
    [3, 4],
    [4, 5],
    [2, 5],
  ];
  const boxes = at.map((place, i) => box(place, SYSTEMS[i]!));
  const middle = ([x, y, width, height]: Place): [number, number] => [x + width / 2, y + height / 2];
  const ends = ([a, b]: [number, number]): [[number, number], [number, number]] => {
    const [p, q] = [middle(at[a]!), middle(at[b]!)];
    return p[1] === q[1]
      ? [
          [p[0] + 85, p[1]],
          [q[0] - 85, q[1]],
        ]
      : [
          [p[0], p[1] + 45],
          [q[0], q[1] - 45],
        ];
  };
  return [
    [
      "logos joined to a hub",
      [hub, ...logos, ...logos.map((to) => line([0, 0], [10, 10], { from: hub.id, to: to.id }))],
    ],
    ["boxes joined by attached lines", [...boxes, ...pairs.map(([a, b]) => arrow(boxes[a]!, boxes[b]!))]],
    [
      "boxes with loose arrows",
      [
        ...at.map((place, i) => box(place, SYSTEMS[i]!)),
        ...pairs.map((pair) => line(...ends(pair), { toArrow: true })),
      ],
    ],
    [
      "pictures with names and loose lines",
      [...draw(at, SYSTEMS, iconed), ...pairs.slice(0, 5).map((pair) => line(...ends(pair), { toArrow: true }))],
    ],
    [
      "drums and clouds with two-way arrows",
      [
        ...at.map((place, i) => box(place, SYSTEMS[i]!, i % 2 ? "can" : "cloud")),
        ...pairs.map((pair) => line(...ends(pair), { fromArrow: true, toArrow: true })),
      ],
    ],
    [
      "boxes with freeform lines",
      [...at.map((place, i) => box(place, SYSTEMS[i]!)), ...pairs.map((pair) => freeform(ends(pair), "", false))],
    ],
  ];
}

function hubs(): Sample[] {
  const hub = box([430, 270, 140, 100], "Acme", "ellipse");
  const spokes = (count: number) => around(count, 120, 60, 190).map((place, i) => box(place, SERVICES[i]!, "ellipse"));
  const six = spokes(6);
  return [
    [
      "a wheel of hexagons with icons, names around it",
      around(6, 130, 115, 150).flatMap(([x, y, width, height], i) => [
        box([x, y, width, height], "", "hexagon"),
        picture([x + 40, y + 30, 50, 50], `w${i}.svg`),
        label([i % 6 < 3 ? 760 : 30, 130 + (i % 3) * 140, 200, 60], `0${i + 1}/ ${SERVICES[i]}\nWhenever you call`),
      ]),
    ],
    ["spokes joined to a hub", [hub, ...six, ...six.map((to) => line([0, 0], [10, 10], { from: hub.id, to: to.id }))]],
    ["circles around a centre", [box([430, 270, 140, 100], "Acme", "ellipse"), ...spokes(5)]],
    [
      "pictures with names around a picture",
      [picture([440, 270, 120, 100], "hub.png"), ...draw(around(6, 120, 80, 190), SERVICES, iconed)],
    ],
  ];
}

function trees(): Sample[] {
  const chief = box([400, 120, 200, 60], PEOPLE[0]!);
  const heads = across(3, 300, 60, 60).map((place, i) => box(place, PEOPLE[i + 1]!));
  const bent = (to: Shape) => ({
    ...line([0, 0], [10, 10], { from: chief.id, to: to.id }),
    geometry: "bentConnector3",
  });
  const services = across(5, 330, 80, 15);
  return [
    ["people joined by bent lines", [chief, ...heads, ...heads.map(bent)]],
    [
      "people with photos",
      [
        ...PEOPLE.slice(0, 4).flatMap((name, i) => {
          const [x, y] = [
            [420, 110],
            [100, 300],
            [420, 300],
            [740, 300],
          ][i]!;
          return [picture([x! + 40, y!, 80, 80], `p${i}.jpg`), label([x!, y! + 84, 160, 30], name)];
        }),
        line([500, 230], [500, 270]),
        line([180, 270], [820, 270]),
        ...[180, 500, 820].map((x) => line([x, 270], [x, 298])),
      ],
    ],
    [
      "services under one roof name",
      [
        box([350, 130, 300, 60], "Services"),
        ...services.map((place, i) => box(place, SERVICES[i]!)),
        line([500, 190], [500, 260]),
        line([125, 260], [875, 260]),
        ...services.map(([x, , width]) => line([x + width / 2, 260], [x + width / 2, 330])),
      ],
    ],
    [
      "a SmartArt hierarchy",
      [
        smartArt(
          [100, 120, 800, 380],
          "orgChart1",
          "hierarchy",
          PEOPLE.map((name, i) => (i === 0 ? name : `  ${name}`)),
        ),
      ],
    ],
    [
      "a tree from left to right",
      [
        box([60, 270, 160, 60], "Services"),
        ...down(4, 500, 300, 20).map((place, i) => box(place, SERVICES[i]!)),
        ...down(4, 500, 300, 20).map(([x, y, , height]) => line([220, 300], [x, y + height / 2])),
      ],
    ],
  ];
}

function pyramids(): Sample[] {
  const names = ["Vision", "Goals", "Plans", "Tools"];
  const wide = (i: number): Place => [400 - i * 70, 110 + i * 95, 200 + i * 140, 90];
  const slice = (i: number, text = ""): Shape => {
    const [x, y, w, h] = wide(i);
    return freeform(
      [
        [x + 70, y],
        [x + w - 70, y],
        [x + w, y + h],
        [x, y + h],
      ],
      text,
    );
  };
  return [
    ["trapezoids", names.map((name, i) => box(wide(i), name, i === 0 ? "triangle" : "trapezoid"))],
    ["freeform layers", names.map((name, i) => slice(i, name))],
    [
      "layers with names beside them",
      names.flatMap((name, i) => [box(wide(i), "", "trapezoid"), label([760, 140 + i * 95, 200, 30], name)]),
    ],
    [
      "a triangle with names on it",
      [box([250, 110, 500, 400], "", "triangle"), ...names.map((name, i) => label([430, 190 + i * 80, 140, 30], name))],
    ],
    ["a SmartArt pyramid", [smartArt([100, 120, 800, 380], "pyramid1", "pyramid", names)]],
  ];
}

function venns(): Sample[] {
  const at: Place[] = [
    [290, 120, 230, 230],
    [440, 120, 230, 230],
    [365, 260, 230, 230],
  ];
  const names = ["People", "Process", "Technology"];
  return [
    ["three circles", at.map((place, i) => box(place, names[i]!, "ellipse"))],
    [
      "two circles and what they share",
      [...at.slice(0, 2).map((place, i) => box(place, names[i]!, "ellipse")), label([440, 220, 80, 30], "You")],
    ],
    [
      "circles with names beside them",
      [
        ...at.map((place) => box(place, "", "ellipse")),
        label([130, 200, 140, 30], "People"),
        label([690, 200, 140, 30], "Process"),
        label([620, 420, 160, 30], "Technology"),
      ],
    ],
  ];
}

function onions(): Sample[] {
  const names = ["Care", "Service", "Company", "Region"];
  const rings = (style: (size: number) => Place) => names.map((name, i) => box(style(420 - i * 100), name, "ellipse"));
  return [
    ["circles in circles", rings((size) => [500 - size / 2, 310 - size / 2, size, size])],
    ["circles on one foot", rings((size) => [500 - size / 2, 520 - size, size, size])],
    [
      "three gears",
      (
        [
          [250, 180, 220],
          [450, 250, 200],
          [320, 360, 160],
        ] as const
      ).map(([x, y, size], i) => box([x, y, size, size], names[i]!, "gear6")),
    ],
  ];
}

function houses(): Sample[] {
  const pillars = across(5, 240, 180, 20);
  return [
    [
      "a roof over pillars",
      [
        box([50, 110, 900, 110], "Excellence", "triangle"),
        ...pillars.map((place, i) => box(place, SERVICES[i]!)),
        box([50, 435, 900, 60], "Our people"),
      ],
    ],
    [
      "a freeform roof over pillars",
      [
        freeform(
          [
            [50, 220],
            [500, 110],
            [950, 220],
          ],
          "Excellence",
        ),
        ...pillars.map((place, i) => box(place, SERVICES[i]!)),
        box([50, 435, 900, 60], "Our people"),
      ],
    ],
    [
      "a bar over pillars on a base",
      [
        box([50, 130, 900, 60], "Facility care"),
        ...across(4, 200, 220, 10).map((place, i) => box(place, SERVICES[i]!)),
        box([50, 430, 900, 60], "Quality"),
      ],
    ],
  ];
}

function matrices(): Sample[] {
  const quarters: Place[] = [
    [200, 110, 290, 190],
    [510, 110, 290, 190],
    [200, 320, 290, 190],
    [510, 320, 290, 190],
  ];
  const names = ["Stars", "Questions", "Cows", "Dogs"];
  const axes = [label([450, 520, 100, 25], "Effort"), label([60, 300, 100, 25], "Value")];
  return [
    [
      "four quarters between axes",
      [
        ...quarters.map((place, i) => box(place, names[i]!)),
        ...axes,
        line([190, 515], [820, 515], { toArrow: true }),
        line([190, 515], [190, 100], { toArrow: true }),
      ],
    ],
    [
      "points on crossed axes",
      [
        line([200, 310], [800, 310]),
        line([500, 110], [500, 510]),
        ...axes,
        ...[
          [250, 150],
          [600, 180],
          [650, 400],
          [300, 420],
          [420, 200],
        ].map(([x, y], i) => box([x!, y!, 110, 40], SERVICES[i]!, "ellipse")),
      ],
    ],
    ["a SmartArt matrix", [smartArt([100, 120, 800, 380], "matrix1", "matrix", names)]],
  ];
}
