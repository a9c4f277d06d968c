/**
 * Compiles `rules/lexicon/<language>/*.yaml` into one module of plain data.
 * `npm run lexicon` writes it; `npm run lexicon -- --check` fails where the committed module is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { UNIT_CLASSES } from "../src/facts/facts.js";
import { firstKeys, parsePattern, setsIn } from "../src/facts/language/pattern.js";
import { tokensOf } from "../src/facts/language/tokens.js";
import { nounForms, verbForms } from "./inflect.js";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SOURCE = join(ROOT, "rules", "lexicon", "en");
export const TARGET = join(ROOT, "src", "facts", "language", "lexicon.generated.ts");
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

/** The text of the generated module. Throws an Error that names the file, the group and the cue. */
export function compileLexicon(files: { name: string; text: string }[]): string {
  const sets: Record<string, string> = {};
  const groups: Group[] = [];
  for (const { name, text } of files) {
    const data = parse(text) as Record<string, unknown>;
    if (data.sets !== undefined) Object.assign(sets, setsFrom(name, data.sets as Record<string, SetSource>));
    else groups.push(...groupsFrom(name, data));
  }
  const patterns: string[] = [];
  const index = new Map<string, string[]>();
  groups.forEach((group, groupIndex) => {
    for (const cue of group.cues) {
      const where = `group "${group.id}", cue "${cue}"`;
      const pieces = checked(where, () => parsePattern(cue));
      for (const set of setsIn(pieces)) if (!Object.hasOwn(sets, set)) fail(where, `there is no set "@${set}"`);
      const id = patterns.push(`${groupIndex} ${cue}`) - 1;
      for (const key of checked(where, () => firstKeys(pieces))) {
        index.set(key, [...(index.get(key) ?? []), id.toString(36)]);
      }
    }
  });
  return module(sets, groups, patterns, index);
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
    const kind = String(group.kind) as (typeof KINDS)[number];
    if (!KINDS.includes(kind)) fail(where, `kind "${kind}" is not one of ${KINDS.join(", ")}`);
    if (!mask && typeof group.weight !== "number") fail(where, "it has no weight");
    if (!Array.isArray(group.cues) || group.cues.length === 0) fail(where, "it has no cues");
    return {
      id: `${unitClass}.${group.id}`,
      class: unitClass,
      weight: mask ? 0 : (group.weight as number),
      concrete: group.concrete === true,
      mask,
      cues: (group.cues as unknown[]).map((cue) => cueOf(where, kind, String(cue))),
    };
  });
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

function module(
  sets: Record<string, string>,
  groups: Group[],
  patterns: string[],
  index: Map<string, string[]>,
): string {
  const sorted = Object.fromEntries(
    [...index].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, ids]) => [k, ids.join(" ")]),
  );
  const heads = groups.map(({ cues: _, ...head }) => head);
  return `// Made by \`npm run lexicon\` from rules/lexicon/en/*.yaml. Change those, not this.
import type { Lexicon } from "./lexicon.js";

export const LEXICON: Lexicon = {
  sets: ${lines(sets)},
  groups: [
${heads.map((head) => `    ${JSON.stringify(head)},`).join("\n")}
  ],
  patterns: [
${patterns.map((pattern) => `    ${JSON.stringify(pattern)},`).join("\n")}
  ],
  index: ${lines(sorted)},
};
`;
}

function lines(record: Record<string, string>): string {
  const rows = Object.entries(record).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${rows.join("\n")}\n  }`;
}

/** The sources, in the order of their names, so that the same YAML always gives the same module. */
export function lexiconSources(): { name: string; text: string }[] {
  const names = readdirSync(SOURCE).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => ({ name, text: readFileSync(join(SOURCE, name), "utf8") }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = compileLexicon(lexiconSources());
  if (!process.argv.includes("--check")) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, "utf8") !== text) {
    console.error("The compiled lexicon is older than its YAML. Run: npm run lexicon");
    process.exitCode = 1;
  }
}
