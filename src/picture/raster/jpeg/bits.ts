/** A table of codes (ITU-T T.81, annex C), with a short cut for those of up to nine bits. */
export interface Codes {
  /** By the next nine bits: length in the high byte, value in the low one; 0 where the code is longer. */
  short: Uint16Array;
  /** By length: the first code beyond those of this length, as sixteen bits, and what leads from a code to its value. */
  beyond: Int32Array;
  offset: Int32Array;
  values: Uint8Array;
}

const SHORT = 9;

/** From the sixteen counts of codes of each length and their values, in order. */
export function codesOf(counts: Uint8Array, values: Uint8Array): Codes {
  const short = new Uint16Array(1 << SHORT);
  const beyond = new Int32Array(17);
  const offset = new Int32Array(17);
  let code = 0;
  let next = 0;
  for (let length = 1; length <= 16; length++) {
    offset[length] = next - code;
    for (let i = 0; i < counts[length - 1]! && next < values.length; i++, code++, next++) {
      if (length > SHORT) continue;
      const from = code << (SHORT - length);
      short.fill((length << 8) | values[next]!, from, from + (1 << (SHORT - length)));
    }
    beyond[length] = code << (16 - length);
    code <<= 1;
  }
  return { short, beyond, offset, values };
}

/** Reads the bits of a scan. Behind its last byte it throws, so that a short file is a broken one. */
export class Bits {
  #bits = 0;
  #count = 0;
  /** Bits in store that no byte stands behind. */
  #made = 0;

  constructor(
    private readonly data: Uint8Array,
    private at: number,
  ) {}

  #fill(): void {
    while (this.#count <= 24) {
      const byte = this.data[this.at] ?? 0xff;
      const isMarker = byte === 0xff && this.data[this.at + 1] !== 0;
      if (isMarker) this.#made += 8;
      else this.at += byte === 0xff ? 2 : 1;
      this.#bits = (this.#bits << 8) | (isMarker ? 0 : byte);
      this.#count += 8;
    }
  }

  #take(count: number): void {
    this.#count -= count;
    if (this.#count < this.#made) throw new Error("the scan ends before its picture does");
  }

  /** The value of the next code. */
  code({ short, beyond, offset, values }: Codes): number {
    if (this.#count < 16) this.#fill();
    const next = (this.#bits >>> (this.#count - 16)) & 0xffff;
    const found = short[next >> (16 - SHORT)]!;
    if (found !== 0) {
      this.#take(found >> 8);
      return found & 0xff;
    }
    let length = SHORT + 1;
    while (length <= 16 && next >= beyond[length]!) length++;
    if (length > 16) throw new Error("no code begins like that");
    this.#take(length);
    return values[(next >> (16 - length)) + offset[length]!] ?? 0;
  }

  /** The next bits as a number, at most 16. */
  number(count: number): number {
    if (count === 0) return 0;
    if (this.#count < count) this.#fill();
    const value = (this.#bits >>> (this.#count - count)) & ((1 << count) - 1);
    this.#take(count);
    return value;
  }

  /** The next bits as a number with its sign (T.81, F.2.2.1). */
  signed(count: number): number {
    const value = this.number(count);
    return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
  }

  /** Throws away what is left up to the next marker, and gives its place. */
  marker(): number {
    this.#bits = this.#count = this.#made = 0;
    while (this.at + 1 < this.data.length && (this.data[this.at] !== 0xff || this.data[this.at + 1] === 0)) this.at++;
    return this.at;
  }

  /** Goes on behind a marker that restarts the scan; throws where there is none. */
  restart(): void {
    const code = this.data[this.marker() + 1] ?? 0;
    if (code < 0xd0 || code > 0xd7) throw new Error("a restart is missing");
    this.at += 2;
  }
}
