import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, integer, path } from "../xml/tree.js";

/** `p:ph` as written: the type defaults to `obj`, and an index is often absent. */
export interface PlaceholderKey {
  type: string;
  index: number | null;
}

/** What a layout or master holds ready for a placeholder of a slide. Its prompt is not content. */
export interface Slot {
  key: PlaceholderKey;
  shape: XmlElement;
}

/** The `p:ph` of any shape element; null where the shape is no placeholder. */
export function placeholderKey(shape: XmlElement): PlaceholderKey | null {
  for (let part = shape.first; part !== null; part = part.next) {
    if (!part.name.startsWith("p:nv")) continue;
    const ph = path(part, "p:nvPr", "p:ph");
    if (ph !== null) return { type: attribute(ph, "type") ?? "obj", index: integer(ph, "idx") };
  }
  return null;
}

/** `p:cNvPr`, in whichever of the `p:nv…Pr` elements it stands. */
export function nonVisual(element: XmlElement): XmlElement | null {
  for (let part = element.first; part !== null; part = part.next)
    if (part.name.startsWith("p:nv") || part.name.startsWith("p14:nv"))
      return child(part, "p:cNvPr") ?? child(part, "p14:cNvPr");
  return null;
}

/** Types that keep their own place on a master; every other one is its body (ECMA-376-1, 19.7.10). */
const ROLES = new Map([
  ["title", "title"],
  ["ctrTitle", "title"],
  ["dt", "dt"],
  ["ftr", "ftr"],
  ["hdr", "hdr"],
  ["sldNum", "sldNum"],
  ["sldImg", "sldImg"],
]);

export function roleOf(type: string): string {
  return ROLES.get(type) ?? "body";
}

/** The slots of one sheet, found by key in constant time: a file may have many, and ask for many. */
export class Slots {
  readonly #byKey = new Map<string, Slot>();

  constructor(shapes: readonly XmlElement[]) {
    for (const shape of shapes) {
      const key = placeholderKey(shape);
      if (key === null) continue;
      const slot = { key, shape };
      const role = roleOf(key.type);
      for (const name of [`${role}#${key.index ?? 0}`, `#${key.index}`, `type ${key.type}`, `role ${role}`])
        if (!this.#byKey.has(name)) this.#byKey.set(name, slot);
    }
  }

  /** By index within the same role, else by index, else by type, else by role: in this order PowerPoint is forgiving. */
  find({ type, index }: PlaceholderKey): Slot | null {
    return (
      this.#byKey.get(`${roleOf(type)}#${index ?? 0}`) ??
      (index === null ? undefined : this.#byKey.get(`#${index}`)) ??
      this.findType(type)
    );
  }

  findType(type: string): Slot | null {
    return this.#byKey.get(`type ${type}`) ?? this.#byKey.get(`role ${roleOf(type)}`) ?? null;
  }
}
