import { setsOf } from "./match.js";
import { firstWord } from "./pattern.js";
import type { Token } from "./tokens.js";

/**
 * How a line is built, in kinds of words: what it opens with, its head noun, who does what to what. Kinds say more about
 * lines with new words than the words do ("the mill loses flour" has its trouble wherever mills come up).
 */
export function shapesOf(text: string, tokens: readonly Token[]): string[] {
  const first = firstWord(tokens);
  if (first >= tokens.length) return [];
  const found = new Set<string>();
  const head = headOf(tokens, first);
  for (const kind of nounKindsOf(text, tokens, head)) found.add(`head-${kind}`);
  for (const kind of openingOf(tokens, first)) found.add(`opens-${kind}`);
  for (const deed of deedsOf(tokens)) found.add(deed);
  return [...found];
}

const NOUNS = [
  "bad",
  "trouble",
  "role",
  "people",
  "finance",
  "market",
  "work-noun",
  "activity",
  "product",
  "artifact",
  "tech",
  "good",
  "wellbeing",
  "talk",
  "time",
  "measured",
  "trait",
  "manual",
];
const VERBS = ["less", "suffer", "more", "gain", "does", "work", "screen-verb", "ask-verb"];

/** What ends the first noun phrase of a line. */
const ENDS = new Set(
  "of for with in to from by on at as that which who where when while so through via across within without between over under per than is are was were can will has have".split(
    " ",
  ),
);

function headOf(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at + 1 < tokens.length && tokens[at + 1]!.kind === "word" && !ENDS.has(tokens[at + 1]!.norm)) at++;
  return at;
}

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:tion|sion|ment|ance|ence|ysis)s?$/, "act"],
  [/(?:ity|ness|ship|ism)$/, "state"],
  [/(?:er|or|ist|ian)s?$/, "agent"],
  [/ings?$/, "ing"],
  [/ed$/, "ed"],
  [/ly$/, "ly"],
];

function nounKindsOf(text: string, tokens: readonly Token[], at: number): string[] {
  const { norm, start, end } = tokens[at]!;
  const sets = setsOf(norm);
  const kinds = NOUNS.filter((set) => sets.includes(set));
  if (kinds.length > 0) return kinds;
  const word = text.slice(start, end);
  if (/[A-Z].*[A-Z]|\d/.test(word)) return ["code"];
  const suffix = SUFFIXES.find(([form]) => norm.length > 5 && form.test(norm));
  if (suffix !== undefined) return [suffix[1]];
  return [/^[A-Z]/.test(word) && sets.length === 0 ? "name" : "other"];
}

function openingOf(tokens: readonly Token[], first: number): string[] {
  const { norm } = tokens[first]!;
  const sets = setsOf(norm);
  const form = norm.endsWith("ing") ? "ing" : norm.endsWith("ed") ? "ed" : norm.endsWith("s") ? "s" : "base";
  return VERBS.filter((set) => sets.includes(set)).map((set) => `${set}-${form}`);
}

const REACH = 4;

/** Verb and object, subject and verb: `less+bad`, `people>more`. */
function deedsOf(tokens: readonly Token[]): string[] {
  const deeds: string[] = [];
  let subject: string | undefined;
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    const sets = setsOf(token.norm);
    if (sets.length === 0) return;
    const verb = VERBS.find((set) => sets.includes(set));
    if (verb !== undefined) {
      if (subject !== undefined) deeds.push(`${subject}>${verb}`);
      const object = objectAfter(tokens, i);
      if (object !== undefined) deeds.push(`${verb}+${object}`);
    }
    subject = SUBJECTS.find((set) => sets.includes(set)) ?? (tokens[i + 1]?.kind === "word" ? subject : undefined);
  });
  return deeds;
}

const SUBJECTS = ["you", "we", "they", "people", "product", "tech", "bad", "good"];
const OBJECTS = [
  "bad",
  "trouble",
  "manual",
  "good",
  "wellbeing",
  "measured",
  "people",
  "you",
  "time",
  "finance",
  "product",
  "artifact",
  "tech",
  "work-noun",
  "activity",
];

function objectAfter(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at + 1; i <= at + REACH && tokens[i]?.kind === "word"; i++) {
    const sets = setsOf(tokens[i]!.norm);
    const object = OBJECTS.find((set) => sets.includes(set));
    if (object !== undefined) return object;
  }
  return undefined;
}
