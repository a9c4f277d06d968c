import type { FactSettings } from "../facts.js";
import { LEXICON } from "./lexicon.generated.js";
import { type Hit, hitsIn, inSet } from "./match.js";
import { withNames } from "./names.js";
import { firstWord } from "./pattern.js";
import { shapesOf } from "./shape.js";
import { type Token, tokensOf } from "./tokens.js";

/** A text with what was found in it. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  hits: readonly Hit[];
}

/** Something that speaks for or against a class, and the tokens that show it (none for the look of the whole line). */
export interface Feature {
  name: string;
  from: number;
  to: number;
}

export function readingOf(text: string, settings?: FactSettings): Reading {
  const tokens = withNames(tokensOf(text), settings);
  return { text, tokens, hits: hitsIn(tokens) };
}

/** Every feature once: cue groups (`g:`), single cues (`p:`), words (`w:`), and the look of the line (`s:`). */
export function featuresOf(reading: Reading): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, from = 0, to = 0) => {
    if (!features.has(name)) features.set(name, { name, from, to });
  };
  for (const { group, cue, from, to } of reading.hits) {
    add(`g:${LEXICON.groups[group]!.id}`, from, to);
    add(`p:${cue}`, from, to);
  }
  reading.tokens.forEach((token, i) => {
    if (token.kind === "word") add(`w:${token.norm}`, i, i + 1);
  });
  for (const look of looksOf(reading)) add(`s:${look}`);
  for (const shape of shapesOf(reading.text, reading.tokens)) add(`k:${shape}`);
  return [...features.values()];
}

/** Fewer words than each of these make lines of one size class. */
const SIZES = [3, 5, 8, 13, 21, 33];

const PATH = /https?:|www\.|[/\\]\w+[/\\]|\w\.\w+\(|`|\.\w{2,4}\b(?=\s|$)/;

/** Lines of a program, and names as programs write them. */
const CODE = /[;{}]$|\w\(\)|=>|==|::|\w_\w|^[<@"]\w+[">]|[a-z]\.[a-z]+[A-Z(]/;

function looksOf(reading: Reading): string[] {
  const { tokens } = reading;
  const words = tokens.filter(({ kind }) => kind === "word");
  const size = SIZES.findIndex((limit) => words.length < limit);
  return [
    `size-${size < 0 ? SIZES.length : size}`,
    ...endOf(reading.text),
    ...signsOf(reading),
    ...openingOf(tokens),
    ...peopleIn(words),
  ];
}

/** A question stays one when a remark in brackets follows it: "What does it cost today? (Roughly)". */
const REMARK = /\? \([^()]{1,120}\)$/;

function endOf(text: string): string[] {
  const last = REMARK.test(text) ? "?" : (text.replace(/["'”’)\]\s]{1,20}$/, "").at(-1) ?? "");
  const end = ".!:,?".includes(last) ? `ends ${last}` : "ends open";
  return last !== "?" && text.includes("?") ? [end, "has ?"] : [end];
}

function signsOf({ text, tokens }: Reading): string[] {
  const signs: [string, boolean][] = [
    ["quote", /^["'“”‘]/.test(text)],
    ["label", /^[^.:]{3,40}:\s\S/.test(text)],
    ["dash", /\s[–—|-]\s/.test(text)],
    ["lower", /^[a-z]/.test(text)],
    ["pipe", text.includes("|")],
    ["bracket", /[[{<]/.test(text)],
    ["path", PATH.test(text)],
    ["code", CODE.test(text)],
    ["address", /\S@\w/.test(text)],
    ["arrow", text.includes("→")],
    ["number", tokens.some((token) => token.number === "number")],
    ["year", tokens.some((token) => token.number === "year")],
    ["percent", tokens.some((token) => token.norm === "%" || token.number === "times")],
    ["money", tokens.some(({ norm }) => norm === "$")],
    ["duration", tokens.some((token, i) => isCount(token) && inSet(tokens[i + 1]?.norm ?? "", "time"))],
  ];
  return [...signs.filter(([, is]) => is).map(([name]) => name), ...capitalsIn(text, tokens)];
}

function isCount({ number, norm }: Token): boolean {
  return number === "number" || inSet(norm, "number-word");
}

function capitalsIn(text: string, tokens: readonly Token[]): string[] {
  const long = tokens.filter(({ kind, start, end }) => kind === "word" && end - start > 3);
  const capitals = long.filter(({ start }) => /[A-Z]/.test(text[start]!)).length;
  if (long.length >= 2 && capitals === long.length) return ["all capitals"];
  if (long.length >= 3 && capitals >= 0.6 * long.length) return ["most capitals"];
  return capitals <= 1 ? ["few capitals"] : [];
}

const OPENING_SETS = ["work", "screen-verb", "you", "we", "people", "open-word"];

function openingOf(tokens: readonly Token[]): string[] {
  const first = tokens[firstWord(tokens)];
  if (first === undefined || first.kind !== "word") return [];
  const { norm } = first;
  const ending =
    norm.length > 5 && norm.endsWith("ing")
      ? ["first -ing"]
      : norm.length > 4 && norm.endsWith("ed")
        ? ["first -ed"]
        : [];
  return [...ending, ...OPENING_SETS.filter((set) => inSet(norm, set)).map((set) => `first @${set}`)];
}

const PRESENT_SETS = ["you", "we", "they", "not"];
const FORMS: Record<string, string> = {
  i: "i",
  my: "i",
  me: "i",
  will: "will",
  "'ll": "will",
  would: "will",
  was: "past",
  were: "past",
  had: "past",
};

function peopleIn(words: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const { norm } of words) {
    for (const set of PRESENT_SETS) if (inSet(norm, set)) found.add(set);
    if (inSet(norm, "be") || inSet(norm, "have")) found.add("verb");
    if (Object.hasOwn(FORMS, norm)) found.add(FORMS[norm]!);
    else if (norm.length > 4 && norm.endsWith("ed")) found.add("past");
  }
  return [...found];
}
