import { ReadError } from "../document/errors.js";

/**
 * What a deck may cost. Each limit is there so that a hostile file ends in one clear sentence instead of a dead
 * machine. "At most" below is the most in 633 decks of other people's that we measured.
 */
export interface Limits {
  /** Files inside the deck; at most 383. */
  entries: number;
  /** Bytes of one part, unpacked; at most 1.4 million. Media is never unpacked, so this bounds XML. */
  partBytes: number;
  /** Bytes of all parts that are read, unpacked; at most 1.8 million. */
  totalBytes: number;
  /** Unpacked size over packed size, judged on parts above 1 MiB; at most 19. Deflate ends at 1,032. */
  ratio: number;
  /** XML elements inside one another; at most 25. */
  xmlDepth: number;
  /** XML elements and their attributes in all; at most 100,406. A dense slide has a thousand. */
  xmlNodes: number;
  /** The same in all large parts and in layouts and masters: these fill memory, where slides come and go. */
  partNodes: number;
  /** Characters of text in all parts that are read, what indents them left out; at most 13,665. */
  characters: number;
  /** Paragraphs, table cells and SmartArt nodes in all; at most 697. */
  paragraphs: number;
  /** The smallest things that are kept: runs, breaks, cells, values of charts, comments, links between parts; at most 1,232. */
  pieces: number;
  /** Shapes in all, those inside groups included; at most 769. */
  shapes: number;
  /** Files inside the deck that share bytes with another one, as in bombs of few bytes; none. */
  overlaps: number;
  /** For reading, as a net under the other limits; at most 120. Texts have the same limit. */
  milliseconds: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  entries: 20_000,
  partBytes: 16 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 400,
  xmlDepth: 256,
  xmlNodes: 1_500_000,
  partNodes: 350_000,
  characters: 1_000_000,
  paragraphs: 30_000,
  pieces: 250_000,
  shapes: 50_000,
  overlaps: 10,
  milliseconds: 5_000,
};

/** Small parts may be as repetitive as they like: they cannot hurt. */
const RATIO_FLOOR = 1024 * 1024;

/** Elements and attributes of a part that is larger than slides are: a dense one has a thousand. */
const LARGE = 20_000;

/** Of outlines, which nobody needs by the thousand: at most 6,074 in a real deck. */
const MOST_POINTS = 50_000;

/** Counts what a read has cost so far, and stops it at the first limit. One per document. */
export class Budget {
  readonly limits: Readonly<Limits>;
  #bytes = 0;
  #nodes = 0;
  #characters = 0;
  #paragraphs = 0;
  #pieces = 0;
  #inMemory = 0;
  #shapes = 0;
  #points = 0;
  readonly #now: () => number;
  readonly #deadline: number;

  /** `now`: a clock in milliseconds, from whatever start. */
  constructor(limits: Partial<Limits> = {}, now = (): number => performance.now()) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.#now = now;
    this.#deadline = now() + this.limits.milliseconds;
  }

  entries(count: number): void {
    if (count > this.limits.entries) fail("entries", "holds more files inside than a deck should", this.limits.entries);
  }

  overlaps(count: number): void {
    if (count > this.limits.overlaps)
      fail("overlaps", "holds files that share their bytes, as a zip bomb does", this.limits.overlaps);
  }

  /** Before a part is unpacked: sizes are what the archive declares, and unpacking stops at the declared size. */
  part(size: number, packed: number): void {
    this.#clock();
    if (size > this.limits.partBytes) fail("partBytes", "has a part that is too large to read", this.limits.partBytes);
    if (size > RATIO_FLOOR && size > packed * this.limits.ratio)
      fail("ratio", "unpacks to far more than its size, as a zip bomb does", this.limits.ratio);
    this.#bytes += size;
    if (this.#bytes > this.limits.totalBytes) fail("totalBytes", "unpacks to more than fits", this.limits.totalBytes);
  }

  depth(depth: number): void {
    if (depth > this.limits.xmlDepth) fail("xmlDepth", "nests its content too deeply", this.limits.xmlDepth);
  }

  /** Nodes as they are met, and how many the same part had so far, these included. It counts as large from `LARGE` on. */
  nodes(count: number, inPart: number): void {
    this.#clock();
    this.#nodes += count;
    const { xmlNodes } = this.limits;
    if (this.#nodes > xmlNodes) fail("xmlNodes", "has too much content to read", xmlNodes);
    if (inPart > LARGE) this.#fill(inPart - count > LARGE ? count : inPart);
  }

  /** Reads a part that is kept for as long as the deck is read. */
  keep<T>(read: () => T): T {
    const before = this.#nodes - this.#inMemory;
    const part = read();
    // What is large has been counted.
    this.#fill(this.#nodes - this.#inMemory - before);
    return part;
  }

  #fill(nodes: number): void {
    this.#inMemory += nodes;
    const { partNodes } = this.limits;
    if (this.#inMemory > partNodes) fail("partNodes", "has parts with too much content to read", partNodes);
  }

  text(characters: number, paragraphs: number, pieces: number): void {
    this.#characters += characters;
    this.#paragraphs += paragraphs;
    this.#pieces += pieces;
    const { limits } = this;
    if (this.#pieces > limits.pieces) fail("pieces", "is made of too many small pieces to read", limits.pieces);
    if (this.#characters > limits.characters) fail("characters", "has too much text to read", limits.characters);
    if (this.#paragraphs > limits.paragraphs) fail("paragraphs", "has too many paragraphs to read", limits.paragraphs);
  }

  /** True while a deck's outlines are few enough to be kept; a deck with more is read without the rest of them. */
  outline(points: number): boolean {
    this.#points += points;
    return this.#points <= MOST_POINTS;
  }

  shape(): void {
    this.#clock();
    if (++this.#shapes > this.limits.shapes) fail("shapes", "has too many shapes to read", this.limits.shapes);
  }

  #clock(): void {
    if (this.#now() > this.#deadline) fail("milliseconds", "takes too long to read", this.limits.milliseconds);
  }
}

function fail(name: keyof Limits, what: string, limit: number): never {
  throw new ReadError(
    "limit",
    `This file ${what}. If you trust it, raise \`limits.${name}\` (now ${limit}) in the configuration.`,
    `limit ${name}=${limit}`,
  );
}
