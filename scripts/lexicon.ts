/**
 * Compiles `rules/lexicon/<language>/*.yaml`, which decide classes, and `marks/*.yaml` beside them, which do not, into a
 * module of plain data each. `npm run lexicon` writes them; `npm run lexicon -- --check` fails where a committed one is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { MARK_NAMES, UNIT_CLASSES } from "../src/facts/facts.js";
import { firstKeys, isKeyword, parsePattern, setsIn } from "../src/facts/language/pattern.js";
import { tableOf } from "../src/facts/language/table.js";
import { tokensOf } from "../src/facts/language/tokens.js";
import { nounForms, verbForms } from "./inflect.js";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SOURCE = join(ROOT, "rules", "lexicon", "en");
const LANGUAGE = join(ROOT, "src", "facts", "language");
export const TARGET = join(LANGUAGE, "lexicon.generated.ts");
export const MARKS_TARGET = join(LANGUAGE, "marks.generated.ts");
const KINDS = ["phrase", "lemma", "pattern"] as const;

interface Group {
  id: string;
  class: string;
  weight: number;
  concrete: boolean;
  mask: boolean;
  cues: string[];
}

interface SetSource {
  words?: string[];
  nouns?: string[];
  verbs?: string[];
}

export interface LexiconSource {
  name: string;
  text: string;
}

interface Compiled {
  patterns: string[];
  index: Map<string, string[]>;
}

/** The text of the module of cues and sets. Throws an Error that names the file, the group and the cue. */
export function compileLexicon(files: readonly LexiconSource[]): string {
  const sets = setsOf(files);
  const groups = readAll(files).flatMap(([name, data]) => (data.sets === undefined ? groupsFrom(name, data) : []));
  return lexiconModule(groups, compiled(groups, sets), sets);
}

/** The text of the module of marks, whose patterns may name the sets of the lexicon. Throws as `compileLexicon` does. */
export function compileMarks(files: readonly LexiconSource[], lexicon: readonly LexiconSource[]): string {
  const groups = readAll(files).flatMap(([name, data]) => marksFrom(name, data));
  return marksModule(groups, compiled(groups, setsOf(lexicon)));
}

function readAll(files: readonly LexiconSource[]): [name: string, data: Record<string, unknown>][] {
  return files.map(({ name, text }) => [name, parse(text) as Record<string, unknown>]);
}

function setsOf(files: readonly LexiconSource[]): Record<string, string> {
  const sets: Record<string, string> = {};
  for (const [name, data] of readAll(files))
    if (data.sets !== undefined) Object.assign(sets, setsFrom(name, data.sets as Record<string, SetSource>));
  return sets;
}

function compiled(groups: readonly { id: string; cues: string[] }[], sets: Record<string, string>): Compiled {
  const patterns: string[] = [];
  const index = new Map<string, string[]>();
  groups.forEach((group, groupIndex) => {
    for (const cue of group.cues) {
      const where = `group "${group.id}", cue "${cue}"`;
      for (const part of checked(where, () => partsOf(canonical(cue)))) {
        const pieces = checked(where, () => parsePattern(part.split(" ")));
        for (const set of setsIn(pieces)) if (!Object.hasOwn(sets, set)) fail(where, `there is no set "@${set}"`);
        const id = patterns.push(`${groupIndex} ${hashOf(cue)} ${part}`) - 1;
        for (const key of checked(where, () => firstKeys(pieces))) {
          index.set(key, [...(index.get(key) ?? []), id.toString(36)]);
        }
      }
    }
  });
  return { patterns, index };
}

/** Brackets, bars, words and signs of a pattern; a backslash makes a bracket or a bar a plain sign. */
function symbolsOf(source: string): string[] {
  return source.match(/\\[()[\]|]|[()[\]|]|[^\s()[\]|\\]+/g) ?? [];
}

/** The pattern with every word and sign as the tokens that texts are cut into. */
function canonical(cue: string): string {
  const written = symbolsOf(cue).map((symbol) => {
    if (/^[()[\]|\\]/.test(symbol) || isKeyword(symbol)) return symbol;
    // An apostrophe opens a token only after a letter.
    const tokens = tokensOf(symbol.startsWith("'") ? `x${symbol}` : symbol).slice(symbol.startsWith("'") ? 1 : 0);
    if (tokens.length === 0) throw new Error(`"${symbol}" holds no word`);
    return tokens.map(({ norm }) => norm).join(" ");
  });
  return written.join(" ");
}

/**
 * A list of phrases in brackets, taken apart, so that at run time only the phrases whose first word is met are read.
 * Its single words stay together: as one set they cost one look-up.
 */
function partsOf(pattern: string): string[] {
  const symbols = symbolsOf(pattern);
  if (endOfBracket(symbols, 0) !== symbols.length - 1 || symbols[0] === "[") return [compact(symbols).join(" ")];
  return together(symbols.slice(1, -1)).map((option) => option.join(" "));
}

/** A pattern whose plain words that may stand for one another are one symbol, so that at run time they are read as one. */
function compact(symbols: readonly string[]): string[] {
  const compacted: string[] = [];
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i]!;
    const end = endOfBracket(symbols, i);
    if (end < 0) {
      compacted.push(symbol);
      continue;
    }
    const options = together(symbols.slice(i + 1, end));
    const inside = options.flatMap((option, k) => (k === 0 ? option : ["|", ...option]));
    const alone = symbol === "(" && inside.length === 1;
    compacted.push(...(alone ? inside : [symbol, ...inside, symbols[end]!]));
    i = end;
  }
  return compacted;
}

/** The options between two brackets; the plain words among them are the first, as one. */
function together(symbols: readonly string[]): string[][] {
  const options: string[][] = [[]];
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === "|") {
      options.push([]);
      continue;
    }
    const end = Math.max(i, endOfBracket(symbols, i));
    options.at(-1)!.push(...symbols.slice(i, end + 1));
    i = end;
  }
  const words = options.filter(([first, ...rest]) => first !== undefined && rest.length === 0 && isPlain(first)).flat();
  const others = options.filter((option) => option.length !== 1 || !isPlain(option[0]!)).map(compact);
  return words.length === 0 ? others : [[words.join("|")], ...others];
}

const isPlain = (symbol: string) => !isKeyword(symbol) && !symbol.startsWith("\\");

/** Where the bracket that opens at `from` is closed; -1 where none opens, or none closes, of which the parser complains. */
function endOfBracket(symbols: readonly string[], from: number): number {
  if (symbols[from] !== "(" && symbols[from] !== "[") return -1;
  let depth = 0;
  for (let i = from; i < symbols.length; i++) {
    if (symbols[i] === "(" || symbols[i] === "[") depth++;
    if (symbols[i] === ")" || symbols[i] === "]") depth--;
    if (depth === 0) return i;
  }
  return -1;
}

/** A short name for a cue that does not move when other cues come or go (FNV-1a, base 36). */
function hashOf(cue: string): string {
  let hash = 0x811c9dc5;
  for (const char of cue) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}

function setsFrom(file: string, source: Record<string, SetSource>): Record<string, string> {
  const sets: Record<string, string> = {};
  for (const [name, { words = [], nouns = [], verbs = [], ...rest }] of Object.entries(source)) {
    const where = `${file}, set "${name}"`;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) fail(where, `"${unknown}" is not one of words, nouns, verbs`);
    const all = [...words, ...nouns.flatMap(nounForms), ...verbs.flatMap(verbForms)];
    if (all.length === 0) fail(where, "it is empty");
    const many = all.find(
      (word) => tokensOf(`x${word}`.replace(/^x(?=[^'])/, "")).length !== (word.startsWith("'") ? 2 : 1),
    );
    if (many !== undefined) fail(where, `"${many}" is not one word`);
    sets[name] = [...new Set(all.map((word) => word.toLowerCase()))].sort().join(" ");
  }
  return sets;
}

function groupsFrom(file: string, data: Record<string, unknown>): Group[] {
  const mask = data.mask === true;
  const unitClass = mask ? "neutral" : String(data.class);
  if (!(UNIT_CLASSES as readonly string[]).includes(unitClass)) {
    fail(file, `class "${unitClass}" is not one of ${UNIT_CLASSES.join(", ")}`);
  }
  return (data.groups as Record<string, unknown>[]).map((group) => {
    const where = `${file}, group "${group.id}"`;
    const cues = cuesFrom(where, group);
    if (!mask && typeof group.weight !== "number") fail(where, "it has no weight");
    return {
      id: `${unitClass}.${group.id}`,
      class: unitClass,
      weight: mask ? 0 : (group.weight as number),
      concrete: group.concrete === true,
      mask,
      cues,
    };
  });
}

interface MarkGroup {
  id: string;
  mask: boolean;
  cues: string[];
}

function marksFrom(file: string, data: Record<string, unknown>): MarkGroup[] {
  const mask = data.mask === true;
  return (data.groups as Record<string, unknown>[]).map((group) => {
    const where = `${file}, group "${group.id}"`;
    const id = String(group.id);
    if (!mask && !(MARK_NAMES as readonly string[]).includes(id))
      fail(where, `it is not one of ${MARK_NAMES.join(", ")}`);
    return { id, mask, cues: cuesFrom(where, group) };
  });
}

function cuesFrom(where: string, { kind: given, cues }: Record<string, unknown>): string[] {
  const kind = String(given) as (typeof KINDS)[number];
  if (!KINDS.includes(kind)) fail(where, `kind "${kind}" is not one of ${KINDS.join(", ")}`);
  if (!Array.isArray(cues) || cues.length === 0) fail(where, "it has no cues");
  return (cues as unknown[]).map((cue) => cueOf(where, kind, String(cue)));
}

function cueOf(where: string, kind: (typeof KINDS)[number], cue: string): string {
  if (kind === "pattern") return cue.trim();
  if (/[()[\]|@#_]|\.\./.test(cue)) fail(`${where}, cue "${cue}"`, `a ${kind} is plain words`);
  if (kind === "phrase") return cue;
  const [first = "", ...rest] = cue.split(" ");
  return [`(${verbForms(first).join("|")})`, ...rest].join(" ");
}

function checked<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail(where, (error as Error).message);
  }
}

function fail(where: string, what: string): never {
  throw new Error(`${where}: ${what}.`);
}

function lexiconModule(groups: Group[], { patterns, index }: Compiled, sets: Record<string, string>): string {
  const heads = groups.map(({ cues: _, ...head }) => head);
  return `// Made by \`npm run lexicon\` from rules/lexicon/en/*.yaml. Change those, not this.
import type { Lexicon } from "./lexicon.js";

export const LEXICON: Lexicon = {
  groups: [
${lines(heads)}
  ],
  patterns: [
${lines(patterns)}
  ],
  index: ${written(index)},
  words: ${written(setsByWord(sets))},
};
`;
}

function marksModule(groups: MarkGroup[], { patterns, index }: Compiled): string {
  const heads = groups.map(({ cues: _, ...head }) => head);
  return `// Made by \`npm run lexicon\` from rules/lexicon/en/marks/*.yaml. Change those, not this.
import type { Cues } from "./lexicon.js";

export const MARKS: Cues = {
  groups: [
${lines(heads)}
  ],
  patterns: [
${lines(patterns)}
  ],
  index: ${written(index)},
};
`;
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => `    ${JSON.stringify(item)},`).join("\n");
}

function written(lists: ReadonlyMap<string, readonly string[]>): string {
  return JSON.stringify(tableOf([...lists].map(([key, items]) => [key, items.join(" ")])), null, 2);
}

/** Word to the sets it is in: the way round that is needed at run time. */
function setsByWord(sets: Record<string, string>): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [set, words] of Object.entries(sets)) {
    for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), set]);
  }
  return byWord;
}

/** The sources, in the order of their names, so that the same YAML always gives the same module. */
export function lexiconSources(folder = SOURCE): LexiconSource[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** Every module that is made here, by its path. */
export function lexiconModules(): Map<string, string> {
  const lexicon = lexiconSources();
  const marks = lexiconSources(join(SOURCE, "marks"));
  return new Map([
    [TARGET, compileLexicon(lexicon)],
    [MARKS_TARGET, compileMarks(marks, lexicon)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of lexiconModules()) {
    if (!process.argv.includes("--check")) writeFileSync(path, text);
    else if (readFileSync(path, "utf8") !== text) {
      console.error("The compiled lexicon is older than its YAML. Run: npm run lexicon");
      process.exitCode = 1;
    }
  }
}
