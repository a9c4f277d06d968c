import { ReadError } from "../document/errors.js";
import {
  type Area,
  areasOf,
  rangeName,
  type Workbook,
  type WorkbookOf,
  type WorkbookSheet,
} from "../document/workbook.js";
import type { Limits } from "./limits.js";
import type { Package } from "./package/package.js";
import { type PartName, partName } from "./package/part-name.js";
import type { Take, XmlElement } from "./xml/scanner.js";
import { attribute, child, childrenOf, integer } from "./xml/tree.js";

/** Of one workbook. In 134 workbooks inside real decks no sheet has more than 192; what passes this was never meant to travel. */
const MOST_CELLS = 60_000;
const MOST_SHEETS = 100;
const MOST_TEXTS = 5_000;
const MOST_CHARACTERS = 200_000;
/** In all workbooks of a deck: as many as the deck itself may have, for every text is searched for names. */
const MOST_IN_ALL = 1_000_000;
/** A longer text is cut: a name stands in its beginning, or in another cell. */
const LONGEST_TEXT = 500;

/** Cells come and go while they are counted: neither elements nor characters fill memory. */
export const NOTHING_KEPT: Partial<Limits> = { partNodes: Infinity, characters: Infinity };

/** Workbooks of one deck, each read once. `open`: the deck again, with a budget for all its workbooks. */
export function workbooksIn(open: () => Package): WorkbookOf {
  const known = new Map<string, Workbook | null>();
  let pack: Package | null = null;
  let room = MOST_IN_ALL;
  return (part) => {
    const key = part.toLowerCase();
    let book = known.get(key);
    if (book === undefined) {
      book = orNull(() => {
        pack ??= open();
        return readWorkbook(pack, partName(part), Math.min(room, MOST_CHARACTERS));
      });
      for (const text of book?.texts ?? []) room -= text.length;
      known.set(key, book);
    }
    return book;
  };
}

function readWorkbook(pack: Package, part: PartName, mostCharacters: number): Workbook | null {
  const book = pack.has(part) ? pack.inside(part) : null;
  const main = book?.main() ?? null;
  const root = book === null || main === null ? null : book.xml(main);
  if (book === null || main === null || root?.name !== "x:workbook") return null;
  const reading = new Reading(book, mostCharacters);
  const listed = childrenOf(child(root, "x:sheets"), "x:sheet");
  // Texts first: what the cells themselves hold of them comes in addition.
  const shared = book.follow(main, "sharedStrings");
  if (shared !== null) reading.sharedTexts(shared);
  const sheets = listed.map((sheet, i): WorkbookSheet => {
    const target = book.related(main, attribute(sheet, "r:id"))?.part ?? null;
    const name = attribute(sheet, "name") ?? "";
    const hidden = (attribute(sheet, "state") ?? "visible") !== "visible";
    return { name, hidden, ...reading.sheet(i < MOST_SHEETS ? target : null) };
  });
  return { sheets, texts: [...reading.texts], complete: reading.complete };
}

/** Thrown through the scanner: what follows would not change the answer. */
class Enough extends Error {}

/** What has been read of one workbook. */
class Reading {
  readonly texts = new Set<string>();
  complete = true;
  readonly #book: Package;
  readonly #mostCharacters: number;
  #cells = 0;
  #characters = 0;

  constructor(book: Package, mostCharacters: number) {
    this.#book = book;
    this.#mostCharacters = mostCharacters;
  }

  sharedTexts(part: PartName): void {
    if (!this.#read(part, new Map([["x:si", (item) => this.#text(richText(item))]]))) this.complete = false;
  }

  sheet(part: PartName | null): Pick<WorkbookSheet, "range" | "cells"> {
    const used = new UsedRange();
    const before = this.#cells;
    let announced = "";
    const take: Take = new Map([
      [
        "x:dimension",
        (element) => {
          announced = attribute(element, "ref") ?? "";
        },
      ],
      [
        "x:c",
        (cell, row) => {
          used.next(cell, row);
          if (!holdsSomething(cell)) return;
          if (this.#cells >= MOST_CELLS) throw new Enough();
          this.#cells++;
          used.add();
          const type = attribute(cell, "t");
          if (type === "inlineStr") this.#text(richText(child(cell, "x:is")));
          if (type === "str") this.#text(child(cell, "x:v")?.text ?? "");
        },
      ],
    ]);
    const read = part !== null && this.#read(part, take);
    const cells = this.#cells - before;
    if (read) return { range: used.range, cells };
    this.complete = false;
    // What a sheet says of itself at its beginning counts formats as well, so that it is only the second choice.
    const [area] = areasOf(announced);
    return { range: area === undefined ? used.range : rangeName(area), cells: cells === 0 ? null : cells };
  }

  /** False where a part could not be read to its end. */
  #read(part: PartName, take: Take): boolean {
    const { warnings } = this.#book;
    const before = warnings.length;
    try {
      return this.#book.xml(part, { take }) !== null && warnings.length === before;
    } catch (error) {
      if (!(error instanceof Enough) && !(error instanceof ReadError)) throw error;
      return false;
    }
  }

  #text(text: string): void {
    const words = text
      .trim()
      .slice(0, LONGEST_TEXT)
      // Not in the middle of a character.
      .replace(/[\ud800-\udbff]$/, "");
    if (words === "" || this.texts.has(words)) return;
    this.#characters += words.length;
    if (this.texts.size === MOST_TEXTS || this.#characters > this.#mostCharacters) {
      this.complete = false;
      return;
    }
    this.texts.add(words);
  }
}

/** Where a sheet's cells are, as they are met. Cells and rows may leave out where they stand: then they follow. */
class UsedRange {
  #row: XmlElement | null = null;
  #y = 0;
  #x = 0;
  #all: Omit<Area, "sheet"> | null = null;

  next(cell: XmlElement, row: XmlElement): void {
    if (row !== this.#row) {
      this.#row = row;
      this.#y = integer(row, "r") ?? this.#y + 1;
      this.#x = 0;
    }
    const [written] = areasOf(attribute(cell, "r") ?? "");
    if (written !== undefined) this.#y = written.top;
    this.#x = written?.left ?? this.#x + 1;
  }

  /** The cell that was met last. */
  add(): void {
    const [x, y] = [this.#x, this.#y];
    const all = this.#all;
    this.#all =
      all === null
        ? { left: x, top: y, right: x, bottom: y }
        : {
            left: Math.min(all.left, x),
            top: Math.min(all.top, y),
            right: Math.max(all.right, x),
            bottom: Math.max(all.bottom, y),
          };
  }

  get range(): string | null {
    return this.#all === null ? null : rangeName(this.#all);
  }
}

function holdsSomething(cell: XmlElement): boolean {
  if (child(cell, "x:f") !== null || child(cell, "x:v")?.text) return true;
  return richText(child(cell, "x:is")) !== "";
}

/** A text, or the runs of one (`x:si`, `x:is`); how it is pronounced (`x:rPh`) is left out. */
function richText(item: XmlElement | null): string {
  const plain = child(item, "x:t")?.text ?? "";
  return childrenOf(item, "x:r").reduce((text, run) => text + (child(run, "x:t")?.text ?? ""), plain);
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}
