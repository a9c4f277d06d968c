import { describe, expect, it } from "vitest";
import type { Picture } from "../../src/document/document.js";
import { inflate } from "../../src/engine/files.js";
import { pictureReader } from "../../src/picture/index.js";
import { bytesOf } from "../pptx-parser/build.js";
import { flow, pngFile, pngOf } from "./paint.js";

const FLOW = pngFile(flow());
const DRAWING = bytesOf("<svg><rect/><rect/><rect/><text>Order</text><text>Pick</text><text>Ship</text></svg>");
const PATHS = bytesOf("<svg><path/><path/><path/></svg>");

const picture = (source: string, more: Partial<Picture> = {}): Picture => ({
  source,
  type: source.split(".").at(-1)!,
  bytes: 1,
  crop: null,
  ...more,
});

/** A reader over files by name, and how often each was asked for. */
function reader(files: Readonly<Record<string, Uint8Array>>, now?: () => number) {
  const asked: string[] = [];
  const look = pictureReader({
    bytesOf: (source) => {
      asked.push(source);
      return files[source] ?? null;
    },
    inflate,
    ...(now && { now }),
  });
  return { look, asked };
}

describe("the picture reader", () => {
  it("prefers the drawing beside a picture, whose words it can name", () => {
    const { look, asked } = reader({ "a.png": FLOW, "a.svg": DRAWING });
    expect(look(picture("a.png", { vector: "a.svg" }))?.words).toEqual(["Order", "Pick", "Ship"]);
    expect(asked).toEqual(["a.svg"]);
  });

  it("looks at the pixels where the drawing has no words", () => {
    const { look, asked } = reader({ "a.png": FLOW, "a.svg": PATHS });
    expect(look(picture("a.png", { vector: "a.svg" }))).toMatchObject({ verdict: "diagram", words: [] });
    expect(asked).toEqual(["a.svg", "a.png"]);
  });

  it("looks at each picture once", () => {
    const { look, asked } = reader({ "a.png": FLOW });
    expect(look(picture("a.png"))).toBe(look(picture("a.png")));
    expect(asked).toEqual(["a.png"]);
  });

  it("goes by what the bytes are, not by their name", () => {
    expect(reader({ "a.jpg": FLOW }).look(picture("a.jpg"))?.verdict).toBe("diagram");
  });

  it("does not judge what is missing, broken, too large or of another type, and never throws", () => {
    const broken = FLOW.slice();
    broken.fill(0x55, 200, 260);
    const files = {
      "broken.png": broken,
      "short.png": FLOW.subarray(0, 500),
      "huge.png": pngOf(40_000, 40_000, [[0]]),
      "small.png": pngOf(4, 4, [[0]]),
      "empty.png": new Uint8Array(),
      "broken.jpg": Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 1, 0, 1, 0, 3, 1, 0x22, 0]),
      "deep.svg": bytesOf(`<svg>${"<g>".repeat(5000)}`),
      "a.gif": bytesOf("GIF89a"),
      "a.wmf": Uint8Array.from([0xd7, 0xcd, 0xc6, 0x9a]),
    };
    const { look } = reader(files);
    for (const name of [...Object.keys(files), "missing.png"]) expect(look(picture(name)), name).toBeNull();
  });

  it("stops when all pictures together have too many pixels", () => {
    const large = pngOf(3200, 3000, [new Array(3000 * 401).fill(0)], { depth: 1, colour: 0 });
    const names = ["a", "b", "c", "d"].map((name) => `${name}.png`);
    const { look } = reader(Object.fromEntries([...names.map((name) => [name, large]), ["small.png", FLOW]]));
    expect(names.map((name) => look(picture(name))?.verdict)).toEqual([...new Array(3).fill("other"), undefined]);
    expect(look(picture("small.png"))?.verdict).toBe("diagram");
  });

  it("stops when all pictures together have taken too long", () => {
    let clock = 0;
    const { look, asked } = reader({ "a.png": FLOW, "b.png": FLOW, "c.png": FLOW }, () => {
      clock += 4_000;
      return clock;
    });
    expect(["a.png", "b.png", "c.png"].map((name) => look(picture(name))?.verdict)).toEqual([
      "diagram",
      "diagram",
      undefined,
    ]);
    expect(asked).toEqual(["a.png", "b.png"]);
  });
});
