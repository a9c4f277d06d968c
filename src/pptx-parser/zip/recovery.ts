import type { ByteSource } from "../../document/source.js";
import type { Budget } from "../limits.js";
import { decodeName, isFolder } from "./directory.js";
import { LOCAL_HEADER, type ZipEntry } from "./entry.js";

const DESCRIPTOR = 16;
const BLOCK = 1024 * 1024;
/** The longest name and extra field a header can announce. */
const LONGEST_HEADER = LOCAL_HEADER + 2 * 0xffff;

/**
 * Finds entries by their local headers, for an archive whose directory is cut off or damaged.
 * Steps over data whose size is known; else searches for its data descriptor or the next header.
 */
export function scanLocalHeaders(source: ByteSource, budget: Budget): ZipEntry[] {
  const window = new Window(source);
  const entries: ZipEntry[] = [];
  for (let at = window.find(0, isLocalHeader); at >= 0; ) {
    const found = readHeader(window, at);
    if (found === null) {
      at = window.find(at + 4, isLocalHeader);
      continue;
    }
    const { entry, data } = found;
    // Bit 3: sizes and checksum stand behind the data instead.
    if (entry.flags & 8 && entry.packed === 0) measure(window, entry, data);
    const end = data + entry.packed;
    const cutOff = end > source.size;
    // A part of it is better than none, but no more than of a whole one; a size that leads beyond the end may be a lie.
    if (cutOff)
      Object.assign(entry, { packed: Math.min(source.size - data, budget.limits.partBytes), size: null, cutOff: true });
    if (!isFolder(entry.name) && data < source.size) {
      entries.push(entry);
      budget.entries(entries.length);
    }
    // Cut off inside a workbook or another archive: what follows are its entries, not ours.
    if (cutOff && startsWithHeader(window, data)) break;
    // Any other size that leads beyond the end may be a lie: look for the next header from the data on.
    at = window.find(cutOff ? data : end, isLocalHeader);
  }
  return entries;
}

function startsWithHeader(window: Window, at: number): boolean {
  const view = window.view(at, LOCAL_HEADER);
  return view.byteLength >= 4 && isLocalHeader(view, 0, at);
}

function readHeader(window: Window, at: number): { entry: ZipEntry; data: number } | null {
  const view = window.view(at, LONGEST_HEADER);
  if (view.byteLength < LOCAL_HEADER) return null;
  const nameLength = view.getUint16(26, true);
  const data = LOCAL_HEADER + nameLength + view.getUint16(28, true);
  if (nameLength === 0 || data > view.byteLength) return null;
  // 0 - signature, 4 - version needed, 10 - time, 12 - date
  const entry: ZipEntry = {
    name: decodeName(new Uint8Array(view.buffer, view.byteOffset + LOCAL_HEADER, nameLength)),
    // 6 - general purpose bit flag
    flags: view.getUint16(6, true),
    // 8 - compression method
    method: view.getUint16(8, true),
    // 14 - crc-32
    crc: view.getUint32(14, true),
    // 18 - compressed size
    packed: view.getUint32(18, true),
    // 22 - uncompressed size
    size: view.getUint32(22, true),
    offset: at,
  };
  return { entry, data: at + data };
}

/** Fills in the sizes of an entry that gave none: by its descriptor where that fits, else up to the next header. */
function measure(window: Window, entry: ZipEntry, data: number): void {
  const end = window.find(
    data,
    (view, i, position) => isDescriptorOf(view, i, position - data) || isAnyHeader(view, i, position),
  );
  const view = end < 0 ? null : window.view(end, DESCRIPTOR);
  if (view !== null && isDescriptorOf(view, 0, end - data)) {
    entry.crc = view.getUint32(4, true);
    entry.packed = end - data;
    entry.size = view.getUint32(12, true);
  } else {
    entry.packed = (end < 0 ? window.size : end) - data;
    entry.size = null;
  }
}

type Match = (view: DataView, at: number, position: number) => boolean;

const isLocalHeader: Match = (view, at) => view.getUint32(at, true) === 0x04034b50;

const isAnyHeader: Match = (view, at) => {
  const signature = view.getUint32(at, true);
  return signature === 0x04034b50 || signature === 0x02014b50 || signature === 0x06054b50;
};

/** 0 - signature 0x08074b50 (by custom, not by standard), 4 - crc-32, 8 - compressed size, 12 - uncompressed size. */
const isDescriptorOf: Match = (view, at, packed) =>
  at + DESCRIPTOR <= view.byteLength &&
  view.getUint32(at, true) === 0x08074b50 &&
  view.getUint32(at + 8, true) === packed;

/** A block of the source at a time, so that a scan of a large file stays small in memory. */
class Window {
  readonly size: number;
  readonly #source: ByteSource;
  #start = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(source: ByteSource) {
    this.#source = source;
    this.size = source.size;
  }

  /** What is loaded from `at` on: at least `least` bytes, unless the source ends before. */
  view(at: number, least: number): DataView {
    const wanted = Math.min(least, this.size - at);
    if (at < this.#start || at + wanted > this.#start + this.#bytes.length) {
      this.#bytes = this.#source.read(at, Math.max(BLOCK, wanted));
      this.#start = at;
    }
    const offset = Math.min(at - this.#start, this.#bytes.length);
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + offset, this.#bytes.length - offset);
  }

  /** Position of the first place from `at` on that begins with `PK` and matches; -1 where there is none. */
  find(at: number, matches: Match): number {
    for (let position = at; position + 4 <= this.size; ) {
      const view = this.view(position, 2 * DESCRIPTOR);
      const last = view.byteLength - 4;
      if (last < 0) return -1;
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      for (let i = bytes.indexOf(0x50); i >= 0 && i <= last; i = bytes.indexOf(0x50, i + 1))
        if (bytes[i + 1] === 0x4b && matches(view, i, position + i)) return position + i;
      // The last bytes may be the beginning of a signature or a descriptor: they are seen again in the next block.
      if (position + view.byteLength >= this.size) return -1;
      position += view.byteLength - DESCRIPTOR;
    }
    return -1;
  }
}
