import { centre, type Rect, sharedX, sharedY, similar } from "./geometry.js";
import type { SceneNode } from "./scene.js";
import { wordsIn } from "./text.js";

/** Three or more like things in a row or a column, in reading order. */
export interface Series {
  nodes: SceneNode[];
  axis: "row" | "column";
}

/** Rows and columns of nodes that are alike in size and stand on one line. Each node is in at most one row and one column. */
export function seriesOf(nodes: readonly SceneNode[]): Series[] {
  return [...runs(nodes, "row"), ...runs(nodes, "column")];
}

function runs(nodes: readonly SceneNode[], axis: Series["axis"]): Series[] {
  const free = new Set([...nodes].sort((a, b) => start(a.rect, axis) - start(b.rect, axis)));
  const found: Series[] = [];
  for (const seed of free) {
    const run = [seed];
    for (const node of free) {
      const last = run.at(-1)!;
      if (
        node !== seed &&
        node.parent === seed.parent &&
        alike(seed, node, axis) &&
        follows(last.rect, node.rect, axis)
      )
        run.push(node);
    }
    free.delete(seed);
    if (run.length < 3) continue;
    for (const node of run) free.delete(node);
    found.push({ nodes: run, axis });
  }
  return found;
}

function alike(a: SceneNode, b: SceneNode, axis: Series["axis"]): boolean {
  if (a.drawn !== b.drawn || a.icon !== b.icon) return false;
  if (!similar(a.rect.width, b.rect.width, 0.35) || !similar(a.rect.height, b.rect.height, 0.35)) return false;
  const [p, q] = [centre(a.rect), centre(b.rect)];
  return axis === "row"
    ? Math.abs(p.y - q.y) < 0.3 * Math.min(a.rect.height, b.rect.height)
    : Math.abs(p.x - q.x) < 0.3 * Math.min(a.rect.width, b.rect.width);
}

/** The next one begins where the last one ends; chevrons reach into each other. */
function follows(last: Rect, next: Rect, axis: Series["axis"]): boolean {
  const [shared, long] = axis === "row" ? [sharedX(last, next), last.width] : [sharedY(last, next), last.height];
  return shared < 0.3 * long && shared > -3 * long;
}

function start(rect: Rect, axis: Series["axis"]): number {
  return axis === "row" ? rect.x : rect.y;
}

const ORDINAL =
  /^(?:step|phase|stage|sprint|week|day|month|wave|milestone|level|part|schritt|étape|paso|fase)?\s*#?(\d{1,2}|[ivx]{1,4}|[a-h])(?:\s*[.):\-–—|/]|\s*$|\n|\s+(?=\p{Lu}))/iu;
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

/** The place in an order that a label claims: "2. Design" 2, "Phase III" 3, "04" 4; null where it claims none. */
export function ordinalOf(label: string): number | null {
  const match = ORDINAL.exec(label.trimStart());
  if (match === null) return null;
  const sign = match[1]!.toLowerCase();
  if (/^\d/.test(sign)) return Number(sign);
  return ROMAN[sign] ?? sign.charCodeAt(0) - 96;
}

/** How many of these labels count up one by one from 0 or 1: "01, 02, 03". */
export function countingUp(labels: readonly string[]): number {
  let expected: number | null = null;
  let best = 0;
  let length = 0;
  for (const label of labels) {
    const ordinal = ordinalOf(label);
    if (ordinal !== null && (expected === null ? ordinal <= 1 : ordinal === expected)) {
      length++;
      expected = ordinal + 1;
    } else if (ordinal !== null && ordinal <= 1) {
      length = 1;
      expected = ordinal + 1;
    } else {
      length = 0;
      expected = null;
    }
    best = Math.max(best, length);
  }
  return best;
}

const TIME =
  /\b(?:(?:week|month|day|year|quarter|sprint|hour|minute|phase)s?\s*\d+|\d+(?:\s*[-–]\s*\d+)?\s*(?:weeks?|months?|days?|hours?|min(?:ute)?s?|years?)|q[1-4]|h[12]\s*(?:20)?\d\d|(?:19|20)\d\d|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** True for a label that is a point in time and little else: "Q3 2025", "Week 2", "March". */
export function isTime(label: string): boolean {
  return wordsIn(label) <= 5 && TIME.test(label);
}

/** True for a label that begins with a point in time: "2019 First office in Utrecht". */
export function beginsWithTime(label: string): boolean {
  const match = TIME.exec(label);
  return match !== null && match.index <= 4;
}
