import type { Document, Page } from "../../document/document.js";
import { type FactSettings, type Mark, UNIT_CLASSES, type Unit } from "../facts.js";
import { cuesFor, type Draft, decide, draftOf } from "./classify.js";
import { languageOf } from "./detect.js";
import { marksIn } from "./marks.js";
import { probabilities } from "./model.js";
import { type Piece, piecesOf } from "./pieces.js";
import { isRepeated } from "./repeated.js";

/** A heading of this many words or fewer colours what stands below it. */
const HEADING_WORDS = 8;

/** Lines before and after that count as around; nearer ones count more. */
const AROUND = 3;

/** One line to each side is worth this much: with less around, what is around counts less. */
const FULL = 1.5;

/**
 * The text of a page as people read it, each piece judged: title, headings, sentences of prose, bullets,
 * table rows, diagram labels. Left out: footers, code, notes, and what is repeated on most pages.
 * In a language without a lexicon every unit is neutral.
 */
export function unitsOf(page: Page, document: Document, settings?: FactSettings): Unit[] {
  const pieces = piecesOf(page, document).filter(({ kind, text }) => kind === "title" || !isRepeated(text, document));
  if (!languageOf(document).judged)
    return pieces.map((piece) => ({ ...piece, class: "neutral", strength: 0, chance: UNJUDGED, cues: [], marks: [] }));
  const drafts = draftsOf(pieces, page.title ?? "", settings);
  const chances = drafts.map(({ scores }) => probabilities(scores));
  return pieces.map((piece, i) => {
    const { class: unitClass, strength, chances: likely } = decide(drafts[i]!, around(chances, i));
    const { text, kind, place } = piece;
    let marks: Mark[] | undefined;
    return {
      text,
      kind,
      class: unitClass,
      strength,
      chance: byClass((c) => likely[c]!),
      // Only `inspect` shows them, so they are read when they are asked for.
      get cues() {
        return cuesFor(unitClass, text, settings);
      },
      get marks() {
        marks ??= marksIn(text);
        return marks;
      },
      place,
    };
  });
}

function byClass(of: (index: number) => number): Unit["chance"] {
  return Object.fromEntries(UNIT_CLASSES.map((name, c) => [name, of(c)])) as unknown as Unit["chance"];
}

const NEUTRAL = UNIT_CLASSES.indexOf("neutral");
const UNJUDGED = byClass((c) => (c === NEUTRAL ? 1 : 0));

function draftsOf(pieces: readonly Piece[], pageTitle: string, settings: FactSettings | undefined): Draft[] {
  let title = pageTitle;
  let heading = "";
  return pieces.map(({ text, kind }) => {
    const draft = draftOf(text, {
      kind,
      heading: heading || title,
      ...(heading === "" ? {} : { title }),
      ...(settings === undefined ? {} : { settings }),
    });
    if (kind === "title") title = text;
    else if (kind === "heading" && text.split(" ").length <= HEADING_WORDS) heading = text;
    return draft;
  });
}

/** What the lines around line `i` are likely to be, weighted by how near they are; all zero for a line alone. */
export function around(chances: readonly (readonly number[])[], i: number): number[] {
  const sums = UNIT_CLASSES.map(() => 0);
  let weight = 0;
  for (let j = Math.max(0, i - AROUND); j <= Math.min(chances.length - 1, i + AROUND); j++) {
    if (j === i) continue;
    const nearness = 1 / Math.abs(i - j);
    weight += nearness;
    for (let c = 0; c < sums.length; c++) sums[c]! += nearness * chances[j]![c]!;
  }
  return weight === 0 ? sums : sums.map((sum) => sum / Math.max(weight, FULL));
}
