import type { Shape } from "../../../src/document/document.js";
import { box, label, line, picture, shape, smartArt, title } from "../draw.js";
import { forms } from "./forms.js";
import { figures, likenesses, people, pictures } from "./scenery.js";
import {
  across,
  apart,
  type Drawing,
  down,
  draw,
  iconed,
  programmed,
  SENTENCE,
  type Titled,
  VALUES,
} from "./styles.js";
import { cardPages, tables } from "./tables.js";

/** Slides that show no structure and no flow, however they are drawn. */
export function others(): Drawing[] {
  return [
    ...lists(),
    ...people(),
    ...figures(),
    ...pictures(),
    ...likenesses(),
    ...tables(),
    ...cardPages(),
    ...forms(),
    ...frames(),
  ].map(([heading, name, shapes]) => ({
    name,
    kind: null,
    shapes: [title(heading), ...shapes],
  }));
}

const BAKED = [
  ["Rye loaf", "Dark crust", "Sourdough", "Keeps a week"],
  ["Bread roll", "Thin crust", "Wheat", "Best at noon"],
  ["Plum cake", "Butter", "Plums from the valley", "By the tray"],
];

/** A thing in a pentagon sign and what belongs to it in chevrons, row by row; the widths are those of the columns. */
function rowsOfChevrons(widths: readonly number[]): Shape[] {
  return BAKED.flatMap((row, i) =>
    widths.map((width, j) => {
      const x = 50 + widths.slice(0, j).reduce((sum, each) => sum + each, 0);
      return box([x, 150 + i * 110, width, 80], row[j]!, j === 0 ? "homePlate" : "chevron");
    }),
  );
}

function lists(): Titled[] {
  const three = across(3, 150, 280, 30);
  const bullets = "Warm meals\nFresh bread\nNo waiting";
  return [
    [
      "What you can count on",
      "three cards with text",
      three.map((place, i) => box(place, `${VALUES[i]}\n${SENTENCE}`)),
    ],
    [
      "What you can count on",
      "six cards with text in a grid",
      [130, 330].flatMap((y, r) =>
        across(3, y, 180, 20).map((place, i) => box(place, `${VALUES[r * 3 + i]}\n${SENTENCE}`)),
      ),
    ],
    [
      "What you can count on",
      "cards of a heading and a body in two boxes",
      three.flatMap(([x, y, width, height], i) => [
        box([x, y, width, 50], VALUES[i]!),
        shape([x, y + 55, width, height - 55], bullets, { filled: false, outlined: true }),
      ]),
    ],
    ["What you can count on", "icons in a row", across(4, 200, 120).flatMap((place, i) => iconed(place, VALUES[i]!))],
    [
      "What you can count on",
      "icons in two rows with sentences",
      [130, 330].flatMap((y) =>
        across(3, y, 90).flatMap(([x, , width], i) => [
          picture([x, y, 60, 60], `i${y}${i}.svg`),
          label([x + 70, y, width - 70, 90], `${VALUES[i]}\n${SENTENCE}`),
        ]),
      ),
    ],
    [
      "What you can count on",
      "discs with icons beside lines",
      down(4, 200, 700).flatMap(([x, y, width, height], i) => [
        box([x - 80, y, 60, 60], "", "ellipse"),
        picture([x - 70, y + 10, 40, 40], `d${i}.svg`),
        label([x, y, width, height], `${VALUES[i]}: ${SENTENCE}`),
      ]),
    ],
    [
      "What you can count on",
      "plain bullets beside a photo",
      [label([50, 120, 450, 350], [...VALUES, SENTENCE].join("\n")), picture([550, 120, 400, 350], "street.jpg")],
    ],
    [
      "What you can count on",
      "cards over a line that sums them up",
      [
        ...across(3, 130, 230, 20).map((place, i) =>
          box(place, `${VALUES[i]}\nYour neighbours know us, and they still call.`),
        ),
        box([50, 375, 900, 70], "One number to call, whatever it is"),
      ],
    ],
    [
      "What you can count on",
      "panels that a program drew",
      [130, 330].flatMap((y, r) => draw(across(3, y, 170, 20), VALUES.slice(3 * r), programmed)),
    ],
    [
      "How Tarn Dairy did it",
      "a challenge, a solution and a result",
      across(3, 150, 300, 20).map((place, i) => box(place, `${["Challenge", "Solution", "Result"][i]}\n${SENTENCE}`)),
    ],
    [
      "What people ask",
      "questions and answers",
      [130, 330].flatMap((y, r) =>
        across(2, y, 170, 30).map((place, i) =>
          box(
            place,
            `${["Who holds the keys?", "What about snow?", "Who is on call?", "Can we stop?"][2 * r + i]}\n${SENTENCE}`,
          ),
        ),
      ),
    ],
    [
      "Agenda",
      "an agenda with numbers",
      down(5, 200, 650).flatMap(([x, y, width, height], i) => [
        box([x - 70, y, 50, 50], String(i + 1), "ellipse"),
        label([x, y, width, height], ["Welcome", "Where we stand", "Your plans", "Next dates", "Questions"][i]!),
      ]),
    ],
    [
      "Inhalt",
      "ein Inhalt mit Zahlen",
      down(5, 200, 650).flatMap(([x, y, width, height], i) => [
        label([x - 70, y, 50, 50], `0${i + 1}`),
        label([x, y, width, height], ["Begrüßung", "Stand", "Ihre Pläne", "Termine", "Fragen"][i]!),
      ]),
    ],
    ["What you can count on", "a SmartArt list", [smartArt([100, 120, 800, 380], "vList5", "list", VALUES)]],
    [
      "What you told us",
      "a quote",
      [box([100, 150, 800, 250], `“${SENTENCE}”`), label([100, 410, 400, 40], "Ilse, baker")],
    ],
    [
      "What you told us",
      "three quotes in a row",
      three.map((place) => shape(place, `“${SENTENCE}”\nIlse, baker`, { geometry: "wedgeRoundRectCallout" })),
    ],
    [
      "Two ways to go",
      "two columns for and against",
      across(2, 120, 380, 40).flatMap(([x, y, width, height], i) => [
        box([x, y, width, 45], ["For", "Against"][i]!),
        label([x, y + 60, width, height - 60], bullets),
      ]),
    ],
    [
      "Prices",
      "price columns",
      across(3, 120, 380, 30).flatMap(([x, y, width, height], i) => [
        box([x, y, width, 60], ["Small", "Medium", "Large"][i]!),
        box([x, y + 65, width, height - 65], `€ ${i + 1}9 a month\n${bullets}`),
      ]),
    ],
    [
      "Pick what suits you",
      "price columns with lists apart",
      across(4, 120, 380, 20).flatMap(([x, y, width, height], i) => [
        shape([x, y, width, height], "", { filled: false, outlined: true }),
        label([x, y + 10, width, 40], ["Basic", "Plus", "Pro", "Team"][i]!),
        label([x, y + 60, width, 50], `$${i + 1}9`),
        label([x, y + 130, width, 200], bullets),
      ]),
    ],
    [
      "What is in it for you",
      "a checklist",
      down(5, 200, 650).flatMap(([x, y, width, height], i) => [
        label([x - 50, y, 40, 40], "✓"),
        label([x, y, width, height], `${VALUES[i]} and nothing to worry about`),
      ]),
    ],
    [
      "What is in it for you",
      "lines with signs before them",
      [label([80, 120, 840, 350], VALUES.map((value) => `► ${value}`).join("\n"))],
    ],
    [
      "What is in it for you",
      "lines with a typed arrow before them",
      [label([80, 120, 840, 350], VALUES.map((value) => `→ ${value}`).join("\n"))],
    ],
  ];
}

function frames(): Titled[] {
  const body = label([80, 150, 840, 250], [SENTENCE, SENTENCE].join("\n"));
  return [
    [
      "What matters to you",
      "lines as ornaments",
      [body, line([50, 100], [950, 100]), line([50, 480], [950, 480]), line([50, 485], [950, 485])],
    ],
    ["What matters to you", "a ribbon of colours", [body, ...across(6, 540, 15, 0).map((place) => box(place, ""))]],
    [
      "What matters to you",
      "bubbles as ornaments",
      [
        body,
        ...[
          [820, 400, 200],
          [900, 330, 120],
          [760, 480, 100],
        ].map(([x, y, size]) => box([x!, y!, size!, size!], "", "ellipse")),
      ],
    ],
    ["What we bake", "rows of things and what belongs to each, in chevrons", rowsOfChevrons([150, 200, 200, 200])],
    ["What we bake", "rows of a wide sign and chevrons", rowsOfChevrons([300, 180, 180])],
    ["What we bake", "pairs of a thing and its parts, in chevrons", rowsOfChevrons([250, 600])],
    [
      "What matters to you",
      "chevrons as ornaments",
      [body, ...[820, 850, 880].map((x) => box([x, 30, 30, 40], "", "chevron"))],
    ],
    [
      "What matters to you",
      "columns parted by lines",
      [
        ...across(3, 150, 280, 40).map((place, i) => label(place, `${VALUES[i]}\n${SENTENCE}`)),
        line([345, 150], [345, 430]),
        line([655, 150], [655, 430]),
      ],
    ],
    [
      "What matters to you",
      "a text in a frame with a strip",
      [shape([50, 120, 900, 380], "", { filled: false, outlined: true }), box([50, 120, 12, 380], ""), body],
    ],
    [
      "What matters to you",
      "before and after",
      [
        ...across(2, 180, 220, 160).map((place, i) =>
          box(place, ["Three calls before seven", "One look at the list"][i]!),
        ),
        shape([440, 260, 120, 60], "", { geometry: "rightArrow" }),
      ],
    ],
    [
      "What matters to you",
      "buttons in a row",
      across(4, 300, 60, 30).map((place, i) => box(place, VALUES[i]!, "roundRect")),
    ],
    [
      "What matters to you",
      "cards with names on top and bullets",
      across(4, 140, 330, 20).flatMap((place, i) => [
        ...apart([place[0], place[1], place[2], 60], VALUES[i]!),
        label([place[0], 220, place[2], 220], "Warm meals\nFresh bread\nNo waiting for the van"),
      ]),
    ],
    [
      "What matters to you",
      "arrows as bullet points",
      down(4, 200, 650).flatMap(([x, y, width, height], i) => [
        shape([x - 70, y + 10, 45, 30], "", { geometry: "rightArrow" }),
        label([x, y, width, height], SENTENCE.slice(0, 30 + i * 8)),
      ]),
    ],
  ];
}
