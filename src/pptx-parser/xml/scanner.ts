import type { Budget } from "../limits.js";
import { prefixOf, understands } from "./names.js";

/**
 * An XML element with our prefixes (`names.ts`). `attributes` holds names and values in turn: most
 * elements have none or few, and a flat array is the cheapest to fill and to search.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly children: XmlElement[];
  /** Character data directly in this element, joined. */
  text: string;
}

export interface XmlResult {
  /** What was read up to the fault; null where not even a root was found. */
  root: XmlElement | null;
  /** The first thing that is not well-formed; the scanner stops there. */
  fault: { offset: number; message: string } | null;
}

export interface XmlOptions {
  /** Keep `mc:AlternateContent` as it stands instead of putting its one valid branch in its place. */
  keepAlternates?: boolean;
}

const NONE: readonly string[] = [];
const SPACE = 32;

/**
 * Scans a part into a tree. Namespace-aware; no entity is ever expanded but the five predefined ones and
 * numeric references; a DOCTYPE is stepped over. Never recursive. Throws only when a limit is passed.
 */
export function parseXml(source: string, budget: Budget, options: XmlOptions = {}): XmlResult {
  return new Scanner(source, budget, options.keepAlternates === true).run();
}

interface Open {
  element: XmlElement;
  /** The name as written, which the end tag must repeat. */
  raw: string;
  /** Bindings to go back to when the element ends; null where it declares nothing new. */
  outer: Scope | null;
}

/** Prefixes in force, and the names already resolved under them. An unbound prefix stands for itself. */
class Scope {
  readonly elements = new Map<string, string>();
  readonly #bindings: ReadonlyMap<string, string>;

  constructor(bindings: ReadonlyMap<string, string>) {
    this.#bindings = bindings;
  }

  prefix(written: string): string {
    return this.#bindings.get(written) ?? written;
  }

  with(declared: ReadonlyMap<string, string>): Scope {
    return new Scope(new Map([...this.#bindings, ...declared]));
  }

  element(raw: string): string {
    let name = this.elements.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(":");
      const prefix = this.prefix(colon < 0 ? "" : raw.slice(0, colon));
      name = prefix === "" ? raw : `${prefix}:${raw.slice(colon + 1)}`;
      this.elements.set(raw, name);
    }
    return name;
  }

  attribute(raw: string): string {
    const colon = raw.indexOf(":");
    return colon < 0 ? raw : `${this.prefix(raw.slice(0, colon))}${raw.slice(colon)}`;
  }
}

class Scanner {
  readonly #source: string;
  readonly #budget: Budget;
  readonly #keepAlternates: boolean;
  readonly #open: Open[] = [];
  #scope = new Scope(new Map());
  #root: XmlElement | null = null;
  #at = 0;
  #count = 0;

  constructor(source: string, budget: Budget, keepAlternates: boolean) {
    this.#source = source;
    this.#budget = budget;
    this.#keepAlternates = keepAlternates;
  }

  run(): XmlResult {
    const message = this.#scan();
    this.#budget.nodes(this.#count);
    return { root: this.#root, fault: message === null ? null : { offset: this.#at, message } };
  }

  /** Returns what is wrong, or null where all of it was read. `#at` is where it stopped. */
  #scan(): string | null {
    const source = this.#source;
    for (;;) {
      const mark = source.indexOf("<", this.#at);
      const end = mark < 0 ? source.length : mark;
      if (end > this.#at && this.#open.length > 0) this.#addText(decode(source.slice(this.#at, end), false));
      this.#at = end;
      if (mark < 0) break;
      const next = source.charCodeAt(mark + 1);
      const fault =
        next === 47
          ? this.#endTag()
          : next === 33
            ? this.#declaration()
            : next === 63
              ? this.#skipTo("?>")
              : this.#startTag();
      if (fault !== null) return fault;
    }
    if (this.#root === null) return "no element";
    return this.#open.length > 0 ? `the end of <${this.#open.at(-1)!.raw}> is missing` : null;
  }

  #addText(text: string): void {
    const { element } = this.#open.at(-1)!;
    element.text = element.text === "" ? text : element.text + text;
  }

  #skipTo(terminator: string): string | null {
    const end = this.#source.indexOf(terminator, this.#at + 2);
    if (end < 0) return `"${terminator}" is missing`;
    this.#at = end + terminator.length;
    return null;
  }

  #declaration(): string | null {
    const source = this.#source;
    if (source.startsWith("<!--", this.#at)) return this.#skipTo("-->");
    if (source.startsWith("<![CDATA[", this.#at)) {
      const start = this.#at + 9;
      const fault = this.#skipTo("]]>");
      if (fault === null && this.#open.length > 0) this.#addText(source.slice(start, this.#at - 3));
      return fault;
    }
    return this.#doctype();
  }

  /** OPC forbids a DTD; stepped over, with its internal subset, so that nothing in it is ever looked at. */
  #doctype(): string | null {
    const source = this.#source;
    let subset = false;
    for (let i = this.#at + 2; i < source.length; i++) {
      const char = source.charCodeAt(i);
      if (char === 91) subset = true;
      else if (char === 93) subset = false;
      else if (char === 62 && !subset) {
        this.#at = i + 1;
        return null;
      } else if (char === 34 || char === 39) {
        const close = source.indexOf(source[i]!, i + 1);
        if (close < 0) break;
        i = close;
      }
    }
    return "the document type is cut off";
  }

  #endTag(): string | null {
    const source = this.#source;
    const open = this.#open.at(-1);
    if (open === undefined) return "an end tag without a start";
    let end = this.#at + 2 + open.raw.length;
    if (!source.startsWith(open.raw, this.#at + 2)) return `</${open.raw}> expected`;
    while (source.charCodeAt(end) <= SPACE) end++;
    if (source.charCodeAt(end) !== 62) return `</${open.raw}> expected`;
    this.#at = end + 1;
    this.#close(open);
    return null;
  }

  #close({ element, outer }: Open): void {
    this.#open.pop();
    if (outer !== null) this.#scope = outer;
    if (element.name === "mc:AlternateContent" && !this.#keepAlternates) this.#chooseBranch(element);
  }

  /** Markup compatibility (ISO/IEC 29500-3): exactly one branch counts, the first choice we understand, else the fallback. */
  #chooseBranch(alternates: XmlElement): void {
    const parent = this.#open.at(-1)?.element;
    if (parent === undefined) return;
    parent.children.pop();
    const branch =
      alternates.children.find((c) => c.name === "mc:Choice" && understands(attribute(c, "Requires") ?? "")) ??
      alternates.children.find((c) => c.name === "mc:Fallback");
    for (const child of branch?.children ?? []) parent.children.push(child);
  }

  #startTag(): string | null {
    const source = this.#source;
    const start = this.#at + 1;
    let i = start;
    while (!endsName(source.charCodeAt(i))) i++;
    if (i === start) return "a tag without a name";
    const raw = source.slice(start, i);
    let attributes: string[] | null = null;
    let declared: Map<string, string> | null = null;
    let prefixed = false;
    let char: number;
    for (;;) {
      while (source.charCodeAt(i) <= SPACE) i++;
      char = source.charCodeAt(i);
      if (char === 62 || char === 47) break;
      const nameStart = i;
      while (!endsName(source.charCodeAt(i))) i++;
      const name = source.slice(nameStart, i);
      while (source.charCodeAt(i) <= SPACE) i++;
      if (name === "" || source.charCodeAt(i) !== 61) return `an attribute of <${raw}> is not well-formed`;
      i++;
      while (source.charCodeAt(i) <= SPACE) i++;
      const quote = source.charCodeAt(i);
      if (quote !== 34 && quote !== 39) return `the value of ${name} in <${raw}> has no quotes`;
      const close = source.indexOf(quote === 34 ? '"' : "'", i + 1);
      if (close < 0) return `the value of ${name} in <${raw}> does not end`;
      const value = decode(source.slice(i + 1, close), true);
      i = close + 1;
      if (name.startsWith("xmlns") && (name.length === 5 || name.charCodeAt(5) === 58)) {
        const prefix = name.slice(6);
        const ours = value === "" ? "" : prefixOf(value);
        if (this.#scope.prefix(prefix) !== ours) {
          declared ??= new Map();
          declared.set(prefix, ours);
        }
        continue;
      }
      prefixed ||= name.includes(":");
      if (attributes === null) attributes = [name, value];
      else attributes.push(name, value);
    }
    const empty = char === 47;
    if (empty && source.charCodeAt(i + 1) !== 62) return `<${raw}> does not end`;
    if (this.#open.length === 0 && this.#root !== null) return "content after the root element";
    this.#at = i + (empty ? 2 : 1);
    this.#push(raw, attributes, declared, prefixed, empty);
    return null;
  }

  #push(
    raw: string,
    attributes: string[] | null,
    declared: Map<string, string> | null,
    prefixed: boolean,
    empty: boolean,
  ): void {
    let outer: Scope | null = null;
    if (declared !== null) {
      outer = this.#scope;
      this.#scope = outer.with(declared);
    }
    const name = this.#scope.element(raw);
    if (prefixed)
      for (let k = 0; k < attributes!.length; k += 2) attributes![k] = this.#scope.attribute(attributes![k]!);
    if (name === "mc:Choice" && attributes !== null) this.#resolveRequires(attributes);
    const element: XmlElement = { name, attributes: attributes ?? NONE, children: [], text: "" };
    if (++this.#count === 4096) {
      this.#budget.nodes(this.#count);
      this.#count = 0;
    }
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.element.children.push(element);
    const open = { element, raw, outer };
    this.#open.push(open);
    if (empty) this.#close(open);
    else this.#budget.depth(this.#open.length);
  }

  /** `Requires` names prefixes as the file writes them, which only the scanner can translate. */
  #resolveRequires(attributes: string[]): void {
    const at = attributes.indexOf("Requires");
    if (at < 0 || at % 2 === 1) return;
    const prefixes = attributes[at + 1]!.split(" ").filter((prefix) => prefix !== "");
    attributes[at + 1] = prefixes.map((prefix) => this.#scope.prefix(prefix)).join(" ");
  }
}

/** White space, `/`, `>`, `=`, `<` and the end of the text (NaN) end a name. */
function endsName(char: number): boolean {
  return !(char > SPACE) || char === 47 || char === 62 || char === 61 || char === 60;
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string, isAttribute: boolean): string {
  if (!/[&\r\n\t]/.test(text)) return text;
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const normal = isAttribute ? lines.replace(/[\n\t]/g, " ") : lines;
  return normal.replace(REFERENCE, (_, hex: string | undefined, decimal: string | undefined, name: string) =>
    hex !== undefined
      ? character(Number.parseInt(hex, 16))
      : decimal !== undefined
        ? character(Number(decimal))
        : NAMED[name]!,
  );
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : "\ufffd";
}

/** The value of an attribute, or null where the element does not have it. */
export function attribute(element: XmlElement, name: string): string | null {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1]!;
  return null;
}
