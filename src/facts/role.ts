import type { Page } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import { textOf, wordsIn } from "./diagram/scene.js";
import type { PageRole } from "./facts.js";

/** Where the page stands, for what its own words do not say. */
export interface Place {
  /** From 0 for the first visible page; `count` pages in all. */
  index: number;
  count: number;
  /** An appendix has begun on an earlier page. */
  inAppendix: boolean;
}

/** What titles say, the more exact first. A title that is a whole sentence is content, so most of them hold the whole title. */
const TITLES: [PageRole, RegExp][] = [
  [
    "agenda",
    /^(?:(?:our |today['’]s |meeting )?agenda\b.{0,30}|(?:table of )?contents|overview of this (?:document|deck)|outline|in this (?:deck|proposal|document)|what we(?:['’]ll| will) cover(?: today)?|topics(?: for today)?|inhalt(?:sverzeichnis)?|sommaire|índice|contenido)$/i,
  ],
  [
    "appendix",
    /^(?:(?:appendi(?:x|ces)|annex(?:es)?|anhang|annexe|anexo)(?:$|[\s:.–—-])|back-?\s?up(?: slides?)?$|(?:additional|supplementary) (?:slides|material)$|reference material$)/i,
  ],
  [
    "closing",
    /^(?:(?:many )?thanks?(?: you)?\b.{0,40}|thank you\b.{0,40}|q ?(?:&|and|\+) ?a|(?:any )?questions?(?: (?:&|and) (?:answers|discussion))?\s*[?!.]*|the end|contact(?: us| information| details)?|get in touch|let['’]s (?:talk|connect|chat)|danke\b.{0,30}|vielen dank.{0,30}|merci\b.{0,30}|gracias\b.{0,30}|obrigado.{0,30}|fragen\s*\??)$/i,
  ],
  [
    "price",
    /\b(?:pric(?:e|es|ing)|investment summary|commercials?|quotation|fees?|payment (?:terms|schedule)|rate card|cost (?:breakdown|estimate|summary|proposal)|budget|plans (?:and|&) pricing|preise?|tarifs?|precios?)\b/i,
  ],
  [
    "legal",
    /\b(?:disclaimer|terms (?:and|&) conditions|terms of (?:use|service)|confidential(?:ity)?(?: notice)?|legal notice|safe harbou?r|forward[- ]looking statements?|copyright(?: notice)?|licen[cs]e|antitrust|non-disclosure|data protection|compliance matrix|assumptions|exclusions|code of conduct|privacy (?:notice|policy))\b/i,
  ],
  [
    "references",
    /^(?:references?|bibliography|sources?|citations?|works cited|further reading|useful links|links|resources|literatur|quellen)\s*:?$/i,
  ],
  [
    "team",
    /^(?:(?:meet )?(?:our|the) (?:core |leadership |management |founding |project |delivery )?team|team|(?:our )?(?:leadership|founders|advisors?|advisory board|management team|board of directors|people)|who we are|about the (?:speakers?|authors?|presenters?)|about me|(?:the )?(?:team|founders) (?:&|and) .{1,25}|unser team|notre équipe|nuestro equipo)$/i,
  ],
  [
    "proof",
    /\b(?:case stud(?:y|ies)|customer stor(?:y|ies)|success stor(?:y|ies)|client stor(?:y|ies)|testimonials?|what (?:our )?(?:customers|clients) say|customer references|client success|use case: )\b/i,
  ],
];

const TITLE_LAYOUT =
  /^(?:\d+_)?(?:title(?: slide| page)?|cover(?: slide| page)?|opening|titelfolie|diapositive de titre|titel)\b(?!.*(?:and|only|content|body|text))/i;
const SECTION_LAYOUT = /section|divider|chapter|separator|abschnitt|trennfolie/i;
const CLOSING_LAYOUT = /thank|closing|end slide|final slide|back cover/i;
const APPENDIX_SECTION = /^(?:appendi|annex|back-?up|anhang)/i;

/** The role of a page in the deck: from its title first, then its layout, then its place and how little it says. */
export function roleOf(page: Page, title: string, place: Place): PageRole {
  const plain = title
    .replace(/\s+/g, " ")
    .replace(/^[\d.)\s]+(?=\p{L})/u, "")
    .trim();
  const words = wordsOn(page, plain);
  if (place.index === 0 && place.count > 1 && (TITLE_LAYOUT.test(page.layout ?? "") || words <= 40) && !isDrawn(page))
    return "title";
  for (const [role, pattern] of TITLES) if (plain !== "" && wordsIn(plain) <= 9 && pattern.test(plain)) return role;
  if (place.inAppendix || APPENDIX_SECTION.test(page.section ?? "")) return "appendix";
  if (isStory(page)) return "proof";
  if (isDrawn(page)) return "content";
  if (CLOSING_LAYOUT.test(page.layout ?? "") && words <= 40) return "closing";
  if (SECTION_LAYOUT.test(page.layout ?? "") && words <= 25) return "section";
  if (TITLE_LAYOUT.test(page.layout ?? "") && words <= 30) return place.index <= 1 ? "title" : "section";
  if (plain !== "" && words <= Math.max(2, wordsIn(plain)) + 6 && words <= 25 && !isShown(page))
    return isLast(place) ? "closing" : "section";
  return "content";
}

/** A picture that is more than a logo, or a list. */
function isShown(page: Page): boolean {
  let bullets = 0;
  for (const shape of shapesOf(page)) {
    if (shape.kind === "picture" || shape.kind === "media") return true;
    bullets += shape.paragraphs.filter((paragraph) => paragraph.text.trim() !== "").length;
  }
  return bullets > 3;
}

/** A customer's story, told in the usual three parts: what was wrong, what was done, what came of it. */
const STORY = [
  /^\W*(?:the |our |business |client |customer |key )*(?:challenges?|problems?|situation|background|context|need)\W*$/i,
  /^\W*(?:the |our )*(?:solutions?|approach|what we did|response|intervention)\b.{0,60}$/i,
  /^\W*(?:the |key |business )*(?:results?|impacts?|outcomes?|benefits?)(?: (?:&|and|\/) \w+| \/ \w+)*\W*$/i,
];

function isStory(page: Page): boolean {
  const lines: string[] = [];
  for (const shape of shapesOf(page)) {
    if (shape.kind !== "text" && shape.kind !== "autoshape") continue;
    for (const { text } of shape.paragraphs) if (text.length <= 80) lines.push(text.trim());
  }
  const longer = lines.length >= 6;
  return longer && STORY.every((pattern) => lines.some((line) => pattern.test(line)));
}

function isLast(place: Place): boolean {
  return place.count > 2 && place.index === place.count - 1;
}

/** Tables, charts, SmartArt and more than a handful of lines: the page shows something, however few its words. */
function isDrawn(page: Page): boolean {
  let drawn = 0;
  for (const shape of shapesOf(page)) {
    if (["table", "chart", "smartart", "code", "ole"].includes(shape.kind)) return true;
    if (shape.kind === "connector" || (shape.kind === "autoshape" && textOf(shape) !== "")) drawn++;
  }
  return drawn >= 4;
}

function wordsOn(page: Page, title: string): number {
  let words = 0;
  for (const shape of shapesOf(page)) {
    words += wordsIn(textOf(shape));
    if (shape.table) words += wordsIn(shape.table.rows.flat().join(" "));
  }
  return Math.max(words, wordsIn(title));
}
