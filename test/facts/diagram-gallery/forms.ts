import { box, label, line, shape } from "../draw.js";
import type { Titled } from "./styles.js";

const FIELDS = ["Process", "Owner", "Department", "Manager", "Service", "System", "Team", "Date"];
const outline = (place: [number, number, number, number], text = "") =>
  shape(place, text, { filled: false, outlined: true });

/** Worksheets for the reader's own words: names of what to write, and room to write it. */
export function forms(): Titled[] {
  return [
    [
      "Your use case",
      "a form of labels with empty boxes beside them",
      FIELDS.slice(0, 6).flatMap((name, i) => [
        box([50, 110 + i * 65, 220, 60], name),
        outline([275, 110 + i * 65, 650, 60]),
      ]),
    ],
    [
      "Your use case",
      "a form in two columns",
      FIELDS.flatMap((name, i) => {
        const [x, y] = [50 + (i % 2) * 460, 110 + Math.floor(i / 2) * 90];
        return [box([x, y, 140, 80], name), outline([x + 145, y, 290, 80])];
      }),
    ],
    [
      "Your use case",
      "a form in three columns with room below the labels",
      FIELDS.slice(0, 6).flatMap((name, i) => {
        const [x, y] = [50 + (i % 3) * 310, 110 + Math.floor(i / 3) * 200];
        return [box([x, y, 290, 40], name), outline([x, y + 40, 290, 140])];
      }),
    ],
    [
      "Your use case",
      "a table of boxes to fill in",
      ["Process", "Owner", "System", "Service"].flatMap((name, j) =>
        [0, 1, 2, 3].map((i) => {
          const place: [number, number, number, number] = [50 + j * 225, 110 + i * 95, 220, 90];
          return i === 0 ? box(place, name) : outline(place, j === 0 ? `Team ${i}` : "");
        }),
      ),
    ],
    [
      "Your use case",
      "a form with hints where to write",
      FIELDS.flatMap((name, i) => {
        const [x, y] = [50 + (i % 2) * 460, 110 + Math.floor(i / 2) * 90];
        return [box([x, y, 140, 80], name), outline([x + 145, y, 290, 80], i % 2 ? "[name]" : "e.g. the night shift")];
      }),
    ],
    [
      "Your use case",
      "a form with narrow rooms in its rows",
      FIELDS.slice(0, 6).flatMap((name, i) => [
        box([50, 110 + i * 65, 400, 60], name),
        ...[0, 1, 2].map((j) => outline([470 + j * 160, 110 + i * 65, 150, 60])),
      ]),
    ],
    [
      "Your use case",
      "a form with lines to write on",
      FIELDS.flatMap((name, i) => {
        const [x, y] = [50 + (i % 2) * 460, 110 + Math.floor(i / 2) * 100];
        return [outline([x, y, 140, 60], name), line([x + 150, y + 58], [x + 430, y + 58])];
      }),
    ],
    [
      "The use case",
      "a form that is filled in",
      FIELDS.slice(0, 6).flatMap((name, i) => [
        box([50, 110 + i * 65, 270, 60], name),
        outline([320, 110 + i * 65, 600, 60], "What the people of the night shift wrote down for this in March"),
      ]),
    ],
    [
      "Your use case",
      "a form with colons",
      FIELDS.map((name, i) => outline([50 + (i % 2) * 460, 110 + Math.floor(i / 2) * 100, 440, 90], `${name}:`)),
    ],
    [
      "Your use case",
      "a form with dotted lines",
      [
        outline([40, 100, 920, 420]),
        ...FIELDS.map((name, i) =>
          outline([60 + (i % 2) * 450, 110 + Math.floor(i / 2) * 100, 430, 90], `${name} ……………………`),
        ),
      ],
    ],
    [
      "Your use case",
      "a form with questions in a frame",
      [
        outline([40, 100, 920, 420]),
        ...["Which system?", "Who is the owner?", "Which team?", "Which service?", "Which data?", "By when?"].map(
          (name, i) => outline([60 + (i % 3) * 300, 130 + Math.floor(i / 3) * 190, 280, 170], name),
        ),
      ],
    ],
    [
      "Your use case",
      "a form with wide and narrow fields",
      [
        outline([50, 100, 900, 60], "Name of the process:"),
        ...["Who is the owner?", "What comes in?", "What comes out?", "Which systems?"].map((name, i) =>
          outline([50 + i * 225, 165, 225, 250], name),
        ),
        outline([50, 420, 450, 100], "What stays open:"),
        outline([500, 420, 450, 100], "Date:"),
      ],
    ],
    [
      "Your use case",
      "a form of labels on a panel",
      [
        outline([40, 100, 920, 420]),
        ...FIELDS.slice(0, 6).flatMap((name, i) => [
          label([60, 120 + i * 60, 200, 40], name),
          shape([270, 120 + i * 60, 660, 44], ""),
        ]),
      ],
    ],
  ];
}
