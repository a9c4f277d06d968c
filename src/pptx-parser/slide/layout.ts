import type { Drawn, Layout } from "../../document/beside.js";
import type { Box } from "../../document/document.js";
import { readTable } from "../graphics/table.js";
import type { Budget } from "../limits.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { linksBelow } from "../text/link.js";
import type { StyleChain } from "../text/style.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, bool, child, childrenOf, path } from "../xml/tree.js";
import { ownBox } from "./geometry.js";
import { nonVisual, type PlaceholderKey, placeholderKey, roleOf, Slots } from "./slots.js";

interface Sheet {
  part: PartName | null;
  name: string | null;
  tree: XmlElement | null;
  /** The master's own shapes are not shown. */
  bare: boolean;
  slots: Slots;
  /** `p:txStyles` of a master. */
  styles: XmlElement | null;
  master: PartName | null;
}

/** What is on every page that uses a sheet. */
interface Art {
  text: readonly string[];
  drawn: readonly Drawn[];
  links: readonly string[];
}

/** Of each kind, on one sheet: what is said of a master is said with each of its layouts. */
const MOST_DRAWN = 1_000;

/** What a placeholder takes over where it does not say itself: the layout's shape first, then the master's. */
export interface Inheritance {
  shapes: readonly XmlElement[];
  styles: StyleChain;
}

/** The index PowerPoint gives to a placeholder whose like is gone from the layout: it inherits a style but no place. */
const DETACHED = 0xffffffff;

const EMPTY: Sheet = {
  part: null,
  name: null,
  tree: null,
  bare: false,
  slots: new Slots([]),
  styles: null,
  master: null,
};

/** Layouts and masters, each read once, when a slide first asks. */
export class Layouts {
  readonly #package: Package;
  readonly #budget: Budget;
  readonly #defaults: StyleChain;
  readonly #sheets = new Map<PartName, Sheet>();
  readonly #art = new Map<Sheet, Art>();
  /** By layout and key: most shapes of a deck share a few, and with them what was worked out for their styles. */
  readonly #inherited = new Map<string, Inheritance>();

  /** `defaults`: `p:defaultTextStyle` of the presentation. */
  constructor(pack: Package, budget: Budget, defaults: StyleChain) {
    this.#package = pack;
    this.#budget = budget;
    this.#defaults = defaults;
  }

  nameOf(layout: PartName | null): string | null {
    return this.#sheet(layout).name;
  }

  /** A layout as the Document has it, with the pages that use it. */
  describe(layout: PartName, pageIds: string[]): Layout {
    const sheet = this.#sheet(layout);
    const master = this.#sheet(sheet.master);
    const own = this.#artOf(sheet);
    const behind = this.#artOf(sheet.bare ? EMPTY : master);
    // Copies, because masters are behind many layouts, and no two parts of a Document are the same.
    return {
      name: sheet.name,
      master: master.name,
      pageIds,
      text: [...own.text],
      masterText: [...behind.text],
      ...(own.drawn.length > 0 && { drawn: copied(own.drawn) }),
      ...(own.links.length > 0 && { links: [...own.links] }),
      ...(behind.drawn.length > 0 && { masterDrawn: copied(behind.drawn) }),
      ...(behind.links.length > 0 && { masterLinks: [...behind.links] }),
    };
  }

  #artOf(sheet: Sheet): Art {
    let art = this.#art.get(sheet);
    if (art === undefined) {
      art = {
        text: staticText(sheet.tree).slice(0, MOST_DRAWN),
        drawn: drawnOn(sheet.tree).slice(0, MOST_DRAWN),
        links: sheet.part === null ? [] : linksBelow(sheet.tree, this.#package, sheet.part).slice(0, MOST_DRAWN),
      };
      this.#art.set(sheet, art);
    }
    return art;
  }

  inherit(layout: PartName | null, key: PlaceholderKey | null): Inheritance {
    const name = `${layout ?? ""} ${key?.index ?? ""} ${key?.type ?? ""}`;
    let found = this.#inherited.get(name);
    if (found === undefined) {
      found = this.#inherit(layout, key);
      this.#inherited.set(name, found);
    }
    return found;
  }

  #inherit(layout: PartName | null, key: PlaceholderKey | null): Inheritance {
    const sheet = this.#sheet(layout);
    const master = this.#sheet(sheet.master);
    if (key === null) return { shapes: [], styles: [...this.#defaults, ...only(child(master.styles, "p:otherStyle"))] };
    const detached = key.index === DETACHED;
    const inLayout = detached ? null : sheet.slots.find(key);
    const inMaster = detached ? null : master.slots.findType(inLayout?.key.type ?? key.type);
    const shapes = [inLayout, inMaster].flatMap((slot) => (slot === null ? [] : [slot.shape]));
    const lists = shapes.flatMap((shape) => only(path(shape, "p:txBody", "a:lstStyle")));
    const group = child(master.styles, STYLE_OF[roleOf(inLayout?.key.type ?? key.type)] ?? "p:otherStyle");
    return { shapes, styles: [...lists, ...only(group), ...this.#defaults] };
  }

  #sheet(part: PartName | null): Sheet {
    if (part === null) return EMPTY;
    let sheet = this.#sheets.get(part);
    if (sheet === undefined) {
      sheet = this.#budget.keep(() => this.#read(part));
      this.#sheets.set(part, sheet);
    }
    return sheet;
  }

  #read(part: PartName): Sheet {
    const root = this.#package.xml(part);
    const common = child(root, "p:cSld");
    const tree = child(common, "p:spTree");
    return {
      part,
      name: common === null ? null : attribute(common, "name"),
      tree,
      bare: bool(root, "showMasterSp") === false,
      slots: new Slots(childrenOf(tree)),
      styles: child(root, "p:txStyles"),
      master: this.#package.follow(part, "slideMaster"),
    };
  }
}

function copied(drawn: readonly Drawn[]): Drawn[] {
  return drawn.map((item) => ({ ...item }));
}

/** The paragraphs of shapes and tables that no slide fills in. A prompt in a placeholder is not shown. */
function staticText(tree: XmlElement | null): string[] {
  return drawnText(tree)
    .flatMap((text) => text.split("\n"))
    .filter((text) => text.trim() !== "");
}

/** Recursive over groups only, whose depth the scanner's limit bounds. */
function drawnText(tree: XmlElement | null): string[] {
  return childrenOf(tree).flatMap((shape) => {
    if (shape.name === "p:grpSp") return drawnText(shape);
    if (shape.name === "p:sp") return placeholderKey(shape) === null ? [plainText(child(shape, "p:txBody"))] : [];
    const table = path(shape, "a:graphic", "a:graphicData", "a:tbl");
    return table === null ? [] : readTable(table).rows.flat();
  });
}

/** Names and alternative texts of what is drawn, whose pixels may show a firm's mark. Recursive over groups, as above. */
function drawnOn(tree: XmlElement | null): Drawn[] {
  return childrenOf(tree).flatMap((shape) => {
    const properties = nonVisual(shape);
    if (properties === null || placeholderKey(shape) !== null) return [];
    const alt = attribute(properties, "descr") || attribute(properties, "title") || "";
    const own = shape.name === "p:pic" || alt !== "" ? [{ name: attribute(properties, "name") ?? "", alt }] : [];
    return shape.name === "p:grpSp" ? [...own, ...drawnOn(shape)] : own;
  });
}

/** The first of the inherited shapes that gives a box. */
export function inheritedBox({ shapes }: Inheritance): Box | null {
  for (const shape of shapes) {
    const box = ownBox(child(child(shape, "p:spPr"), "a:xfrm") ?? child(shape, "p:xfrm"));
    if (box !== null) return box;
  }
  return null;
}

/** Which of the text styles of a master (`p:txStyles`) a role has; any other has `p:otherStyle`. */
const STYLE_OF: Record<string, string> = { title: "p:titleStyle", body: "p:bodyStyle" };

function only(element: XmlElement | null): XmlElement[] {
  return element === null ? [] : [element];
}
