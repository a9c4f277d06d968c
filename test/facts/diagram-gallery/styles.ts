import type { Shape } from "../../../src/document/document.js";
import { box, label, picture, shape } from "../draw.js";

/** One slide that somebody could have drawn, and what it is; null where it is no diagram. */
export interface Drawing {
  name: string;
  kind: readonly Kind[] | null;
  shapes: Shape[];
}

/** A slide and its title. */
export type Titled = [heading: string, name: string, shapes: Shape[]];

/** A slide without its title. */
export type Sample = [name: string, shapes: Shape[]];

export type Kind = "process" | "architecture" | "structure" | "customer";
export type Place = [x: number, y: number, width: number, height: number];

/** How somebody draws one part of a picture: its box and its name. */
export type Style = (place: Place, name: string) => Shape[];

/** The name in the box. */
export const filled: Style = (place, name) => [box(place, name)];

export const outlined: Style = (place, name) => [
  shape(place, name, { geometry: "roundRect", filled: false, outlined: true }),
];

/** A box, and its name in a text box on it. */
export const apart: Style = ([x, y, width, height], name) => [
  box([x, y, width, height], ""),
  label([x + 5, y + height / 2 - 15, width - 10, 30], name),
];

/** A disc, and its name under it. */
export const disc: Style = ([x, y, width, height], name) => {
  const size = Math.min(width, height, 90);
  return [box([x + (width - size) / 2, y, size, size], "", "ellipse"), label([x, y + size + 6, width, 30], name)];
};

/** A small picture, and its name under it. */
export const iconed: Style = ([x, y, width, height], name) => {
  const size = Math.min(width, height, 70);
  return [picture([x + (width - size) / 2, y, size, size], `${name}.svg`), label([x, y + size + 6, width, 30], name)];
};

/** A heading and two lines of text in one box. */
export const card: Style = (place, name) => [
  box(place, `${name}\nWe sit down with your team for two days and write up what we find.`),
];

/** The box and its text in a group, with a thin ornament on it. */
export const grouped: Style = (place, name) => {
  const [x, y, width] = place;
  return [
    shape(place, "", {
      kind: "group",
      geometry: null,
      filled: false,
      children: [...apart(place, name), box([x, y, width, 4], "")],
    }),
  ];
};

/** A panel with a strip on its edge, and a number, a heading and a line of text in text boxes on it, as programs draw it. */
export const programmed: Style = ([x, y, width, height], name) => [
  box([x, y, width, height], "", "roundRect"),
  box([x, y, 5, height], ""),
  label([x + 15, y + 10, width - 30, 30], name),
  label([x + 15, y + 45, width - 30, height - 55], "Two people from each side"),
];

export const STYLES = { filled, outlined, apart, disc, iconed, card, grouped, programmed };

export const NAMES = {
  english: ["Intake", "Triage", "Repair", "Return", "Invoice", "Survey", "Archive", "Renewal"],
  german: ["Aufnahme", "Prüfung", "Konzept", "Umsetzung", "Abnahme", "Betrieb", "Schulung", "Ausbau"],
  spanish: ["Diagnóstico", "Diseño", "Construcción", "Entrega", "Soporte", "Mejora", "Cierre", "Revisión"],
};

/** Places in a row across the page. */
export function across(count: number, y = 220, height = 110, gap = 40): Place[] {
  const width = (900 - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => [50 + i * (width + gap), y, width, height]);
}

/** Places below each other. */
export function down(count: number, x = 300, width = 400, gap = 20): Place[] {
  const height = (430 - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => [x, 110 + i * (height + gap), width, height]);
}

/** Places around the middle of the page, clockwise from the top. */
export function around(count: number, width = 120, height = 60, radius = 170): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [500 + radius * Math.sin(angle) - width / 2, 320 - radius * Math.cos(angle) - height / 2, width, height];
  });
}

/** A freeform through these points, given in units of the page. */
export function freeform(points: [number, number][], text = "", closed = true): Shape {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const drawn = shape([x, y, Math.max(...xs) - x, Math.max(...ys) - y], text, {
    geometry: "custom",
    filled: closed,
    outlined: !closed,
  });
  const unit = drawn.box!.x === 0 ? 12_192 : drawn.box!.x / x;
  const path = (closed ? [...points, points[0]!] : points).map(([px, py]) => ({ x: px * unit, y: py * unit }));
  return { ...drawn, outline: [path] };
}

/** A chevron drawn as a freeform. */
export const bentChevron = ([x, y, w, h]: Place, text = ""): Shape =>
  freeform(
    [
      [x, y],
      [x + 0.85 * w, y],
      [x + w, y + h / 2],
      [x + 0.85 * w, y + h],
      [x, y + h],
      [x + 0.15 * w, y + h / 2],
    ],
    text,
  );

/** A block arrow to the right drawn as a freeform. */
export const bentArrow = ([x, y, w, h]: Place): Shape =>
  freeform([
    [x, y + h / 3],
    [x + w / 2, y + h / 3],
    [x + w / 2, y],
    [x + w, y + h / 2],
    [x + w / 2, y + h],
    [x + w / 2, y + (2 * h) / 3],
    [x, y + (2 * h) / 3],
  ]);

export function turned(drawn: Shape, rotation: number): Shape {
  return { ...drawn, box: { ...drawn.box!, rotation } };
}

/** Draws each name at its place. */
export const draw = (places: readonly Place[], names: readonly string[], style: Style): Shape[] =>
  places.flatMap((place, i) => style(place, names[i]!));

/** What is said where it does not matter what is said. */
export const VALUES = ["Open source", "Green power", "Night shift", "Own staff", "Fair pay", "Short ways"];
export const SENTENCE = "Your neighbours have known us for thirty years, and they still call.";
