import type { MarkName, Unit } from "../../src/facts/facts.js";
import { shorten } from "./words.js";

/** A line with the words in it that a rule looks for. */
export interface MarkedUnit {
  unit: Unit;
  /** The words as they stand there: the first, where there are several. */
  mark: string;
  /** The line, cut to a readable length. */
  words: string;
}

/** The lines that have any of these marks, each once. */
export function markedUnits(units: readonly Unit[], ...names: readonly MarkName[]): MarkedUnit[] {
  return units.flatMap((unit) => {
    const mark = unit.marks.find(({ name }) => names.includes(name));
    return mark === undefined ? [] : [{ unit, mark: mark.text, words: shorten(unit.text, 80) }];
  });
}

/** True where a line has the mark. */
export function isMarked(unit: Unit, name: MarkName): boolean {
  return unit.marks.some((mark) => mark.name === name);
}
