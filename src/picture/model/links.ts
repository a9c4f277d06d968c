import type { Leaf, Sheet } from "./boxes.js";
import { fillOf, type Region, type Regions } from "./regions.js";

/** What joins boxes: how many pieces touch two or more of them, and how long these are in all, as shares of the longer side. */
export interface Links {
  count: number;
  length: number;
}

/** A region above this share of the picture is ground to draw on, not a line. */
const GROUND = 0.02;

/** Follows all that is drawn outside the leaves, diagonally as well, and asks which leaves it touches. */
export function linksOf({ all, count, background, of }: Regions, leaves: readonly Leaf[], sheet: Sheet): Links {
  const { width, height, long, area } = sheet;
  const owner = ownersOf(leaves, sheet);
  const isGround = new Uint8Array(count);
  for (const one of all) if (one === background || one.area > area * GROUND) isGround[one.id] = 1;
  const seen = new Uint8Array(area);
  const stack = new Int32Array(area);
  const links: Links = { count: 0, length: 0 };
  for (let first = 0; first < area; first++) {
    if (seen[first] || owner[first] || isGround[of[first]!]) continue;
    const touched = new Set<number>();
    let pixels = 0;
    let x0 = width;
    let x1 = -1;
    let y0 = height;
    let y1 = -1;
    let top = 0;
    stack[top++] = first;
    seen[first] = 1;
    while (top > 0) {
      const at = stack[--top]!;
      const x = at % width;
      const y = (at / width) | 0;
      pixels++;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx;
          if (owner[next]) touched.add(owner[next]!);
          else if (!seen[next] && !isGround[of[next]!]) {
            seen[next] = 1;
            stack[top++] = next;
          }
        }
      }
    }
    if (touched.size < 2 || pixels < 5 || pixels >= area * 0.03) continue;
    links.count++;
    links.length += Math.max(x1 - x0, y1 - y0) / long;
  }
  return links;
}

/** The leaf of each pixel, counted from 1, with two pixels around for its outline; 0 outside. */
function ownersOf(leaves: readonly Leaf[], { width, height, area }: Sheet): Uint16Array {
  const owner = new Uint16Array(area);
  for (const [i, leaf] of leaves.entries()) {
    const [left, right] = [Math.max(0, leaf.x0 - 2), Math.min(width - 1, leaf.x1 + 2)];
    for (let y = Math.max(0, leaf.y0 - 2); y <= Math.min(height - 1, leaf.y1 + 2); y++)
      owner.fill(i + 1, y * width + left, y * width + right + 1);
  }
  return owner;
}

/** Small triangles: heads of arrows, and just as often grain and letters. */
export function trianglesOf({ all, background, of }: Regions, { width, long }: Sheet): number {
  let count = 0;
  for (const one of all) {
    if (one === background || one.area < 6 || one.width < 4 || one.height < 4) continue;
    if (one.width > long * 0.06 || one.height > long * 0.06) continue;
    const [fill, ratio] = [fillOf(one), one.width / one.height];
    if (fill < 0.4 || fill > 0.66 || ratio < 0.5 || ratio > 2) continue;
    const { rows, columns } = profileOf(one, of, width);
    if ((isRamp(rows) && isTent(columns)) || (isRamp(columns) && isTent(rows))) count++;
  }
  return count;
}

function profileOf(one: Region, of: Int32Array, width: number): { rows: number[]; columns: number[] } {
  const rows = new Array<number>(one.height).fill(0);
  const columns = new Array<number>(one.width).fill(0);
  for (let y = one.y0; y <= one.y1; y++) {
    for (let x = one.x0; x <= one.x1; x++) {
      if (of[y * width + x] !== one.id) continue;
      rows[y - one.y0]!++;
      columns[x - one.x0]!++;
    }
  }
  return { rows, columns };
}

/** Never falling, or never rising, from end to end by two at least. */
function isRamp(values: readonly number[]): boolean {
  const [first, last] = [values[0]!, values.at(-1)!];
  const rises = values.every((value, i) => i === 0 || value >= values[i - 1]!);
  const falls = values.every((value, i) => i === 0 || value <= values[i - 1]!);
  return (rises && last >= first + 2) || (falls && first >= last + 2);
}

/** Never falling up to the highest, never rising behind it, and the highest is at neither end. */
function isTent(values: readonly number[]): boolean {
  const peak = values.indexOf(Math.max(...values));
  if (peak === 0 || peak === values.length - 1) return false;
  return values.every((value, i) => i === 0 || (i <= peak ? value >= values[i - 1]! : value <= values[i - 1]!));
}
