import type { Box, Shape } from "../../document/document.js";

/** Deeper than any page that people lay out; a guard against a page that was laid out to hurt. */
const DEEPEST = 24;
const MOST_SHAPES = 600;

interface Placed {
  shape: Shape;
  box: Box;
}

/**
 * Shapes in the order in which people read them: the page is cut along its widest empty band, again and
 * again, so that columns and cards stay together. Shapes without a place keep their order, after the placed ones.
 */
export function inReadingOrder(shapes: readonly Shape[]): Shape[] {
  const placed: Placed[] = [];
  const rest: Shape[] = [];
  for (const shape of shapes) {
    if (shape.box === null) rest.push(shape);
    else placed.push({ shape, box: shape.box });
  }
  if (placed.length === 0) return rest;
  const ordered = placed.length > MOST_SHAPES ? byRows(placed) : cut(placed, DEEPEST);
  return [...ordered.map(({ shape }) => shape), ...rest];
}

function cut(placed: Placed[], depth: number): Placed[] {
  if (placed.length < 2 || depth === 0) return byRows(placed);
  const rows = widestGap(placed, ({ box }) => [box.y, box.y + box.height]);
  const columns = widestGap(placed, ({ box }) => [box.x, box.x + box.width]);
  const best = columns.width > rows.width ? columns : rows;
  if (best.width < 0) return byRows(placed);
  const before: Placed[] = [];
  const after: Placed[] = [];
  for (const item of placed) (best.isBefore(item) ? before : after).push(item);
  return [...cut(before, depth - 1), ...cut(after, depth - 1)];
}

interface Gap {
  /** In EMU; negative where nothing can be cut without cutting a shape. */
  width: number;
  isBefore: (item: Placed) => boolean;
}

/** The widest band that no shape crosses, along one axis. */
function widestGap(placed: readonly Placed[], span: (item: Placed) => [number, number]): Gap {
  const spans = placed.map(span).sort((a, b) => a[0] - b[0]);
  let end = spans[0]![1];
  let width = -1;
  let at = 0;
  for (const [from, to] of spans) {
    if (from - end > width && from >= end) {
      width = from - end;
      at = from;
    }
    end = Math.max(end, to);
  }
  return { width, isBefore: (item) => span(item)[0] < at };
}

/** Top to bottom, and left to right among shapes that begin at about the same height. */
function byRows(placed: readonly Placed[]): Placed[] {
  const sorted = [...placed].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const ordered: Placed[] = [];
  let row: Placed[] = [];
  for (const item of sorted) {
    const first = row[0];
    if (first !== undefined && item.box.y > first.box.y + first.box.height / 2) {
      ordered.push(...row.sort((a, b) => a.box.x - b.box.x));
      row = [];
    }
    row.push(item);
  }
  return [...ordered, ...row.sort((a, b) => a.box.x - b.box.x)];
}
