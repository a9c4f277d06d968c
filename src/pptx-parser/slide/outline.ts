import type { Box, Point } from "../../document/document.js";
import { pointIn } from "../../document/geometry.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, childrenOf, integer, LONGEST, path } from "../xml/tree.js";
import { type Guides, guidesOf } from "./guides.js";

/** Points that an outline has at most. Real freeforms have 115 in nine of ten cases; longer ones are thinned out. */
const MOST_POINTS = 200;
/** Beyond this a freeform is no drawing but a burden, and gets no outline. */
const MOST_WRITTEN = 10_000;
/** Straight pieces of a curve: an outline says where a shape is, not how smooth. */
const PIECES = 4;
/** An arc has a piece for each of these: 45 degrees in 1/60,000. */
const PIECE_OF_ARC = 2_700_000;
const CIRCLE = 21_600_000;

/**
 * The paths of a freeform (`a:custGeom`) on the page. `own`: its size in its own coordinates, which paths without a size
 * are drawn in; `box`: its box on the page, whose turning and mirroring the points follow. Empty where there is nothing to
 * draw, or a coordinate that is none.
 */
export function outlineOf(geometry: XmlElement, own: { width: number; height: number }, box: Box): Point[][] {
  const guides = guidesOf(geometry, own.width, own.height);
  const lines: Point[][] = [];
  let count = 0;
  for (const element of childrenOf(path(geometry, "a:pathLst"), "a:path")) {
    const width = integer(element, "w") || own.width;
    const height = integer(element, "h") || own.height;
    for (const line of drawn(element, guides)) {
      count += line.length;
      if (count > MOST_WRITTEN) return [];
      for (const point of line) {
        const { x, y } = pointIn(box, width === 0 ? 0 : point.x / width, height === 0 ? 0 : point.y / height);
        point.x = Math.round(x);
        point.y = Math.round(y);
        // Said so that what is no number fails as well.
        if (!(Math.abs(point.x) <= LONGEST && Math.abs(point.y) <= LONGEST)) return [];
      }
      lines.push(line);
    }
  }
  return thinned(lines, count);
}

/** The lines of one path, in its own coordinates: a new one wherever the pen is put down. */
function* drawn(element: XmlElement, guides: Guides): Generator<Point[]> {
  let line: Point[] = [];
  for (const command of childrenOf(element)) {
    if (line.length > MOST_WRITTEN) break;
    const points: Point[] = [];
    for (let pt = command.first; pt !== null; pt = pt.next)
      points.push({ x: guides(attribute(pt, "x")), y: guides(attribute(pt, "y")) });
    const [first] = points;
    const from = line.at(-1);
    if (command.name === "a:moveTo") {
      if (line.length > 1) yield line;
      line = first === undefined ? [] : [first];
    } else if (from === undefined) {
      // Without a place to start from there is nothing to draw.
    } else if (command.name === "a:close") line.push({ ...line[0]! });
    else if (command.name === "a:arcTo") line.push(...arc(command, from, guides));
    else if (points.length > 1) curve(line, from, points);
    else line.push(...points);
  }
  if (line.length > 1) yield line;
}

/** Draws a Bézier curve from a point: through two control points, or one that then counts for both. */
function curve(line: Point[], from: Point, points: readonly Point[]): void {
  const [first, second, third] = points as [Point, Point, Point | undefined];
  const to = third ?? second;
  // A curve of one control point is one of two that lie two thirds of the way to it.
  const [a, b] = third === undefined ? [towards(from, first), towards(to, first)] : [first, second];
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    line.push({ x: p * from.x + q * a.x + r * b.x + s * to.x, y: p * from.y + q * a.y + r * b.y + s * to.y });
  }
}

function towards(from: Point, control: Point): Point {
  return { x: from.x + ((control.x - from.x) * 2) / 3, y: from.y + ((control.y - from.y) * 2) / 3 };
}

/** Points of an arc of an ellipse that begins where the pen is (ECMA-376-1, 20.1.9.4). */
function arc(command: XmlElement, from: Point, guides: Guides): Point[] {
  const [across = 0, down = 0, start = 0, swing = 0] = ["wR", "hR", "stAng", "swAng"].map((name) =>
    guides(attribute(command, name)),
  );
  const turn = Math.max(-CIRCLE, Math.min(CIRCLE, swing));
  // Angles are as seen, and become those of the circle that the ellipse is pressed from.
  const at = (angle: number): Point => {
    const seen = (angle * 2 * Math.PI) / CIRCLE;
    const round = Math.atan2(across * Math.sin(seen), down * Math.cos(seen));
    return { x: across * Math.cos(round), y: down * Math.sin(round) };
  };
  const begin = at(start);
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / PIECE_OF_ARC)) || 1;
  return Array.from({ length: pieces }, (_, i) => {
    const { x, y } = at(start + (turn * (i + 1)) / pieces);
    return { x: from.x + x - begin.x, y: from.y + y - begin.y };
  });
}

/** Every so manieth point, and the ends of each line; what then is still too much is left out from the end. */
function thinned(lines: readonly Point[][], count: number): Point[][] {
  const step = Math.ceil(count / (MOST_POINTS - 1));
  const kept: Point[][] = [];
  let room = MOST_POINTS;
  for (const line of lines) {
    const few = line.filter((_, i) => i % step === 0 || i === line.length - 1);
    room -= few.length;
    if (room < 0) break;
    kept.push(few);
  }
  return kept;
}
