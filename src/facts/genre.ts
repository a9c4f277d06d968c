import type { Document, Page } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import type { Genre, PageFacts } from "./facts.js";
import { inHouseOf } from "./in-house.js";
import { oneLine } from "./one-line.js";
import { Terms, wordsOf } from "./terms.js";

/**
 * Kinds of document that are not made to sell. What is wrongly taken for one has its findings hidden, so that a kind
 * needs a word on its front page (or in its properties or file name) and pages that only this kind has; and nothing
 * may speak of an offer. English words: in other languages nothing is taken for one. The numbers of pages are our choice.
 */
interface Kind {
  name: Genre["name"];
  front: Terms;
  /** How the names of such events are written. */
  event?: RegExp;
  /** Titles of pages that this kind has and offers do not. */
  pages: Terms;
  /** Titles that offers have too: products have modules as courses do. They count only beside the word and a title of its own. */
  beside: Terms;
  /** So many different titles are needed beside the front page's word. */
  fewest: number;
  /** So many without it; Infinity where the titles are too common to tell by themselves. */
  alone: number;
}

const KINDS: readonly Kind[] = [
  {
    name: "training",
    front: new Terms(
      `training, course, bootcamp, tutorial/tutorials, lecture/lectures, lesson/lessons, curriculum, syllabus, masterclass, e learning,
      elearning, study guide, hands on lab/labs`,
    ),
    pages: new Terms(
      `learning objective/objectives/outcome/outcomes/goals, course objectives/outline/overview/content/summary/schedule, training objectives,
      exercise/exercises, hands on, hands on lab/labs/exercise/exercises, lab _, quiz, knowledge check, check your understanding/knowledge,
      test your knowledge, homework, assignment/assignments, in this lesson/module/course, review questions, try it yourself,
      lesson/lecture _, exam, certification exam`,
    ),
    beside: new Terms("module/unit/day/week _, what you will learn, what you ll learn, prerequisites"),
    fewest: 1,
    alone: 3,
  },
  {
    name: "user guide",
    front: new Terms(
      `user/administrator/administration/admin/setup/installation/developer/reference guide/manual/handbook, user s guide/manual, quick start,
      quickstart, getting started guide, operating instructions/manual, standard operating procedure/procedures, readme`,
    ),
    pages: new Terms(
      `installation, installing _, install, configuration, configuring _, setting up _, setup, logging in, log in, sign in, troubleshooting,
      prerequisites, system requirements, getting started, quick start, usage, uninstalling, upgrading, keyboard shortcuts,
      command line options, api reference, contributing, changelog, development server`,
    ),
    beside: new Terms("faq, frequently asked questions, how to _, step _"),
    fewest: 3,
    alone: Number.POSITIVE_INFINITY,
  },
  {
    name: "release notes",
    front: new Terms("release notes, changelog, change log, version history, what s new in, release _ notes"),
    pages: new Terms(
      `bug fixes, fixed/known/resolved issues, fixed bugs, breaking changes, deprecations, deprecated features, upgrade notes/instructions,
      security fixes`,
    ),
    beside: new Terms("new features, improvements, enhancements, open issues, security updates, compatibility"),
    fewest: 2,
    alone: 3,
  },
  {
    name: "talk",
    front: new Terms(
      `conference, meetup, symposium, keynote, colloquium, lightning/tech/conference talk, guest lecture, summit, devoxx, fosdem, kubecon,
      pycon, user group, thesis, phd/master s defense/defence`,
    ),
    event: /\b\p{L}{2,}(?:conf|con|camp|days|fest) ?(?:20)?[12]\d\b/iu,
    pages: new Terms(
      `about me, about the speaker/speakers, who am i, whoami, speaker bio, related work, future work, acknowledgements/acknowledgments,
      experimental results/setup/evaluation, slides and code`,
    ),
    beside: new Terms(
      `live demo, demo, demo time, q and a, any questions, questions, bibliography, further reading, abstract, limitations`,
    ),
    fewest: 2,
    alone: 3,
  },
];

/** Whoever sells training or speaks at a customer's conference still makes an offer. */
const OFFER = new Terms(
  `proposal, offer, quote, quotation, pitch, prospect, sales, sow, statement of work, rfp, tender, bid, pricing, price list, investment, invest,
  why us, why choose us, business case, return on investment, roi, commercial terms, next steps with us`,
);
const OF_COURSE = new Terms("of course, in the course of, over the course of");

/** "By the end of this session you will …" is how lessons begin. */
const LESSON = /\bby the end of (?:this|the) (?:course|session|module|lesson|training|unit|workshop|tutorial)\b/i;

/** A title with more words says something of its own. */
const MOST_WORDS = 6;
/** Words of the front page that are looked at: its title, what stands below it, and who speaks where. */
const FRONT_WORDS = 60;
/** Evidence is said in a sentence: so many pieces, each of so many characters. */
const SHOWN = 3;
const SHOWN_CHARS = 60;

/**
 * Prompts and filler Latin on this share of the pages, and on no fewer than so many, make a document a template, whatever
 * its file name. Slots do not: an offer with holes on every page is an offer.
 */
const UNFILLED_SHARE = 0.5;
const UNFILLED_PAGES = 3;

/** What a document is, where it is plainly not made for a prospect; null for all others. Reads titles first: most end there. */
export function genreOf(document: Document, pages: readonly PageFacts[]): Genre | null {
  return kindOf(document, pages) ?? inHouseOf(document, pages) ?? templateOf(document, pages);
}

function kindOf(document: Document, pages: readonly PageFacts[]): Genre | null {
  const front = OF_COURSE.without(frontOf(document, pages[0]));
  const titles = pages.slice(1).map(({ title }) => wordsOf(title).slice(0, MOST_WORDS + 1));
  if (OFFER.isIn(front) || titles.some((title) => OFFER.isIn(title))) return null;
  for (const kind of KINDS) {
    const said = kind.front.firstIn(front.join(" ")) ?? kind.event?.exec(front.join(" "))?.[0] ?? null;
    const named = (signs: Terms) =>
      pages
        .filter((_, i) => i > 0 && isSign(titles[i - 1]!, signs))
        .map(({ title }) => oneLine(title).slice(0, SHOWN_CHARS));
    const own = [...named(kind.pages), ...(kind.name === "training" ? lessonIn(pages) : [])];
    const seen = new Set([...own, ...(said === null ? [] : named(kind.beside))]);
    if (own.length > 0 && seen.size >= (said === null ? kind.alone : kind.fewest))
      return { name: kind.name, evidence: [...(said === null ? [] : [said]), ...seen].slice(0, SHOWN) };
  }
  return null;
}

function isSign(title: readonly string[], signs: Terms): boolean {
  const plain = /^\d+$/.test(title[0] ?? "") ? title.slice(1) : title;
  return plain.length <= MOST_WORDS && signs.opens(plain);
}

/** The words of the first page, of the properties that people fill in, and of the file's name. */
function frontOf({ path, properties }: Document, first: PageFacts | undefined): string[] {
  const name = path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.\w+$/, "");
  const shown = first === undefined ? [] : wordsOf(textOf(first.page)).slice(0, FRONT_WORDS);
  const written = [properties.title, properties.subject, properties.keywords].map((text) => text ?? "").join(" . ");
  return [...shown, ...wordsOf(written).slice(0, FRONT_WORDS), ...wordsOf(name.replace(/[_-]/g, " "))];
}

function textOf(page: Page): string {
  const texts: string[] = [page.title ?? ""];
  let length = 0;
  for (const { paragraphs } of shapesOf(page))
    for (const { text } of paragraphs) {
      if (length > FRONT_WORDS * 20) return texts.join(" . ");
      texts.push(text);
      length += text.length;
    }
  return texts.join(" . ");
}

/** Lessons say so near their beginning. */
const LESSON_PAGES = 6;

function lessonIn(pages: readonly PageFacts[]): string[] {
  for (const { page } of pages.slice(0, LESSON_PAGES)) {
    const found = LESSON.exec(textOf(page));
    if (found !== null) return [found[0]];
  }
  return [];
}

function templateOf({ template }: Document, pages: readonly PageFacts[]): Genre | null {
  if (template || pages.length < UNFILLED_PAGES) return null;
  const prompts = pages.map(({ leftovers }) => leftovers.filter(({ kind }) => kind === "prompt" || kind === "lorem"));
  const unfilled = prompts.filter((found) => found.length > 0);
  if (unfilled.length < Math.max(UNFILLED_PAGES, UNFILLED_SHARE * pages.length)) return null;
  const texts = unfilled.flat().map(({ text }) => text);
  return { name: "template", evidence: [...new Set(texts)].slice(0, SHOWN) };
}
