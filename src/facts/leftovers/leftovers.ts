import type { Document, Page, Place, Run, Shape } from "../../document/document.js";
import { shapesOf } from "../../document/walk.js";
import type { Leftover } from "../facts.js";
import { isSeen } from "../language/pieces.js";
import { oneLine } from "../one-line.js";
import { wordsOf } from "../terms.js";
import { isFiller } from "./filler.js";
import { isTemplateLine } from "./lines.js";
import { isAuthorOrder, isAuthorPrompt } from "./prompts.js";
import { signIn } from "./signs.js";
import { slotIn } from "./slots.js";

/** Longer lines are cut before they are looked at, so that one line never costs much. */
const MOST_CHARS = 1000;
const SHOWN = 60;

/**
 * Template text that was never filled in, at most one finding a line, as it stands on the page.
 * In a template prompts are meant to be there, so there are none.
 */
export function leftoversOf(page: Page, document: Document): Leftover[] {
  if (document.template) return [];
  const isForm = (style: Style) => isUnfilledForm(document, style);
  const found: Leftover[] = [];
  for (const { text, place, isCell } of linesOf(page, document)) {
    const leftover = leftoverIn(text, { isForm, isCell });
    if (leftover !== null) found.push({ ...leftover, where: "page", place });
  }
  for (const shape of shapesOf(page)) {
    const names = shape.hidden ? [] : untouchedNames(shape.chart?.labels ?? []);
    if (names.length > 1)
      found.push({ kind: "placeholder", text: names.join(", "), where: "page", place: { shapeId: shape.id } });
  }
  for (const { text } of page.notes) pushBehind(found, "notes", text, null);
  for (const { id, alt, hidden } of shapesOf(page))
    if (alt !== "" && !hidden) pushBehind(found, "description", alt, { shapeId: id });
  return found;
}

/** The names that programs give to the categories of a new chart, of which there are four. */
const NEW_CATEGORY = /^(?:Category|Kategorie|Categor[ií]a|Catégorie|Categorie) ([1-9]\d?)$/;
const NEW_CATEGORIES = 4;

/** Names of categories that a new chart comes with. Where there are more of them, somebody counts categories. */
function untouchedNames(labels: readonly string[]): string[] {
  const names = [...new Set(labels)].filter((label) => NEW_CATEGORY.test(label));
  return names.some((name) => Number(NEW_CATEGORY.exec(name)![1]) > NEW_CATEGORIES) ? [] : names;
}

/**
 * Behind the page only what nobody can have meant counts: notes may well tell the speaker what a slide is for, and a
 * picture that has long been replaced keeps the description "Image placeholder".
 */
function pushBehind(found: Leftover[], where: "notes" | "description", text: string, place: Place | null): void {
  const leftover = leftoverIn(text, { isCell: true });
  if (leftover === null || leftover.kind === "prompt") return;
  const isSlot = /^[[({<$%]/.test(leftover.text);
  if (where === "notes" || isSlot || leftover.kind === "lorem") found.push({ ...leftover, where, place });
}

export interface LineContext {
  /** The document is an unfilled form of this style: any phrase in such brackets, or any prompt to its author, is a leftover. */
  isForm?: (style: Style) => boolean;
  /** A table's cell: "Client name" is then a label, and the name stands beside it. The same in a sentence about a picture. */
  isCell?: boolean;
}

/** The first leftover in a line of text, or null. */
export function leftoverIn(
  line: string,
  { isForm = () => false, isCell = false }: LineContext = {},
): Pick<Leftover, "text" | "kind"> | null {
  const text = oneLine(line.slice(0, MOST_CHARS));
  if (!isCell && isTemplateLine(text))
    return { kind: /^click/i.test(text) ? "prompt" : "placeholder", text: shortened(text) };
  const slot = slotIn(text);
  if (slot !== null && (slot.clear || isForm(styleOf(slot.text))))
    return { kind: "placeholder", text: shortened(slot.text) };
  const words = wordsOf(text);
  if (isAuthorOrder(text, words) || (isAuthorPrompt(words) && isForm("")))
    return { kind: "prompt", text: shortened(text) };
  const sign = signIn(text, words);
  if (sign !== null) return { kind: sign.kind, text: shortened(sign.text) };
  return isFiller(words) ? { kind: "lorem", text: shortened(text) } : null;
}

/** So many different slots of one kind, on so many of the pages, are a form that nobody filled in, whatever their words. */
const FEWEST_SLOTS = 5;
const FEWEST_PAGES = 2;
const SHARE = 0.25;

/** What a form is made of: one kind of bracket, or questions to its author (""). */
type Style = "[" | "<" | "(" | "";

const known = new WeakMap<Document, ReadonlySet<Style>>();

function isUnfilledForm(document: Document, style: Style): boolean {
  let forms = known.get(document);
  if (forms === undefined) {
    forms = formsOf(document);
    known.set(document, forms);
  }
  return forms.has(style);
}

function formsOf(document: Document): ReadonlySet<Style> {
  const seen = new Map<Style, { slots: Set<string>; pages: Set<number> }>();
  for (const page of document.pages) {
    for (const { text } of linesOf(page, document)) {
      const line = oneLine(text.slice(0, MOST_CHARS));
      const slot = slotIn(line)?.text ?? (isAuthorPrompt(wordsOf(line)) ? line : null);
      if (slot === null) continue;
      const style = styleOf(slot);
      const { slots, pages } = seen.get(style) ?? { slots: new Set(), pages: new Set() };
      seen.set(style, { slots: slots.add(slot), pages: pages.add(page.number) });
    }
  }
  const fewest = Math.max(FEWEST_PAGES, SHARE * document.pages.length);
  const forms = [...seen].filter(([, { slots, pages }]) => slots.size >= FEWEST_SLOTS && pages.size >= fewest);
  return new Set(forms.map(([style]) => style));
}

function styleOf(slot: string): Style {
  const [first = ""] = slot;
  return first === "[" || first === "<" || first === "(" ? first : "";
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
}

interface Line {
  text: string;
  place: Place;
  isCell: boolean;
}

function* linesOf(page: Page, document: Document): Generator<Line> {
  for (const shape of shapesOf(page)) {
    if (!isSeen(shape, document) || shape.kind === "code") continue;
    yield* paragraphsOf(shape);
    const place = { shapeId: shape.id };
    for (const cell of shape.table?.rows.flat() ?? []) yield { text: cell, place, isCell: true };
    for (const { text } of shape.smartart?.nodes ?? []) yield { text, place, isCell: false };
    if (shape.chart !== null)
      for (const text of [shape.chart.title, ...shape.chart.labels]) yield { text, place, isCell: false };
  }
}

/** A bracket that is opened in one line of a shape and closed in another is one line; no more of them than people write. */
const MOST_JOINED = 8;
const BREAK = /[\n\v]/;

/** Code, and a bracket that leads somewhere: "[Link]". */
function isSaidAsIs({ code, link, text }: Run): boolean {
  return code === true || (link !== null && /^\s*\[/.test(text));
}

function* paragraphsOf(shape: Shape): Generator<Line> {
  let open: { line: Line; lines: number } | null = null;
  for (const [paragraph, { runs, text }] of shape.paragraphs.entries()) {
    const prose = runs.some(isSaidAsIs) ? runs.map((run) => (isSaidAsIs(run) ? "" : run.text)).join("") : text;
    for (const part of BREAK.test(prose) ? prose.split(BREAK) : [prose]) {
      if (open !== null) {
        open.line.text += ` ${part}`;
        open.lines++;
      } else {
        const line = { text: part, place: { shapeId: shape.id, paragraph }, isCell: false };
        if (!/^\s*\([^)]*$/.test(part)) yield line;
        else open = { line, lines: 1 };
      }
      if (open !== null && (part.includes(")") || open.lines >= MOST_JOINED)) {
        yield open.line;
        open = null;
      }
    }
  }
  if (open !== null) yield open.line;
}
