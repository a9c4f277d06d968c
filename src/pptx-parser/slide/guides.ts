import type { XmlElement } from "../xml/scanner.js";
import { attribute, childrenOf } from "../xml/tree.js";

/** Looks up a coordinate or an angle as written: a number, or the name of a guide. NaN where it is neither. */
export type Guides = (written: string | null) => number;

/** Divisors of the guides that every shape has, such as `wd2` and `ssd16` (ECMA-376-1, `presetShapeDefinitions.xml`). */
const DIVISORS = [2, 3, 4, 5, 6, 8, 10, 12, 16, 32];
/** 1/60,000 of a degree. */
const CIRCLE = 21_600_000;

/**
 * The guides of a freeform: those that every shape of this size has, its own adjustments, and its own formulas in their
 * order. Worked out when the first name is looked up: most freeforms are drawn in numbers, and carry formulas unused.
 */
export function guidesOf(geometry: XmlElement, width: number, height: number): Guides {
  let known: ReadonlyMap<string, number> | null = null;
  return (written) => {
    const number = numberOf(written);
    if (!Number.isNaN(number) || written === null) return number;
    known ??= workedOut(geometry, width, height);
    return known.get(written) ?? Number.NaN;
  };
}

function numberOf(written: string | null): number {
  const value = written === null || written === "" ? Number.NaN : Number(written);
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

function workedOut(geometry: XmlElement, width: number, height: number): ReadonlyMap<string, number> {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const size = {
    l: 0,
    t: 0,
    r: width,
    b: height,
    w: width,
    h: height,
    hc: width / 2,
    vc: height / 2,
    ss: short,
    ls: long,
  };
  const known = new Map(
    Object.entries({ ...size, cd2: CIRCLE / 2, cd4: CIRCLE / 4, "3cd4": (CIRCLE * 3) / 4, cd8: CIRCLE / 8 }),
  );
  for (const eighths of [3, 5, 7]) known.set(`${eighths}cd8`, (CIRCLE * eighths) / 8);
  for (const divisor of DIVISORS) {
    known.set(`wd${divisor}`, width / divisor);
    known.set(`hd${divisor}`, height / divisor);
    known.set(`ssd${divisor}`, short / divisor);
  }
  const look: Guides = (written) => known.get(written ?? "") ?? numberOf(written);
  for (const list of childrenOf(geometry)) {
    if (list.name !== "a:avLst" && list.name !== "a:gdLst") continue;
    for (const guide of childrenOf(list, "a:gd"))
      known.set(attribute(guide, "name") ?? "", formula(attribute(guide, "fmla") ?? "", look));
  }
  return known;
}

const radians = (angle: number): number => (angle * 2 * Math.PI) / CIRCLE;

/** The operators of `ST_GeomGuideFormula` (ECMA-376-1, 20.1.9.11). */
const OPERATORS = new Map<string, (x: number, y: number, z: number) => number>([
  ["val", (x) => x],
  ["*/", (x, y, z) => (x * y) / z],
  ["+-", (x, y, z) => x + y - z],
  ["+/", (x, y, z) => (x + y) / z],
  ["?:", (x, y, z) => (x > 0 ? y : z)],
  ["abs", (x) => Math.abs(x)],
  ["at2", (x, y) => (Math.atan2(y, x) * CIRCLE) / (2 * Math.PI)],
  ["cat2", (x, y, z) => x * Math.cos(Math.atan2(z, y))],
  ["cos", (x, y) => x * Math.cos(radians(y))],
  ["max", (x, y) => Math.max(x, y)],
  ["min", (x, y) => Math.min(x, y)],
  ["mod", (x, y, z) => Math.hypot(x, y, z)],
  ["pin", (x, y, z) => Math.min(Math.max(x, y), z)],
  ["sat2", (x, y, z) => x * Math.sin(Math.atan2(z, y))],
  ["sin", (x, y) => x * Math.sin(radians(y))],
  ["sqrt", (x) => Math.sqrt(x)],
  ["tan", (x, y) => x * Math.tan(radians(y))],
]);

function formula(written: string, look: Guides): number {
  const [operator = "", x = null, y = null, z = null] = written.trim().split(/\s+/, 4);
  return OPERATORS.get(operator)?.(look(x), look(y), look(z)) ?? Number.NaN;
}
