import { ReadError } from "../../document/errors.js";
import { type ByteSource, bufferSource, type Deflated, type Inflate } from "../../document/source.js";
import type { Budget } from "../limits.js";
import { crc32 } from "./crc32.js";
import { readDirectory } from "./directory.js";
import { dataStart, reach, type ZipEntry } from "./entry.js";
import { neighbourhoods } from "./neighbours.js";
import { scanLocalHeaders } from "./recovery.js";

/** Why an entry gives no bytes. Caught by the package, which turns it into a warning. */
export class ZipFault extends Error {}

/** Deflate cannot do better (RFC 1951): a size beyond it is a mistake or a lie, not a limit to raise. */
const BEST_RATIO = 1032;

/** An archive over ranged reads: only the directory and the parts that are asked for are ever read. */
export class Zip {
  readonly entries: readonly ZipEntry[];
  /** True where the directory at the end was unusable, so that entries come from their local headers. */
  readonly recovered: boolean;
  readonly #source: ByteSource;
  readonly #inflate: Inflate;
  readonly #budget: Budget;
  /** By name, from the local headers; made when the directory is first caught lying. */
  #scanned: ReadonlyMap<string, ZipEntry> | null = null;

  /** Parts that were unpacked together and wait to be read. */
  readonly #ahead = new Map<ZipEntry, Uint8Array>();

  private constructor(
    source: ByteSource,
    inflate: Inflate,
    budget: Budget,
    entries: readonly ZipEntry[],
    recovered: boolean,
  ) {
    this.#source = source;
    this.#inflate = inflate;
    this.#budget = budget;
    this.entries = entries;
    this.recovered = recovered;
  }

  /** Null where the source holds nothing that looks like a zip entry. */
  static open(source: ByteSource, inflate: Inflate, budget: Budget): Zip | null {
    const directory = readDirectory(source, budget);
    if (directory?.complete) return new Zip(source, inflate, budget, directory.entries, false);
    const found = scanLocalHeaders(source, budget);
    const entries = directory !== null && directory.entries.length >= found.length ? directory.entries : found;
    return entries.length === 0 ? null : new Zip(source, inflate, budget, entries, true);
  }

  /** The same for an archive that was unpacked from this one; its costs count with this one's. */
  inside(bytes: Uint8Array): Zip | null {
    return Zip.open(bufferSource(bytes), this.#inflate, this.#budget);
  }

  /**
   * The unpacked bytes, whether their checksum is the declared one, and whether the file ends within them. Throws
   * ZipFault where there is nothing, or ReadError for a limit.
   */
  read(entry: ZipEntry): { bytes: Uint8Array; intact: boolean; cutOff: boolean } {
    if (entry.flags & 1) throw encrypted();
    if (entry.method !== 0 && entry.method !== 8)
      throw new ZipFault(`its compression method ${entry.method} is unknown`);
    if ((entry.size ?? 0) > (entry.packed + 1) * BEST_RATIO) throw new ZipFault("its size cannot be true");
    // Packed data larger than a part may be is a lie, or stored without need: read it, and memory pays for it.
    this.#budget.part(Math.max(entry.size ?? 0, entry.packed), entry.packed);
    const ready = this.#ahead.get(entry);
    if (ready !== undefined) {
      this.#ahead.delete(entry);
      return { bytes: ready, intact: true, cutOff: false };
    }
    const packed = this.#packedBytes(entry);
    if (packed === null) return this.read(this.#elsewhere(entry));
    const bytes = entry.method === 0 ? packed : this.#unpack(packed, entry);
    const intact = entry.crc === this.#checksum(bytes);
    const tooShort = packed.length < entry.packed || bytes.length < (entry.size ?? 0);
    const cutOff = !intact && (tooShort || entry.cutOff === true);
    if (cutOff && bytes.length === 0) throw new ZipFault("it is cut off");
    return { bytes, intact, cutOff };
  }

  /**
   * Unpacks parts that are asked for next in one go, where the host can: a deck is made of many small ones. Only the
   * sound ones are kept; `read` has its own way with all others, and counts what these cost.
   */
  expect(entries: readonly ZipEntry[]): void {
    this.#ahead.clear();
    if (this.#inflate.many === undefined) return;
    const pieces: (Deflated & { entry: ZipEntry })[] = [];
    for (const { entries: near, start, end } of neighbourhoods(entries)) {
      const block = this.#source.read(start, end - start);
      for (const entry of near) {
        const at = entry.offset - start;
        const data = dataStart(block, at);
        if (data === null || data + entry.packed > block.length) continue;
        pieces.push({ entry, data: block.subarray(data, data + entry.packed), size: entry.size!, crc: entry.crc });
      }
    }
    if (pieces.length < 2) return;
    try {
      const unpacked = this.#inflate.many(pieces);
      // Checked here as well: data that ends early may smuggle in what shifts all pieces behind it.
      for (const [i, { entry, crc }] of pieces.entries())
        if (crc === this.#checksum(unpacked[i]!)) this.#ahead.set(entry, unpacked[i]!);
    } catch {
      // One of them is damaged, and will be told about when it is read.
    }
  }

  #checksum(bytes: Uint8Array): number {
    return (this.#inflate.crc32 ?? crc32)(bytes);
  }

  /** The entry as its local header has it, where the directory points to a wrong place. */
  #elsewhere(entry: ZipEntry): ZipEntry {
    // The first of a name counts: later ones may come from an archive inside this one.
    this.#scanned ??= new Map(
      scanLocalHeaders(this.#source, this.#budget)
        .map((e) => [e.name, e] as const)
        .reverse(),
    );
    const found = this.#scanned.get(entry.name);
    if (found === undefined || found.offset === entry.offset) throw new ZipFault("it is not where the directory says");
    // Sizes that stand behind the data (bit 3) were searched for, and the directory knows them.
    return found.flags & 8 ? { ...entry, offset: found.offset } : found;
  }

  /** Null where there is no local header at the place. */
  #packedBytes(entry: ZipEntry): Uint8Array | null {
    // Bytes that are missing in front move offsets below zero.
    if (entry.offset < 0) return null;
    const block = this.#source.read(entry.offset, reach(entry));
    const start = dataStart(block, 0);
    if (start === null) return null;
    return start + entry.packed <= block.length
      ? block.subarray(start, start + entry.packed)
      : this.#source.read(entry.offset + start, entry.packed);
  }

  #unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
    const { partBytes, ratio } = this.#budget.limits;
    const most = entry.size ?? Math.min(partBytes, packed.length * ratio);
    let bytes: Uint8Array;
    try {
      bytes = this.#inflate(packed, most);
    } catch (error) {
      // It may have failed at the very end, and be asked for again.
      if (entry.size === null) this.#budget.part(most, packed.length);
      throw new ZipFault(`its data is damaged (${error instanceof Error ? error.message : error})`);
    }
    if (entry.size === null) this.#budget.part(bytes.length, packed.length);
    return bytes;
  }
}

function encrypted(): ReadError {
  return new ReadError(
    "encrypted",
    "The deck is in an archive with a password. Unpack it with the password, and lint the deck inside.",
  );
}
