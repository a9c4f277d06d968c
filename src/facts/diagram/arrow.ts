import type { Shape } from "../../document/document.js";
import { centre, type Point, type Rect } from "./geometry.js";

/** A block arrow: where it points from and to. Two-headed ones point both ways. */
export interface ArrowShape {
  shape: Shape;
  rect: Rect;
  tail: Point;
  head: Point;
  twoWay: boolean;
}

const LINES = new Set(["line", "lineInv", "straightConnector1"]);

/** A line between things, whether drawn as a connector or as a shape. */
export function isLine(shape: Shape): boolean {
  return shape.kind === "connector" || LINES.has(shape.geometry ?? "");
}

const STEPS = new Set(["chevron", "homePlate", "flowChartOffpageConnector"]);

/** Shapes that by themselves say "then comes the next": chevrons, pentagon signs, arrows with a name on them. */
export function isStep(shape: Shape): boolean {
  return STEPS.has(shape.geometry ?? "") || directionOf(shape) !== null;
}

/** True for a step that points to the next one in a row (left or right) or in a column (up or down). */
export function pointsAlong(shape: Shape, axis: "row" | "column"): boolean {
  if (!isStep(shape)) return false;
  const direction = (directionOf(shape) ?? 0) + (shape.box?.rotation ?? 0);
  return (Math.round(direction / 90) % 2 === 0) === (axis === "row");
}

export function isChevron(shape: Shape): boolean {
  return shape.geometry === "chevron" || shape.geometry === "homePlate";
}

/** Degrees clockwise from "to the right", before the shape is turned; "both" lie on that axis. */
const DIRECTIONS: Record<string, number> = {
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

const TWO_WAY = /^(?:leftRight|upDown)/;

function directionOf(shape: Shape): number | null {
  return DIRECTIONS[shape.geometry ?? ""] ?? null;
}

/** A textless shape as an arrow; a small textless chevron between two things is one, too. */
export function arrowOf(shape: Shape, rect: Rect): ArrowShape | null {
  const direction =
    isChevron(shape) || (shape.geometry === "triangle" && isSmall(rect))
      ? pointing(shape.geometry!)
      : directionOf(shape);
  if (direction === null || shape.box === null) return null;
  const flipped =
    shape.box.flipH && direction % 180 === 0
      ? 180 - direction
      : shape.box.flipV && direction % 180 !== 0
        ? -direction
        : direction;
  const turn = ((flipped + shape.box.rotation) * Math.PI) / 180;
  const middle = centre(rect);
  const dx = (Math.cos(turn) * rect.width) / 2;
  const dy = (Math.sin(turn) * rect.height) / 2;
  return {
    shape,
    rect,
    tail: { x: middle.x - dx, y: middle.y - dy },
    head: { x: middle.x + dx, y: middle.y + dy },
    twoWay: TWO_WAY.test(shape.geometry ?? ""),
  };
}

function pointing(geometry: string): number {
  return geometry === "triangle" ? 270 : 0;
}

function isSmall(rect: Rect): boolean {
  return rect.width < 40 && rect.height < 40;
}

/** A text box that holds nothing but an arrow. */
export const GLYPH = /^[\s]*(?:[→➔➜➝➞⇒⟶⟹►▶▸➤↓⬇▼⇩←⇐◀↑⬆↔⇄⇆⇔»›>]|[-=]{1,2}>)[\s]*$/u;

export function typedArrow(shape: Shape, rect: Rect, label: string): ArrowShape {
  const { x, y } = centre(rect);
  const half = Math.min(rect.width, rect.height, 40) / 2;
  const [dx, dy] = /[↓⬇▼⇩]/u.test(label)
    ? [0, half]
    : /[↑⬆]/u.test(label)
      ? [0, -half]
      : /[←⇐◀]/u.test(label)
        ? [-half, 0]
        : [half, 0];
  return {
    shape,
    rect: { x: x - half, y: y - half, width: 2 * half, height: 2 * half },
    tail: { x: x - dx, y: y - dy },
    head: { x: x + dx, y: y + dy },
    twoWay: /[↔⇄⇆⇔]/u.test(label),
  };
}
