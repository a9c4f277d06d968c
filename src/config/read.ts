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
  const module: Loader = (file) => importDefault(file);
  const json: Loader = (file, text) => {
    const value = defaultLoaders[".json"](file, text);
    refuseTwice(file, text, defaultLoaders[".yaml"]);
    return value;
  };
  const loaders = { ".mjs": module, ".js": module, ".cjs": module, ".json": json };
  let result: CosmiconfigResult;
  try {
    result = await cosmiconfig("decklint", { searchPlaces: [...PLACES], loaders, cache: false }).load(path);
  } catch (error) {
    return fail(reason(error as LoadError));
  }
  if (result === null && basename(path) === "package.json") fail("it has no “decklint” key to take settings from.");
  // An empty file says nothing, and that is no error.
  return result === null || result.isEmpty || result.config === null ? {} : result.config;
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
  mark?: { line: number };
}

function reason(error: LoadError): string {
  const { code, message, name, reason, mark } = error;
  if (code === "ENOENT") return "there is no such configuration file. Check the spelling and the folder.";
  if (code === "EISDIR") return "this is a folder; name the configuration file in it.";
  if (code === "EACCES" || code === "EPERM") return "you may not read this file. Ask who owns it for the right to.";
  if (reason !== undefined) return yamlReason(reason, mark ? `line ${mark.line + 1}` : "the file");
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  if (name === "JSONError" || lines[0]?.startsWith("JSON Error"))
    return `not valid JSON: ${firstLine(lines[1] ?? message)}.`;
  if (/deep|call stack/i.test(message)) return "its values are nested too deeply to be settings.";
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
  ["unexpected end of the stream within a flow", "opens a bracket that is never closed; add the missing ] or }."],
  ["unexpected end of the stream within a", "opens a quote that is never closed; add the missing quote."],
];

function yamlReason(reason: string, line: string): string {
  const [, words] = YAML_REASONS.find(([start]) => reason.startsWith(start)) ?? [];
  return words ? `${line} ${words}` : `${line} is not valid YAML: ${firstLine(reason)}.`;
}
