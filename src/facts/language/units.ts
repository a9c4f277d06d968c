import type { Document, Page } from "../../document/document.js";
import type { FactSettings, Unit } from "../facts.js";
import { classify } from "./classify.js";
import { languageOf } from "./detect.js";
import { type Piece, piecesOf } from "./pieces.js";
import { isRepeated } from "./repeated.js";

/** Headings of this many words or fewer colour what stands below them. */
const HEADING_WORDS = 8;

/**
 * The text of a page as people read it, each piece judged: title, headings, sentences of prose, bullets,
 * table rows, diagram labels. Left out: footers, code, notes, and what is repeated on most pages.
 * In a language without a lexicon every unit is neutral.
 */
export function unitsOf(page: Page, document: Document, settings?: FactSettings): Unit[] {
  const { judged } = languageOf(document);
  const units: Unit[] = [];
  let title = page.title ?? "";
  let heading = "";
  for (const piece of piecesOf(page, document)) {
    if (piece.kind !== "title" && isRepeated(piece.text, document)) continue;
    const above = heading || title;
    units.push(judged ? judgedUnit(piece, above, settings) : { ...piece, class: "neutral", strength: 0, cues: [] });
    if (piece.kind === "title") title = piece.text;
    if (piece.kind === "heading" && piece.text.split(" ").length <= HEADING_WORDS) heading = piece.text;
  }
  return units;
}

function judgedUnit(piece: Piece, heading: string, settings: FactSettings | undefined): Unit {
  const { kind, text, place } = piece;
  const judgement = classify(text, { kind, heading, ...(settings === undefined ? {} : { settings }) });
  return { text, kind, class: judgement.class, strength: judgement.strength, cues: judgement.cues, place };
}
