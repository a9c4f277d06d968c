import type { ChalkInstance } from "chalk";
import { MARKS, type Mark } from "./film-strip.js";
import { widthOf } from "./wrap.js";

/** Marks in a group where they stand close: enough to count by, few enough to see at once. */
const GROUP = 5;

/**
 * The film strip and below it the page numbers, in lines of at most `room` columns: with air between the marks
 * where all fit on one line, else in groups of five and as many lines as it takes.
 */
export function stripLines(marks: readonly Mark[], room: number, color: ChalkInstance): string[] {
  const airy = marks.length * 2 <= room;
  const perLine = airy ? marks.length : Math.max(1, Math.floor((room + 1) / (GROUP + 1))) * GROUP;
  const column = (i: number): number => (airy ? i * 2 : i + Math.floor(i / GROUP));
  const lines: string[] = [];
  for (let start = 0; start < marks.length; start += perLine) {
    let signs = "";
    let ruler = "";
    marks.slice(start, start + perLine).forEach((mark, i) => {
      const number = start + i + 1;
      const blank = i === 0 ? 0 : column(i) - column(i - 1) - 1;
      signs += " ".repeat(blank) + painted(mark, color);
      const isNumbered = airy ? number === 1 || number % GROUP === 0 : i % (2 * GROUP) === 0;
      const isLast = number === marks.length && column(i) > ruler.length;
      if (isNumbered || isLast) ruler = ruler.padEnd(column(i)) + number;
    });
    lines.push(signs, color.dim(ruler));
  }
  return lines;
}

/** What the marks mean: only those that are there and were not explained before; they are added to `explained`. */
export function legendLines(
  marks: readonly Mark[],
  explained: Set<Mark>,
  room: number,
  color: ChalkInstance,
): string[] {
  const lines: string[] = [];
  let used = room;
  for (const mark of Object.keys(MARKS) as Mark[]) {
    if (!marks.includes(mark) || explained.has(mark)) continue;
    explained.add(mark);
    const { sign, legend } = MARKS[mark];
    const item = `${painted(mark, color)} ${color.dim(legend)}`;
    const wide = widthOf(sign) + 1 + widthOf(legend);
    if (used + 3 + wide > room) {
      lines.push(item);
      used = wide;
    } else {
      lines.push(`${lines.pop()}   ${item}`);
      used += 3 + wide;
    }
  }
  return lines;
}

function painted(mark: Mark, color: ChalkInstance): string {
  const { sign } = MARKS[mark];
  switch (mark) {
    case "picture":
      return color.red(sign);
    case "features":
      return color.yellow(sign);
    case "outcome":
    case "customer":
      return color.green(sign);
    case "question":
      return color.cyan(sign);
    case "plain":
    case "hidden":
      return color.dim(sign);
  }
}
