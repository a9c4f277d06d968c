import { bottom, type Rect, right, similar } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";

/** Rows and columns of a table that is drawn of boxes; fewer are cards. */
const LEAST = { rows: 3, columns: 3 };

/** Edges that are meant to be one, in thousandths of the page's width. */
const SAME = 4;

/** Beyond this, rows and columns stand apart as cards do. */
const WIDEST_GAP = 16;

/**
 * The cells of a table that is drawn of boxes: rows that are cut at the same places, and either touch each other on
 * all sides or have columns of different widths. Boxes in a picture of parts are alike, and stand apart.
 */
export function drawnTable(scene: Scene): SceneNode[][] {
  const boxes = [...scene.nodes, ...scene.marks].filter(
    ({ shape, drawn, icon }) => drawn && !icon && shape.kind !== "picture",
  );
  const rows = rowsOf(boxes).filter((row) => row.length >= LEAST.columns);
  let best: SceneNode[][] = [];
  for (const [i, first] of rows.entries()) {
    const table = [first];
    for (const row of rows.slice(i + 1)) if (isNext(table.at(-1)!, row)) table.push(row);
    if (table.length < LEAST.rows || table.length <= best.length) continue;
    const empty = table.flat().filter(({ label }) => label === "").length;
    if (empty <= 0.5 * table.flat().length ? isTable(table) : isToFill(table)) best = table;
  }
  return best;
}

/** A head of names over nothing, or over nothing but names in the first column: a table to fill in. */
function isToFill([head = [], ...rows]: readonly (readonly SceneNode[])[]): boolean {
  const isEmpty = ({ label }: SceneNode): boolean => label === "";
  return !head.slice(1).some(isEmpty) && rows.every((row) => row.slice(1).every(isEmpty));
}

/** True where the cells below the head and beside the first column hold figures or signs: nothing in it is a plan. */
export function holdsFigures(table: readonly (readonly SceneNode[])[]): boolean {
  const inner = table.slice(1).flatMap((row) => row.slice(1));
  const figures = inner.filter(({ label }) => label !== "" && !/\p{L}{3}/u.test(label));
  return inner.length > 0 && figures.length >= 0.5 * inner.length;
}

/** Boxes side by side, of one height, from left to right; rows from top to bottom. */
function rowsOf(boxes: readonly SceneNode[]): SceneNode[][] {
  const rows: SceneNode[][] = [];
  for (const box of [...boxes].sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x)) {
    const row = rows.find(([first]) => isBeside(first!.rect, box.rect));
    if (row) row.push(box);
    else rows.push([box]);
  }
  for (const row of rows) row.sort((a, b) => a.rect.x - b.rect.x);
  return rows.filter((row) => row.every(({ rect }, i) => i === 0 || gapX(row[i - 1]!.rect, rect) < WIDEST_GAP));
}

function isBeside(a: Rect, b: Rect): boolean {
  return Math.abs(a.y - b.y) < SAME && similar(a.height, b.height, 0.1);
}

function gapX(a: Rect, b: Rect): number {
  return b.x - right(a);
}

/** True where a row lies close under another and is cut at the same places. */
function isNext(above: readonly SceneNode[], below: readonly SceneNode[]): boolean {
  const gap = below[0]!.rect.y - bottom(above[0]!.rect);
  return (
    above.length === below.length &&
    gap > -SAME &&
    gap < WIDEST_GAP &&
    above.every(
      ({ rect }, i) => Math.abs(rect.x - below[i]!.rect.x) < SAME && similar(rect.width, below[i]!.rect.width, 0.05),
    )
  );
}

function isTable(rows: readonly (readonly SceneNode[])[]): boolean {
  const [first] = rows;
  const touching = rows.every(
    (row, i) =>
      (i === 0 || row[0]!.rect.y - bottom(rows[i - 1]![0]!.rect) < 2) &&
      row.every(({ rect }, j) => j === 0 || gapX(row[j - 1]!.rect, rect) < 2),
  );
  // The first column may be one of headings, in a picture of layers too.
  const widths = first!.slice(1).map(({ rect }) => rect.width);
  return touching || Math.max(...widths) > 1.04 * Math.min(...widths);
}
