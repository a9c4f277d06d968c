import type { Element } from "../elements.js";
import type { Package } from "../package.js";

/** What templates need while one slide is written: its shape ids, its relationships, and the package for parts of their own. */
export class SlideContext {
  readonly #ids = new Map<Element, number>();
  #last = 1; // 1 is the shape tree itself

  constructor(
    readonly pkg: Package,
    readonly part: string,
    readonly number: number,
    readonly language: string,
  ) {}

  /** A shape's number on this slide; the same element always has the same one. */
  id(element?: Element): number {
    const known = element && this.#ids.get(element);
    if (known !== undefined) return known;
    const id = ++this.#last;
    if (element) this.#ids.set(element, id);
    return id;
  }

  link(type: string, to: string, external = false): string {
    return this.pkg.link(this.part, type, to, external);
  }
}
