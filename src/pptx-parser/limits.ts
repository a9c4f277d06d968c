import { ReadError } from "../document/errors.js";

/** What a deck may cost. Each limit is there so that a hostile file ends in one clear sentence instead of a dead machine. */
export interface Limits {
  /** Files inside the deck. A real deck of 500 slides has about 3,000. */
  entries: number;
  /** Bytes of one part, unpacked. Media is never unpacked, so this bounds XML; the largest real part we met has 7 MB. */
  partBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  totalBytes: number;
  /** Unpacked size over packed size, judged on parts above 1 MiB; real slides stay below 100, deflate ends at 1,032. */
  ratio: number;
  /** XML elements inside one another; real slides stay below 40. */
  xmlDepth: number;
  /** XML elements in all; about 500 a slide in real decks. */
  xmlNodes: number;
  /** Shapes in all, those inside groups included. */
  shapes: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  entries: 20_000,
  partBytes: 32 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  ratio: 400,
  xmlDepth: 256,
  xmlNodes: 1_000_000,
  shapes: 100_000,
};

/** Small parts may be as repetitive as they like: they cannot hurt. */
const RATIO_FLOOR = 1024 * 1024;

/** Counts what a read has cost so far, and stops it at the first limit. One per document. */
export class Budget {
  readonly limits: Readonly<Limits>;
  #bytes = 0;
  #nodes = 0;
  #shapes = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  entries(count: number): void {
    if (count > this.limits.entries) fail("entries", "holds more files inside than a deck should", this.limits.entries);
  }

  /** Before a part is unpacked: sizes are what the archive declares, and unpacking stops at the declared size. */
  part(size: number, packed: number): void {
    if (size > this.limits.partBytes) fail("partBytes", "has a part that is too large to read", this.limits.partBytes);
    if (size > RATIO_FLOOR && size > packed * this.limits.ratio)
      fail("ratio", "unpacks to far more than its size, as a zip bomb does", this.limits.ratio);
    this.#bytes += size;
    if (this.#bytes > this.limits.totalBytes) fail("totalBytes", "unpacks to more than fits", this.limits.totalBytes);
  }

  depth(depth: number): void {
    if (depth > this.limits.xmlDepth) fail("xmlDepth", "nests its content too deeply", this.limits.xmlDepth);
  }

  nodes(count: number): void {
    this.#nodes += count;
    if (this.#nodes > this.limits.xmlNodes) fail("xmlNodes", "has too much content to read", this.limits.xmlNodes);
  }

  shape(): void {
    if (++this.#shapes > this.limits.shapes) fail("shapes", "has too many shapes to read", this.limits.shapes);
  }
}

function fail(name: keyof Limits, what: string, limit: number): never {
  throw new ReadError(
    "limit",
    `This file ${what}. If you trust it, raise \`limits.${name}\` (now ${limit}) in the configuration.`,
    `limit ${name}=${limit}`,
  );
}
