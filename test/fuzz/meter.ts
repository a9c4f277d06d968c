import { constants, inflateRawSync } from "node:zlib";
import type { Document } from "../../src/document/document.js";
import type { ByteSource, Inflate } from "../../src/document/source.js";
import type { WorkbookOf } from "../../src/document/workbook.js";
import { DEFAULT_LIMITS, type Limits, openPptx } from "../../src/pptx-parser/index.js";
import { type XmlElement, XmlReader } from "../../src/pptx-parser/xml/scanner.js";

/** What one read did, measured from outside: nothing here asks the reader's own books. */
export interface Costs {
  /** Bytes asked of the source, in all, and in the largest single read. */
  read: number;
  largestRead: number;
  /** Bytes that came out of inflating, in all, and at one time. Where it failed: as many as were allowed. */
  inflated: number;
  largestInflated: number;
  /** Elements and attributes in the trees that the scanner handed out, their text without white space, and the deepest nesting. */
  nodes: number;
  characters: number;
  paragraphs: number;
  depth: number;
}

/** Reads a deck and measures. `document` is null and `error` what was thrown where it is refused. */
export function meteredRead(
  bytes: Uint8Array,
  path: string,
  limits: Partial<Limits>,
): { document: Document | null; workbookOf: WorkbookOf; error: unknown; costs: Costs } {
  const costs: Costs = {
    read: 0,
    largestRead: 0,
    inflated: 0,
    largestInflated: 0,
    nodes: 0,
    characters: 0,
    paragraphs: 0,
    depth: 0,
  };
  const source: ByteSource = {
    size: bytes.length,
    read(offset, length) {
      if (!(offset >= 0 && length >= 0 && Number.isSafeInteger(offset) && Number.isSafeInteger(length)))
        throw new Error(`read(${offset}, ${length}) of ${bytes.length} bytes`);
      const end = Math.min(bytes.length, offset + length);
      const got = Math.max(0, end - offset);
      costs.read += got;
      costs.largestRead = Math.max(costs.largestRead, got);
      // A copy, as from a file: whoever writes into it or keeps it must not change the next read.
      return bytes.slice(offset, end);
    },
  };
  const inflate: Inflate = (data, maxBytes) => {
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 0) throw new Error(`inflate up to ${maxBytes} bytes`);
    let made = maxBytes;
    try {
      const unpacked = inflateRawSync(data, {
        maxOutputLength: Math.max(1, maxBytes),
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      made = unpacked.length;
      return unpacked;
    } finally {
      costs.inflated += made;
      costs.largestInflated = Math.max(costs.largestInflated, made);
    }
  };
  const untouched = XmlReader.prototype.read;
  XmlReader.prototype.read = function (this: XmlReader, ...given) {
    const result = untouched.apply(this, given);
    if (result.root !== null) measureTree(result.root, costs);
    return result;
  };
  try {
    const { document, workbookOf } = openPptx(source, { path, inflate, limits });
    return { document, workbookOf, error: null, costs };
  } catch (error) {
    return { document: null, workbookOf: () => null, error, costs };
  } finally {
    XmlReader.prototype.read = untouched;
  }
}

function measureTree(root: XmlElement, costs: Costs): void {
  const stack = [{ element: root as XmlElement | null, depth: 1 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    for (let { element } = top; element !== null; element = element.next) {
      costs.nodes += 1 + element.attributes.length / 2;
      costs.characters += element.text.replace(/\s+/g, "").length;
      if (element.name === "a:p") costs.paragraphs++;
      costs.depth = Math.max(costs.depth, top.depth);
      if (element.first !== null) stack.push({ element: element.first, depth: top.depth + 1 });
    }
  }
}

/** What a deck of this size may cost within these limits, as sentences about what was exceeded. */
export function excesses(costs: Costs, size: number, limits: Partial<Limits>): string[] {
  const { partBytes, totalBytes, xmlNodes, characters, paragraphs, xmlDepth } = { ...DEFAULT_LIMITS, ...limits };
  const bounds: [name: string, value: number, most: number][] = [
    ["bytes inflated at once", costs.largestInflated, partBytes],
    // A part of unknown size is booked once it is unpacked, so one such part may come on top.
    ["bytes inflated", costs.inflated, totalBytes + partBytes],
    ["elements and attributes", costs.nodes, xmlNodes],
    ["characters", costs.characters, characters],
    ["paragraphs", costs.paragraphs, paragraphs],
    ["depth", costs.depth, xmlDepth],
    // A local header with the longest name and extra field stands before the part; directories are read in blocks.
    ["bytes read at once", costs.largestRead, Math.max(partBytes, BLOCK) + LONGEST_HEADER],
    ["bytes read", costs.read, PASSES * (size + BLOCK) + totalBytes],
  ];
  return bounds
    .filter(([, value, most]) => value > most)
    .map(([name, value, most]) => `${value} ${name}, at most ${most}`);
}

const BLOCK = 1024 * 1024;
const LONGEST_HEADER = 2 * 0xffff + 256;
/** The directory, a scan of local headers, and one more where the directory lies; blocks overlap a little. */
const PASSES = 4;
