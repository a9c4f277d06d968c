import type { Document, Page, Place } from "../../document/document.js";
import { shapesOf } from "../../document/walk.js";
import type { Leftover } from "../facts.js";
import { isSeen } from "../language/pieces.js";
import { oneLine } from "../one-line.js";
import { wordsOf } from "../terms.js";
import { isTemplateLine } from "./lines.js";
import { isFillerLatin, mayHold, SIGNS } from "./signs.js";
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
  const isForm = () => isUnfilledForm(document);
  const found: Leftover[] = [];
  for (const { text, place, isCell } of linesOf(page, document)) {
    const leftover = leftoverIn(text, { isForm, isCell });
    if (leftover !== null) found.push({ ...leftover, place });
  }
  return found;
}

export interface LineContext {
  /** The document is an unfilled form: any phrase in brackets is a leftover. */
  isForm?: () => boolean;
  /** A table's cell: "Client name" is then a label, and the name stands beside it. */
  isCell?: boolean;
}

/** The first leftover in a line of text, or null. */
export function leftoverIn(
  line: string,
  { isForm = () => false, isCell = false }: LineContext = {},
): Omit<Leftover, "place"> | null {
  const text = oneLine(line.slice(0, MOST_CHARS));
  if (!isCell && isTemplateLine(text))
    return { kind: /^click/i.test(text) ? "prompt" : "placeholder", text: shortened(text) };
  const slot = slotIn(text);
  if (slot !== null && (slot.clear || isForm())) return { kind: "placeholder", text: shortened(slot.text) };
  const words = wordsOf(text);
  for (const sign of SIGNS) {
    if (!mayHold(sign, text, words)) continue;
    const found = sign.pattern.exec(text)?.[0].trim();
    if (found && !sign.not?.test(text)) return { kind: sign.kind, text: shortened(found) };
  }
  return isFillerLatin(words) ? { kind: "lorem", text: shortened(text) } : null;
}

/** So many different slots, on so many of the pages, are a form that nobody filled in, whatever the words in the brackets. */
const FEWEST_SLOTS = 5;
const FEWEST_PAGES = 2;
const SHARE = 0.25;

const known = new WeakMap<Document, boolean>();

function isUnfilledForm(document: Document): boolean {
  let is = known.get(document);
  if (is === undefined) {
    const slots = new Set<string>();
    const pages = new Set<number>();
    for (const page of document.pages) {
      for (const { text } of linesOf(page, document)) {
        const slot = slotIn(text.slice(0, MOST_CHARS).trim());
        if (slot === null) continue;
        slots.add(slot.text);
        pages.add(page.number);
      }
    }
    is = slots.size >= FEWEST_SLOTS && pages.size >= Math.max(FEWEST_PAGES, SHARE * document.pages.length);
    known.set(document, is);
  }
  return is;
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
    for (const [paragraph, { runs, text }] of shape.paragraphs.entries()) {
      const prose = runs.some((run) => run.code) ? runs.map((run) => (run.code ? "" : run.text)).join("") : text;
      for (const line of prose.split(/[\n\v]/))
        yield { text: line, place: { shapeId: shape.id, paragraph }, isCell: false };
    }
    const place = { shapeId: shape.id };
    for (const cell of shape.table?.rows.flat() ?? []) yield { text: cell, place, isCell: true };
    for (const { text } of shape.smartart?.nodes ?? []) yield { text, place, isCell: false };
    if (shape.chart !== null)
      for (const text of [shape.chart.title, ...shape.chart.labels]) yield { text, place, isCell: false };
  }
}
