import { encode } from "jpeg-js";
import { describe, expect, it } from "vitest";
import { inflate } from "../../src/engine/files.js";
import { decodeJpeg } from "../../src/picture/raster/jpeg.js";
import { decodePng } from "../../src/picture/raster/png.js";
import { flow, type PngOptions, pngFile, pngOf } from "./paint.js";

const SIDE = 16;

/** The first pixel of a picture of 16 by 16 whose rows are all alike. */
function first(row: number[], options: PngOptions): number[] {
  const rows = Array.from({ length: SIDE }, () => [0, ...row]);
  return [...decodePng(pngOf(SIDE, SIDE, rows, options), inflate)!.data.subarray(0, 4)];
}

const of = (bytes: number, value: (i: number) => number): number[] => Array.from({ length: bytes }, (_, i) => value(i));

describe("PNG", () => {
  it("reads every colour type", () => {
    expect(
      first(
        of(16, () => 77),
        { colour: 0 },
      ),
    ).toEqual([77, 77, 77, 255]);
    expect(
      first(
        of(48, (i) => i % 3),
        { colour: 2 },
      ),
    ).toEqual([0, 1, 2, 255]);
    expect(
      first(
        of(32, (i) => [90, 128][i % 2]!),
        { colour: 4 },
      ),
    ).toEqual([90, 90, 90, 128]);
    expect(
      first(
        of(64, (i) => [1, 2, 3, 4][i % 4]!),
        { colour: 6 },
      ),
    ).toEqual([1, 2, 3, 4]);
  });

  it("reads every depth", () => {
    expect(
      first(
        of(2, () => 0b10101010),
        { colour: 0, depth: 1 },
      )[0],
    ).toBe(255);
    expect(
      first(
        of(4, () => 0b01000000),
        { colour: 0, depth: 2 },
      )[0],
    ).toBe(85);
    expect(
      first(
        of(8, () => 0xa0),
        { colour: 0, depth: 4 },
      )[0],
    ).toBe(170);
    expect(
      first(
        of(32, (i) => (i % 2 ? 0xff : 0x7f)),
        { colour: 0, depth: 16 },
      )[0],
    ).toBe(127);
  });

  it("reads palettes with their opacity, and the one colour that is see-through", () => {
    const palette: PngOptions = {
      colour: 3,
      depth: 4,
      chunks: [
        ["PLTE", [9, 8, 7, 10, 20, 30]],
        ["tRNS", [255, 64]],
      ],
    };
    expect(
      first(
        of(8, () => 0x11),
        palette,
      ),
    ).toEqual([10, 20, 30, 64]);
    expect(
      first(
        of(8, () => 0xff),
        palette,
      ),
    ).toEqual([0, 0, 0, 255]);
    const clear: PngOptions = { colour: 2, chunks: [["tRNS", [0, 5, 0, 6, 0, 7]]] };
    expect(
      first(
        of(48, (i) => 5 + (i % 3)),
        clear,
      )[3],
    ).toBe(0);
    expect(
      first(
        of(48, (i) => 6 + (i % 3)),
        clear,
      )[3],
    ).toBe(255);
  });

  it("undoes every filter", () => {
    const rows = [
      [0, ...of(16, (i) => i * 3)],
      [1, 10, ...of(15, () => 2)],
      [2, ...of(16, () => 1)],
      [3, ...of(16, () => 5)],
      [4, ...of(16, () => 7)],
      ...of(11, () => 0).map(() => [0, ...of(16, () => 0)]),
    ];
    const { data } = decodePng(pngOf(SIDE, SIDE, rows, { colour: 0 }), inflate)!;
    const grey = (x: number, y: number): number => data[(y * SIDE + x) * 4]!;
    expect([grey(5, 0), grey(3, 1), grey(3, 2)]).toEqual([15, 16, 17]);
    expect([grey(0, 3), grey(1, 3)]).toEqual([10, 16]);
    // Paeth: of left (17), above (16) and corner (10), the one that is nearest to left + above - corner.
    expect([grey(0, 4), grey(1, 4)]).toEqual([17, 24]);
  });

  it("puts interlaced pixels in their places", () => {
    // Seven passes over 16 by 16; every pixel of pass n has the value n.
    const sizes = [
      [2, 2],
      [2, 2],
      [4, 2],
      [4, 4],
      [8, 4],
      [8, 8],
      [16, 8],
    ];
    const rows = sizes.flatMap(([width, height], pass) =>
      of(height!, () => 0).map(() => [0, ...of(width!, () => pass + 1)]),
    );
    const { data } = decodePng(pngOf(SIDE, SIDE, rows, { colour: 0, interlaced: true }), inflate)!;
    const grey = (x: number, y: number): number => data[(y * SIDE + x) * 4]!;
    expect([grey(0, 0), grey(4, 0), grey(0, 4), grey(2, 0), grey(0, 2), grey(1, 0), grey(0, 1)]).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it("refuses what is too large before it unpacks anything, and what is broken", () => {
    const never = () => {
      throw new Error("unpacked");
    };
    const header = pngOf(60_000, 60_000, [[0]]);
    expect(decodePng(header, never)).toBeNull();
    expect(decodePng(pngOf(3000, 3000, [[0]], { depth: 16, colour: 6 }), never)).toBeNull();
    expect(decodePng(pngOf(SIDE, SIDE, [[0, 1, 2]]), inflate)).toBeNull();
    expect(
      decodePng(
        pngOf(
          SIDE,
          SIDE,
          of(16, () => 0).map(() => [9, ...of(48, () => 0)]),
        ),
        inflate,
      ),
    ).toBeNull();
    expect(decodePng(pngOf(SIDE, SIDE, [[0]], { colour: 5 }), never)).toBeNull();
    expect(decodePng(pngOf(SIDE, SIDE, [[0]], { colour: 3 }), never)).toBeNull();
    expect(decodePng(pngFile(flow()).subarray(0, 60), inflate)).toBeNull();
  });
});

describe("JPEG", () => {
  const file = (): Uint8Array => new Uint8Array(encode({ ...flow(), data: Buffer.from(flow().data) }, 90).data);

  it("is decoded", () => {
    const { width, height, data } = decodeJpeg(file())!;
    expect([width, height]).toEqual([640, 360]);
    expect(data[0]).toBeGreaterThan(245);
  });

  it("is left alone where its size or its number of scans would cost too much", () => {
    const large = file();
    const frame = large.findIndex((byte, i) => byte === 0xff && large[i + 1] === 0xc0);
    large.set([0xff, 0xff, 0xff, 0xff], frame + 5);
    expect(decodeJpeg(large)).toBeNull();
    const scans = new Uint8Array(2_000_000).map((_, i) => (i % 2 ? 0xda : 0xff));
    expect(decodeJpeg(Uint8Array.from([...file().subarray(0, -2), ...scans]))).toBeNull();
  });

  it("without a frame is no picture", () => {
    expect(decodeJpeg(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))).toBeNull();
    expect(decodeJpeg(Uint8Array.from([0xff, 0xd8, ...new Array(40).fill(0xff)]))).toBeNull();
  });
});
