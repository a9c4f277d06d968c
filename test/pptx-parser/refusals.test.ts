import { describe, expect, it } from "vitest";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { readPptx } from "../../src/pptx-parser/index.js";
import { bytesOf, deck, read, refusal, relationships, slide, sp, zip } from "./build.js";

/** A compound file of one directory sector, whose entries have these names. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3).fill(0xff, 512, 1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  // The directory is sector 1; the allocation table, sector 0, ends its chain.
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  for (const [i, name] of names.entries()) {
    const entry = 1024 + 128 * i;
    for (let k = 0; k < name.length; k++) view.setUint16(entry + 2 * k, name.charCodeAt(k), true);
    view.setUint16(entry + 64, 2 * (name.length + 1), true);
  }
  return bytes;
}

const WORD = { "[Content_Types].xml": "<Types/>", "_rels/.rels": relationships("officeDocument word/document.xml") };

/** Only the first entry is whole. */
const cutOff = zip(deck([slide("")])).slice(0, 250);

describe("what is no deck is refused with what to do", () => {
  it.each([
    ["empty", "an empty file", new Uint8Array(0), "Get the deck again"],
    [
      "encrypted",
      "a password",
      compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "File > Info > Protect Presentation > Encrypt with Password",
    ],
    [
      "encrypted",
      "rights management",
      compound("Root Entry", "EncryptedPackage", "DRMEncryptedTransform"),
      "Restrict Access",
    ],
    ["legacy-format", "the old format", compound("Root Entry", "PowerPoint Document"), "save it as .pptx"],
    ["wrong-type", "an old Word file", compound("Root Entry", "WordDocument"), "no PowerPoint deck"],
    ["wrong-type", "a compound file that is cut off", compound().slice(0, 100), "no PowerPoint deck"],
    ["wrong-type", "a PDF", bytesOf("%PDF-1.7\n"), "a PDF"],
    ["wrong-type", "a web page", bytesOf("\n<!DOCTYPE html><html>"), "sign-in page"],
    ["wrong-type", "RTF", bytesOf("{\\rtf1"), "RTF"],
    ["wrong-type", "plain XML", bytesOf('<?xml version="1.0"?><a/>'), "XML"],
    ["wrong-type", "a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "a picture"],
    ["wrong-type", "another archive", Uint8Array.of(0x1f, 0x8b, 8), "an archive"],
    ["lfs-pointer", "a Git LFS pointer", bytesOf("version https://git-lfs.github.com/spec/v1\n"), "git lfs pull"],
    ["damaged", "noise", bytesOf("nothing to see"), "damaged"],
    ["damaged", "an archive that is cut off early", zip(deck([slide("")])).slice(0, 40), "damaged"],
    ["wrong-type", "a Word document", zip({ ...WORD, "word/document.xml": "<w:document/>" }), "Word document"],
    ["wrong-type", "an Excel workbook", zip({ "xl/workbook.xml": "<x:workbook/>" }), "Excel workbook"],
    [
      "wrong-type",
      "an OpenDocument file",
      zip({ mimetype: "application/vnd.oasis.opendocument.presentation" }),
      "OpenDocument",
    ],
    ["wrong-type", "decks in an archive", zip({ "offer/deck.pptx": "x" }), "Unpack it"],
    ["damaged", "a deck that is cut off before its slides", cutOff, "cut off"],
    ["not-a-deck", "an archive of something else", zip({ "readme.txt": "hello" }), "no presentation"],
    ["damaged", "a deck without a readable slide", zip(deck([""])), "none of its slides"],
  ])("%s: %s", (code, _, bytes, advice) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(advice);
  });

  it("knows the mark that PowerPoint leaves beside an open deck", () => {
    expect(refusal(new Uint8Array(165), "folder/~$offer.pptx").code).toBe("lock-file");
  });
});

describe("each limit has its own clear error", () => {
  it.each([
    ["entries", { entries: 3 }, "more files inside"],
    ["partBytes", { partBytes: 100 }, "too large"],
    ["totalBytes", { totalBytes: 500 }, "more than fits"],
    ["xmlDepth", { xmlDepth: 5 }, "too deeply"],
    ["xmlNodes", { xmlNodes: 10 }, "too much content"],
    ["characters", { characters: 1 }, "too much text"],
    ["paragraphs", { paragraphs: 1 }, "too many paragraphs"],
    ["pieces", { pieces: 1 }, "too many small pieces"],
    ["shapes", { shapes: 1 }, "too many shapes"],
    ["milliseconds", { milliseconds: -1 }, "takes too long"],
  ])("%s", (name, limits, words) => {
    const error = refusal(deck([slide(sp("", "a") + sp("", "b"))]), "deck.pptx", limits);
    expect(error.code).toBe("limit");
    expect(error.message).toContain(words);
    expect(error.message).toContain(`\`limits.${name}\``);
  });

  it("partNodes, for large parts together", () => {
    const large = slide("<p:extLst><a/></p:extLst>".repeat(10_001));
    const many = Array.from({ length: 5 }, () => large);
    expect(refusal(deck(many), "deck.pptx", { partNodes: 50_000 }).message).toContain("`limits.partNodes`");
    expect(read(deck(many.slice(0, 2)), "deck.pptx", { partNodes: 50_000 }).pages).toHaveLength(2);
  });

  it("milliseconds, by whatever clock it is given", () => {
    const bytes = zip(deck([slide(sp("", "a"))]));
    const readIn = (tick: number) => {
      let time = 7_000;
      const now = () => (time += tick);
      return readPptx(bufferSource(bytes), { path: "deck.pptx", inflate, limits: { milliseconds: 1_000 }, now });
    };
    expect(readIn(1).pages).toHaveLength(1);
    expect(() => readIn(400)).toThrow(/takes too long.*`limits\.milliseconds` \(now 1000\)/);
  });

  it("ratio", () => {
    const bomb = slide(" ".repeat(10_000_000));
    expect(refusal(deck([bomb])).message).toContain("as a zip bomb does");
  });

  it("is met by millions of shapes, quickly", () => {
    const many = slide("<p:sp/>".repeat(2_000_000));
    const start = performance.now();
    expect(refusal(zip(deck([many])), "deck.pptx", { ratio: 1e9 }).code).toBe("limit");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
