import type { ByteSource } from "../../document/source.js";

/** Sectors of the directory that are read at most: 64 entries or more, and the names we look for come early. */
const MOST_SECTORS = 32;
const ENTRY = 128;
const HEADER = 512;

/** True for a compound file ([MS-CFB] 2.2): the container of old Office formats and of encrypted new ones. */
export function isOle(head: Uint8Array): boolean {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return magic.every((byte, i) => head[i] === byte);
}

/** Names of the storages and streams in a compound file; those that a damaged file still gives. */
export function oleStreams(source: ByteSource): string[] {
  const header = source.read(0, HEADER);
  if (header.length < HEADER) return [];
  const view = viewOf(header);
  // 0 signature, 8 class id, 24 minor version, 26 major version, 28 byte order
  // 30 - sector shift: 9 or 12
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const names: string[] = [];
  // 48 - first directory sector
  let sector = view.getUint32(48, true);
  for (let i = 0; i < MOST_SECTORS && sector < 0xfffffffa; i++) {
    names.push(...entryNames(source.read((sector + 1) * 2 ** shift, 2 ** shift)));
    sector = nextSector(source, view, shift, sector);
  }
  return names;
}

/** Through the file allocation table, whose first 109 sectors the header lists from offset 76 on. */
function nextSector(source: ByteSource, header: DataView, shift: number, sector: number): number {
  const perTable = 2 ** shift / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return 0xffffffff;
  const at = header.getUint32(76 + 4 * table, true);
  const cell = source.read((at + 1) * 2 ** shift + 4 * (sector % perTable), 4);
  return cell.length < 4 ? 0xffffffff : viewOf(cell).getUint32(0, true);
}

function entryNames(sector: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 0; at + ENTRY <= sector.length; at += ENTRY) {
    // 64 - length of the name in bytes, its final zero included
    const length = viewOf(sector).getUint16(at + 64, true);
    if (length >= 2 && length <= 64)
      names.push(new TextDecoder("utf-16le").decode(sector.subarray(at, at + length - 2)));
  }
  return names;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
