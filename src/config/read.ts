import { statSync } from "node:fs";
import { basename } from "node:path";
import type { CosmiconfigResult, Loader } from "cosmiconfig";
import { ConfigError } from "./config.js";
import { PLACES } from "./find.js";
import { firstLine, importDefault } from "./modules.js";

/** More than anybody writes by hand; reading takes time in proportion. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads one configuration file as written: YAML, JSON, the key `decklint` of a package.json, or a module, whose code
 * runs. `name` is what errors call it.
 */
export async function readConfig(path: string, name: string): Promise<unknown> {
  const fail: (what: string) => never = (what) => {
    throw new ConfigError(`${name}: ${what}`);
  };
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size > MOST_BYTES)
    fail("it is larger than 1 MB, which no configuration needs; keep lists in files of their own.");
  // Loaded here, because most decks have no configuration and starting up is half of a run's time.
  const library = await import("cosmiconfig");
  // What the bundle has under `default`, a loader of TypeScript has as it is.
  const { cosmiconfig, defaultLoaders } = library.default ?? library;
  const yaml: Loader = (file, text) => withDays(defaultLoaders[".yaml"](file, text), text, fail);
  const json: Loader = (file, text) => {
    const value = parseJson(text, fail);
    refuseTwice(file, text, defaultLoaders[".yaml"]);
    return value;
  };
  const module: Loader = async (file) =>
    (await importDefault(file)) ?? fail("it exports nothing by default; write export default { … }.");
  const loaders = {
    noExt: yaml,
    ".yaml": yaml,
    ".yml": yaml,
    ".json": json,
    ".mjs": module,
    ".js": module,
    ".cjs": module,
  };
  let result: CosmiconfigResult;
  try {
    result = await cosmiconfig("decklint", { searchPlaces: [...PLACES], loaders, cache: false }).load(path);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return fail(reason(error as LoadError));
  }
  if (result === null && basename(path) === "package.json") fail("it has no “decklint” key to take settings from.");
  // An empty file says nothing, and that is no error.
  return result === null || result.isEmpty || result.config === null ? {} : result.config;
}

type Fail = (what: string) => never;

function parseJson(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const [, position] = /at position (\d+)/.exec((error as Error).message) ?? [];
    if (position === undefined) fail("this is not valid JSON: it ends too early. Add the missing bracket or quote.");
    const line = text.slice(0, Number(position)).split("\n").length;
    return fail(`line ${line} is not valid JSON; look for a comma, a bracket or a double quote too many or too few.`);
  }
}

/** YAML turns a bare day into a moment, and 30 February into 2 March: back to the day as it is written. */
function withDays(value: unknown, text: string, fail: Fail): unknown {
  // Aliases make one thing of many places, so that each is looked at once.
  const seen = new Set<object>();
  const walk = (one: unknown, key: string): unknown => {
    if (one instanceof Date) {
      const day = one.toISOString().slice(0, 10);
      return text.includes(day) ? day : fail(`“${key}” must be a day that there is, such as 2026-11-25.`);
    }
    if (one !== null && typeof one === "object" && !seen.has(one)) {
      seen.add(one);
      for (const [name, inside] of Object.entries(one))
        if (inside !== null && typeof inside === "object")
          (one as Record<string, unknown>)[name] = walk(inside, Array.isArray(one) ? key : name);
    }
    return one;
  };
  return walk(value, "today");
}

/** JSON silently takes the last of two keys with the same name; YAML, which all JSON is, does not. */
function refuseTwice(file: string, text: string, yaml: Loader): void {
  try {
    yaml(file, text);
  } catch (error) {
    if ((error as LoadError).reason?.startsWith(TWICE)) throw error;
  }
}

interface LoadError extends Error {
  code?: string;
  /** js-yaml: what is wrong, and where, counted from 0. */
  reason?: string;
  mark?: { line: number; column: number };
}

function reason(error: LoadError): string {
  const { code, message, reason, mark } = error;
  if (code === "ENOENT") return "there is no such configuration file. Check the spelling and the folder.";
  if (code === "EISDIR") return "this is a folder; name the configuration file in it.";
  if (code === "EACCES" || code === "EPERM") return "you may not read this file. Ask who owns it for the right to.";
  if (reason !== undefined) return yamlReason(reason, mark);
  if (/call stack/i.test(message)) return "its values are nested too deeply to be settings.";
  return `its code cannot be run: ${firstLine(error)}.`;
}

const TWICE = "duplicated mapping key";

/** How js-yaml begins, and what to say to a person who wrote the line. */
const YAML_REASONS: readonly [string, string][] = [
  ["tab characters", "begins with a tab; indent with spaces."],
  [TWICE, "has a key that is there already; keep one of the two."],
  ["bad indentation", "is indented differently from the lines around it; begin keys of one level in the same column."],
  ["nesting exceeded", "goes deeper than 100 levels; no setting is that deep."],
  ["merge keys exceeded", "merges more keys than any configuration has; write the keys out."],
  ["unidentified alias", "uses a name with * that nothing above has with &; put quotes around what begins with *."],
  ["unknown tag", "has a word that begins with !; put quotes around it."],
  ["expected a single document", "begins a second document; take out the line ---."],
  ["unexpected end of the stream within a flow", "ends while a bracket is open; add the missing ] or }."],
  ["unexpected end of the stream within a", "ends while a quote is open; add the missing quote."],
  ["missed comma", "is inside of brackets and has no comma before it; add the comma, or the missing ] or }."],
];

function yamlReason(reason: string, mark: LoadError["mark"]): string {
  // Where the mistake is seen at the end of a line, the mark is at the start of the next.
  const isNext = mark?.column === 0 && reason.startsWith("unknown tag");
  const line = mark ? `line ${mark.line + (isNext ? 0 : 1)}` : "the file";
  const [, words] = YAML_REASONS.find(([start]) => reason.startsWith(start)) ?? [];
  return words ? `${line} ${words}` : `${line} is not valid YAML: ${firstLine(reason)}.`;
}
