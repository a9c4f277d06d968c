import type { Budget } from "../limits.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { type LinkResolver, linksFrom } from "../text/link.js";
import type { Inheritance, Layouts } from "./layout.js";
import type { PlaceholderKey } from "./slots.js";

/** What the readers of one slide share: its part, what leads away from it, and what it inherits. */
export class SlideReading {
  readonly pack: Package;
  readonly budget: Budget;
  readonly part: PartName;
  readonly layout: PartName | null;
  readonly link: LinkResolver;
  readonly #layouts: Layouts;
  /** How often an id was asked for. */
  readonly #ids = new Map<string, number>();

  constructor(pack: Package, budget: Budget, layouts: Layouts, part: PartName) {
    this.pack = pack;
    this.budget = budget;
    this.part = part;
    this.#layouts = layouts;
    this.layout = pack.follow(part, "slideLayout");
    this.link = linksFrom(pack, part);
  }

  inherit(key: PlaceholderKey | null): Inheritance {
    return this.#layouts.inherit(this.layout, key);
  }

  get layoutName(): string | null {
    return this.#layouts.nameOf(this.layout);
  }

  /** Files repeat ids, and leave them out: the first shape keeps it, the next ones get a suffix. */
  uniqueId(written: string | null): string {
    let id = written || "shape";
    for (let count = this.#count(id); count > 1; count = this.#count(id)) id = `${id}-${count}`;
    return id;
  }

  /** The id where a shape of the slide has it: files keep ends and targets whose shapes are gone. */
  known(id: string | null): string | null {
    return id !== null && this.#ids.has(id) ? id : null;
  }

  #count(id: string): number {
    const count = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, count);
    return count;
  }
}
