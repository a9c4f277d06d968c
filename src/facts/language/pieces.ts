import type { Document, Page, Paragraph, Place, Shape } from "../../document/document.js";
import { isFurniture, isTitle, shapesOf } from "../../document/walk.js";
import type { UnitKind } from "../facts.js";
import { oneLine } from "../one-line.js";
import { withCards } from "./cards.js";
import { isCode, isReference } from "./code.js";
import { isBold, sizeOf } from "./look.js";
import { inReadingOrder } from "./order.js";
import { sentencesOf } from "./sentences.js";

/** A unit before it is judged. */
export interface Piece {
  text: string;
  kind: UnitKind;
  place: Place;
}

const MARK = /^(?:[•●○▪■◦‣▸▹►▶➢➤✓✔✅☑·*–—-]|->|→)\s+|^\(?\d{1,2}[.)]\s+(?=\D)/;
const FIGURE =
  /^[~≈<>+-]?\s?[$€£¥₹]?\s?\d[\d.,]*\s?(?:%|x|×|\+|k|m|bn|million|billion|hours?|days?|weeks?|months?|minutes?|min)?\+?$/i;
const LETTER = /\p{L}{2}/u;
const CONTINUATION_WORDS = 8;
const LABEL_WORDS = 3;
const HEADING_WORDS = 10;
const LONGEST_JOINED = 240;

const known = new WeakMap<Page, Piece[]>();

/** The visible text of a page cut as people read it, in reading order; computed once per page. */
export function piecesOf(page: Page, document: Document): readonly Piece[] {
  let pieces = known.get(page);
  if (pieces === undefined) {
    const shapes = [...shapesOf(page)].filter((shape) => isSeen(shape, document) && isRead(shape));
    const ordered = [...shapes.filter(isTitle), ...inReadingOrder(shapes.filter((shape) => !isTitle(shape)))];
    const separate = withFigures(ordered.flatMap((shape) => piecesOfShape(shape, page)));
    pieces = withCards(separate, new Map(shapes.map((shape) => [shape.id, shape])));
    known.set(page, pieces);
  }
  return pieces;
}

function isRead(shape: Shape): boolean {
  return !isFurniture(shape) && shape.kind !== "code" && shape.kind !== "group";
}

/** False for shapes that are switched off or lie beside the page. */
export function isSeen({ hidden, box }: Shape, { pageSize }: Document): boolean {
  if (hidden) return false;
  if (box === null || pageSize === null) return true;
  return box.x < pageSize.width && box.y < pageSize.height && box.x + box.width > 0 && box.y + box.height > 0;
}

function piecesOfShape(shape: Shape, page: Page): Piece[] {
  if (shape.table !== null) return rowsOf(shape);
  if (shape.smartart !== null) return shape.smartart.nodes.flatMap(({ text }) => line(shape, text, "bullet"));
  if (shape.chart !== null) return line(shape, shape.chart.title, "label");
  const whole = oneLine(shape.paragraphs.map(({ text }) => text).join(" "));
  if (isTitle(shape) || (whole !== "" && whole === oneLine(page.title ?? ""))) return line(shape, whole, "title", 0);
  if (/^heading \d/i.test(shape.name)) return line(shape, whole, "heading", 0);
  // Code in a text box is as much code as in a block of its own.
  if (isCode(shape.paragraphs.flatMap(({ text }) => text.split(/[\n\v]/)))) return [];
  const pieces: Piece[] = [];
  shape.paragraphs.forEach((paragraph, index) => {
    const last = pieces.at(-1);
    if (last !== undefined && continues(last, paragraph, shape.paragraphs[index - 1])) {
      last.text = `${last.text} ${oneLine(paragraph.text)}`;
    } else for (const piece of piecesOfParagraph(shape, paragraph, index)) pieces.push(piece);
  });
  return pieces;
}

/** A short sub-bullet in lower case finishes the bullet above it. */
function continues(above: Piece, paragraph: Paragraph, before: Paragraph | undefined): boolean {
  const text = oneLine(paragraph.text);
  if (above.kind !== "bullet" || before === undefined || paragraph.level <= before.level) return false;
  return (
    /^[a-z]/.test(text) &&
    text.split(" ").length <= CONTINUATION_WORDS &&
    above.text.length + text.length < LONGEST_JOINED
  );
}

function rowsOf(shape: Shape): Piece[] {
  const { rows, header } = shape.table!;
  if (isReference(rows.slice(header ? 1 : 0))) return [];
  return rows.flatMap((cells, index) => {
    const said = cells.map(oneLine).filter((cell) => cell !== "");
    const kind = index === 0 && header ? "label" : said.length > 1 ? "row" : "bullet";
    return line(shape, said.join(" - "), kind);
  });
}

function piecesOfParagraph(shape: Shape, paragraph: Paragraph, index: number): Piece[] {
  const lines = joinedLines(paragraph.text);
  return lines.flatMap((text) => {
    const marked = MARK.test(text);
    const plain = text.replace(MARK, "");
    const kind = kindOf(shape, paragraph, index, plain, marked);
    if (kind !== "sentence") return line(shape, plain, kind, index);
    return sentencesOf(plain).flatMap((sentence) => line(shape, sentence, "sentence", index));
  });
}

/** A line break inside a sentence is layout; before a new sentence or a bullet mark it begins a new line. */
function joinedLines(text: string): string[] {
  const lines: string[][] = [];
  for (const part of text.split(/[\n\v]+/)) {
    const plain = oneLine(part);
    if (plain === "") continue;
    const last = lines.at(-1);
    // How a line ends shows at the end of its last part: the whole of it is joined only once.
    const continues = last !== undefined && !MARK.test(part) && (STARTS_LOW.test(plain) || IS_OPEN.test(last.at(-1)!));
    if (continues) last.push(plain);
    else lines.push([plain]);
  }
  return lines.map((parts) => parts.join(" "));
}

const STARTS_LOW = /^[a-z(&,]/;
const IS_OPEN = /[,–-]$|\b(?:and|or|of|the|for|to|with|in|a)$/i;

function kindOf(shape: Shape, paragraph: Paragraph, index: number, text: string, marked: boolean): UnitKind {
  if (paragraph.bullet !== "none" || marked) return "bullet";
  const words = text.split(" ").length;
  const ends = /[.!?]["'”’)]?$/.test(text);
  if (!ends && words <= HEADING_WORDS && isProminent(shape, paragraph, index)) return "heading";
  if (shape.kind === "autoshape" && words <= LABEL_WORDS && !ends) return "label";
  return ends || words > HEADING_WORDS ? "sentence" : "bullet";
}

/** Bold or larger, with plainer text right below it in the same shape; or a shape's only line, in bold. */
function isProminent(shape: Shape, paragraph: Paragraph, index: number): boolean {
  if (shape.placeholder?.type === "subTitle") return true;
  const next = nextWritten(shape.paragraphs, index);
  const bold = isBold(paragraph);
  if (next === undefined) return bold && index === 0 && shape.kind === "text";
  return (
    (bold && !isBold(next)) ||
    (sizeOf(paragraph) > sizeOf(next) && sizeOf(next) > 0) ||
    (next.level > paragraph.level && bold)
  );
}

/** The next paragraph that is not blank. Looked for in place: a copy of the rest would cost the square of many paragraphs. */
function nextWritten(paragraphs: readonly Paragraph[], index: number): Paragraph | undefined {
  let next = index + 1;
  while (paragraphs[next]?.text.trim() === "") next++;
  return paragraphs[next];
}

function line(shape: Shape, text: string, kind: UnitKind, paragraph?: number): Piece[] {
  const plain = oneLine(text);
  if (plain === "" || (!LETTER.test(plain) && !FIGURE.test(plain))) return [];
  return [{ text: plain, kind, place: { shapeId: shape.id, ...(paragraph === undefined ? {} : { paragraph }) } }];
}

/** A big figure and the line that explains it are read as one ("35%" over "fewer returns"); a lone number says nothing. */
function withFigures(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (piece.kind === "title" || !FIGURE.test(piece.text)) joined.push(piece);
    else if (next !== undefined && isExplanation(piece, next)) {
      joined.push({ ...next, text: `${piece.text} ${next.text}` });
      i++;
    }
  }
  return joined;
}

function isExplanation(figure: Piece, next: Piece): boolean {
  const says = /[%$€£¥₹x×+]|[a-z]/i.test(figure.text);
  return says && next.kind !== "title" && next.kind !== "row" && !FIGURE.test(next.text) && next.text.length < 100;
}
