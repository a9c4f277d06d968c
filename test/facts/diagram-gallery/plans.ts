import type { Shape } from "../../../src/document/document.js";
import { arrow, box, label, line, shape, smartArt, table } from "../draw.js";
import { across, apart, draw, freeform, NAMES, type Place, type Sample, type Style, turned } from "./styles.js";

const { english, german, spanish } = NAMES;

export function lanes(): Sample[] {
  const frames = (names: readonly string[], style: (place: Place, name: string) => Shape[]) =>
    names.flatMap((name, i) => style([50, 110 + i * 145, 900, 140], name));
  const inside = [
    [180, 0],
    [360, 0],
    [360, 1],
    [540, 1],
    [720, 2],
    [540, 2],
  ].map(([x, lane], i) => box([x!, 145 + lane! * 145, 130, 70], english[i]!));
  const joined = inside.slice(1).map((to, i) => arrow(inside[i]!, to));
  const panel: Style = ([x, y, width, height], name) => [
    shape([x, y, width, height], "", { filled: false, outlined: true }),
    label([x + 5, y + 55, 100, 30], name),
  ];
  const head: Style = ([x, y, width, height], name) => [
    box([x, y, 60, height], name),
    shape([x + 60, y, width - 60, height], "", { filled: false, outlined: true }),
  ];
  return [
    ["lanes with joined boxes", [...frames(["Buyer", "Shop", "Depot"], panel), ...inside, ...joined]],
    ["lanes with heads", [...frames(["Kunde", "Vertrieb", "Lager"], head), ...inside, ...joined]],
    [
      "lanes parted by lines",
      [
        ...["Buyer", "Shop", "Depot"].map((name, i) => label([50, 160 + i * 145, 100, 30], name)),
        ...[255, 400].map((y) => line([50, y], [950, y])),
        ...inside,
        ...joined,
      ],
    ],
  ];
}

export function plans(): Sample[] {
  const months = ["January", "February", "March", "April", "May", "June"];
  const heads = months.map((name, i) => label([250 + i * 115, 110, 110, 25], name));
  const tasks = english.slice(0, 5).map((name, i) => label([50, 150 + i * 60, 190, 30], name));
  const bar = (text: string, i: number) => box([260 + i * 95, 150 + i * 60, 140 + (i % 3) * 60, 28], text);
  return [
    ["bars under months", [...heads, ...tasks, ...[0, 1, 2, 3, 4].map((i) => bar("", i))]],
    ["bars with names", [...heads, ...[0, 1, 2, 3, 4].map((i) => bar(german[i]!, i))]],
    ["arrows as bars", [...heads, ...tasks, ...[0, 1, 2, 3, 4].map((i) => ({ ...bar("", i), geometry: "homePlate" }))]],
    [
      "bars on a table",
      [
        table(
          [50, 110, 900, 380],
          [["Task", "W1", "W2", "W3", "W4", "W5"], ...english.slice(0, 4).map((name) => [name, "", "", "", "", ""])],
        ),
        ...[0, 1, 2, 3].map((i) => bar("", i)),
      ],
    ],
    [
      "a table of weeks",
      [
        table(
          [50, 110, 900, 380],
          [
            ["Task", "Week 1", "Week 2", "Week 3", "Week 4"],
            ["Intake", "x", "", "", ""],
            ["Repair", "", "x", "x", ""],
          ],
        ),
      ],
    ],
    [
      "a table of phases",
      [
        table(
          [50, 110, 900, 380],
          [
            ["Phase", "What we do", "You get"],
            ["Phase 1: Intake", "Interviews", "Report"],
            ["Phase 2: Repair", "Work", "Result"],
            ["Phase 3: Return", "Training", "Handbook"],
          ],
        ),
      ],
    ],
    [
      "a table of stages",
      [
        table(
          [50, 110, 900, 380],
          [
            ["", "Discovery", "Design", "Build", "Go-live"],
            ["What", "Talks", "Sketches", "Code", "Hand-over"],
            ["Who", "Ilse", "Tom", "Ana", "Per"],
          ],
        ),
      ],
    ],
    [
      "eine Tabelle mit Wochen",
      [
        table(
          [50, 110, 900, 380],
          [
            ["Aufgabe", "Woche 1", "Woche 2", "Woche 3", "Woche 4"],
            ["Aufnahme", "x", "", "", ""],
            ["Umsetzung", "", "x", "x", ""],
          ],
        ),
      ],
    ],
  ];
}

export function funnels(): Sample[] {
  const names = ["Visitors", "Leads", "Meetings", "Offers", "Orders"];
  const wide = (i: number): Place => [250 + i * 45, 120 + i * 80, 500 - i * 90, 70];
  const upside = (i: number) => turned(box(wide(i), names[i]!, "trapezoid"), 180);
  const slice = (i: number, text = ""): Shape => {
    const [x, y, w, h] = wide(i);
    return freeform(
      [
        [x, y],
        [x + w, y],
        [x + w - 45, y + h],
        [x + 45, y + h],
      ],
      text,
    );
  };
  const four = [0, 1, 2, 3];
  return [
    ["trapezoids that narrow", [0, 1, 2, 3, 4].map(upside)],
    ["bars that narrow", four.map((i) => box(wide(i), names[i]!))],
    ["freeform slices", four.map((i) => slice(i, names[i]!))],
    [
      "slices with names beside them",
      four.flatMap((i) => [{ ...upside(i), paragraphs: [] }, label([760, 135 + i * 80, 200, 30], names[i]!)]),
    ],
    [
      "a funnel with names on it",
      [
        box([300, 110, 400, 400], "", "flowChartMerge"),
        ...four.map((i) => label([420, 130 + i * 70, 160, 30], names[i]!)),
      ],
    ],
  ];
}

export function timelines(): Sample[] {
  const xs = [120, 320, 520, 720, 880];
  const dates = ["March 2031", "May 2031", "July 2031", "Q4 2031", "2032"];
  const dots = xs.map((x) => box([x - 10, 290, 20, 20], "", "ellipse"));
  const names = (alternate: boolean) =>
    xs.map((x, i) => label([x - 70, alternate && i % 2 ? 220 : 330, 140, 40], english[i]!));
  const axis = line([60, 300], [940, 300]);
  return [
    ["dots on a line", [axis, ...dots, ...names(false)]],
    ["names over and under a line", [axis, ...dots, ...names(true)]],
    [
      "dates over names on a thin bar",
      [box([60, 296, 880, 8], ""), ...xs.map((x, i) => label([x - 60, 250, 120, 30], dates[i]!)), ...names(false)],
    ],
    ["dates in circles", [...xs.map((x, i) => box([x - 50, 200, 100, 100], dates[i]!, "ellipse")), ...names(false)]],
    [
      "a line down the page",
      [
        line([200, 110], [200, 520]),
        ...[0, 1, 2, 3].flatMap((i) => [
          box([188, 120 + i * 100, 24, 24], "", "ellipse"),
          label([230, 115 + i * 100, 600, 40], german[i]!),
        ]),
      ],
    ],
    [
      "one long arrow with names on it",
      [
        box([50, 260, 900, 80], "", "rightArrow"),
        ...xs.slice(0, 4).map((x, i) => label([x - 50, 285, 140, 30], english[i]!)),
      ],
    ],
    [
      "Monate in einer Reihe",
      [
        ...across(4, 200, 50, 10).map((place, i) => box(place, ["Januar", "März", "Mai", "Oktober"][i]!)),
        ...across(4, 260, 120, 10).map((place, i) => label(place, german[i]!)),
      ],
    ],
    [
      "dots with pieces of a line between them",
      [
        ...xs.slice(0, 4).map((x) => box([x - 14, 406, 28, 28], "", "ellipse")),
        ...xs.slice(0, 3).map((x, i) => line([x + 14, 420], [xs[i + 1]! - 14, 420])),
        ...xs
          .slice(0, 4)
          .flatMap((x, i) => [
            label([x - 10, 200 + (i % 2) * 40, 150, 30], ["A year", "Six months", "A year", "Later"][i]!),
            label([x - 10, 240 + (i % 2) * 40, 150, 80], "Only with the people who work there"),
          ]),
      ],
    ],
    [
      "dots with thin bars between them, down the page",
      [0, 1, 2, 3].flatMap((i) => [
        box([83, 165 + i * 90, 15, 15], "", "ellipse"),
        ...(i < 3 ? [box([89, 180 + i * 90, 2, 75], "")] : []),
        label([113, 155 + i * 90, 150, 19], ["Done", "Q2 2031", "Q3 2031", "Q4 2031"][i]!),
        label([113, 175 + i * 90, 300, 20], german[i]!),
      ]),
    ],
    ["a line with ticks", [axis, ...xs.map((x) => line([x, 285], [x, 315])), ...names(false)]],
    [
      "a long arrow under cards",
      [box([50, 470, 900, 40], "", "rightArrow"), ...draw(across(4, 150, 280, 20), spanish, apart)],
    ],
  ];
}

export function typed(): Sample[] {
  const names = english.slice(0, 4);
  return [
    ["names with arrows in a line", [label([100, 200, 800, 80], names.join(" → "))]],
    ["names with signs in a line", [label([100, 200, 800, 80], names.join(" > "))]],
    ["names without spaces around the arrows", [label([100, 200, 800, 80], names.join("->"))]],
    ["names with an arrow at the end", [label([100, 150, 800, 300], names.join(" →\n"))]],
    ["names with arrows below each other", [label([100, 150, 800, 300], names.join("\n↓\n"))]],
    ["a SmartArt of chevrons", [smartArt([100, 120, 800, 380], "chevron1", "process", names)]],
    ["a SmartArt cycle", [smartArt([100, 120, 800, 380], "cycle2", "cycle", names)]],
    ["a SmartArt of unknown category", [smartArt([100, 120, 800, 380], "hProcess9", "", names)]],
    [
      "a SmartArt that is flattened into shapes",
      [
        shape([50, 150, 900, 200], "", {
          kind: "group",
          geometry: null,
          filled: false,
          children: across(4, 200, 80, -10).map((place, i) => box(place, names[i]!, "chevron")),
        }),
      ],
    ],
  ];
}
