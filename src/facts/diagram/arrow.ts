import type { Shape } from "../../document/document.js";
import { centre, type Point, type Rect } from "./geometry.js";
import { likenessOf } from "./outline.js";

/** What a shape looks like, whether it is a preset or was drawn by hand. */
export interface Form {
  /** The preset's name; for a freeform that of the preset it could have been. */
  geometry: string | null;
  /** Where it points, in degrees clockwise from right, as it lies on the page; null where it points nowhere. */
  direction: number | null;
}

/** Degrees clockwise from "to the right", before the shape is turned; two-headed ones lie on that axis. */
const DIRECTIONS: Record<string, number> = {
  chevron: 0,
  homePlate: 0,
  flowChartOffpageConnector: 90,
  rightArrow: 0,
  notchedRightArrow: 0,
  stripedRightArrow: 0,
  curvedUpArrow: 0,
  curvedDownArrow: 0,
  bentArrow: 0,
  rightArrowCallout: 0,
  swooshArrow: 0,
  uturnArrow: 90,
  curvedRightArrow: 90,
  curvedLeftArrow: 90,
  downArrow: 90,
  downArrowCallout: 90,
  leftArrow: 180,
  leftArrowCallout: 180,
  upArrow: 270,
  upArrowCallout: 270,
  bentUpArrow: 270,
  leftRightArrow: 0,
  upDownArrow: 90,
  circularArrow: 0,
  leftCircularArrow: 180,
  leftRightCircularArrow: 0,
};

/** Shapes that get narrower: towards where. They stand in pyramids and funnels, and say nothing of a next one. */
const TAPERED: Record<string, number> = {
  triangle: 270,
  trapezoid: 270,
  nonIsoscelesTrapezoid: 270,
  flowChartExtract: 270,
  flowChartMerge: 90,
  flowChartManualOperation: 90,
  funnel: 90,
};

const TWO_WAY = /^(?:leftRight|upDown)/;

export function formOf(shape: Shape): Form {
  if (shape.geometry === "custom") return likenessOf(shape) ?? { geometry: "custom", direction: null };
  const { geometry } = shape;
  const given = DIRECTIONS[geometry ?? ""] ?? TAPERED[geometry ?? ""] ?? null;
  if (given === null) return { geometry, direction: null };
  const { flipH = false, flipV = false, rotation = 0 } = shape.box ?? {};
  const flipped = flipH && given % 180 === 0 ? 180 - given : flipV && given % 180 !== 0 ? -given : given;
  return { geometry, direction: (((flipped + rotation) % 360) + 360) % 360 };
}

const LINES = new Set(["line", "lineInv", "straightConnector1"]);

/** A line between things, whether drawn as a connector, as a shape or as an open freeform. */
export function isLine(shape: Shape, form: Form): boolean {
  return shape.kind === "connector" || LINES.has(form.geometry ?? "");
}

/** Shapes that by themselves say "then comes the next": chevrons, pentagon signs, arrows with a name on them. */
export function isStep({ geometry, direction }: Form): boolean {
  return direction !== null && TAPERED[geometry ?? ""] === undefined;
}

export function isTapered({ geometry }: Form): boolean {
  return TAPERED[geometry ?? ""] !== undefined;
}

/** True for a step that points to the next one in a row (left or right) or in a column (up or down). */
export function pointsAlong(form: Form, axis: "row" | "column"): boolean {
  return isStep(form) && (Math.round(form.direction! / 90) % 2 === 0) === (axis === "row");
}

export function isChevron({ geometry }: Form): boolean {
  return geometry === "chevron" || geometry === "homePlate";
}

/** A block arrow: where it points from and to. Two-headed ones point both ways. */
export interface ArrowShape {
  shape: Shape;
  rect: Rect;
  tail: Point;
  head: Point;
  twoWay: boolean;
}

/** A textless shape as an arrow; a small textless chevron or triangle between two things is one, too. */
export function arrowOf(shape: Shape, rect: Rect, form: Form): ArrowShape | null {
  if (!isStep(form) && !(form.geometry === "triangle" && isSmall(rect))) return null;
  return pointing(shape, rect, form.direction!, TWO_WAY.test(form.geometry!));
}

function isSmall(rect: Rect): boolean {
  return rect.width < 40 && rect.height < 40;
}

function pointing(shape: Shape, rect: Rect, direction: number, twoWay: boolean): ArrowShape {
  const turn = (direction * Math.PI) / 180;
  const middle = centre(rect);
  const dx = (Math.cos(turn) * rect.width) / 2;
  const dy = (Math.sin(turn) * rect.height) / 2;
  return {
    shape,
    rect,
    tail: { x: middle.x - dx, y: middle.y - dy },
    head: { x: middle.x + dx, y: middle.y + dy },
    twoWay,
  };
}

const SAYS_ARROW = /\b(?:arrows?|pfeile?|flechas?|flèches?|pijl(?:en)?|frecc[ei]a?)\b/iu;
const SAYS_WHERE: [RegExp, number][] = [
  [/\b(?:down|unten|abajo|bas|omlaag|giù)\b/iu, 90],
  [/\b(?:up|oben|arriba|haut|omhoog|su)\b/iu, 270],
  [/\b(?:left|links|izquierda|gauche|sinistra)\b/iu, 180],
];

/** A small picture that its description calls an arrow: icons are often inserted as such. */
export function picturedArrow(shape: Shape, rect: Rect): ArrowShape | null {
  const said = `${shape.alt} ${shape.name}`.slice(0, 200);
  if (!SAYS_ARROW.test(said)) return null;
  const direction = SAYS_WHERE.find(([where]) => where.test(said))?.[1] ?? 0;
  return pointing(shape, rect, direction + (shape.box?.rotation ?? 0), false);
}

/** A text box that holds nothing but an arrow. */
export const GLYPH = /^[\s]*(?:[→➔➜➝➞⇒⟶⟹►▶▸➤↓⬇▼⇩←⇐◀↑⬆↔⇄⇆⇔»›>⟩❯]|[-=–—]{1,2}>)[\s]*$/u;

export function typedArrow(shape: Shape, rect: Rect, label: string): ArrowShape {
  const { x, y } = centre(rect);
  const half = Math.min(rect.width, rect.height, 40) / 2;
  const direction = /[↓⬇▼⇩]/u.test(label) ? 90 : /[↑⬆]/u.test(label) ? 270 : /[←⇐◀]/u.test(label) ? 180 : 0;
  const square = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  return pointing(shape, square, direction, /[↔⇄⇆⇔]/u.test(label));
}
