import { isRoundPrompt, isRoundSlot } from "./round.js";

/** A slot that begins so says what to put there. */
const ORDERS = new Set(
  "your insert add enter fill type describe specify replace write select choose tbd tbc todo placeholder".split(" "),
);

/** A slot may name what belongs there, after at most three words: "[client name]", "<start date>". */
const THINGS = new Set(
  "name names title titles date dates amount price client customer company prospect account vendor partner email e-mail phone number address month quarter year metric percentage logo image photo picture url website industry competitor deadline role position quote headline budget persona city country project product service timeframe pain problem challenge outcome benefit result presenter speaker author recipient ask x text owner task action item bullet status description details goal objective milestone risk location venue time fee rate statistic kpi tagline department assignee sponsor supplier region market brand currency signature topic takeaway insight recommendation member founder university college link here".split(
    " ",
  ),
);
const MOST_WORDS = 4;

/** Brackets of code and of forms for machines hold one plain word in lower case: `[name]`, `<title>`. */
const ONE_PLAIN_WORD = /^[a-z]+$/;
const PLAIN_SLOTS = new Set([
  "client",
  "prospect",
  "more",
  "text",
  "insert",
  "tbd",
  "tbc",
  "todo",
  "placeholder",
  "logo",
  "ask",
]);

/** In lower case only these end a slot: an author's insertion in a quotation ("[the outcome]") looks the same. */
const PLAIN_ENDS = new Set("name names date dates client customer company prospect logo amount".split(" "));

const BRACKETS = /\[([^\][]{1,200})\](?!\s?\()|(?:^|[\s(",:'-])<([^<>={}]{1,160})>(?![\w/])|\(([^()[\]]{1,200})\)/g;

/** Angle brackets are tags and addresses as well: what is long or has their signs must be an order to the author. */
const ANGLE_ORDER =
  /^(?:insert|describe|explain|specify|outline|mention|summari[sz]e|provide|list|state) (?:the|your|our|an?|any|all|each|how|what|why|who|which|where|when|here)\b/i;
const MOST_ANGLE = 80;
const isTag = (inside: string) => inside.length > MOST_ANGLE || /[/;]/.test(inside);

/** How much of the sentence around a round bracket tells whether it needs what stands there. */
const NEAR = 16;

/** A box that is ticked, before what was done: "[X] Contract signed". */
const TICKED = /^\s*\[X\] [A-Z]/;

/** A mark at the head of a line that says what kind of line it is: "[ACTION] Ask the board". A hole would go on in lower case. */
const TAG = /^\s*\[(\p{L}+)\]:?\s+["“(]?[\p{Lu}\p{N}]/u;
const TAGS = new Set(
  "action task item risk status milestone goal objective outcome problem challenge result insight recommendation benefit topic takeaway ask metric kpi location venue role deadline time todo".split(
    " ",
  ),
);

/** Tags that a line tells of: "[DECISION] and [ACTION] come first". */
const CAPITALS = /\[(\p{Lu}{3,20})\]/gu;

/** Signs before a bracket that leave no other reading: a web address that goes on in it, or the sign of a currency. */
const BEGUN = /\.(?:com|org|net|io|dev|app|ai|co|eu|de)\/[\w./-]*$|[$€£₹¥]\s?$/;

/** "E-mail: [email]": the bracket is all that the label is for. */
const LABELLED = /^[\p{L}\p{N}&/ -]{2,25}:\s$/u;

/** What a box keeps a place for. A colon after "image" gives its source. */
const KEPT =
  /^(?:(?:screen\s?shot|mock-?up|diagram|chart|graph|illustration)(?:\s?:|\s(?:of|for|showing|here)\b)|(?:image|picture) (?:of|for|showing|here)\b)|^(?:[\w'’-]{1,20} ){1,3}(?:screen\s?shot|mock-?up|logo)$/i;

/** Not slots even in a document full of them: citations, stage directions, tags, addresses, code. */
const CITED =
  /\b(?:19|20)\d\d\b|\bet al\b|^(?:source|video|demo|slide|figure|fig|table|page|photo|music|laughter|applause|pause|sic|ref|see|image credit|credit)\b|^[A-Z]{1,6}\d*$|@|https?:|[|=;{}\\]/i;

export interface Slot {
  text: string;
  /** What it says is clear by itself; otherwise only a document full of slots makes it a leftover. */
  clear: boolean;
}

/** The first slot in brackets in a line; a clear one before one that is not. */
export function slotIn(text: string): Slot | null {
  if (!/[[<(]/.test(text)) return null;
  const inCaps = [...text.matchAll(CAPITALS)].map(([, word]) => word!);
  if (inCaps.length > 1 && inCaps.every((word) => TAGS.has(word.toLowerCase()) || isKindOfLine(word))) return null;
  const tag = TAG.exec(text)?.[1];
  if (tag !== undefined && (TAGS.has(tag.toLowerCase()) || isKindOfLine(tag))) return null;
  let unclear: Slot | null = null;
  const isAlone = text.startsWith("(") && !/\p{L}/u.test(text.replace(/\([^()]*\)/g, ""));
  for (const found of text.matchAll(BRACKETS)) {
    const [whole, square, angle, round] = found;
    const inside = (square ?? angle ?? round)!.trim();
    const isRound = round !== undefined;
    const isOrder = angle !== undefined && ANGLE_ORDER.test(inside);
    if (angle !== undefined && isTag(angle) && !isOrder) continue;
    const end = found.index + whole.length;
    const around = {
      before: text.slice(Math.max(0, found.index - NEAR), found.index),
      after: text.slice(end, end + NEAR),
      isAlone,
    };
    const shown = whole.replace(/^[\s(",:'-]+(?=<)/, "").trim();
    const isHole = square !== undefined && isHoleHere(inside, text.slice(0, found.index), text.slice(end));
    if (isRound ? isRoundSlot(inside, around) : isHole || isOrder || (isClear(inside) && !TICKED.test(text)))
      return { text: shown, clear: true };
    if (unclear !== null || inside.length <= 2 || CITED.test(inside)) continue;
    if (isRound ? isRoundPrompt(inside, around) : /^[A-Z$#]/.test(inside)) unclear = { text: shown, clear: false };
  }
  // A bracket around the whole line may hold others.
  if (unclear === null && /^\([A-Za-z].{10,}\)\.?$/.test(text) && !CITED.test(text.slice(1)))
    return { text, clear: false };
  return unclear;
}

/** True for a tag in capitals that is no thing one would have to fill in: "[NEW] Night shift". */
function isKindOfLine(tag: string): boolean {
  return (
    tag.length > 2 && tag === tag.toUpperCase() && !THINGS.has(tag.toLowerCase()) && !ORDERS.has(tag.toLowerCase())
  );
}

/** True where what stands around square brackets says that something belongs there. */
function isHoleHere(inside: string, before: string, after: string): boolean {
  if (!/^\p{L}[\p{L}\p{N} '’/:_-]{1,60}$/u.test(inside)) return false;
  if (BEGUN.test(before)) return true;
  if (after.trim() !== "") return false;
  if (before.trim() === "") return KEPT.test(inside);
  return (
    LABELLED.test(before) &&
    THINGS.has(
      inside
        .toLowerCase()
        .split(/[\s_/-]+/)
        .at(-1)!,
    )
  );
}

function isClear(inside: string): boolean {
  if (/^(?:_+|X+|[NYZ]{2,3}|XYZ|#+|[●•∙◦▪■])$/.test(inside) || /^e\.?g\.?,? ?[a-z$€£]/i.test(inside)) return true;
  if (ONE_PLAIN_WORD.test(inside)) return PLAIN_SLOTS.has(inside);
  const words = inside
    .toLowerCase()
    .split(/[\s/_:#’'…-]+/)
    .filter((word) => word !== "");
  if (/^(?:Explain|Provide|Include|List|State|Give|Show|Summari[sz]e|Outline|Mention) [a-z]/.test(inside)) return true;
  if (ORDERS.has(words[0] ?? "") || /^(?:x{2,}|name of|list of|title of|number of)\b/i.test(inside)) return true;
  const last = words.at(-1) ?? "";
  const noun = (/^\d+$/.test(last) ? words.at(-2) : last) ?? "";
  return words.length <= MOST_WORDS && (/^[A-Z]/.test(inside) ? THINGS : PLAIN_ENDS).has(noun);
}
