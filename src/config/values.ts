import { didYouMean } from "../rule/suggest.js";
import { ConfigError } from "./config.js";

/** Longer than any path of theirs; matching takes time in proportion. */
const LONGEST_GLOB = 1_000;
/** Longer than any firm's, with all that lawyers add to it. */
export const LONGEST_NAME = 200;

/** Checks of single values. Each error names the file and the way to the value, such as `overrides[0].files`. */
export class Values {
  constructor(protected readonly file: string) {}

  protected choice(value: unknown, at: string, values: readonly string[]): string {
    if (typeof value === "string" && values.includes(value)) return value;
    const hint = typeof value === "string" ? didYouMean(value, values) : "";
    return this.fail(`“${at}” must be one of ${values.join(", ")}, not ${shown(value)}.${hint}`);
  }

  protected number(value: unknown, at: string, range: { whole: boolean; minimum: number; maximum: number }): number {
    const fits =
      typeof value === "number" &&
      (!range.whole || Number.isInteger(value)) &&
      value >= range.minimum &&
      value <= range.maximum;
    if (fits) return value;
    const kind = range.whole ? "a whole number" : "a number";
    const ends =
      range.maximum === Number.MAX_SAFE_INTEGER
        ? `, at least ${range.minimum}`
        : ` from ${range.minimum} to ${range.maximum}`;
    return this.fail(`“${at}” must be ${kind}${ends}, not ${shown(value)}.`);
  }

  /** YAML reads a bare date as a moment; what was meant is the day. */
  protected date(value: unknown, at: string): string {
    const day = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
    if (typeof day === "string" && isDay(day)) return day;
    return this.fail(`“${at}” must be a day such as 2026-11-25, not ${shown(value)}.`);
  }

  protected boolean(value: unknown, at: string): boolean {
    if (typeof value === "boolean") return value;
    return this.fail(`“${at}” must be true or false, not ${shown(value)}.`);
  }

  protected text(value: unknown, at: string): string {
    if (typeof value === "string" && value.trim() !== "") return value;
    return this.fail(`“${at}” must be a text, not ${value === "" ? "an empty text" : shown(value)}.`);
  }

  /** One string or a list of strings; always a list afterwards. */
  protected strings(value: unknown, at: string): string[] {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.map((one) => {
      if (typeof one !== "string" || one.trim() === "")
        this.fail(`“${at}” must be a text or a list of texts, not ${one === "" ? "an empty text" : shown(one)}.`);
      return one;
    });
  }

  /** Names of firms: each is looked for in every text. */
  protected names(value: unknown, at: string, most: number): string[] {
    const names = this.strings(value, at);
    if (names.length > most) this.fail(`“${at}” has ${names.length} names; ${most} are allowed.`);
    const long = names.find((name) => name.length > LONGEST_NAME);
    if (long !== undefined) this.fail(`“${at}” has a name of ${long.length} letters; ${LONGEST_NAME} are allowed.`);
    return names;
  }

  protected globs(value: unknown, at: string): string[] {
    const globs = this.strings(value, at);
    const long = globs.find((glob) => glob.length > LONGEST_GLOB);
    if (long !== undefined) this.fail(`“${at}” has a pattern of ${long.length} letters; ${LONGEST_GLOB} are allowed.`);
    const back = globs.find((glob) => glob.startsWith("!"));
    if (back !== undefined)
      this.fail(`“${at}” has ${shown(back)}, but nothing can be taken in again; name what to leave out.`);
    const out = globs.find((glob) => /^(?:\.\.(?:[/\\]|$)|[a-z]:[/\\])/i.test(glob));
    if (out !== undefined)
      this.fail(`“${at}” has ${shown(out)}, but patterns start at the folder of this file; put one there.`);
    // Before a bracket it is an escape. Elsewhere somebody wrote a path as Windows does, and it would fit nothing.
    const windows = globs.find((glob) => /\\(?![[\]{}])/.test(glob));
    if (windows !== undefined) this.fail(`“${at}” has ${shown(windows)}; write “/” between folders, on Windows too.`);
    return globs;
  }

  protected entries(value: unknown, at: string): [string, unknown][] {
    if (value === null || typeof value !== "object" || Array.isArray(value))
      this.fail(
        `${at === "" ? "the configuration" : `“${at}”`} must be a mapping of names to values, not ${shown(value)}.`,
      );
    return Object.entries(value);
  }

  protected fail(what: string): never {
    throw new ConfigError(`${this.file}: ${what}`);
  }
}

/** `2026-11-25`, and a day that there is. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A value in an error, in few words. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  return value !== null && typeof value === "object" ? "a mapping" : String(value);
}

export function join(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}
