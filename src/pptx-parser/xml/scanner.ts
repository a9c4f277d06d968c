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

export type Take = ReadonlyMap<string, (element: XmlElement, parent: XmlElement) => void>;

export interface XmlOptions {
  /** Keep `mc:AlternateContent` as it stands instead of putting its one valid branch in its place. */
  keepAlternates?: boolean;
  /**
   * By name: what takes elements as they end, with their parent, and lets them go, so that a part of a million cells
   * fits into memory. Those in every branch of alternates are taken. What it throws ends the reading.
   */
  take?: Take;
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
    const keep = options.keepAlternates === true;
    const take = options.take ?? null;
    const deepest = this.#budget.limits.xmlDepth;
    let root: XmlElement | null = null;
    let fault: string | null = null;
    let scope = this.#usual;
    let at = 0;
    let count = 0;
    let nodes = 0;
    let characters = 0;
    let paragraphs = 0;
    let pieces = 0;
    // By depth: open elements, their names as written, the last child so far, and the scopes to go back to.
    const open: XmlElement[] = [];
    const names: string[] = [];
    const last: (XmlElement | null)[] = [];
    const outer: Scope[] = [];
    let depth = 0;

    for (;;) {
      // Most tags follow one another directly. Asking behind the end would cost the loop its optimised code.
      const mark = at < source.length && source.charCodeAt(at) === 60 ? at : source.indexOf("<", at);
      if (mark !== at) {
        const end = mark < 0 ? source.length : mark;
        if (end > at && depth > 0) {
          const text = decode(source.slice(at, end), false);
          open[depth - 1]!.text += text;
          // What indents the file is no text.
          if (text.trim() !== "") characters += text.length;
        }
        at = end;
        if (mark < 0) break;
      }
      const next = source.charCodeAt(mark + 1);

      if (next === 47) {
        if (depth === 0) {
          fault = "an end tag without a start";
          break;
        }
        const after = endOfEndTag(source, mark + 2, names[depth - 1]!);
        if (after < 0) {
          fault = `</${names[depth - 1]}> expected`;
          break;
        }
        depth--;
        scope = outer[depth]!;
        if (depth > 0) last[depth - 1] = append(open[depth]!, open[depth - 1]!, last[depth - 1]!, keep, take);
        at = after;
        continue;
      }
      if (next === 33 || next === 63) {
        const after = endOfMarkup(source, mark);
        if (after < 0) {
          fault = "a comment, a section or a declaration does not end";
          break;
        }
        if (depth > 0 && source.startsWith("<![CDATA[", mark))
          open[depth - 1]!.text += normalLines(source.slice(mark + 9, after - 3));
        at = after;
        continue;
      }

      const tag = scope.tag(source, mark + 1);
      if (typeof tag === "string") {
        fault = tag;
        break;
      }
      const element: XmlElement = { name: tag.name, attributes: tag.attributes, text: "", first: null, next: null };
      if (depth === 0) {
        if (root !== null) {
          fault = "content after the root element";
          break;
        }
        root = element;
      }
      if (tag.name === "a:p") paragraphs++;
      pieces += tag.pieces;
      count += 1 + tag.attributes.length / 2;
      if (count >= PORTION) {
        nodes += count;
        this.#budget.nodes(count, nodes);
        count = 0;
      }
      at = mark + 1 + tag.length;
      if (depth >= deepest) this.#budget.depth(depth + 1);
      if (tag.empty) {
        if (depth > 0) last[depth - 1] = append(element, open[depth - 1]!, last[depth - 1]!, keep, take);
        continue;
      }
      open[depth] = element;
      names[depth] = tag.raw;
      last[depth] = null;
      outer[depth] = scope;
      scope = tag.scope;
      depth++;
    }
    this.#budget.nodes(count, nodes + count);
    this.#budget.text(characters, paragraphs, pieces);
    if (fault === null && root === null) fault = "no element";
    if (fault === null && depth > 0) fault = `the end of <${names[depth - 1]}> is missing`;
    // What stands open where the text ends, or breaks off, counts with what it holds.
    for (let inner = depth - 1; inner > 0; inner--)
      last[inner - 1] = append(open[inner]!, open[inner - 1]!, last[inner - 1]!, keep, take);
    return { root, fault: fault === null ? null : { offset: at, message: fault } };
  }
}

/** Adds an element, or the one branch of alternates, behind the `last` child of its parent; returns the new last one. */
function append(
  element: XmlElement,
  parent: XmlElement,
  last: XmlElement | null,
  keepAlternates: boolean,
  take: Take | null,
): XmlElement | null {
  const taker = take?.get(element.name);
  if (taker !== undefined) {
    taker(element, parent);
    return last;
  }
  if (element.name !== "mc:AlternateContent" || keepAlternates) {
    if (last === null) parent.first = element;
    else last.next = element;
    return element;
  }
  let end = last;
  for (const child of branchOf(element)) end = append(child, parent, end, true, take);
  return end;
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
