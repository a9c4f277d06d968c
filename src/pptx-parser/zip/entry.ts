/** Fixed part of a local file header. APPNOTE.TXT 4.3.7. */
export const LOCAL_HEADER = 30;

/** One file inside the archive. Sizes and checksum are what the archive declares. */
export interface ZipEntry {
  name: string;
  /** Bit 0: encrypted. Bit 3: sizes follow the data. */
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packed: number;
  /** Unpacked, in bytes; null where only unpacking tells. */
  size: number | null;
  /** Of the local header, from the start of the source. */
  offset: number;
  /** By its declared size it goes on behind the end of the source, so that `packed` is what there is. */
  cutOff?: true;
}

/** Bytes read beyond the expected end of a local header, so that one read is enough: extra fields differ from the directory's. */
const SLACK = 128;

/** How many bytes from its offset on hold an entry's header and data, as far as the directory tells. */
export function reach(entry: ZipEntry): number {
  return LOCAL_HEADER + entry.name.length + SLACK + entry.packed;
}

/** Where the data begins behind the local header at `at`; null where there is no header. */
export function dataStart(block: Uint8Array, at: number): number | null {
  if (at + LOCAL_HEADER > block.length) return null;
  const view = new DataView(block.buffer, block.byteOffset + at, LOCAL_HEADER);
  // 0 - local file header signature = 0x04034b50
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  // 4 version, 6 flags, 8 method, 10 time, 12 date, 14 crc-32, 18 compressed, 22 uncompressed: the directory's count
  // 26 - file name length, 28 - extra field length
  return at + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}
