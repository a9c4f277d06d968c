import { isFurniture, shapesOf } from "../src/document/walk.js";
import type { Facts, PageFacts } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { pageWord } from "./shared/page-names.js";
import { type Phrase, phraseIn } from "./shared/phrases.js";
import { menus, type Spot, spotsOf, whereabouts } from "./shared/whereabouts.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "draft-mark",
  summary: "It still says “Draft” or “Internal only”.",
  why: "A mark that tells the reader not to have this, or that it is not finished, makes them stop at the first page. It is mostly in a corner, on the master or in the file’s name, where its author no longer looks.",
  evidence: [
    {
      says: "A mark of secrecy on slides that are meant for the reader makes him stop and ask whether he may have them (Tom Hollingsworth).",
      url: "http://networkingnerd.net/page/2/",
    },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“DRAFT v3, for internal use only” across every slide",
    good: "No mark, or “Confidential”, which tells them whom it is for",
  },
  falseAlarms: "You agreed to send a draft, or drafts are what the page is about.",
  ask: "What would have to happen before this is no draft any more?",
  check({ document, facts, pages, report }) {
    const marks = spotsOf(facts).flatMap((spot) => {
      const words = markIn(spot, facts);
      return words === null ? [] : [{ ...spot, words }];
    });
    const judged = marks.filter(({ page }) => page === null || pages.some((facts) => facts.page === page));
    // A mark is mostly on every page, and then it is one mark.
    for (const kind of [true, false]) {
      const same = judged.filter(({ words }) => INTERNAL.test(words) === kind);
      const [first] = same;
      if (first === undefined) continue;
      const on = [...new Set(same.flatMap(({ page }) => (page === null ? [] : [page])))];
      const page = on.length === 1 && same.every((spot) => spot.page !== null) ? on[0]! : null;
      report({
        page,
        message: `“${shorten(first.words, 60)}”, in ${whereabouts(same)}${on.length > 1 ? `, on ${on.length} ${pageWord(document.format)}s` : ""}, ${kind ? "says that this is not for them" : "says that this is not finished"}. Take the mark off before this leaves the house${menus(same, document.format)}.`,
        evidence: [...new Set(same.map(({ words }) => shorten(words, 80)))].slice(0, 5),
        ...(page !== null && first.place ? { place: first.place } : {}),
        ...(same.every(({ scope }) => BEHIND.has(scope)) ? { severity: "warning" as const } : {}),
      });
    }
  },
});

/** Few readers look there, and programs set the status by themselves. */
const BEHIND: ReadonlySet<Spot["scope"]> = new Set(["property", "section"]);

const INTERNAL = /internal|distribut|circulat|external|shar/i;

/** Not for the reader, wherever it stands. "Do not copy without our permission" is said to the reader. */
const NOT_FOR_THEM: readonly Phrase[] = [
  {
    hint: ["internal"],
    pattern:
      /\b(?:for )?internal (?:use |distribution )?only\b|\bfor internal (?:use|distribution|review|discussion)(?: purposes)?\b|\binternal (?:draft|document)\b|\bcompany internal\b/i,
  },
  {
    hint: ["distribut", "circulat", "external"],
    pattern:
      /\b(?:do not|not (?:to be|for)) (?:further )?(?:distribut(?:e|ed|ion)|circulat(?:e|ed|ion)|shared? externally|external (?:use|distribution))\b(?![^.]{0,60}\b(?:without|unless)\b)/i,
  },
];

/** A whole line, because a draft may well be what a sentence is about. */
const DRAFT =
  /^\W{0,3}(?:(?:working|first|final|internal|early|rough|preliminary|v\d{1,2}(?:\.\d{1,2})?)[ -]{1,2}){0,2}(?:draft|DRAFT)(?:$|[\s:–,([-]{1,3}(?:v(?:ersion)? ?\d{1,3}(?:\.\d{1,3})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|for (?:discussion|review|comments?|internal)\b.{0,30}|only|not for .{3,30}|do not .{3,30}|copy|document|confidential|work in progress|subject to .{3,30})?\W{0,3}$)/i;
const IN_BRACKETS = /[[(](?:working |first |internal )?draft(?: v?\d{1,2}(?:\.\d{1,2})?)?[\])]|^DRAFT\s?[:–-]\s/i;
const UNFINISHED = /^\W{0,3}(?:work in progress|WIP)\W{0,3}$/i;

/** Names of files and titles in the properties are made of parts. */
const IN_NAME =
  /(?:^|[\s_.([-])(?:draft|wip|internal[ _-]?only|do[ _-]not[ _-](?:send|distribute|share))(?=$|[\s_.)\]-]|v?\d)/i;

function markIn(spot: Spot, facts: Facts): string | null {
  const { text, scope } = spot;
  if (scope === "file" || scope === "section") return IN_NAME.exec(text)?.[0] === undefined ? null : text;
  if (scope === "property")
    return !NAMES.has(spot.name ?? "") ? labelIn(spot) : IN_NAME.test(text) || DRAFT.test(text) ? text : null;
  if (!SHOWN.has(scope) || text.length > LONGEST) return null;
  const words = phraseIn(text, NOT_FOR_THEM);
  if (words !== null && (text.length <= LINE || scope === "footer" || scope === "layout")) return words;
  if (IN_BRACKETS.test(text) && scope === "title") return text;
  if (!DRAFT.test(text) && !UNFINISHED.test(text)) return null;
  return scope === "footer" || scope === "layout" || isStamp(spot, facts) ? text : null;
}

const SHOWN: ReadonlySet<Spot["scope"]> = new Set(["title", "body", "footer", "layout"]);
const LONGEST = 300;
/** A line that is not much more than the mark. */
const LINE = 90;
const NAMES = new Set(["title", "subject", "keywords", "category", "status", "contentStatus", "description"]);

/** What a label of Microsoft Purview is called, as far as it says whom the file is for. */
function labelIn({ name = "", text }: Spot): string | null {
  return /^MSIP_Label_.{1,60}_Name$/i.test(name) && /\binternal\b|\bdraft\b|\bemployees only\b/i.test(text)
    ? text
    : null;
}

/** A word across the page, in its corner, or on the cover: not a step that is called "Draft", nor a column of a board. */
function isStamp({ page, place, text }: Spot, facts: Facts): boolean {
  if (page === null || place === null) return true;
  const { role, diagram }: PageFacts = facts.page(page.number);
  if (diagram?.nodes.some(({ id }) => id === place.shapeId)) return false;
  const shape = [...shapesOf(page)].find(({ id }) => id === place.shapeId);
  if (shape === undefined || isFurniture(shape)) return true;
  const tilt = (((shape.box?.rotation ?? 0) % 90) + 90) % 90;
  const isTurned = tilt > 10 && tilt < 80;
  return (
    isTurned ||
    role === "title" ||
    (text === text.toUpperCase() && shape.paragraphs.length === 1) ||
    text.trim().includes(" ")
  );
}
