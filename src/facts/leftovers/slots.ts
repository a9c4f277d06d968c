import { isRoundPrompt, isRoundSlot } from "./round.js";

/** A slot that begins so says what to put there. */
const ORDERS = new Set(
  "your insert add enter fill type describe specify replace write select choose tbd tbc todo placeholder".split(" "),
);

/** A slot may name what belongs there, after at most three words: "[client name]", "<start date>". */
const THINGS = new Set(
  "name names title titles date dates amount price client customer company prospect account vendor partner email e-mail phone number address month quarter year metric percentage logo image photo picture url website industry competitor deadline role position quote headline budget persona city country project product service timeframe pain problem challenge outcome benefit result presenter speaker author recipient ask x text owner task action item bullet status description details goal objective milestone risk location venue time fee rate statistic kpi tagline department assignee sponsor supplier region market brand currency signature topic takeaway insight recommendation here".split(
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

const BRACKETS = /\[([^\][]{1,200})\](?!\s?\()|(?:^|[\s(",:'-])<([^<>=/;{}]{1,80})>(?![\w/])|\(([^()]{1,200})\)/g;

/** How much of the sentence around a round bracket tells whether it needs what stands there. */
const NEAR = 16;

/** A box that is ticked, before what was done: "[X] Contract signed". */
const TICKED = /^\s*\[X\] [A-Z]/;

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
  let unclear: Slot | null = null;
  const isAlone = text.startsWith("(") && !/\p{L}/u.test(text.replace(/\([^()]*\)/g, ""));
  for (const found of text.matchAll(BRACKETS)) {
    const [whole, square, angle, round] = found;
    const inside = (square ?? angle ?? round)!.trim();
    const isRound = round !== undefined;
    const end = found.index + whole.length;
    const around = {
      before: text.slice(Math.max(0, found.index - NEAR), found.index),
      after: text.slice(end, end + NEAR),
      isAlone,
    };
    const shown = whole.replace(/^[\s(",:'-]+(?=<)/, "").trim();
    if (isRound ? isRoundSlot(inside, around) : isClear(inside) && !TICKED.test(text))
      return { text: shown, clear: true };
    if (unclear !== null || inside.length <= 2 || CITED.test(inside)) continue;
    if (isRound ? isRoundPrompt(inside, around) : /^[A-Z$#]/.test(inside)) unclear = { text: shown, clear: false };
  }
  // A bracket around the whole line may hold others.
  if (unclear === null && /^\([A-Za-z].{10,}\)\.?$/.test(text) && !CITED.test(text.slice(1)))
    return { text, clear: false };
  return unclear;
}

function isClear(inside: string): boolean {
  if (/^(?:_+|X+|#+|[●•∙◦▪■])$/.test(inside) || /^e\.?g\.?,? ?[a-z$€£]/i.test(inside)) return true;
  if (ONE_PLAIN_WORD.test(inside)) return PLAIN_SLOTS.has(inside);
  const words = inside
    .toLowerCase()
    .split(/[\s/_:#’'-]+/)
    .filter((word) => word !== "");
  if (/^(?:Explain|Provide|Include|List|State|Give|Show|Summari[sz]e|Outline|Mention) [a-z]/.test(inside)) return true;
  if (ORDERS.has(words[0] ?? "") || /^(?:x{2,}|name of|list of|title of|number of)\b/i.test(inside)) return true;
  const last = words.at(-1) ?? "";
  const noun = (/^\d+$/.test(last) ? words.at(-2) : last) ?? "";
  return words.length <= MOST_WORDS && (/^[A-Z]/.test(inside) ? THINGS : PLAIN_ENDS).has(noun);
}
