import type { Page, Place } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { count, shorten } from "./shared/words.js";

export default defineRule({
  id: "tracked-change",
  summary: "Marks of changes are left in the text.",
  why: "A struck-out price is still a price, and marks of two versions that were never joined say that nobody read the page to its end.",
  evidence: [
    {
      says: "CriticMarkup keeps additions, deletions and substitutions in the text until somebody accepts or rejects them.",
      url: "http://criticmarkup.com/spec.php",
    },
    {
      says: "Readers of a United Nations report followed its tracked changes to the names that had been deleted.",
      url: "http://privacy.org/archives/001662.html",
    },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  formats: ["markdown"],
  needsLanguage: false,
  options: {},
  examples: { bad: "Support costs {~~900~>1,200~~} euros a month.", good: "Support costs 1,200 euros a month." },
  falseAlarms: "The text explains these marks: put them in backticks, as code.",
  ask: "Which version do we stand by?",
  check({ pages, report }) {
    for (const { page } of pages) {
      const found = changesOn(page);
      const [first] = found;
      if (first === undefined) continue;
      const conflict = found.find(({ conflict }) => conflict);
      const shown = conflict ?? first;
      report({
        page,
        message: conflict
          ? "Two versions of this page were never joined: both are still here, with the marks between them. Keep one before this leaves the house."
          : `“${shorten(first.text, 60)}” is a change that nobody accepted or rejected${found.length > 1 ? `, one of ${count(found.length)} on this page` : ""}. Decide, and take the marks out before this leaves the house.`,
        evidence: [...new Set(found.map(({ text }) => shorten(text, 60)))].slice(0, 5),
        place: shown.place,
      });
    }
  },
});

interface Change {
  text: string;
  conflict: boolean;
  place: Place;
}

/** Additions, deletions and substitutions; the tildes of a substitution may have been read as struck-out text. */
const CRITIC =
  /\{\+\+[^{}]{1,500}\+\+\}|\{--[^{}]{1,500}--\}|\{~~[^{}]{1,500}~~\}|\{[^{}~\n]{0,250}~>[^{}~\n]{0,250}\}/g;

/** The line that opens a conflict; the one that closes it is read as a quotation. */
const CONFLICT = /(?:^|\s)(<{7} \S[^\n]{0,60})/;

function changesOn(page: Page): Change[] {
  const changes: Change[] = [];
  for (const { id, paragraphs, table } of shapesOf(page)) {
    const say = (text: string, place: Place) => {
      const conflict = CONFLICT.exec(text)?.[1];
      if (conflict !== undefined) changes.push({ text: conflict, conflict: true, place });
      for (const [whole] of text.matchAll(CRITIC)) changes.push({ text: whole, conflict: false, place });
    };
    for (const [paragraph, { runs }] of paragraphs.entries())
      say(runs.map((run) => (run.code ? " " : run.text)).join(""), { shapeId: id, paragraph });
    for (const cell of table?.rows.flat() ?? []) say(cell, { shapeId: id });
  }
  return changes;
}
