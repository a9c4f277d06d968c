import { prefixOf } from "./names.js";

/** A start tag, its names resolved. Tags repeat, so one object serves every element that is written alike. */
export interface Tag {
  /** The name as written, which the end tag must repeat. */
  readonly raw: string;
  readonly name: string;
  readonly attributes: readonly string[];
  readonly empty: boolean;
  /** How much it counts as one of the smallest things that a Document keeps, or that are kept while it is made. */
  readonly pieces: number;
  /** What holds inside the element: the scope around where the tag declares nothing new. */
  readonly scope: Scope;
  /** Characters from the name to `>`, both included. */
  readonly length: number;
}

const NONE: readonly string[] = [];

const PIECES = new Map([
  ..."a:r a:fld a:br a14:m m:oMath m:oMathPara a:tr a:tc c:v c:name cx:pt cx:v p:cm p188:cm p188:reply p:cmAuthor p188:author"
    .split(" ")
    .map((name) => [name, 1] as const),
  // With its names and where it leads it takes the memory of two.
  ["rel:Relationship", 2] as const,
]);

/** Tags that are kept for the next time they occur: most are short and few, which a hostile file need not be. */
const MOST_TAGS = 10_000;
const LONGEST_TAG = 200;
/** Elements inside one another that declare something new; each makes every look-up longer. In 640 real decks at most 3 do. */
const MOST_SCOPES = 32;

/** Prefixes in force, and the tags that were met under them. An unbound prefix stands for itself. */
export class Scope {
  readonly #declared: ReadonlyMap<string, string>;
  readonly #outer: Scope | null;
  readonly depth: number;
  readonly #tags = new Map<string, Tag>();

  /** A chain, not a copy: a file may declare many prefixes, and more on every element. */
  constructor(declared: ReadonlyMap<string, string> = new Map(), outer: Scope | null = null) {
    this.#declared = declared;
    this.#outer = outer;
    this.depth = outer === null ? 0 : outer.depth + 1;
  }

  prefix(written: string): string {
    for (let scope: Scope | null = this; scope !== null; scope = scope.#outer) {
      const ours = scope.#declared.get(written);
      if (ours !== undefined) return ours;
    }
    return written;
  }

  name(raw: string): string {
    const colon = raw.indexOf(":");
    const prefix = this.prefix(colon < 0 ? "" : raw.slice(0, colon));
    return prefix === "" ? raw.slice(colon + 1) : `${prefix}:${raw.slice(colon + 1)}`;
  }

  /** The tag whose name starts at `start`, or what is wrong with it. */
  tag(source: string, start: number): Tag | string {
    const end = source.indexOf(">", start);
    if (end < 0) return "a tag does not end";
    if (end - start > LONGEST_TAG) return readTag(source, start, this);
    const written = source.slice(start, end);
    const known = this.#tags.get(written);
    if (known !== undefined) return known;
    // Read from a copy of its own: pieces of a string keep all of it in memory, here the part.
    const copy = `${written}>`;
    const tag = readTag(copy, 0, this);
    // Where a value holds a `>` the text up to it is not the whole tag.
    if (typeof tag === "string") return readTag(source, start, this);
    if (this.#tags.size === MOST_TAGS) this.#tags.clear();
    this.#tags.set(copy.slice(0, -1), tag);
    return tag;
  }
}

/**
 * Patterns instead of loops, because a tag that is read for the first time is read by code that ran a few times, and
 * sticky ones, each of which is done in one pass. White space is what is not above the space; `"`, `'`, `/`, `<`, `=`
 * and `>` end a name as well.
 */
const NAME = /[!#-&(-.0-;?-\uffff]*/y;
const SPACE = /[^!-\uffff]*/y;
const ATTRIBUTE = /[^!-\uffff]*([!#-&(-.0-;?-\uffff]+)[^!-\uffff]*=[^!-\uffff]*(?:"([^"]*)"|'([^']*)')/y;
/** What there is of an attribute that is none. */
const HALF = /[^!-\uffff]*([!#-&(-.0-;?-\uffff]*)[^!-\uffff]*(=?)[^!-\uffff]*(["']?)/y;

function readTag(source: string, start: number, outer: Scope): Tag | string {
  let at = endOf(NAME, source, start);
  const raw = source.slice(start, at);
  if (raw === "") return "a tag without a name";
  const attributes: string[] = [];
  let declared: Map<string, string> | null = null;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(source);
    if (found === null) break;
    at = ATTRIBUTE.lastIndex;
    const name = found[1]!;
    const value = decode(found[2] ?? found[3]!, true);
    if (name === "xmlns" || name.startsWith("xmlns:")) declared = declare(declared, name.slice(6), value.trim(), outer);
    else attributes.push(name, value);
  }
  const end = endOf(SPACE, source, at);
  const empty = source.startsWith("/", end);
  if (!empty && !source.startsWith(">", end)) return faultOf(source, at, raw);
  if (empty && !source.startsWith(">", end + 1)) return `<${raw}> does not end`;
  if (declared !== null && outer.depth === MOST_SCOPES) return `prefixes are declared too deep in <${raw}>`;
  const scope = declared === null ? outer : new Scope(declared, outer);
  const name = scope.name(raw);
  for (let k = 0; k < attributes.length; k += 2) {
    // `Requires` names prefixes as the file writes them, which only the scope can translate.
    if (name === "mc:Choice" && attributes[k] === "Requires")
      attributes[k + 1] = attributes[k + 1]!.split(" ")
        .map((prefix) => scope.prefix(prefix))
        .join(" ");
    if (attributes[k]!.includes(":")) attributes[k] = scope.name(attributes[k]!);
  }
  const length = end + (empty ? 2 : 1) - start;
  // A copy, because an array that grew keeps room for many more, and every element keeps one.
  const kept = attributes.length === 0 ? NONE : attributes.slice();
  return { raw, name, attributes: kept, empty, pieces: PIECES.get(name) ?? 0, scope, length };
}

/** Adds what a declaration changes to those of its tag; null while they change nothing. */
function declare(
  declared: Map<string, string> | null,
  prefix: string,
  uri: string,
  outer: Scope,
): Map<string, string> | null {
  const ours = uri === "" ? "" : prefixOf(uri);
  return outer.prefix(prefix) === ours ? declared : (declared ?? new Map<string, string>()).set(prefix, ours);
}

/** Where a sticky pattern that may match nothing ends. */
function endOf(pattern: RegExp, source: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(source);
  return pattern.lastIndex;
}

/** What is wrong where an attribute should stand. */
function faultOf(source: string, at: number, raw: string): string {
  HALF.lastIndex = at;
  const [, name = "", equals, quote] = HALF.exec(source) ?? [];
  if (name === "" || equals === "") return `an attribute of <${raw}> is not well-formed`;
  return `the value of ${name} in <${raw}> ${quote === "" ? "has no quotes" : "does not end"}`;
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Expands the five predefined entities and numeric references, and nothing else; normalises line ends. */
export function decode(text: string, isAttribute: boolean): string {
  if (!/[&\r\n\t]/.test(text)) return text;
  const lines = normalLines(text);
  const normal = isAttribute ? lines.replace(/[\n\t]/g, " ") : lines;
  return normal.replace(REFERENCE, (_, hex: string | undefined, decimal: string | undefined, name: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return decimal !== undefined ? character(Number(decimal)) : NAMED[name]!;
  });
}

/** Every line ends in a line feed (XML 1.0, 2.11), in sections as elsewhere. */
export function normalLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : "\ufffd";
}
