import { dayAt } from "./day.js";

/** What one line says to decklint. */
export interface Allowed {
  /** The rules that may be broken, as written, in lower case; empty where the line names none. */
  rules: string[];
  /** In the whole document, not on this page alone. */
  whole: boolean;
  /** `2027-01-31`, the last day on which it holds; null where it has no end. */
  until: string | null;
  /** "" where it gives none. */
  reason: string;
  /** `words`: it is addressed to decklint, but allows nothing. `day`: the day after “until” is none. */
  problem: "words" | "day" | null;
}

/** Longer lines are prose, and no rule's name or day is this far from their start. */
const LONGEST = 2_000;
const MOST_RULES = 20;

/** To decklint, rather than about it: an order follows, or at least a colon. */
const ADDRESS = /^[\s"'*•>(-]*decklint\b\s*(?:(:|-|,)[\s-]*)?/i;
const ALLOW = /(?:please )?allow\b(?:[\s-]*(file|deck|document|all)\b(?!-))?\s*(?:[:-]\s*)?/iy;
/** The brackets keep what is between among the pieces, so that places can be counted. */
const BETWEEN_RULES = /(,| and | & )/i;
/** Where the names of rules end. A dash counts between spaces only, for it is a part of every name. */
const END_OF_RULES = /[:;(]|\s-+\s|(?:^|[,\s])(?:until|till|because|since|as|on|in|for|here|everywhere)\b/i;
const PLACE =
  /\s*,?\s*(?:here|everywhere|(?:on|in|for) (?:this|the) (?:whole |entire )?(slide|page|deck|file|document|presentation|proposal))\b/iy;
const UNTIL = /[\s,;(]*(?:until|till)\s*:?\s*/iy;
const BECAUSE = /[\s,:;.)(-]*(?:(?:because|since|as|reason)\b[\s:-]*)?/iy;
const UNTIL_AT_END = /[\s,;(]{1,9}(?:until|till) {1,9}(?=[^,;()]{6,20}[\s.)]*$)/i;

/**
 * Reads a line such as `decklint: allow process-diagram until 2027-01-31 because the customer asked for it`, or
 * `decklint-allow process-diagram: the customer asked for it`. null where the line does not speak to decklint.
 * Forgiving with what people and Word's corrections do: case, long dashes, curly quotes, names with spaces.
 */
export function readAllow(line: string): Allowed | null {
  if (line.length > LONGEST) return null;
  const text = plain(line);
  const address = ADDRESS.exec(text);
  if (!address) return null;
  ALLOW.lastIndex = address[0].length;
  const allow = ALLOW.exec(text);
  if (!allow) return address[1] === ":" ? nothing("words") : null;
  const from = ALLOW.lastIndex;
  const names = namesIn(text.slice(from));
  const tail = readTail(text, from + names.length, line);
  const whole = tail.whole || allow[1] !== undefined;
  return {
    rules: names.rules,
    whole,
    until: tail.until,
    reason: tail.reason,
    problem: names.rules.length === 0 ? "words" : tail.problem,
  };
}

function nothing(problem: Allowed["problem"]): Allowed {
  return { rules: [], whole: false, until: null, reason: "", problem };
}

/** The same number of letters, so that places in one are places in the other. */
function plain(line: string): string {
  return line
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u201c-\u201f\u00ab\u00bb`]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/\s/g, " ");
}

/** The names at the start of a text, and where the last of them ends. */
function namesIn(text: string): { rules: string[]; length: number } {
  const length = END_OF_RULES.exec(text)?.index ?? text.length;
  const rules: string[] = [];
  let at = 0;
  for (const piece of text.slice(0, length).split(BETWEEN_RULES, 2 * MOST_RULES)) {
    const [first, ...others] = piece.replace(/^ *(?:the )?rules? /i, "").match(/[^ "']+/g) ?? [];
    if (first !== undefined && !BETWEEN_RULES.test(piece)) {
      // “process diagram” is a name that somebody typed by ear; “process-diagram they asked for it” is a name and a reason.
      const isName = others.length === 0 || (!first.includes("-") && others.length < 4);
      const name = isName ? [first, ...others].join("-") : first;
      rules.push(name.toLowerCase().replace(/\.$/, ""));
      if (!isName) return { rules, length: at + piece.indexOf(first) + first.length };
    }
    at += piece.length;
  }
  return { rules, length };
}

/** Where it holds, until when and why, in any order but the reason last. */
function readTail(text: string, from: number, line: string): Pick<Allowed, "whole" | "until" | "reason" | "problem"> {
  let [at, whole] = [from, false];
  let until: string | null = null;
  let problem: Allowed["problem"] = null;
  for (let turn = 0; turn < 3; turn++) {
    PLACE.lastIndex = at;
    const place = PLACE.exec(text);
    if (place) {
      at = PLACE.lastIndex;
      whole ||= place[1] === undefined ? /everywhere/i.test(place[0]) : !/slide|page/i.test(place[1]);
    }
    UNTIL.lastIndex = at;
    if (!UNTIL.test(text)) continue;
    const day = dayAt(text, UNTIL.lastIndex);
    if (day === null) {
      problem = "day";
      break;
    }
    until = day.day;
    at = day.end;
  }
  BECAUSE.lastIndex = at;
  BECAUSE.test(text);
  at = BECAUSE.lastIndex;
  const late = until === null && problem === null ? UNTIL_AT_END.exec(text.slice(at)) : null;
  const day = late && dayAt(text, at + late.index + late[0].length);
  const end = late && day ? at + late.index : text.length;
  const reason = unwrapped(line.slice(at, end).trim());
  return { whole, until: day?.day ?? until, reason: /[\p{L}\p{N}]/u.test(reason) ? reason : "", problem };
}

/** Without the end of a bracket or a quotation that began before it. */
function unwrapped(reason: string): string {
  const last = reason.at(-1);
  const alone = (last === ")" && !reason.includes("(")) || (last === "”" && !reason.includes("“"));
  return alone ? reason.slice(0, -1).trim() : reason;
}
