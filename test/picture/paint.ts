import { zlibSync } from "fflate";
import type { Pixels } from "../../src/picture/raster/pixels.js";

/** Pictures invented for tests, as decoded pixels. Letters are short strokes: nobody reads them, everybody sees words. */
type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [40, 40, 50];

export class Painting implements Pixels {
  readonly data: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    ground: Rgb = WHITE,
  ) {
    this.data = new Uint8Array(width * height * 4).fill(255);
    this.fill(0, 0, width, height, ground);
  }

  dot(x: number, y: number, [red, green, blue]: Rgb): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    this.data.set([red, green, blue], (Math.round(y) * this.width + Math.round(x)) * 4);
  }

  fill(x: number, y: number, width: number, height: number, colour: Rgb): this {
    for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) this.dot(x + i, y + j, colour);
    return this;
  }

  /** A row of strokes, `letters` of them, as of a word in small print. */
  word(x: number, y: number, letters: number, colour: Rgb = INK): this {
    for (let i = 0; i < letters; i++) {
      this.fill(x + i * 8, y, 2, 10, colour);
      this.fill(x + i * 8, y + (i % 3) * 4, 5, 2, colour);
    }
    return this;
  }

  /** An outlined box with a word in it. */
  box(x: number, y: number, width: number, height: number, colour: Rgb): this {
    this.fill(x, y, width, height, INK).fill(x + 2, y + 2, width - 4, height - 4, colour);
    const letters = Math.max(3, Math.floor((width * 0.6) / 8));
    return this.word(Math.round(x + width / 2 - letters * 4), Math.round(y + height / 2 - 5), letters);
  }

  /** A level arrow. */
  arrow(x: number, y: number, length: number): this {
    this.fill(x, y - 1, length, 3, INK);
    for (let i = 0; i < 8; i++) this.fill(x + length - i, y - i, 1, 2 * i + 1, INK);
    return this;
  }
}

/** Boxes in rows with arrows from each to the next. */
export function flow(): Painting {
  const painting = new Painting(640, 360);
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 4; i++) {
      painting.box(20 + i * 155, 30 + row * 115, 110, 60, [214, 228, 245]);
      if (i < 3) painting.arrow(130 + i * 155, 60 + row * 115, 44);
    }
  }
  return painting;
}

/** Columns of many heights on a base line. */
export function barChart(): Painting {
  const painting = new Painting(640, 360).fill(50, 310, 560, 2, INK).fill(50, 20, 2, 290, INK);
  for (let i = 0; i < 9; i++) {
    const height = 40 + ((i * 97) % 230);
    painting.fill(75 + i * 58, 310 - height, 32, height, [70, 130, 180]).word(78 + i * 58, 322, 3);
  }
  for (let i = 0; i < 5; i++) painting.word(14, 40 + i * 60, 3);
  return painting;
}

/** Soft clouds of colour with grain on them. */
export function photograph(): Painting {
  const painting = new Painting(480, 320);
  let state = 12345;
  const grain = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 20) % 24;
  };
  for (let y = 0; y < 320; y++) {
    for (let x = 0; x < 480; x++) {
      const light = 110 + 60 * Math.sin(x / 70) + 50 * Math.cos(y / 45 + x / 130);
      const [red, green, blue] = [light + grain(), light * 0.85 + grain(), light * 0.6 + 30 + grain()].map((value) =>
        Math.max(0, Math.min(255, Math.round(value))),
      );
      painting.dot(x, y, [red!, green!, blue!]);
    }
  }
  return painting;
}

export interface PngOptions {
  depth?: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity. */
  colour?: number;
  interlaced?: boolean;
  chunks?: readonly [type: string, data: readonly number[]][];
}

/** A PNG of rows as they stand in the file: a byte for the filter, then samples. */
export function pngOf(width: number, height: number, rows: readonly number[][], options: PngOptions = {}): Uint8Array {
  const { depth = 8, colour = 2, interlaced = false, chunks = [] } = options;
  const size = [width, height].flatMap((n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...size, depth, colour, 0, 0, interlaced ? 1 : 0]),
    ...chunks.flatMap(([type, data]) => chunk(type, data)),
    ...chunk("IDAT", [...zlibSync(Uint8Array.from(rows.flat()))]),
    ...chunk("IEND", []),
  ]);
}

/** A painting as a PNG file. */
export function pngFile({ width, height, data }: Pixels): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => [0, ...data.subarray(y * width * 4, (y + 1) * width * 4)]);
  return pngOf(width, height, rows, { colour: 6 });
}

/** The checksum is left out: pictures are judged without it. */
function chunk(type: string, data: readonly number[]): number[] {
  const length = data.length;
  return [
    ...[length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255],
    ...[...type].map((char) => char.charCodeAt(0)),
    ...data,
    ...[0, 0, 0, 0],
  ];
}
