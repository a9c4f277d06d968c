/**
 * The Document: what a deck or a proposal says and shows, as plain, serialisable data.
 *
 * Readers make it, everything else reads it. No format leaks out of it: a rule cannot tell
 * from a shape whether it came from OOXML or from markdown, only what is on the page.
 *
 * Units: lengths are EMU (914,400 to the inch), angles are degrees clockwise, text sizes are points.
 */

import type { Carries, CustomShow, Embedding, Layout, Linked } from "./beside.js";

export type DocumentFormat = "pptx" | "markdown";

export interface Document {
  /** The path as the person gave it; used only to name the file, never opened from here. */
  path: string;
  format: DocumentFormat;
  /** True for a template (`.potx`, `.potm`): its prompts are meant to be there. */
  template: boolean;
  properties: DocumentProperties;
  /** Size of every page, in EMU; null where pages have no size (markdown). */
  pageSize: { width: number; height: number } | null;
  pages: Page[];
  /** These five are absent in a text file. */
  customShows?: CustomShow[];
  layouts?: Layout[];
  embeddings?: Embedding[];
  linked?: Linked[];
  carries?: Carries;
  /** What could not be read. The rest of the document is usable. */
  warnings: Warning[];
}

export interface DocumentProperties {
  title: string | null;
  author: string | null;
  lastModifiedBy: string | null;
  company: string | null;
  application: string | null;
  subject: string | null;
  keywords: string | null;
  /** ISO 8601, as written in the file. */
  created: string | null;
  modified: string | null;
  /** The rest is absent in a text file, and null or empty where the deck does not say. */
  manager?: string | null;
  category?: string | null;
  /** PowerPoint's "Comments", about the whole file. */
  description?: string | null;
  /** PowerPoint's "Status", such as `Draft`. */
  contentStatus?: string | null;
  /** What relative links are resolved against: an address or a path. */
  hyperlinkBase?: string | null;
  /** The name of the template that the deck was made from, without its path. */
  template?: string | null;
  /** How often it was saved, as written. */
  revision?: string | null;
  /** Properties that people and other programs added, sensitivity labels among them (`MSIP_Label_…`); those without a value are left out. */
  custom?: CustomProperty[];
}

export interface CustomProperty {
  name: string;
  /** As written, cut at 1,000 characters. */
  value: string;
}

export interface Warning {
  /** A stable kebab-case code, such as `missing-part`. */
  code: string;
  /** One plain sentence. */
  message: string;
  /** The page it concerns, where it concerns one. */
  page?: number;
}

export interface Page {
  /** As the person counts: 1 for the first, hidden pages included. */
  number: number;
  /** Stable within the document; survives reordering (`p:sldId@id` in a deck, a slug in markdown). */
  id: string;
  /** The text of the title placeholder or heading; null where the page has none. */
  title: string | null;
  hidden: boolean;
  /** The name of the layout, such as `Title Slide`; null where there is none. */
  layout: string | null;
  /** The section the page is in, by name. */
  section: string | null;
  /** In z-order, groups kept as a tree, boxes absolute on the page. */
  shapes: Shape[];
  /** The picture that fills the page behind all shapes; absent where there is none of its own. */
  background?: Picture;
  notes: Paragraph[];
  comments: Comment[];
  animated: boolean;
  /** Ids of the shapes that move, in the order of the clicks, each once; absent in a text file. */
  animation?: string[];
  /** How the page comes in, such as `fade` or `morph`; null where it just appears. Absent in a text file. */
  transition?: string | null;
  /** Milliseconds after which the next page comes by itself; null where it waits for a click. Absent in a text file. */
  advanceAfter?: number | null;
  /** Where the page is in the file: a part name in a deck, lines in markdown. */
  source: { part: string } | { line: number; endLine: number };
}

export interface Comment {
  author: string | null;
  text: string;
  /** True where the file says the thread is done; a reply is as done as its thread. Classic comments never are. */
  resolved: boolean;
  /** When it was written, as in the file, such as `2025-03-03T09:00:00.000`; absent where it does not say. */
  date?: string;
  /** Answers the comment that it follows; absent in one that starts a thread. */
  reply?: true;
}

export type ShapeKind =
  /** A plain text box, a text placeholder, or a block of markdown text. */
  | "text"
  /** A drawn shape: preset geometry or freeform, with or without text. */
  | "autoshape"
  | "connector"
  | "picture"
  | "table"
  | "chart"
  | "smartart"
  | "group"
  | "ole"
  | "media"
  | "ink"
  /** A fenced or indented block of code. */
  | "code"
  /** Kept, not dropped: something this version does not know. */
  | "unknown";

export interface Shape {
  /** Unique on its page. */
  id: string;
  name: string;
  kind: ShapeKind;
  /** OOXML preset name (`chevron`, `rightArrow`, `rect`), `custom` for a freeform, else null. */
  geometry: string | null;
  /** Absolute on the page, through all groups; null where the file gives no place. */
  box: Box | null;
  placeholder: Placeholder | null;
  paragraphs: Paragraph[];
  /** Alternative text (description); "" where there is none. */
  alt: string;
  /** Marked as decorative, so that it needs no alternative text. */
  decorative: boolean;
  /** Switched off in the selection pane. */
  hidden: boolean;
  /** Something is painted inside the outline. */
  filled: boolean;
  /** An outline is painted. */
  outlined: boolean;
  connector: Connector | null;
  table: Table | null;
  chart: Chart | null;
  smartart: SmartArt | null;
  picture: Picture | null;
  code: Code | null;
  /** Where a click on the whole shape leads, else the pointer over it; as `Run.link`. Absent where nowhere. */
  link?: string;
  /** Where links inside a table, a chart or SmartArt lead, whose texts keep no runs. Absent where there are none. */
  innerLinks?: string[];
  /** The title of the alternative text; absent where there is none. */
  altTitle?: string;
  /** The paths of a freeform, in EMU on the page; curves as short lines, closed paths end where they start. */
  outline?: Point[][];
  /** What a media shape plays or an ink shape is drawn from; absent in others, and where the file does not say. */
  media?: Media;
  /** The file behind an embedded object or the data behind a chart; absent where there is none. */
  embedded?: Embedded;
  /** Where that file lies if it is not in the deck: an address or a path as written, never followed. Absent where it is, or there is none. */
  linked?: string;
  children: Shape[];
  /** Where the block stands in a text file; absent in a deck. */
  position?: TextPosition | null;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Degrees clockwise; the four numbers above are the box before it is turned. */
  rotation: number;
  flipH: boolean;
  flipV: boolean;
}

/** In EMU, from the upper left corner of the page. */
export interface Point {
  x: number;
  y: number;
}

export interface Placeholder {
  /** The role in OOXML words: `title`, `ctrTitle`, `subTitle`, `body`, `ftr`, `dt`, `sldNum`, `pic`, `obj`… */
  type: string;
  index: number | null;
}

export interface Paragraph {
  /** All runs joined; line breaks as "\n". */
  text: string;
  runs: Run[];
  /** 0 for the outermost level. */
  level: number;
  bullet: "none" | "bullet" | "number";
  /** Where the paragraph stands in a text file; null in a deck. */
  position: TextPosition | null;
}

export interface TextPosition {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Run {
  text: string;
  /** Points, as resolved through the layout; null where nothing says. */
  size: number | null;
  bold: boolean | null;
  /** BCP 47, such as `en-GB`. */
  language: string | null;
  /**
   * Target of a hyperlink. In a deck an address as written, `#/ppt/slides/slide2.xml` for a jump to a page by its part,
   * an action of the show (`ppaction://…`), or `#` where what the link names is not in the file.
   */
  link: string | null;
  /** Marked as code in a text: said as it is, not to be filled in. */
  code?: boolean;
  /** Wholly transparent, or of the colour of the very shape that it stands on: in the file, but nobody sees it. Absent where it is seen. */
  invisible?: boolean;
  /** A date that the program writes anew whenever the file is opened. Absent in all other text. */
  today?: boolean;
}

export interface Connector {
  /** Ids of the shapes that the ends are attached to. */
  from: string | null;
  to: string | null;
  /** An arrow head at the start, at the end. */
  fromArrow: boolean;
  toArrow: boolean;
  /** Where the line starts and ends; null where the file does not say. Absent in a text file, as are the next two. */
  start?: Point | null;
  end?: Point | null;
  /** Ids of the shapes nearest to ends that are not attached; null where an end is attached, or nothing is near. */
  fromNear?: string | null;
  toNear?: string | null;
}

export interface Table {
  /** Rows of cells; a merged-away cell is an empty string. */
  rows: string[][];
  /** The first row is marked as a header. */
  header: boolean;
}

export interface Chart {
  /** `bar`, `line`, `pie`, `scatter`…, or `unknown`. */
  kind: string;
  title: string;
  /** Axis titles, series names, categories and data labels. */
  labels: string[];
  /** Cached values as written, in order of series. */
  values: string[];
  /** What it takes from its workbook, each once, such as `Sheet1!$B$2:$B$5`; absent where it names nothing. */
  references?: string[];
}

export interface SmartArt {
  /** The layout's name or the last part of its URI, such as `chevron1`. */
  layout: string;
  /** The layout's category: `process`, `cycle`, `hierarchy`, `relationship`, `matrix`, `pyramid`, `list`, `picture`; "" where unknown. */
  category: string;
  nodes: SmartArtNode[];
}

export interface SmartArtNode {
  text: string;
  level: number;
}

export interface Picture {
  /** Part name in a deck, link target in markdown. Never opened as a path. */
  source: string;
  /** Lower-case extension without the dot: `png`, `emf`, `svg`. */
  type: string;
  /** Bytes as stored; null where unknown. */
  bytes: number | null;
  /** Where the picture lies that this is a copy of, outside the deck, as written; absent where it is none. */
  linked?: string;
  /** Part name of the same picture as a drawing (SVG), which is shown instead; absent where there is none. */
  vector?: string;
  /** Wholly transparent: in the file, but nobody sees it. Absent where it is seen. */
  invisible?: boolean;
  /** Shares of the picture cut off at each side, 0 to 1; null where it is not cropped. */
  crop: { left: number; top: number; right: number; bottom: number } | null;
}

export interface Media {
  /** Part name, or where it lies outside the file. Never opened as a path. */
  source: string;
  /** A file name: the one it came with where the deck still knows it, else that inside the deck. */
  name: string;
  /** Lower-case extension without the dot: `mp4`, `wav`. */
  type: string;
  /** Bytes as stored; null where unknown. */
  bytes: number | null;
}

export interface Embedded {
  /** Part name; the file is described in `Document.embeddings`. */
  part: string;
  /** The program's name for it, such as `Excel.Sheet.12`; null where the file does not say. */
  program: string | null;
}

export interface Code {
  /** The fence's language in lower case; "" where there is none. */
  language: string;
  text: string;
}

/** Where a finding points: a shape and, where it matters, one paragraph in it. */
export interface Place {
  shapeId: string;
  /** Index into the shape's paragraphs. */
  paragraph?: number;
}
