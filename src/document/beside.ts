/** What a deck holds beside its pages. All of it travels with the file, whoever looks at it or not. */

/** A show made of some of the pages. */
export interface CustomShow {
  name: string;
  /** Ids of pages in the order of the show; a page may come more than once. */
  pageIds: string[];
}

/** A layout that pages use, and the text drawn on it: it is on every such page and is no page's content. */
export interface Layout {
  /** As `Page.layout`; two layouts may have the same name. */
  name: string | null;
  /** The name of its master; null where it has none, as with most. */
  master: string | null;
  /** Ids of the pages that use it. */
  pageIds: string[];
  /** Paragraphs of the layout's shapes that are no placeholders: a claim, an address, "Confidential". */
  text: string[];
  /** The same of its master; empty where the layout hides its master's shapes. */
  masterText: string[];
  /** Its pictures, and other shapes with an alternative text, but placeholders; absent where there are none. */
  drawn?: Drawn[];
  /** Where links on the layout lead, each once, as `Run.link`; absent where there are none. */
  links?: string[];
  /** The same of its master; absent as well where the layout hides its master's shapes. */
  masterDrawn?: Drawn[];
  masterLinks?: string[];
}

/** Something drawn on a layout or a master. */
export interface Drawn {
  /** As the selection pane has it; often the name of the file that a picture came from. */
  name: string;
  /** Alternative text; "" where there is none. */
  alt: string;
}

/** A file inside the file. */
export interface Embedding {
  /** Part name; never opened as a path. */
  part: string;
  /** What program it is for, as far as the file says. */
  kind: "workbook" | "document" | "presentation" | "other";
  /** The names of a workbook's sheets, hidden ones included; null where they could not be read. */
  sheets: string[] | null;
  /** The first place that it is shown at; null where no page shows it. */
  pageId: string | null;
  shapeId: string | null;
}

/** What the deck shows but does not hold: it is missing wherever the deck goes, and its address tells where it lay. Hyperlinks are none. */
export interface Linked {
  /** What it is for, as far as the file says; `template` is what the deck was made from. */
  kind: "workbook" | "document" | "presentation" | "picture" | "media" | "template" | "other";
  /** An address or a path as written, such as `file:///C:/Offers/Prices.xlsx!Sheet1!R1C1:R5C3`; never followed. */
  target: string;
  /** The page that leads to it; null where a layout, a master or the deck itself does. */
  pageId: string | null;
  /** The shape that shows it; null where none does, or it cannot be told. */
  shapeId: string | null;
}

/** What else is in the file, which no page shows. */
export interface Carries {
  /** Programs (`vbaProject.bin`), whatever the file's ending says. They are never looked at. */
  macros: boolean;
  /** A small picture of the first page, as it was when the deck was last saved with one. */
  thumbnail: boolean;
  /** Who changed what and when, as PowerPoint keeps it for decks that several people edit (`changesInfo`). */
  editHistory: boolean;
}
