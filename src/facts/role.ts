import type { Document, Page } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import { textOf, wordsIn } from "./diagram/text.js";
import type { PageRole } from "./facts.js";
import { oneLine } from "./one-line.js";
import { Terms, wordsOf } from "./terms.js";

/** Where the page stands, for what its own words do not say. */
export interface Place {
  /** From 0 for the first visible page; `count` pages in all. */
  index: number;
  count: number;
  /** An appendix has begun on an earlier page. */
  inAppendix: boolean;
  /** In EMU; null where pages have no size. */
  pageSize: Document["pageSize"];
}

/** What titles say. A title that is a whole sentence is content, so most terms must be the whole title or begin a short one. */
interface TitleCue {
  role: PageRole;
  /** The whole title. */
  is?: Terms;
  begins?: Terms;
  has?: Terms;
  /** More words than this say something of their own. */
  most: number;
}

/** Titles with more words say something of their own, whatever words they hold. */
const MOST_WORDS = 9;
/** "Thank you for your time" is a closing, "Thanks to one sensor the pool stays open all summer" is content. */
const MOST_OPENING_WORDS = 7;

/** The more exact first. */
const TITLES: readonly TitleCue[] = [
  {
    role: "agenda",
    most: MOST_OPENING_WORDS,
    is: new Terms(
      `contents, table of contents, overview of this document/deck, outline, in this deck/proposal/document, what we will/ll cover,
      what we will/ll cover today, topics, topics for today, inhalt/inhaltsverzeichnis, sommaire, índice, contenido`,
    ),
    begins: new Terms("agenda, our/meeting agenda, today s agenda"),
  },
  {
    role: "appendix",
    most: MOST_WORDS,
    is: new Terms(
      "backup, back up, backup slide/slides, back up slide/slides, additional/supplementary slides/material, reference material",
    ),
    begins: new Terms("appendix/appendices/annex/annexes/anhang/annexe/anexo"),
  },
  {
    role: "closing",
    most: MOST_OPENING_WORDS,
    is: new Terms(
      `q and a, questions, question, any question/questions, questions and answers/discussion, any questions and answers/discussion,
      the end, contact, contact us/information/details, get in touch, let s talk/connect/chat, fragen`,
    ),
    begins: new Terms("thank/thanks, many thanks, danke, vielen dank, merci, gracias, obrigado"),
  },
  {
    role: "price",
    most: MOST_WORDS,
    has: new Terms(
      `price/prices/pricing, investment summary, commercial/commercials, quotation, fee/fees, payment terms/schedule, rate card,
      cost breakdown/estimate/summary/proposal, budget, preis/preise, tarif/tarifs, precio/precios`,
    ),
  },
  {
    role: "legal",
    most: MOST_WORDS,
    has: new Terms(
      `disclaimer, terms and conditions, terms of use/service, confidential/confidentiality, legal notice, safe harbor/harbour,
      forward looking statement/statements, copyright, license/licence, antitrust, non disclosure, data protection, compliance matrix,
      assumptions, exclusions, code of conduct, privacy notice/policy`,
    ),
  },
  {
    role: "references",
    most: MOST_WORDS,
    is: new Terms(
      `reference/references, bibliography, source/sources, citation/citations, works cited, further reading, useful links, links,
      resources, literatur, quellen`,
    ),
  },
  {
    role: "team",
    most: MOST_OPENING_WORDS,
    is: new Terms(
      `team, our/the team, our/the core/leadership/management/founding/project/delivery team, meet our/the team,
      meet our/the core/leadership/management/founding/project/delivery team, leadership, founders, advisor/advisors, advisory board,
      management team, board of directors, people, our leadership/founders/advisor/advisors/people, our advisory board,
      our board of directors, who we are, about the speaker/speakers/author/authors/presenter/presenters, about me,
      unser team, notre équipe, nuestro equipo`,
    ),
    begins: new Terms("team/founders and, the team/founders and"),
  },
  {
    role: "proof",
    most: MOST_WORDS,
    has: new Terms(
      `case study/studies, customer/success/client story/stories, testimonial/testimonials, what customers/clients say,
      what our customers/clients say, customer references, client success`,
    ),
  },
];

/** "Use case: ..." is told by its colon. */
const USE_CASE = /\buse case: \b/i;

const TITLE_LAYOUT =
  /^(?:\d+_)?(?:title(?: slide| page)?|cover(?: slide| page)?|opening|titelfolie|diapositive de titre|titel)\b(?!.*(?:and|only|content|body|text))/i;
const SECTION_LAYOUT = /section|divider|chapter|separator|abschnitt|trennfolie/i;
const CLOSING_LAYOUT = /thank|closing|end slide|final slide|back cover/i;
const APPENDIX_SECTION = /^(?:appendi|annex|back-?up|anhang)/i;

/** The role of a page in the deck: from its title first, then its layout, then its place and how little it says. */
export function roleOf(page: Page, title: string, place: Place): PageRole {
  const plain = oneLine(title)
    .replace(/^[\d.)\s]+(?=\p{L})/u, "")
    .trim();
  const words = wordsOn(page, plain);
  if (place.index === 0 && place.count > 1 && (TITLE_LAYOUT.test(page.layout ?? "") || words <= 40) && !isDrawn(page))
    return "title";
  const named = roleNamedBy(plain);
  if (named !== null) return named;
  if (place.inAppendix || APPENDIX_SECTION.test(page.section ?? "")) return "appendix";
  if (isStory(page)) return "proof";
  if (isDrawn(page) || showsPicture(page, place)) return "content";
  if (CLOSING_LAYOUT.test(page.layout ?? "") && words <= 40) return "closing";
  if (SECTION_LAYOUT.test(page.layout ?? "") && words <= 25) return "section";
  if (TITLE_LAYOUT.test(page.layout ?? "") && words <= 30) return place.index <= 1 ? "title" : "section";
  if (plain !== "" && words <= Math.max(2, wordsIn(plain)) + 6 && words <= 25 && !isShown(page))
    return isLast(place) ? "closing" : "section";
  return "content";
}

/** The role that a title names; null where it says something else. */
function roleNamedBy(title: string): PageRole | null {
  const words = wordsOf(title);
  const cue = TITLES.find(
    ({ is, begins, has, most }) =>
      words.length <= most && (is?.isAll(words) || begins?.opens(words) || has?.isIn(words)),
  );
  return cue?.role ?? (words.length <= MOST_WORDS && USE_CASE.test(title) ? "proof" : null);
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

/** From this share of the page on a picture is what the page shows; a larger one is its background. */
const SHOWN = 0.2;
const BACKGROUND = 0.9;

/** A large picture that is no photo: covers and dividers are decorated with photos, which are JPEG. */
function showsPicture(page: Page, { index, pageSize }: Place): boolean {
  if (index === 0 || pageSize === null) return false;
  for (const { picture, box } of shapesOf(page)) {
    if (picture === null || box === null || /^jpe?g$/.test(picture.type)) continue;
    const share = (box.width * box.height) / (pageSize.width * pageSize.height);
    if (share >= SHOWN && share <= BACKGROUND) return true;
  }
  return false;
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
