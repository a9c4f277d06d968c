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
