import type { Bits, Codes } from "./bits.js";

/** One of the colours of a picture, as blocks of 8 by 8 coefficients. */
export interface Component {
  id: number;
  /** How many blocks of it stand in one unit of the picture, across and down. */
  h: number;
  v: number;
  /** Blocks that show something; units at the edges have more. */
  across: number;
  down: number;
  /** Blocks in a row as they are kept. */
  stride: number;
  /** 64 for each block, in their natural order. */
  blocks: Int16Array;
  quantizer: number;
}

/** A component with the codes that this scan is written in. */
export interface ScanPart {
  component: Component;
  dc: Codes | undefined;
  ac: Codes | undefined;
}

export interface Scan {
  parts: readonly ScanPart[];
  progressive: boolean;
  /** First and last coefficient. */
  from: number;
  to: number;
  /** Bits that are known before this scan, 0 in the first one over them; and that are left for later ones. */
  known: number;
  left: number;
  /** Units between restarts; 0 where there are none. */
  interval: number;
  /** Units of the picture, across and down. */
  units: { across: number; down: number };
}

/** Where the coefficients in a file's order stand in a block. */
const ZIGZAG = Uint8Array.of(
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21],
  ...[28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61],
  ...[54, 47, 55, 62, 63],
);

export const naturalOrder = (i: number): number => ZIGZAG[i]!;

/** Reads a scan into the blocks of its components (T.81, annexes F and G). Throws where it is broken. */
export function readScan(bits: Bits, scan: Scan): void {
  const { parts, interval, units } = scan;
  const [first] = parts;
  if (first === undefined || scan.to > 63 || scan.from > scan.to || scan.left > 13) throw new Error("no such scan");
  const reader = new BlockReader(bits, scan);
  // A scan of one component has its blocks one by one, and none beyond the edge.
  const alone = parts.length === 1;
  const width = alone ? first.component.across : units.across;
  const count = width * (alone ? first.component.down : units.down);
  for (let unit = 0; unit < count; unit++) {
    if (interval > 0 && unit > 0 && unit % interval === 0) {
      bits.restart();
      reader.restart();
    }
    const x = unit % width;
    const y = (unit / width) | 0;
    for (let i = 0; i < parts.length; i++) {
      const { h, v, stride } = parts[i]!.component;
      if (alone) reader.read(0, (y * stride + x) * 64);
      else
        for (let dy = 0; dy < v; dy++)
          for (let dx = 0; dx < h; dx++) reader.read(i, ((y * v + dy) * stride + x * h + dx) * 64);
    }
  }
}

class BlockReader {
  readonly #last: Int32Array;
  /** Blocks that are known to have nothing more. */
  #empty = 0;

  constructor(
    private readonly bits: Bits,
    private readonly scan: Scan,
  ) {
    this.#last = new Int32Array(scan.parts.length);
  }

  restart(): void {
    this.#last.fill(0);
    this.#empty = 0;
  }

  /** The next block, of part `i`, which begins at `at`. */
  read(i: number, at: number): void {
    const { component, dc, ac } = this.scan.parts[i]!;
    const { progressive, from, to, known, left } = this.scan;
    const { blocks } = component;
    if (!progressive || from === 0) {
      if (known > 0) blocks[at]! |= this.bits.number(1) << left;
      else {
        this.#last[i]! += this.bits.signed(this.bits.code(given(dc)) & 15);
        blocks[at] = this.#last[i]! << left;
      }
    }
    if (!progressive) this.#fresh(blocks, at, 1, 63, 0, given(ac));
    else if (from > 0 && known === 0) this.#fresh(blocks, at, from, to, left, given(ac));
    else if (from > 0) this.#refine(blocks, at, from, to, left, given(ac));
  }

  #fresh(blocks: Int16Array, at: number, from: number, to: number, left: number, codes: Codes): void {
    if (this.#empty > 0) {
      this.#empty--;
      return;
    }
    for (let k = from; k <= to; k++) {
      const code = this.bits.code(codes);
      const [run, size] = [code >> 4, code & 15];
      if (size === 0) {
        if (run < 15) {
          this.#empty = (1 << run) - 1 + this.bits.number(run);
          return;
        }
        k += 15;
        continue;
      }
      k += run;
      const value = this.bits.signed(size) << left;
      if (k <= 63) blocks[at + ZIGZAG[k]!] = value;
    }
  }

  /** One bit more for each coefficient that is not zero, and new ones of one bit between them (T.81, G.1.2.3). */
  #refine(blocks: Int16Array, at: number, from: number, to: number, left: number, codes: Codes): void {
    let k = from;
    for (; this.#empty === 0 && k <= to; k++) {
      const code = this.bits.code(codes);
      let run = code >> 4;
      let value = 0;
      if ((code & 15) !== 0) value = this.bits.number(1) === 1 ? 1 << left : -1 << left;
      else if (run < 15) {
        this.#empty = (1 << run) + this.bits.number(run);
        break;
      }
      for (; k <= to; k++) {
        const place = at + ZIGZAG[k]!;
        if (blocks[place] !== 0) this.#better(blocks, place, left);
        else if (run-- === 0) {
          blocks[place] = value;
          break;
        }
      }
    }
    if (this.#empty === 0) return;
    for (; k <= to; k++) {
      const place = at + ZIGZAG[k]!;
      if (blocks[place] !== 0) this.#better(blocks, place, left);
    }
    this.#empty--;
  }

  #better(blocks: Int16Array, place: number, left: number): void {
    if (this.bits.number(1) === 1) blocks[place]! += blocks[place]! < 0 ? -1 << left : 1 << left;
  }
}

function given(codes: Codes | undefined): Codes {
  if (codes === undefined) throw new Error("a table of codes is missing");
  return codes;
}
