import type { Budget } from "../limits.js";
import { understands } from "./names.js";
import { decode, normalLines, Scope } from "./tag.js";

/**
 * An XML element with our prefixes (`names.ts`). `attributes` holds names and values in turn, and children are a
 * chain: most elements have few of either, so that arrays would take more memory than what they hold.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly string[];
  /** Character data directly in this element, joined. */
  text: string;
  /** The first child, and the next element under the same parent. `tree.ts` walks them. */
  first: XmlElement | null;
  next: XmlElement | null;
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

/** Elements and attributes are counted in portions: often enough to stop in time, seldom enough to cost nothing. */
const PORTION = 4096;

/**
 * Scans parts into trees. Namespace-aware; no entity is ever expanded but the five predefined ones and
 * numeric references; a DOCTYPE is stepped over. Never recursive. Throws only when a limit is passed.
 * One reader for all parts of a deck, because they repeat each other's tags.
 */
export class XmlReader {
  readonly #budget: Budget;
  readonly #usual = new Scope();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  read(source: string, options: XmlOptions = {}): XmlResult {
    let root: XmlElement | null = null;
    let scope = this.#usual;
    let at = 0;
    let count = 0;
    let characters = 0;
    let paragraphs = 0;
    // By depth: open elements, their names as written, the last child so far, and the scopes to go back to.
    const open: XmlElement[] = [];
    const names: string[] = [];
    const last: (XmlElement | null)[] = [];
    const outer: { depth: number; scope: Scope }[] = [];
    const append = (child: XmlElement): void => {
      const depth = open.length - 1;
      const before = last[depth] ?? null;
      if (before !== null) before.next = child;
      else open[depth]!.first = child;
      last[depth] = child;
    };
    const close = (): void => {
      const element = open.pop()!;
      names.pop();
      last.pop();
      if (outer.length > 0 && outer.at(-1)!.depth === open.length) scope = outer.pop()!.scope;
      if (open.length === 0) return;
      if (element.name !== "mc:AlternateContent" || options.keepAlternates === true) append(element);
      else for (const child of branchOf(element)) append(child);
    };
    const done = (message: string | null): XmlResult => {
      this.#budget.nodes(count);
      this.#budget.text(characters, paragraphs);
      while (open.length > 0) close();
      return { root, fault: message === null ? null : { offset: at, message } };
    };

    for (;;) {
      const mark = source.indexOf("<", at);
      const end = mark < 0 ? source.length : mark;
      const parent = open[open.length - 1];
      if (end > at && parent !== undefined) {
        const text = decode(source.slice(at, end), false);
        parent.text += text;
        // What indents the file is no text.
        if (text.trim() !== "") characters += text.length;
      }
      at = end;
      if (mark < 0) break;
      const next = source.charCodeAt(mark + 1);

      if (next === 47) {
        if (parent === undefined) return done("an end tag without a start");
        const after = endOfEndTag(source, mark + 2, names[names.length - 1]!);
        if (after < 0) return done(`</${names.at(-1)}> expected`);
        close();
        at = after;
        continue;
      }
      if (next === 33 || next === 63) {
        const after = endOfMarkup(source, mark);
        if (after < 0) return done("a comment, a section or a declaration does not end");
        if (parent !== undefined && source.startsWith("<![CDATA[", mark))
          parent.text += normalLines(source.slice(mark + 9, after - 3));
        at = after;
        continue;
      }

      const tag = scope.tag(source, mark + 1);
      if (typeof tag === "string") return done(tag);
      const element: XmlElement = { name: tag.name, attributes: tag.attributes, text: "", first: null, next: null };
      if (parent === undefined) {
        if (root !== null) return done("content after the root element");
        root = element;
      }
      if (tag.name === "a:p") paragraphs++;
      count += 1 + tag.attributes.length / 2;
      if (count >= PORTION) {
        this.#budget.nodes(count);
        count = 0;
      }
      at = mark + 1 + tag.length;
      if (tag.scope !== scope && !tag.empty) {
        outer.push({ depth: open.length, scope });
        scope = tag.scope;
      }
      open.push(element);
      names.push(tag.raw);
      last.push(null);
      this.#budget.depth(open.length);
      if (tag.empty) close();
    }
    if (root === null) return done("no element");
    return done(open.length > 0 ? `the end of <${names.at(-1)}> is missing` : null);
  }
}

/** Where the text goes on behind `</name>`; -1 where another name or no end stands there. */
function endOfEndTag(source: string, start: number, name: string): number {
  if (!source.startsWith(name, start)) return -1;
  let i = start + name.length;
  while (source.charCodeAt(i) <= 32) i++;
  return source.charCodeAt(i) === 62 ? i + 1 : -1;
}

/** Behind a comment, a CDATA section, a processing instruction or a document type; -1 where it does not end. */
function endOfMarkup(source: string, start: number): number {
  const behind = (terminator: string, from: number): number => {
    const found = source.indexOf(terminator, from);
    return found < 0 ? -1 : found + terminator.length;
  };
  if (source.startsWith("<?", start)) return behind("?>", start + 2);
  if (source.startsWith("<!--", start)) return behind("-->", start + 4);
  if (source.startsWith("<![CDATA[", start)) return behind("]]>", start + 9);
  return endOfDoctype(source, start + 2);
}

/** OPC forbids a DTD (ECMA-376-2, 9.1.1): it is stepped over with its internal subset, so that nothing in it is ever looked at. */
function endOfDoctype(source: string, start: number): number {
  let subset = false;
  for (let i = start; i < source.length; i++) {
    const char = source.charCodeAt(i);
    if (char === 91) subset = true;
    else if (char === 93) subset = false;
    else if (char === 62 && !subset) return i + 1;
    else if (char === 34 || char === 39) {
      i = source.indexOf(char === 34 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

/** Markup compatibility (ISO/IEC 29500-3): exactly one branch counts, the first choice we understand, else the fallback. */
function branchOf(alternates: XmlElement): XmlElement[] {
  let fallback: XmlElement | null = null;
  let branch: XmlElement | null = null;
  for (let child = alternates.first; child !== null && branch === null; child = child.next) {
    if (child.name === "mc:Choice" && understands(attribute(child, "Requires") ?? "")) branch = child;
    if (child.name === "mc:Fallback") fallback ??= child;
  }
  const elements: XmlElement[] = [];
  for (let child = (branch ?? fallback)?.first ?? null; child !== null; child = child.next) elements.push(child);
  return elements;
}

/** The value of an attribute, or null where the element does not have it. */
export function attribute(element: XmlElement, name: string): string | null {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1]!;
  return null;
}
