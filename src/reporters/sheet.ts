import type { ChalkInstance } from "chalk";
import { cleanForTerminal as clean } from "./clean.js";
import { widthOf, wrap } from "./wrap.js";

export type Paint = (text: string) => string;

export interface Block {
  /** Columns to the left of every line. */
  indent?: number;
  /** Stands in the indent of the first line; painted already, as wide as the indent or narrower. */
  label?: string;
  paint?: Paint;
  /** Words that follow in another colour: on the same line where they fit, else on the next. */
  tail?: string;
  /** The most lines to take; the last one then ends in `…`. */
  most?: number;
}

/**
 * Lines for a terminal, written from top to bottom. Text goes in as it is in the file; it is cleaned, wrapped
 * and only then painted, so that colours never count as columns and nothing from a deck reaches the terminal raw.
 */
export class Sheet {
  readonly #lines: string[] = [];

  constructor(
    readonly color: ChalkInstance,
    readonly measure: number,
  ) {}

  put(text: string, { indent = 0, label = "", paint = (same) => same, tail = "", most }: Block = {}): void {
    const room = this.measure - indent;
    const lines = shortened(wrap(clean(text), room), most, room);
    const rest = clean(tail);
    const fits = widthOf(lines.at(-1)!) + 2 + widthOf(rest) <= room;
    const left = " ".repeat(indent);
    lines.forEach((line, i) => {
      const after = rest !== "" && fits && i === lines.length - 1 ? `  ${this.color.dim(rest)}` : "";
      this.#lines.push(`${i === 0 && label !== "" ? label : left}${line === "" ? "" : paint(line)}${after}`);
    });
    if (rest !== "" && !fits) for (const line of wrap(rest, room)) this.#lines.push(left + this.color.dim(line));
  }

  /** Text on the left and a short note at the right edge; below it where the line is too narrow. */
  head(text: string, note: string, paint: Paint): void {
    const lines = wrap(clean(text), this.measure);
    const used = widthOf(lines.at(-1)!);
    const blank = this.measure - used - widthOf(note);
    lines.forEach((line, i) => {
      const last = i === lines.length - 1;
      this.#lines.push(paint(line) + (last && blank >= 2 ? " ".repeat(blank) + this.color.dim(note) : ""));
    });
    if (blank < 2) this.#lines.push(this.color.dim(note));
  }

  /** A line that is clean and painted already. */
  raw(line: string): void {
    this.#lines.push(line);
  }

  /** An empty line, unless there is one already or nothing above it. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  text(): string {
    return this.#lines.length === 0 ? "" : `${this.#lines.join("\n").trimEnd()}\n`;
  }
}

function shortened(lines: string[], most: number | undefined, room: number): string[] {
  if (most === undefined || lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const [last = ""] = wrap(kept.pop() ?? "", room - 1);
  return [...kept, `${last}…`];
}
