import { box, label, line, picture, shape } from "../draw.js";
import { across, apart, type Style, type Titled, VALUES } from "./styles.js";

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
