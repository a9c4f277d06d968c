import type { ByteSource } from "../../document/source.js";
import type { Budget } from "../limits.js";
import { LOCAL_HEADER, type ZipEntry } from "./entry.js";

/** End of central directory record without its comment, and the longest comment. APPNOTE.TXT 4.3.16. */
const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 20;
const ZIP64_END_RECORD = 56;
const FILE_HEADER = 46;
/** No name, extra field and comment of a deck come near this; it bounds what a lying directory makes us read. */
const MOST_BYTES_PER_ENTRY = 1024;

export interface Directory {
  entries: ZipEntry[];
  /** Every entry that the archive announces was found. */
  complete: boolean;
}

interface EndRecord {
  count: number;
  size: number;
  offset: number;
  /** Where the directory must end in this source, whatever bytes stand before the archive. */
  end: number;
}

/** Reads the central directory; null where there is none. Names are as written; folders are left out. */
export function readDirectory(source: ByteSource, budget: Budget): Directory | null {
  const record = findEndRecord(source);
  // More entries than fit into the file: the record is damaged, and says nothing.
  if (record === null || record.count * FILE_HEADER > source.size) return null;
  budget.entries(record.count);
  const size = Math.min(record.size, record.count * MOST_BYTES_PER_ENTRY + FILE_HEADER);
  // Bytes before the archive (a mail header, a stub) move every offset by the same amount.
  const moved = record.end - record.size - record.offset;
  // But bytes that are an archive themselves are ours, cut off behind a workbook whose directory this is.
  if (moved > 0 && startsWithEntry(source)) return null;
  for (const shift of moved === 0 ? [0] : [moved, 0]) {
    if (record.offset + shift < 0) continue;
    const bytes = source.read(record.offset + shift, size);
    const entries = parseHeaders(bytes, record.count, shift);
    budget.overlaps(overlaps(entries, source.size));
    if (entries.length > 0 || record.count === 0)
      return { entries: entries.filter((e) => !isFolder(e.name)), complete: entries.length === record.count };
  }
  return { entries: [], complete: false };
}

function startsWithEntry(source: ByteSource): boolean {
  const start = source.read(0, 4);
  return start.length === 4 && viewOf(start).getUint32(0, true) === 0x04034b50;
}

export function isFolder(name: string): boolean {
  return name.endsWith("/") || name.endsWith("\\");
}

/** Searched from the end backwards; a record counts when its comment reaches exactly to the end, else the last seen does. */
function findEndRecord(source: ByteSource): EndRecord | null {
  const start = Math.max(0, source.size - END_RECORD - LONGEST_COMMENT - ZIP64_LOCATOR);
  const tail = source.read(start, source.size - start);
  const view = viewOf(tail);
  let loose = -1;
  for (let at = tail.length - END_RECORD; at >= 0; at--) {
    // 0 - end of central directory signature = 0x06054b50
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== 0x06054b50) continue;
    // 20 - comment length
    if (at + END_RECORD + view.getUint16(at + 20, true) === tail.length) return endRecord(source, view, at, start);
    if (loose < 0) loose = at;
  }
  return loose < 0 ? null : endRecord(source, view, loose, start);
}

function endRecord(source: ByteSource, view: DataView, at: number, start: number): EndRecord {
  // 4 - number of this disk, 6 - disk of the directory, 8 - entries on this disk
  const record = {
    // 10 - total number of entries
    count: view.getUint16(at + 10, true),
    // 12 - size of the central directory
    size: view.getUint32(at + 12, true),
    // 16 - offset of the central directory
    offset: view.getUint32(at + 16, true),
    end: start + at,
  };
  const locator = at - ZIP64_LOCATOR;
  // 0 - zip64 end of central directory locator signature = 0x07064b50
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return record;
  return zip64Record(source, start + locator, safe(view.getBigUint64(locator + 8, true))) ?? record;
}

function zip64Record(source: ByteSource, locator: number, written: number): EndRecord | null {
  // As written, or directly before its locator where bytes stand before the archive.
  for (const at of [written, locator - ZIP64_END_RECORD]) {
    if (at < 0 || at > source.size) continue;
    const bytes = source.read(at, ZIP64_END_RECORD);
    const view = viewOf(bytes);
    // 0 - zip64 end of central directory signature = 0x06064b50
    if (bytes.length < ZIP64_END_RECORD || view.getUint32(0, true) !== 0x06064b50) continue;
    // 4 - size of this record, 12 - versions, 16 - disks, 24 - entries on this disk
    return {
      // 32 - total number of entries
      count: safe(view.getBigUint64(32, true)),
      // 40 - size of the central directory
      size: safe(view.getBigUint64(40, true)),
      // 48 - offset of the central directory
      offset: safe(view.getBigUint64(48, true)),
      end: at,
    };
  }
  return null;
}

function parseHeaders(bytes: Uint8Array, count: number, shift: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0, i = 0; i < count && at + FILE_HEADER <= bytes.length; i++) {
    // 0 - central file header signature = 0x02014b50
    if (view.getUint32(at, true) !== 0x02014b50) break;
    // 4 - version made by, 6 - version needed, 12 - time, 14 - date
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + FILE_HEADER + nameLength + extraLength + commentLength;
    if (next > bytes.length) break;
    const entry: ZipEntry & { size: number } = {
      name: decodeName(bytes.subarray(at + FILE_HEADER, at + FILE_HEADER + nameLength)),
      // 8 - general purpose bit flag
      flags: view.getUint16(at + 8, true),
      // 10 - compression method
      method: view.getUint16(at + 10, true),
      // 16 - crc-32
      crc: view.getUint32(at + 16, true),
      // 20 - compressed size
      packed: view.getUint32(at + 20, true),
      // 24 - uncompressed size
      size: view.getUint32(at + 24, true),
      // 34 - disk, 36 - internal attributes, 38 - external attributes, 42 - offset of local header
      offset: view.getUint32(at + 42, true),
    };
    widen(entry, view, at + FILE_HEADER + nameLength, extraLength);
    entry.offset += shift;
    entries.push(entry);
    at = next;
  }
  return entries;
}

/**
 * How many entries begin before the end of the one before them. What lies outside the file is only damaged.
 * Header, name and data are counted; the extra field may be shorter than the directory says.
 */
function overlaps(entries: readonly ZipEntry[], size: number): number {
  let count = 0;
  let end = 0;
  for (const { offset, packed, name } of [...entries].sort((a, b) => a.offset - b.offset)) {
    const own = offset + LOCAL_HEADER + name.length + packed;
    if (own > size) continue;
    if (offset < end) count++;
    end = Math.max(end, own);
  }
  return count;
}

/** The zip64 extra field (id 1) holds, in this order, only those numbers whose 32-bit field is all ones. */
function widen(entry: ZipEntry & { size: number }, view: DataView, start: number, length: number): void {
  const full = 0xffffffff;
  if (entry.size !== full && entry.packed !== full && entry.offset !== full) return;
  for (let at = start; at + 4 <= start + length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && end <= start + length) {
      let field = at + 4;
      const next = (): number => {
        const value = field + 8 <= end ? safe(view.getBigUint64(field, true)) : full;
        field += 8;
        return value;
      };
      if (entry.size === full) entry.size = next();
      if (entry.packed === full) entry.packed = next();
      if (entry.offset === full) entry.offset = next();
      return;
    }
    at = end;
  }
}

/** Part names are ASCII by the standard; anything else is read as UTF-8 whatever the flag says. */
export function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Beyond 2^53 no file exists: such a number is a lie, and any too large one is refused further on. */
function safe(value: bigint): number {
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
}
