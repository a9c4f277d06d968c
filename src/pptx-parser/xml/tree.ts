import { attribute, type XmlElement } from "./scanner.js";

export { attribute };

/** The first child of that name, or null. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  for (let at = element?.first ?? null; at !== null; at = at.next) if (at.name === name) return at;
  return null;
}

/** The children, or those of that name. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  const children: XmlElement[] = [];
  for (let at = element?.first ?? null; at !== null; at = at.next)
    if (name === undefined || at.name === name) children.push(at);
  return children;
}

/** Follows first children by name; null where one is missing. */
export function path(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let at = element;
  for (let i = 0; i < names.length; i++) at = child(at, names[i]!);
  return at;
}

/** Everything below, in document order. Iterative: depth is the file's choice, not ours. */
export function descendants(element: XmlElement | null): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlElement[] = [];
  for (let at = element?.first ?? null; at !== null; at = at.first ?? stack.pop() ?? null) {
    found.push(at);
    if (at.next !== null) stack.push(at.next);
  }
  return found;
}

/** The first below of that name, or null. A loop of its own, because it is asked several times for every shape. */
export function descendant(element: XmlElement | null, name: string): XmlElement | null {
  const stack: XmlElement[] = [];
  for (let at = element?.first ?? null; at !== null; at = at.first ?? stack.pop() ?? null) {
    if (at.name === name) return at;
    if (at.next !== null) stack.push(at.next);
  }
  return null;
}

/** A whole number; null where it is absent or is none. */
export function integer(element: XmlElement | null, name: string): number | null {
  const value = element === null ? null : attribute(element, name);
  return value !== null && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : null;
}

/** A share, 1 for the whole: 1/100,000 in Transitional, `50%` in Strict; null where it is absent or is none. */
export function share(element: XmlElement | null, name: string): number | null {
  const value = element === null ? null : attribute(element, name);
  const match = value === null ? null : /^\s*([+-]?\d{1,12}(?:\.\d{1,12})?)\s*(%?)\s*$/.exec(value);
  return match === null ? null : Number(match[1]) / (match[2] === "" ? 100_000 : 100);
}

const UNITS: Record<string, number> = { mm: 36_000, cm: 360_000, in: 914_400, pt: 12_700, pc: 152_400, pi: 152_400 };

/** The longest length there is, in EMU: 30 million inches (`ST_CoordinateUnqualified`, ECMA-376-1, 20.1.10.19). */
export const LONGEST = 27_273_042_329_600;

/** A length in EMU, written as such or, in Strict, with a unit (`ST_UniversalMeasure`); null where it is absent or is none. */
export function length(element: XmlElement | null, name: string): number | null {
  const value = element === null ? null : attribute(element, name);
  const emu = value === null ? null : /^[+-]?\d{1,14}$/.test(value) ? Number(value) : universal(value);
  return emu === null || Math.abs(emu) > LONGEST ? null : emu;
}

function universal(value: string): number | null {
  const match = /^\s*([+-]?\d{1,14}(?:\.\d{1,12})?)(mm|cm|in|pt|pc|pi)?\s*$/.exec(value);
  return match === null ? null : Math.round(Number(match[1]) * (UNITS[match[2] ?? ""] ?? 1));
}

/** `xsd:boolean`; null where it is absent or is none. */
export function bool(element: XmlElement | null, name: string): boolean | null {
  const value = element === null ? null : attribute(element, name);
  if (value === "1" || value === "true" || value === "on") return true;
  return value === "0" || value === "false" || value === "off" ? false : null;
}
