import { describe, expect, it } from "vitest";
import { bufferSource } from "../../src/document/source.js";
import { shapesOf } from "../../src/document/walk.js";
import type { Workbook } from "../../src/document/workbook.js";
import { inflate } from "../../src/engine/files.js";
import { openPptx } from "../../src/pptx-parser/index.js";
import type { Limits } from "../../src/pptx-parser/limits.js";
import { at, deck as build, chart, sheetOf } from "../decks/deck.js";
import { deck, type Parts, relationships, slide, zip } from "./build.js";

const PART = "/ppt/embeddings/Book1.xlsx";

function open(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  return openPptx(bufferSource(bytes), { path: "deck.pptx", inflate, limits });
}

function bookOf(parts: Parts | Uint8Array, limits?: Partial<Limits>): Workbook | null {
  const bytes = parts instanceof Uint8Array ? parts : zip(parts);
  return open(zip(deck([slide("")], { "ppt/embeddings/Book1.xlsx": bytes })), limits).workbookOf(PART);
}

/** A workbook from the content of its sheets' `x:worksheet`; the first are called One, Two, Three. */
function book(sheets: readonly string[], more: Parts = {}): Parts {
  const names = ["One", "Two", "Three"];
  const listed = sheets.map((_, i) => `<x:sheet name="${names[i] ?? i}" r:id="r${i + 2}"/>`);
  return {
    "_rels/.rels": relationships("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": `<x:workbook><x:sheets>${listed.join("")}</x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      "sharedStrings sharedStrings.xml",
      ...sheets.map((_, i) => `worksheet s${i}.xml`),
    ),
    "xl/sharedStrings.xml": "<x:sst/>",
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/s${i}.xml`, `<x:worksheet>${xml}</x:worksheet>`])),
    ...more,
  };
}

const data = (rows: string) => `<x:sheetData>${rows}</x:sheetData>`;
const filled = (count: number) =>
  data(
    `<x:row>${Array.from({ length: count }, (_, i) => `<x:c><x:v>${(i * 7919) % 9973}</x:v></x:c>`).join("")}</x:row>`,
  );

describe("a workbook inside a deck", () => {
  const figures = chart(at(1, 1, 8, 5), "Lorries", ["Mon", "Tue"], [{ name: "North", values: [9, 4] }]);
  const margins = { name: "Margins & more", hidden: true, rows: [[], [null, "Cost", null], [null, 12.5, "North"]] };
  const bytes = build({ title: "Yard" })
    .slide({ title: "One" }, { ...figures, workbook: [sheetOf(figures), margins] })
    .bytes();

  it("has its sheets with what they hold, and its texts, each once", () => {
    const { document, workbookOf } = open(bytes);
    expect(workbookOf(document.embeddings![0]!.part)).toEqual({
      sheets: [
        { name: "Sheet1", hidden: false, range: "A1:B3", cells: 5 },
        { name: "Margins & more", hidden: true, range: "B2:C3", cells: 3 },
      ],
      texts: ["North", "Mon", "Tue", "Cost"],
      complete: true,
    });
    expect(document.warnings).toEqual([]);
  });

  it("can be held against what its chart uses of it", () => {
    const drawn = [...shapesOf(open(bytes).document.pages[0]!)].find(({ kind }) => kind === "chart");
    expect(drawn?.chart?.references).toEqual(["Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3"]);
  });

  it("is read once, whoever asks, and not before", () => {
    let reads = 0;
    const counting = {
      ...bufferSource(bytes),
      read(from: number, size: number) {
        reads++;
        return bufferSource(bytes).read(from, size);
      },
    };
    const { document, workbookOf } = openPptx(counting, { path: "deck.pptx", inflate });
    const part = document.embeddings![0]!.part;
    const before = reads;
    const first = workbookOf(part);
    expect(reads).toBeGreaterThan(before);
    const after = reads;
    expect(workbookOf(part.toUpperCase())).toBe(first);
    expect(reads).toBe(after);
  });

  it("is read though the deck used up what reading may cost", () => {
    let now = 0;
    const { workbookOf } = openPptx(
      bufferSource(zip(deck([slide("")], { "ppt/embeddings/Book1.xlsx": zip(book([filled(1)])) }))),
      {
        path: "deck.pptx",
        inflate,
        now: () => now,
      },
    );
    now = 60_000;
    expect(workbookOf(PART)?.sheets[0]?.cells).toBe(1);
  });
});

describe("cells", () => {
  it("count where they hold a value, a formula or a text of their own", () => {
    const rows = data(
      '<x:row r="2"><x:c r="A2" s="1"/><x:c r="B2"><x:v>1</x:v></x:c><x:c r="C2"><x:f>SUM(A1)</x:f><x:v/></x:c></x:row>' +
        '<x:row r="9"><x:c r="D9" t="inlineStr"><x:is><x:r><x:t>in</x:t></x:r><x:r><x:t>line</x:t></x:r></x:is></x:c>' +
        '<x:c r="E9" t="str"><x:f>A1</x:f><x:v>worked out</x:v></x:c><x:c r="F9" t="inlineStr"><x:is><x:t/></x:is></x:c></x:row>',
    );
    expect(bookOf(book([rows]))).toEqual({
      sheets: [{ name: "One", hidden: false, range: "B2:E9", cells: 4 }],
      texts: ["inline", "worked out"],
      complete: true,
    });
  });

  it("follow one another where they do not say where they stand", () => {
    const cell = "<x:c><x:v>1</x:v></x:c>";
    const rows = data(`<x:row>${cell}${cell}</x:row><x:row r="5"><x:c/>${cell}</x:row><x:row>${cell}</x:row>`);
    expect(bookOf(book([rows]))?.sheets[0]).toMatchObject({ range: "A1:B6", cells: 4 });
  });

  it("have texts without how they are pronounced", () => {
    const table =
      "<x:sst><x:si><x:t> Yard </x:t><x:rPh><x:t>ya-do</x:t></x:rPh></x:si><x:si><x:t>Yard</x:t></x:si></x:sst>";
    expect(bookOf(book([], { "xl/sharedStrings.xml": table }))?.texts).toEqual(["Yard"]);
  });
});

describe("a workbook that somebody made to hurt", () => {
  it.each([
    ["no archive", new TextEncoder().encode("no archive at all")],
    ["an archive without a workbook", zip({ "a.txt": "x" })],
    ["a deck", zip(deck([slide("")]))],
    [
      "a workbook that leads to itself as its main part's main part",
      zip({ "_rels/.rels": relationships("officeDocument _rels/.rels") }),
    ],
  ])("is none where it is %s", (_, bytes) => {
    expect(bookOf(bytes)).toBeNull();
  });

  it("is none where the deck has no such part", () => {
    expect(open(zip(deck([slide("")]))).workbookOf("/ppt/embeddings/none.xlsx")).toBeNull();
  });

  it("is counted up to where it is clear that it is large", () => {
    const sheet = `<x:dimension ref="A1:J9000"/>${filled(90_000)}`;
    const start = performance.now();
    expect(bookOf(book([sheet, filled(3)]))).toEqual({
      sheets: [
        { name: "One", hidden: false, range: "A1:J9000", cells: 60_000 },
        { name: "Two", hidden: false, range: null, cells: null },
      ],
      texts: [],
      complete: false,
    });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("is not unpacked where a sheet is larger than a part may be, or packed as a bomb is", () => {
    const huge = " ".repeat(17 * 1024 * 1024);
    const bomb = " ".repeat(15 * 1024 * 1024);
    for (const spaces of [huge, bomb])
      expect(bookOf(book([spaces, filled(2)]))).toMatchObject({
        sheets: [
          { range: null, cells: null },
          { range: "A1:B1", cells: 2 },
        ],
        complete: false,
      });
  });

  it("gives the names of its sheets, but reads no more than a hundred", () => {
    const list = Array.from({ length: 500 }, (_, i) => `<x:sheet name="S${i}" r:id="r2"/>`).join("");
    const read = bookOf(
      book([filled(1)], { "xl/workbook.xml": `<x:workbook><x:sheets>${list}</x:sheets></x:workbook>` }),
    );
    expect(read?.sheets).toHaveLength(500);
    expect(read?.sheets.filter(({ cells }) => cells === 1)).toHaveLength(100);
    expect(read?.complete).toBe(false);
  });

  it("keeps some of its texts, none of them long or cut within a character", () => {
    const items = Array.from({ length: 9_000 }, (_, i) => `<x:si><x:t>${i}${"x".repeat(30)}</x:t></x:si>`).join("");
    const long = `<x:si><x:t>${"y".repeat(499)}😀</x:t></x:si>`;
    const read = bookOf(book([], { "xl/sharedStrings.xml": `<x:sst>${long}${items}</x:sst>` }));
    expect(read?.texts[0]).toBe("y".repeat(499));
    expect(read?.texts.length).toBeLessThanOrEqual(5_000);
    expect(read?.texts.join("").length).toBeLessThanOrEqual(200_000);
    expect(read?.complete).toBe(false);
  });

  it("says that it is not complete where a part breaks off, is missing, or is a sheet that leads back to the workbook", () => {
    expect(bookOf(book([filled(2)], { "xl/s0.xml": `<x:worksheet>${filled(2).slice(0, -20)}` }))).toMatchObject({
      complete: false,
    });
    expect(bookOf(book(["", ""], { "xl/s1.xml": "" }))).toMatchObject({ complete: false });
    const itself = book([""]);
    itself["xl/_rels/workbook.xml.rels"] = relationships("sharedStrings workbook.xml", "worksheet workbook.xml");
    expect(bookOf(itself)).toMatchObject({ sheets: [{ range: null, cells: 0 }], texts: [] });
  });

  it("is bound by the limits that the person gives", () => {
    expect(bookOf(book([filled(2_000)]), { xmlNodes: 2_000 })).toMatchObject({ complete: false });
    expect(bookOf(book([filled(2_000)]), { partBytes: 20_000 })).toMatchObject({
      sheets: [{ cells: null }],
      complete: false,
    });
  });

  it("is read or is none, whatever bytes are wrong in it", () => {
    const sound = zip(book([filled(40)], { "xl/sharedStrings.xml": "<x:sst><x:si><x:t>Yard</x:t></x:si></x:sst>" }), 0);
    let state = 0x9e3779b9;
    const random = (below: number) => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x632be5ab;
      return (state >>> 8) % below;
    };
    for (let turn = 0; turn < 300; turn++) {
      const bytes = sound.slice(0, turn % 3 === 0 ? random(sound.length) : sound.length);
      for (let edits = random(4); edits > 0 && bytes.length > 0; edits--) bytes[random(bytes.length)] = random(256);
      const read = bookOf(bytes);
      if (read === null) continue;
      for (const { cells, range } of read.sheets) {
        if (cells !== null) expect(cells).toBeGreaterThanOrEqual(0);
        if (range !== null) expect(range).toMatch(/^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/);
      }
    }
  });
});
