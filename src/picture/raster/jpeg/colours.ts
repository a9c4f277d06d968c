import type { Frame } from "./frame.js";
import { samplesOf } from "./samples.js";

const HUES = Array.from({ length: 256 }, (_, i) => i - 128);
/** What the two hues add to red, green and blue (JFIF 1.02); for green in parts of 65,536, because it takes from both. */
const RED = Int32Array.from(HUES, (hue) => Math.round(1.402 * hue));
const GREEN_BLUE = Int32Array.from(HUES, (hue) => Math.round(-0.344136 * 65_536 * hue));
const GREEN_RED = Int32Array.from(HUES, (hue) => Math.round(-0.714136 * 65_536 * hue));
const BLUE = Int32Array.from(HUES, (hue) => Math.round(1.772 * hue));

/** A row of a component's samples, and where the sample of each pixel stands in it. */
interface Plane {
  samples: Uint8ClampedArray;
  width: number;
  v: number;
  column: Int32Array;
}

/** The pixels of a frame, in red, green, blue and full opacity. */
export function paint({ width, height, components, h, v, tables, plain }: Frame): Uint8Array {
  const planes = components.map((component): Plane => {
    const table = tables[component.quantizer];
    if (table === undefined) throw new Error("a table is missing");
    return {
      samples: samplesOf(component, table),
      width: 8 * component.stride,
      v: component.v / v,
      column: Int32Array.from({ length: width }, (_, x) => Math.floor((x * component.h) / h)),
    };
  });
  const out = new Uint8ClampedArray(width * height * 4);
  const [first, second, third, black] = planes;
  for (let y = 0; y < height; y++) {
    if (second === undefined || third === undefined) greyRow(first!, y, width, out);
    else colourRow([first!, second, third], y, width, plain, out);
    if (black !== undefined) inkRow(black, y, width, plain, out);
  }
  return new Uint8Array(out.buffer);
}

const rowOf = ({ width, v }: Plane, y: number): number => Math.floor(y * v) * width;

function greyRow(plane: Plane, y: number, width: number, out: Uint8ClampedArray): void {
  const row = rowOf(plane, y);
  for (let x = 0, to = y * width * 4; x < width; x++, to += 4) {
    out[to] = out[to + 1] = out[to + 2] = plane.samples[row + x]!;
    out[to + 3] = 255;
  }
}

function colourRow(
  [one, two, three]: readonly [Plane, Plane, Plane],
  y: number,
  width: number,
  plain: boolean,
  out: Uint8ClampedArray,
): void {
  const [levels, blues, reds] = [one.samples, two.samples, three.samples];
  const [a, b, c] = [rowOf(one, y), rowOf(two, y), rowOf(three, y)];
  for (let x = 0, to = y * width * 4; x < width; x++, to += 4) {
    const level = levels[a + one.column[x]!]!;
    const blue = blues[b + two.column[x]!]!;
    const red = reds[c + three.column[x]!]!;
    out[to] = plain ? level : level + RED[red]!;
    out[to + 1] = plain ? blue : level + ((GREEN_BLUE[blue]! + GREEN_RED[red]!) >> 16);
    out[to + 2] = plain ? red : level + BLUE[blue]!;
    out[to + 3] = 255;
  }
}

/** Four colours are inks, written the wrong way round: what is not black shows the others through. */
function inkRow(black: Plane, y: number, width: number, plain: boolean, out: Uint8ClampedArray): void {
  const row = rowOf(black, y);
  for (let x = 0, to = y * width * 4; x < width; x++, to += 4) {
    const light = black.samples[row + black.column[x]!]! / 255;
    for (let i = to; i < to + 3; i++) out[i] = light * (plain ? out[i]! : 255 - out[i]!);
  }
}
