import type { Document, Page, Place } from "../document/document.js";
import type { Sight } from "../document/sight.js";
import type { WorkbookOf } from "../document/workbook.js";

/**
 * What rules ask about. Everything here is computed once per document, when first asked for,
 * by pure functions over the Document.
 */
export interface Facts {
  /** Without the lines that are for decklint alone, so that no rule takes them for words to people. */
  readonly document: Document;
  /** The document as it was read. */
  readonly source: Document;
  /** What the document says to decklint: the rules that it may break, where and why. */
  readonly exceptions: readonly WrittenException[];
  readonly settings: FactSettings;
  /** The language the document is written in; language rules run only for `en`. */
  readonly language: DocumentLanguage;
  /** What the document is where it is plainly not made for a prospect; null for everything that may be an offer. */
  readonly genre: Genre | null;
  /** The words in which the document says that it answers a tender; null where it does not. */
  readonly tender: string | null;
  /** The pages a reader sees: hidden ones left out. */
  readonly pages: readonly PageFacts[];
  page(number: number): PageFacts;
  /** Drawings that grow over several pages in a row. */
  readonly buildUps: readonly BuildUp[];
  /** Every text that travels with the file, seen or not, hidden pages included: pages in order, then what is beside them. */
  readonly passages: readonly Passage[];
  /** A workbook inside the file, read when it is asked for; null where there is none, or it cannot be read. */
  readonly workbookOf: WorkbookOf;
}

/** Where in a file a text stands. */
export const SCOPES = [
  "title",
  "body",
  "table.cell",
  "chart.title",
  "chart.label",
  "smartart.node",
  "code",
  "footer",
  "notes",
  "comment",
  "alt",
  "shape.name",
  "picture.name",
  "link",
  "section",
  "layout",
  "property",
  "workbook",
] as const;
export type Scope = (typeof SCOPES)[number];

/** A text where it stands: one paragraph, one cell, one property. */
export interface Passage {
  scope: Scope;
  text: string;
  /** null for what belongs to no page: layouts, properties, workbooks that no page shows. */
  page: Page | null;
  /** null where it is in no shape: notes, comments, sections. */
  place: Place | null;
  /** Which property it is (`company`), or the layout's or the workbook's name. */
  name?: string;
}

/** A rule that a line in the notes or in a comment allows to be broken. */
export interface WrittenException {
  /** As written, in lower case; "" where the line names none. */
  rule: string;
  /** The page on which it is written. */
  page: Page;
  /** It holds for the whole document, not for its page alone. */
  whole: boolean;
  /** The last day on which it holds, as `2027-01-31`; null where it has no end. */
  until: string | null;
  /** "" where the line gives none. */
  reason: string;
  /** `words`: the line speaks to decklint, but allows nothing. `day`: the day after “until” is none. */
  problem: "words" | "day" | null;
  source: "notes" | "comment";
  /** The line as it stands there. */
  text: string;
}

/** One drawing, built up page by page. */
export interface BuildUp {
  /** Numbers of its pages, in order; two at least. */
  pages: readonly number[];
  /** The number of the page that shows most of it. */
  fullest: number;
}

export interface DocumentLanguage {
  /** Primary subtag, such as `en`; `und` where there is too little text to tell. */
  code: string;
  /** True where there is a lexicon, so that language facts mean something. */
  judged: boolean;
}

export const GENRES = [
  "training",
  "user guide",
  "release notes",
  "talk",
  "developer guide",
  "handbook",
  "template",
] as const;

export interface Genre {
  name: (typeof GENRES)[number];
  /** The words that say so, as they stand there. At least one. */
  evidence: readonly string[];
}

export interface FactSettings {
  /** Names of the customer and of the seller, from the configuration; empty where unknown. */
  customer: readonly string[];
  seller: readonly string[];
  /** Names of other customers, which must not be in what this one gets. Absent where nobody said. */
  otherCustomers?: readonly string[];
  /** The day on which the document is judged, as `2026-11-25`; absent where rules that need it shall not judge. */
  today?: string;
}

export interface PageFacts {
  readonly page: Page;
  /** The title as a person would read it: the placeholder's, else the most prominent heading; "" where there is none. */
  readonly title: string;
  readonly role: PageRole;
  readonly focus: Focus;
  /** The text units of the page, in reading order, notes left out. */
  readonly units: readonly Unit[];
  /** The dominant picture of structure or flow; null where the page has none. */
  readonly diagram: Diagram | null;
  /** The pictures of the page that may be pasted diagrams, and what was seen in them. */
  readonly pictures: readonly SeenPicture[];
  /** Template text that was never filled in. */
  readonly leftovers: readonly Leftover[];
}

export const PAGE_ROLES = [
  "title",
  "agenda",
  "section",
  "content",
  "proof",
  "price",
  "team",
  "legal",
  "references",
  "appendix",
  "closing",
] as const;
export type PageRole = (typeof PAGE_ROLES)[number];

/** Whose picture the page is. */
export type Focus = "customer" | "seller" | "neutral";

export const UNIT_CLASSES = ["outcome", "pain", "feature", "process", "company", "question", "ask", "neutral"] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];

export type UnitKind = "title" | "heading" | "sentence" | "bullet" | "row" | "label" | "note";

/** A piece of text as people read it: a title, a sentence, a bullet, a table row with its cells joined. */
export interface Unit {
  text: string;
  kind: UnitKind;
  class: UnitClass;
  /** Outcomes only: 1 generic ("saves time"), 2 concrete (who, number, time, before and after); else 0. */
  strength: 0 | 1 | 2;
  /** How likely each class is, adding up to 1: what is between two classes counts by halves where lines are counted. */
  chance: Readonly<Record<UnitClass, number>>;
  /** The words that decided, as they stand in the text. */
  cues: readonly string[];
  /** What rules look for beside the class; empty in a language without a lexicon. */
  marks: readonly Mark[];
  place: Place;
}

/** What words can be beside the class of their line: rules/lexicon/en/marks says which words. */
export const MARK_NAMES = [
  "pressure",
  "demo",
  "paper",
  "leading-question",
  "hollow",
  "hedge",
  "spec",
  "roi",
  "own-figure",
  "assumed-figure",
  "benefit-heading",
  "reason-heading",
] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** Words in a line that are of a kind, whatever the class of the line is. */
export interface Mark {
  name: MarkName;
  /** The words as they stand in the text. */
  text: string;
}

export type DiagramKind = "process" | "architecture" | "structure" | "customer";
export type DiagramForm = "native" | "smartart" | "image" | "text" | "code";
export type Owner = "seller" | "customer" | "unclear";

export interface Diagram {
  kind: DiagramKind;
  form: DiagramForm;
  owner: Owner;
  /** Share of the page that the diagram takes, 0 to 1; 1 where pages have no size. */
  share: number;
  nodes: readonly DiagramNode[];
  edges: readonly DiagramEdge[];
  /** The last step leads back to the first. */
  loop: boolean;
  /** Short plain phrases that say what was seen: "5 chevrons in a row", "title says \"Our approach\"". */
  evidence: readonly string[];
  /** The shapes that are the diagram, the most telling first. */
  places: readonly Place[];
}

export interface DiagramNode {
  /** Id of the shape that carries it, or a made-up id for a node in text or code. */
  id: string;
  label: string;
}

export interface DiagramEdge {
  from: string;
  to: string;
}

/** A picture that may be a pasted diagram. */
export interface SeenPicture {
  shapeId: string;
  /** Share of the page, 0 to 1. */
  share: number;
  /** What a look at it gave; null where it could not be judged. */
  sight: Sight | null;
}

export interface Leftover {
  /** As it stands on the page, shortened. */
  text: string;
  kind: "placeholder" | "prompt" | "lorem" | "note-to-self";
  /** Notes and the descriptions of pictures travel with the file, though no slide shows them. */
  where: "page" | "notes" | "description";
  /** null in the notes. */
  place: Place | null;
}
