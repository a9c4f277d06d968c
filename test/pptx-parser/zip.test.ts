import { ZipDeflate, Zip as ZipWriter } from "fflate";
import { describe, expect, it } from "vitest";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { Budget } from "../../src/pptx-parser/limits.js";
import { Zip, ZipFault } from "../../src/pptx-parser/zip/archive.js";
import { crc32 } from "../../src/pptx-parser/zip/crc32.js";
import { bytesOf, zip } from "./build.js";

const PARTS = {
  "a.xml": "<a>first</a>",
  "b.xml": "<b>second</b>",
  "c.xml": "<c>third, long enough to deflate deflate deflate</c>",
};

function open(bytes: Uint8Array): Zip {
  const archive = Zip.open(bufferSource(bytes), inflate, new Budget());
  if (archive === null) throw new Error("no archive");
  return archive;
}

function contents(archive: Zip): Record<string, string> {
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, new TextDecoder().decode(archive.read(entry).bytes)]),
  );
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** Position of the last occurrence of a zip signature. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error("no such record");
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

function edited(bytes: Uint8Array, edit: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  edit(new DataView(copy.buffer));
  return copy;
}

/** Rewrites an archive of small entries so that every number that can be is in a zip64 record. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = find(bytes, END);
  const start = view.getUint32(end + 16, true);
  const headers: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const nameLength = view.getUint16(at + 28, true);
    const header = bytes.slice(at, at + 46 + nameLength);
    const fields = new DataView(header.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    for (const [i, offset] of [24, 20, 42].entries()) {
      extra.setBigUint64(4 + 8 * i, BigInt(fields.getUint32(offset, true)), true);
      fields.setUint32(offset, 0xffffffff, true);
    }
    fields.setUint16(30, 28, true);
    headers.push(join(header, new Uint8Array(extra.buffer)));
    at += 46 + nameLength + view.getUint16(at + 30, true);
  }
  const directory = join(...headers);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(headers.length), true);
  record.setBigUint64(32, BigInt(headers.length), true);
  record.setBigUint64(40, BigInt(directory.length), true);
  record.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + directory.length), true);
  const last = new Uint8Array(22).fill(0xff);
  last.set([0x50, 0x4b, 5, 6]);
  last.set([0, 0], 20);
  return join(bytes.slice(0, start), directory, new Uint8Array(record.buffer), new Uint8Array(locator.buffer), last);
}

function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const writer = new ZipWriter((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(PARTS)) {
    const file = new ZipDeflate(name);
    writer.add(file);
    file.push(bytesOf(text), true);
  }
  writer.end();
  return join(...chunks);
}

describe("the zip reader", () => {
  it.each([
    ["deflated", zip(PARTS)],
    ["stored", zip(PARTS, 0)],
    ["with data descriptors", streamed()],
    ["zip64", zip64(zip(PARTS))],
    ["behind other bytes", join(bytesOf("From: someone\r\n\r\n"), zip(PARTS))],
    ["zip64 behind other bytes", join(bytesOf("stub"), zip64(zip(PARTS)))],
    ["before other bytes", join(zip(PARTS), bytesOf("-- \nsent from a telephone"))],
  ])("reads an archive that is %s", (_, bytes) => {
    const archive = open(bytes);
    expect(contents(archive)).toEqual(PARTS);
    expect(archive.recovered).toBe(false);
  });

  it.each([
    ["deflated", zip(PARTS)],
    ["with data descriptors", streamed()],
  ])("recovers an archive that is %s when its directory is cut off", (_, bytes) => {
    const archive = open(bytes.slice(0, find(bytes, DIRECTORY) - 60));
    expect(archive.recovered).toBe(true);
    expect(contents(archive)).toEqual(PARTS);
  });

  const long = Array.from({ length: 2_000 }, (_, i) => `<i n="${(i * 7919) % 1009}"/>`).join("");

  it.each([
    ["deflated", 6],
    ["stored", 0],
  ] as const)("recovers what is whole, and the beginning of what is not, when a %s entry is cut off", (_, level) => {
    const bytes = zip({ "a.xml": "<a/>", "b.xml": long }, level);
    const archive = open(bytes.slice(0, Math.floor(bytes.length / 2)));
    const [first, last] = archive.entries.map((entry) => archive.read(entry));
    expect(first).toMatchObject({ intact: true, cutOff: false });
    expect(last).toMatchObject({ intact: false, cutOff: true });
    expect(last!.bytes.length).toBeGreaterThan(long.length / 4);
    expect(long).toContain(new TextDecoder().decode(last?.bytes));
  });

  it("gives nothing of an entry of which nothing is left", () => {
    const bytes = zip(PARTS);
    const archive = open(bytes.slice(0, 85));
    expect(archive.entries.map((entry) => entry.name)).toEqual(["a.xml", "b.xml"]);
    expect(() => archive.read(archive.entries[1]!)).toThrow(/cut off/);
  });

  it("gives the whole of an entry whose size is a lie that leads beyond the end", () => {
    const bytes = zip(PARTS);
    const lying = edited(bytes.slice(0, find(bytes, DIRECTORY) - 1), (view) => view.setUint32(18, 1e9, true));
    const archive = open(lying);
    const { bytes: data, intact, cutOff } = archive.read(archive.entries[0]!);
    expect([new TextDecoder().decode(data), intact, cutOff]).toEqual([PARTS["a.xml"], true, false]);
  });

  it("finds an entry by its local header when the directory points elsewhere", () => {
    const bytes = zip(PARTS);
    const moved = edited(bytes, (view) => view.setUint32(find(bytes, DIRECTORY) + 42, 7, true));
    expect(contents(open(moved))).toEqual(PARTS);
  });

  it("says when a checksum is wrong, and reads on", () => {
    const bytes = zip(PARTS, 0);
    const changed = edited(bytes, (view) => view.setUint8(30 + "a.xml".length + 3, 0x46));
    const archive = open(changed);
    const { bytes: data, intact } = archive.read(archive.entries[0]!);
    expect([new TextDecoder().decode(data), intact]).toEqual(["<a>First</a>", false]);
  });

  it("stops unpacking at the size that the directory declares", () => {
    const bytes = zip({ "a.xml": "a".repeat(10_000) });
    const lying = edited(bytes, (view) => view.setUint32(find(bytes, DIRECTORY) + 24, 100, true));
    const archive = open(lying);
    expect(() => archive.read(archive.entries[0]!)).toThrow(/damaged/);
  });

  it("says that an encrypted archive needs its password", () => {
    const bytes = zip(PARTS);
    const locked = edited(bytes, (view) => view.setUint16(find(bytes, DIRECTORY) + 8, 1, true));
    const archive = open(locked);
    expect(() => archive.read(archive.entries.at(-1)!)).toThrow(/password/);
  });

  it("reads neither a part that nobody asks for nor the whole of a large archive", () => {
    const media = new Uint8Array(2_000_000);
    const bytes = zip({ "media.bin": media, "a.xml": "<a/>" }, 0);
    let read = 0;
    const source = {
      size: bytes.length,
      read: (offset: number, length: number) => {
        const part = bytes.subarray(offset, offset + length);
        read += part.length;
        return part;
      },
    };
    const archive = Zip.open(source, inflate, new Budget())!;
    archive.read(archive.entries.find((entry) => entry.name === "a.xml")!);
    expect(read).toBeLessThan(70_000);
  });

  it("refuses more entries than the limit before it reads them", () => {
    const few = new Budget({ entries: 2 });
    expect(() => Zip.open(bufferSource(zip(PARTS)), inflate, few)).toThrow(/more files inside/);
  });

  it("refuses entries that share their bytes, but not those that point beyond the file", () => {
    const bytes = zip(PARTS);
    const pointedTo = (offset: number) =>
      edited(bytes, (view) => view.setUint32(find(bytes, DIRECTORY) + 42, offset, true));
    const opened = (offset: number) =>
      Zip.open(bufferSource(pointedTo(offset)), inflate, new Budget({ overlaps: 0 }))!.entries.length;
    expect(() => opened(3)).toThrow(/share their bytes.*`limits\.overlaps`/);
    expect(opened(bytes.length)).toBe(Object.keys(PARTS).length);
  });

  it("takes a count that cannot fit into the file for damage, not for a limit", () => {
    const bytes = zip(PARTS);
    const many = edited(bytes, (view) => view.setUint16(find(bytes, END) + 10, 0xfffe, true));
    expect(contents(open(many))).toEqual(PARTS);
  });

  it("takes a size that deflate cannot reach for damage, not for a limit", () => {
    const bytes = zip(PARTS);
    const archive = open(edited(bytes, (view) => view.setUint32(find(bytes, DIRECTORY) + 24, 1e9, true)));
    expect(() => archive.read(archive.entries.at(-1)!)).toThrow(ZipFault);
  });

  it("is not taken in by a workbook inside, when the archive is cut off behind it", () => {
    const workbook = zip({ "xl/workbook.xml": "<workbook/>", "a.xml": "<other/>" });
    const bytes = zip({ ...PARTS, "ppt/embeddings/book.xlsx": workbook, "z.xml": "<z/>" }, 0);
    const inside = bytes.length - zip({ "z.xml": "<z/>" }, 0).length;
    for (const cut of [inside - 200, inside - 100, inside]) {
      const { entries } = open(bytes.slice(0, cut));
      expect(entries.map((entry) => entry.name).filter((name) => name.startsWith("xl/"))).toEqual([]);
      expect(entries.map((entry) => entry.name)).toEqual(expect.arrayContaining(Object.keys(PARTS)));
    }
  });

  it("sees nothing in bytes that hold no entry", () => {
    expect(Zip.open(bufferSource(bytesOf("PK, said the postman")), inflate, new Budget())).toBeNull();
  });
});

it("computes the checksum that zip uses", () => {
  // The check value that every description of CRC-32 gives.
  expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
