import { shapesOf } from "../src/document/walk.js";
import type { PageFacts, Passage, Scope } from "../src/facts/facts.js";
import { Terms, wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { datesIn, daysBefore, type NamedDate } from "./shared/dates.js";
import { byPage } from "./shared/whereabouts.js";
import { listed, shorten } from "./shared/words.js";

export default defineRule({
  id: "stale-date",
  summary: "A date is over: of the offer, of a plan, or on the cover.",
  why: "An offer that ran out last month, or a plan for a quarter that is past, says that the page is from another time, and makes the reader ask what else is.",
  evidence: [
    {
      says: "Bid-specific words carried over in recycled copy, headers and footers among them, are one of five errors that most often cost a proposal its credibility (Paul Heron).",
      url: "https://www.complex2clear.com/index.cfm?id=52702&modeX=BlogID&modeXval=26260&BlogID=26260&title=Avoiding-credibility-killers",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: ["proof", "references", "legal", "team"],
  needsLanguage: false,
  options: {
    maxAgeDays: {
      type: "integer",
      default: 90,
      minimum: 1,
      maximum: 3650,
      description: "How many days old the date on the cover or in the footer may be. Ninety is our choice: a quarter.",
    },
  },
  examples: {
    bad: "“Prices valid until 31 March 2025”, sent in November",
    good: "“Prices valid until 31 January”, sent in November",
  },
  falseAlarms:
    "The date belongs to a story or to a contract that you only quote. Pages of history, proof and sources are left alone.",
  ask: "Which dates here would you change if you wrote this today?",
  check({ document, facts, pages, options, report }) {
    const { today } = facts.settings;
    if (today === undefined || document.template) return;
    const oldest = daysBefore(today, options.maxAgeDays);
    const isJudged = new Map(pages.filter((page) => !isHistory(page)).map((facts) => [facts.page, facts]));
    const seen = new Set<string>();
    const shown = facts.passages.filter((passage) => {
      const { scope, page, text } = passage;
      if (page === null || !isJudged.has(page) || !SHOWN.has(scope)) return false;
      if (scope !== "footer") return true;
      // The same footer on every page is said once.
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew && !isAlwaysToday(passage);
    });
    for (const [page, passages] of byPage(shown)) {
      const stale = stalestOn(isJudged.get(page!)!, passages, today, oldest);
      if (stale === null) continue;
      const { dates, says, passage } = stale;
      const quoted = listed([...new Set(dates.map(({ text }) => `“${text}”`))], 3);
      report({
        page,
        message: `${says(quoted)}. Change the date, or take it out before this leaves the house.`,
        evidence: [shorten(passage.text, 80)],
        ...(passage.place ? { place: passage.place } : {}),
      });
    }
  },
});

const SHOWN: ReadonlySet<Scope> = new Set(["title", "body", "table.cell", "smartart.node", "footer"]);

interface Stale {
  dates: NamedDate[];
  /** Says what is over, given the dates in quotation marks. */
  says: (dates: string) => string;
  passage: Passage;
}

/** What is worst on a page: an offer that is over, then a plan, then an old cover. */
function stalestOn(
  { role, title }: PageFacts,
  passages: readonly Passage[],
  today: string,
  oldest: string,
): Stale | null {
  const dated = passages.flatMap((passage) => {
    const dates = passage.text.length > LONGEST ? [] : datesIn(passage.text);
    return dates.length === 0 ? [] : [{ passage, dates }];
  });
  for (const { passage, dates } of dated) {
    const over = dates.filter((date) => date.last < today && VALID.test(before(passage, date)));
    if (over.length > 0) return { dates: over, passage, says: (text) => `What is offered here ended with ${text}` };
  }
  for (const { passage, dates } of dated) {
    const past = dates.filter((date) => date.last < today && isPlanned(passage.text, date));
    if (past.length > 0)
      return { dates: past, passage, says: (text) => `Something is promised here for ${text}, which is past` };
  }
  const all = dated.flatMap(({ dates }) => dates);
  const [first] = dated;
  if (first && PLAN.isIn(wordsOf(title)) && all.every(({ last }) => last < today))
    return {
      dates: all.slice(-1),
      passage: first.passage,
      says: (text) => `This plan ended with ${text}, and nothing in it is still to come`,
    };
  for (const { passage, dates } of dated) {
    if (role !== "title" && passage.scope !== "footer") continue;
    const old = dates.filter((date) => date.last < oldest && isStamp(passage.text, date));
    if (old.length > 0)
      return {
        dates: old,
        passage,
        says: (text) => `The ${role === "title" ? "cover" : "footer"} says ${text}, which is long ago`,
      };
  }
  return null;
}

/** Nobody dates an offer in a longer paragraph. */
const LONGEST = 600;
const NEAR = 60;

const before = ({ text }: Passage, { start }: NamedDate): string => text.slice(Math.max(0, start - NEAR), start);

const VALID =
  /(?:\b(?:valid|binding|fixed|guaranteed|held|firm|honou?red)\b[^.;]{0,25}\b(?:until|till|through|thru|to|by):?|\b(?:expires?|expiring|expiry date|expiration date|offer ends?|valid(?:ity)?(?: until)?|offer closes|reply by|respond by|sign by|deadline)\b(?: on| at| is|:)?)\s{0,3}(?:the )?(?:end of )?(?:\w{3,9}day,? )?$/i;

/** A promise, and then when: "will be live by Q3 2024", "planned for May 2025". */
const PROMISE =
  /\b(?:will|we['’]ll|going to|plan(?:s|ned)? (?:to|for)|expected (?:to|in|by|for)|scheduled (?:to|for|in)|coming|launching|launches|due|slated for|projected to|forecast to|estimated to|set to)\b/i;
const WHEN =
  /\b(?:by|in|until|till|from|for|on|before|during|early|mid|late|(?:the )?end of|due|coming|launching|launches)[ -]{1,2}(?:the )?(?:end of )?(?:(?:early|mid|late|spring|summer|autumn|fall|winter)[ -])?$/i;
/** What was promised once is told, not promised. */
const TOLD = /\b(?:was|were|had|would|did|announced|said|predicted|since)\b/i;

function isPlanned(text: string, date: NamedDate): boolean {
  const start = Math.max(...[". ", "! ", "? ", "; ", "\n"].map((end) => text.lastIndexOf(end, date.start)), -1) + 1;
  const ahead = text.slice(start, date.start);
  return PROMISE.test(ahead) && WHEN.test(ahead) && !TOLD.test(ahead);
}

/** PowerPoint writes today's date there whenever the file is opened: what the file holds is the day it was saved. */
function isAlwaysToday({ page, place }: Passage): boolean {
  for (const { id, paragraphs } of shapesOf(page!))
    if (id === place?.shapeId) return paragraphs.some(({ runs }) => runs.some((run) => run.today));
  return false;
}

/** A line that is hardly more than a date. */
function isStamp(text: string, { text: date }: NamedDate): boolean {
  return (
    wordsOf(text.replace(date, "")).length <= 8 &&
    !/©|\(c\)|copyright|\b(?:since|founded|established|est\.)/i.test(text)
  );
}

const PLAN = new Terms(
  "roadmap, road map, next steps, what s next, what comes next, upcoming, coming soon, outlook, rollout plan, implementation plan/schedule, project plan/schedule, release plan",
);
const HISTORY = new Terms(
  `history, our story, our journey, journey so far, how it began, how we got here, where we came from, milestones, achievements, awards, track record, about us, who we are,
  what we have done, looking back, review, retrospective, traction, case study, background, lessons learned, changelog, evolution`,
);

const isHistory = ({ title }: PageFacts): boolean => HISTORY.isIn(wordsOf(title));
