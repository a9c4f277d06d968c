/**
 * A compound file ([MS-CFB]), the container of old Office formats and of encrypted new ones, with the least that a
 * reader checks: one sector of allocation table, one of directory, and up to three streams. Each stream is padded to
 * 4,096 bytes, because smaller ones would live in a second file system inside the first.
 */
const SECTOR = 512;
const STREAM = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;

export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // The directory is a search tree by length, then by name; sorted, each entry is the right child of the one before.
  const names = Object.keys(streams).sort(
    (a, b) => a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1),
  );
  if (names.length > 3) throw new Error("One directory sector has room for three streams");
  const sectorsEach = STREAM / SECTOR;
  const bytes = new Uint8Array(SECTOR * (3 + names.length * sectorsEach));
  const view = new DataView(bytes.buffer);
  writeHeader(view);

  const table = SECTOR; // sector 0
  for (let at = 0; at < SECTOR; at += 4) view.setUint32(table + at, FREE, true);
  view.setUint32(table, 0xfffffffd, true); // the table itself
  view.setUint32(table + 4, END, true); // the directory

  writeEntry(view, 0, { name: "Root Entry", type: 5, child: 1, right: FREE, start: END, size: 0 });
  names.forEach((name, i) => {
    const first = 2 + i * sectorsEach;
    for (let k = 0; k < sectorsEach; k++)
      view.setUint32(table + 4 * (first + k), k + 1 < sectorsEach ? first + k + 1 : END, true);
    const right = i + 1 < names.length ? i + 2 : FREE;
    writeEntry(view, i + 1, { name, type: 2, child: FREE, right, start: first, size: STREAM });
    bytes.set(streams[name]!.subarray(0, STREAM), SECTOR * (1 + first));
  });
  for (let i = names.length + 1; i < 4; i++) clearEntry(view, i);
  return bytes;
}

function writeHeader(view: DataView): void {
  view.setUint32(0, 0xd0cf11e0); // signature
  view.setUint32(4, 0xa1b11ae1);
  view.setUint16(24, 0x3e, true); // minor version
  view.setUint16(26, 3, true); // major version
  view.setUint16(28, 0xfffe, true); // little endian
  view.setUint16(30, 9, true); // sector shift: 512 bytes
  view.setUint16(32, 6, true); // mini sector shift: 64 bytes
  view.setUint32(44, 1, true); // sectors of the allocation table
  view.setUint32(48, 1, true); // first sector of the directory
  view.setUint32(56, STREAM, true); // smaller streams would be mini streams
  view.setUint32(60, END, true); // no mini stream table
  view.setUint32(68, END, true); // no further table of tables
  view.setUint32(76, 0, true); // where the allocation table is
  for (let at = 80; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
}

interface Entry {
  name: string;
  /** 5 is the root, 2 a stream. */
  type: 2 | 5;
  child: number;
  right: number;
  start: number;
  size: number;
}

const entryAt = (index: number) => 2 * SECTOR + 128 * index;

function writeEntry(view: DataView, index: number, { name, type, child, right, start, size }: Entry): void {
  const at = entryAt(index);
  for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
  view.setUint16(at + 64, 2 * (name.length + 1), true); // length of the name in bytes, with its final zero
  view.setUint8(at + 66, type);
  view.setUint8(at + 67, 1); // black
  view.setUint32(at + 68, FREE, true); // left sibling
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

function clearEntry(view: DataView, index: number): void {
  for (const field of [68, 72, 76]) view.setUint32(entryAt(index) + field, FREE, true);
}
