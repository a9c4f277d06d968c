import { zlibSync } from "fflate";

type Rgb = readonly [red: number, green: number, blue: number];

/** A true-colour PNG, painted one pixel at a time. */
export function png(width: number, height: number, paint: (x: number, y: number) => Rgb, level: 0 | 9 = 9): Uint8Array {
  const row = 1 + width * 3; // a filter byte, then the pixels
  const raw = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) raw.set(paint(x, y), y * row + 1 + x * 3);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8); // eight bits a channel, true colour
  return join([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(raw, { level })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A head and shoulders on a soft ground. */
export function portrait(ground: Rgb, figure: Rgb): Uint8Array {
  return png(64, 64, (x, y) => {
    const head = (x - 32) ** 2 + (y - 25) ** 2 < 12 ** 2;
    const shoulders = ((x - 32) / 21) ** 2 + ((y - 64) / 24) ** 2 < 1;
    return head || shoulders ? figure : ground;
  });
}

/** A mark such as a company puts before its name: a disc cut by `cuts` stripes. */
export function mark(ink: Rgb, cuts: number): Uint8Array {
  return png(64, 64, (x, y) => {
    const disc = (x - 32) ** 2 + (y - 32) ** 2 < 28 ** 2;
    const stripe = (x + y) % Math.round(64 / cuts) < 6;
    return disc && !stripe ? ink : [255, 255, 255];
  });
}

/** Sky over hills: stands in for a photograph. */
export function landscape(sky: Rgb, hill: Rgb): Uint8Array {
  const shade = (color: Rgb, by: number): Rgb => [
    Math.min(255, Math.round(color[0] * by)),
    Math.min(255, Math.round(color[1] * by)),
    Math.min(255, Math.round(color[2] * by)),
  ];
  return png(160, 90, (x, y) => {
    if ((x - 122) ** 2 + (y - 24) ** 2 < 9 ** 2) return [255, 236, 190];
    if (y > 66 + 7 * Math.sin(x / 17)) return shade(hill, 0.75);
    if (y > 52 + 9 * Math.cos(x / 26)) return hill;
    return shade(sky, 1 + y / 300);
  });
}

/** Bytes that do not compress: weight for measurements, still a picture. A fixed generator keeps it the same each time. */
export function noise(bytes: number): Uint8Array {
  const side = Math.max(1, Math.ceil(Math.sqrt(bytes / 3)));
  let state = 0x2545f491;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  };
  return png(side, side, () => [next(), next(), next()], 0);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(type), data]);
  const framed = new Uint8Array(body.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return framed;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
