import type { Box } from "../../document/document.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import type { StyleChain } from "../text/style.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, integer, path } from "../xml/tree.js";
import { ownBox } from "./geometry.js";

/** `p:ph` as written: the type defaults to `obj`, and an index is often absent. */
export interface PlaceholderKey {
  type: string;
  index: number | null;
}

/** What a layout or master holds ready for the placeholders of a slide. Its prompts are not content. */
interface Slot {
  key: PlaceholderKey;
  shape: XmlElement;
}

interface Sheet {
  name: string | null;
  slots: readonly Slot[];
  /** `p:txStyles` of a master. */
  styles: XmlElement | null;
  master: PartName | null;
}

/** What a placeholder takes over where it does not say itself: the layout's shape first, then the master's. */
export interface Inheritance {
  shapes: readonly XmlElement[];
  styles: StyleChain;
}

/** The index PowerPoint gives to a placeholder whose like is gone from the layout: it inherits a style but no place. */
const DETACHED = 0xffffffff;

const EMPTY: Sheet = { name: null, slots: [], styles: null, master: null };

/** Layouts and masters, each read once, when a slide first asks. */
export class Layouts {
  readonly #package: Package;
  readonly #defaults: StyleChain;
  readonly #sheets = new Map<PartName, Sheet>();

  /** `defaults`: `p:defaultTextStyle` of the presentation. */
  constructor(pack: Package, defaults: StyleChain) {
    this.#package = pack;
    this.#defaults = defaults;
  }

  nameOf(layout: PartName | null): string | null {
    return this.#sheet(layout).name;
  }

  inherit(layout: PartName | null, key: PlaceholderKey | null): Inheritance {
    const sheet = this.#sheet(layout);
    const master = this.#sheet(sheet.master);
    if (key === null) return { shapes: [], styles: [...this.#defaults, ...only(child(master.styles, "p:otherStyle"))] };
    const detached = key.index === DETACHED;
    const inLayout = detached ? null : find(sheet.slots, key);
    const inMaster = detached ? null : findByRole(master.slots, inLayout?.key.type ?? key.type);
    const shapes = [inLayout, inMaster].flatMap((slot) => (slot === null ? [] : [slot.shape]));
    const lists = shapes.flatMap((shape) => only(path(shape, "p:txBody", "a:lstStyle")));
    const group = child(master.styles, STYLE_OF[role(inLayout?.key.type ?? key.type)] ?? "p:otherStyle");
    return { shapes, styles: [...lists, ...only(group), ...this.#defaults] };
  }

  #sheet(part: PartName | null): Sheet {
    if (part === null) return EMPTY;
    let sheet = this.#sheets.get(part);
    if (sheet === undefined) {
      // Set before reading, so that a layout that leads back to itself ends here.
      this.#sheets.set(part, EMPTY);
      sheet = this.#read(part);
      this.#sheets.set(part, sheet);
    }
    return sheet;
  }

  #read(part: PartName): Sheet {
    const root = this.#package.xml(part);
    const common = child(root, "p:cSld");
    const slots: Slot[] = [];
    for (const shape of child(common, "p:spTree")?.children ?? []) {
      const key = placeholderKey(shape);
      if (key !== null) slots.push({ key, shape });
    }
    return {
      name: common === null ? null : attribute(common, "name"),
      slots,
      styles: child(root, "p:txStyles"),
      master: this.#package.follow(part, "slideMaster"),
    };
  }
}

/** The `p:ph` of any shape element; null where the shape is no placeholder. */
export function placeholderKey(shape: XmlElement): PlaceholderKey | null {
  for (const part of shape.children) {
    if (!part.name.startsWith("p:nv")) continue;
    const ph = path(part, "p:nvPr", "p:ph");
    if (ph !== null) return { type: attribute(ph, "type") ?? "obj", index: integer(ph, "idx") };
  }
  return null;
}

/** The first of the inherited shapes that gives a box. */
export function inheritedBox({ shapes }: Inheritance): Box | null {
  for (const shape of shapes) {
    const box = ownBox(child(child(shape, "p:spPr"), "a:xfrm") ?? child(shape, "p:xfrm"));
    if (box !== null) return box;
  }
  return null;
}

/** Where a type finds its like on a master, which has five placeholders at most (ECMA-376-1, 19.7.10). */
const ROLES: Record<string, string> = {
  ctrTitle: "title",
  subTitle: "body",
  dt: "dt",
  ftr: "ftr",
  sldNum: "sldNum",
  hdr: "hdr",
  title: "title",
  sldImg: "sldImg",
};

const STYLE_OF: Record<string, string> = { title: "p:titleStyle", body: "p:bodyStyle" };

function role(type: string): string {
  return ROLES[type] ?? "body";
}

/** By index within the same role, else by type, else by role: the order in which PowerPoint is forgiving. */
function find(slots: readonly Slot[], key: PlaceholderKey): Slot | null {
  const alike = slots.filter((slot) => role(slot.key.type) === role(key.type));
  return (
    alike.find((slot) => (slot.key.index ?? 0) === (key.index ?? 0)) ??
    slots.find((slot) => key.index !== null && slot.key.index === key.index) ??
    alike.find((slot) => slot.key.type === key.type) ??
    alike[0] ??
    null
  );
}

function findByRole(slots: readonly Slot[], type: string): Slot | null {
  return (
    slots.find((slot) => slot.key.type === type) ?? slots.find((slot) => role(slot.key.type) === role(type)) ?? null
  );
}

function only(element: XmlElement | null): XmlElement[] {
  return element === null ? [] : [element];
}
