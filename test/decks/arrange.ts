import {
  arrowBetween,
  at,
  type Box,
  type Color,
  type Element,
  type Lines,
  lineBetween,
  rule,
  type ShapeElement,
  shape,
  textBox,
} from "./elements.js";

/**
 * Ways in which people lay a page out, so that a fixture reads like a description of it.
 * Each takes the box to fill; left out, it is the page under the title.
 */
export const CANVAS = at(0.8, 1.85, 11.73, 4.5);

/** A strip across the page, a little above its middle. */
export const STRIP = at(0.8, 2.6, 11.73, 1.5);

/** Five arrows in a row: the picture that this product began with. */
export function chevrons(labels: readonly string[], box = STRIP, fill: Color = "accent1"): ShapeElement[] {
  const step = box.w / (labels.length + 0.04);
  return labels.map((label, i) =>
    shape(i === 0 ? "homePlate" : "chevron", at(box.x + i * step, box.y, step * 1.04, box.h), label, {
      fill,
      size: labels.length > 5 ? 14 : 16,
      bold: true,
    }),
  );
}

/** Boxes in a grid, row by row. */
export function boxes(
  labels: readonly Lines[],
  columns = labels.length,
  box = CANVAS,
  look: {
    fill?: Color | null;
    line?: Color | null;
    gap?: number;
    geometry?: string;
    size?: number;
    color?: Color;
  } = {},
): ShapeElement[] {
  const { gap = 0.3, geometry = "roundRect", ...rest } = look;
  return grid(labels.length, columns, box, gap).map((place, i) => shape(geometry, place, labels[i]!, rest));
}

/** Boxes with an arrow from each to the next. */
export function chain(labels: readonly Lines[], box = STRIP, fill: Color = "accent1"): Element[] {
  const steps = boxes(labels, labels.length, box, { gap: 0.55, fill });
  return [...steps, ...steps.slice(1).map((step, i) => arrowBetween(steps[i]!, step))];
}

export interface Card {
  title: string;
  text: string;
}

/** Cards on a paper ground: a bold line and a sentence. With `numbered`, a disc at the corner counts them. */
export function cards(
  items: readonly Card[],
  { columns = items.length, box = CANVAS, numbered = false }: { columns?: number; box?: Box; numbered?: boolean } = {},
): Element[] {
  return grid(items.length, columns, box, 0.3).flatMap((place, i): Element[] => {
    const { title, text } = items[i]!;
    const lines = [
      { text: title, bold: true, size: 18, color: "dark" },
      { text, size: 16 },
    ];
    const card = shape("rect", place, lines, {
      fill: "paper",
      color: "ink",
      align: "left",
      anchor: numbered ? "bottom" : "middle",
    });
    const disc = at(place.x + 0.15, place.y + 0.15, 0.55, 0.55);
    return numbered ? [card, shape("ellipse", disc, String(i + 1), { fill: "accent2", bold: true })] : [card];
  });
}

/** One box over many, joined by elbows: an organisation, or a house of services. */
export function tree(root: Lines, branches: readonly Lines[], box = CANVAS): Element[] {
  const top = shape("roundRect", at(box.x + box.w / 2 - 1.6, box.y, 3.2, box.h * 0.24), root, {
    fill: "dark",
    bold: true,
  });
  const below = at(box.x, box.y + box.h * 0.5, box.w, box.h * 0.5);
  const leaves = boxes(branches, branches.length, below, { size: 14 });
  return [top, ...leaves, ...leaves.map((leaf) => lineBetween(top, leaf, { path: "elbow", downwards: true }))];
}

/** Two panels that say how it is and how it will be. */
export function beforeAfter(
  before: { title: string; lines: readonly string[] },
  after: { title: string; lines: readonly string[] },
  box = CANVAS,
): Element[] {
  const [left, right] = grid(2, 2, box, 0.5) as [Box, Box];
  const panel = (place: Box, side: typeof before, fill: Color, line: Color) =>
    shape(
      "rect",
      place,
      [{ text: side.title, bold: true, size: 22, color: line }, ...side.lines.map((text) => ({ text, size: 18 }))],
      { fill, line, color: "ink", align: "left", anchor: "middle" },
    );
  return [panel(left, before, "paper", "accent3"), panel(right, after, "paper", "accent4")];
}

export interface Figure {
  figure: string;
  text: string;
}

/** Big numbers side by side, each with the line that says what it means. */
export function figures(items: readonly Figure[], box = at(0.8, 2, 11.73, 2.9)): Element[] {
  return grid(items.length, items.length, box, 0.4).flatMap((place, i) => [
    textBox(at(place.x, place.y, place.w, 1.1), items[i]!.figure, {
      size: 44,
      bold: true,
      color: "accent1",
      align: "center",
    }),
    textBox(at(place.x, place.y + 1.1, place.w, place.h - 1.1), items[i]!.text, { size: 18, align: "center" }),
  ]);
}

/** The reader's own words, and whose they are. */
export function quote(words: string, who: string, box = at(0.8, 2, 11.73, 1.8)): Element[] {
  return [
    rule(at(box.x + 0.05, box.y, 0, box.h), { width: 4 }),
    textBox(
      at(box.x + 0.25, box.y, box.w - 0.25, box.h),
      [
        { text: `“${words}”`, size: 22, italic: true },
        { text: who, size: 14, color: "accent6" },
      ],
      { anchor: "middle" },
    ),
  ];
}

/** A question to the reader, with room around it. */
export function question(words: string, box = at(0.8, 5.55, 11.73, 1.05)): ShapeElement {
  return shape("rect", box, words, { fill: "dark", size: 20, bold: true });
}

function grid(count: number, columns: number, box: Box, gap: number): Box[] {
  const rows = Math.ceil(count / columns);
  const w = (box.w - gap * (columns - 1)) / columns;
  const h = (box.h - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) =>
    at(box.x + (i % columns) * (w + gap), box.y + Math.floor(i / columns) * (h + gap), w, h),
  );
}
