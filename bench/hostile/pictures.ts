import { randomFillSync } from "node:crypto";
import { zlibSync } from "fflate";
import type { Attack } from "./attack.js";
import { deckAttack } from "./attack.js";
import { deckOf, PAGE, relationships, slide, xfrm } from "./decks.js";

/** A slide that shows one picture as large as a pasted diagram, and nothing else to see. */
const showing = (name: string, bytes: Uint8Array) =>
  deckOf(
    [
      PAGE,
      slide(
        `<p:pic><p:nvPicPr><p:cNvPr id="2" name="Picture"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="r1"/></p:blipFill><p:spPr>${xfrm(1_000_000, 1_000_000, 8_000_000, 4_000_000)}<a:prstGeom prst="rect"/></p:spPr></p:pic>`,
      ),
    ],
    {
      "ppt/slides/_rels/slide2.xml.rels": relationships(`image ../media/${name}`),
      [`ppt/media/${name}`]: bytes,
    },
  );

const chunk = (type: string, data: Uint8Array) => {
  const whole = new Uint8Array(data.length + 12);
  new DataView(whole.buffer).setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  return whole;
};

/** A PNG that says it is so large; its rows are as given, already packed. Checksums are left out: nobody asks for them. */
function png(width: number, height: number, depth: number, colour: number, rows: Uint8Array, interlaced = 0) {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([depth, colour, 0, 0, interlaced], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [signature, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", new Uint8Array())];
  return Buffer.concat(parts);
}

const noise = (length: number) => randomFillSync(new Uint8Array(length));

/** Rows of a picture without a filter, packed as tightly as they go. */
const packed = (rows: Uint8Array) => zlibSync(rows, { level: 1 });

/** A JPEG header that asks for so much, with as many scans of nothing behind it. */
function jpeg(width: number, height: number, scans: number): Uint8Array {
  const frame = [0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0];
  return Uint8Array.from([0xff, 0xd8, ...frame, ...Array.from({ length: scans }, () => scan).flat(), 0xff, 0xd9]);
}

/** Pictures that ask for more than they are worth: they are not judged, and the deck is read. */
export const PICTURES: readonly Attack[] = [
  deckAttack("a picture of four thousand million pixels in 2 KB", "read", () =>
    showing("a.png", png(65_535, 65_535, 8, 6, packed(new Uint8Array(2_000_000)))),
  ),
  deckAttack("a picture of ten megapixels of nothing", "read", () =>
    showing("a.png", png(3_162, 3_162, 8, 2, packed(new Uint8Array(3_162 * (1 + 3 * 3_162))))),
  ),
  deckAttack("a picture of ten megapixels, half of it noise", "read", () => {
    const rows = noise(3_162 * (1 + 3 * 3_162)).fill(0, 14_000_000);
    for (let y = 0; y < 3_162; y++) rows[y * (1 + 3 * 3_162)] = 4;
    return showing("a.png", png(3_162, 3_162, 8, 2, packed(rows)));
  }),
  deckAttack("a picture whose data unpacks a thousandfold", "read", () =>
    showing("a.png", png(64, 64, 8, 6, packed(new Uint8Array(300_000_000)))),
  ),
  deckAttack("a picture in rows of unknown filters, interlaced", "read", () =>
    showing("a.png", png(2_000, 2_000, 16, 6, packed(noise(4_000_000).fill(9, 0, 1_000_000)), 1)),
  ),
  deckAttack("a photo of three megapixels that is scanned 20,000 times", "read", () =>
    showing("a.jpeg", jpeg(2_000, 1_500, 20_000)),
  ),
  deckAttack("a photo of 65,535 by 65,535", "read", () => showing("a.jpeg", jpeg(65_535, 65_535, 1))),
  deckAttack("a drawing of a million shapes", "read", () =>
    showing(
      "a.svg",
      new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg">${"<rect/><text>a</text>".repeat(500_000)}</svg>`,
      ),
    ),
  ),
  deckAttack("a metafile whose records have no length", "read", () => {
    const records = new Uint8Array(2_000_000);
    records.set([1, 0, 0, 0, 108, 0, 0, 0]);
    records.set(new TextEncoder().encode(" EMF"), 40);
    return showing("a.emf", records);
  }),
];
