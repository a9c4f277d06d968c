import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "jpeg-js";
import { describe, expect, it } from "vitest";
import { CORPUS } from "../../bench/corpus.js";
import { pixelsOf } from "../../bench/picture-net/readings.js";
import { type Judgement, oddsOfDiagram, readingOf, regressed, sightOf } from "../../src/picture/model/judge.js";
import { Net, type StoredLayer } from "../../src/picture/model/net.js";
import stored from "../../src/picture/model/nets.json" with { type: "json" };
import { isJpeg } from "../../src/picture/raster/jpeg.js";
import { changesOf, PLANES, planesOf, SEEN } from "../../src/picture/raster/planes.js";
import { shrink } from "../../src/picture/raster/shrink.js";
import outputs from "./net-outputs.json" with { type: "json" };
import { barChart, flow, Painting, photograph } from "./paint.js";

describe("the nets", () => {
  it("say what they said where they were trained", () => {
    expect(outputs).toHaveLength(stored.nets.length);
    for (const [i, said] of outputs.entries()) {
      const net = new Net(stored.nets[i] as StoredLayer[]);
      for (const [number, raw] of Object.entries(said)) {
        const planes = new Uint8Array(PLANES * SEEN * SEEN).map((_, at) => {
          const step = Math.floor(at / Number(number));
          return (step * step * 31 + step * Number(number)) % 251;
        });
        const ours = net.run(planes);
        for (const [k, value] of raw.entries()) expect(ours[k]).toBeCloseTo(value, 3);
      }
    }
  });
});

describe("the judgement of pixels", () => {
  it("tells a drawn flow from a chart, a photograph and an empty page", () => {
    expect(sightOf(flow()).verdict).toBe("diagram");
    for (const other of [barChart(), photograph(), new Painting(300, 200)])
      expect(sightOf(other).verdict).toBe("other");
  });

  it("is the same for a picture of twice the size", () => {
    const one = flow();
    const twice = new Painting(one.width * 2, one.height * 2);
    for (let y = 0; y < twice.height; y++) {
      for (let x = 0; x < twice.width; x++) {
        const at = ((y >> 1) * one.width + (x >> 1)) * 4;
        twice.data.set(one.data.subarray(at, at + 4), (y * twice.width + x) * 4);
      }
    }
    expect(sightOf(twice).verdict).toBe(sightOf(one).verdict);
  });
});

/** The study that this grew from; it lies beside the repository, with pictures that may not be copied into it. */
const STUDY = join(CORPUS, "..", "research", "picture-net");

describe.skipIf(!existsSync(STUDY))("the reference of the study", () => {
  it("is met in planes, net, regression and both", { timeout: 120_000 }, () => {
    const { nets } = JSON.parse(readFileSync(join(STUDY, "weights.json"), "utf8"));
    const net = new Net(nets[0].map(layerOf));
    const judgement = judgementOf(JSON.parse(readFileSync(join(STUDY, "logistic.json"), "utf8")));
    const lines = readFileSync(join(STUDY, "reference.jsonl"), "utf8").trim().split("\n");
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      const { file, sum, net: said, lr, both } = JSON.parse(line);
      const bytes = new Uint8Array(readFileSync(join(CORPUS, "pictures", file)));
      // The study decoded JPEG with another decoder, which rounds in its own way.
      const pixels = isJpeg(bytes) ? decode(bytes, { useTArray: true }) : pixelsOf(bytes)!;
      const small = shrink(pixels);
      const planes = planesOf(small, changesOf(small));
      expect(
        planes.reduce((total, byte) => total + byte, 0),
        file,
      ).toBe(sum);
      // The study shows both sides of a picture to one net.
      const reading = readingOf(pixels, [net, net]);
      expect(reading.net, file).toBeCloseTo(said, 3);
      expect(regressed(reading, judgement), file).toBeCloseTo(lr, 3);
      expect(oddsOfDiagram(reading, judgement), file).toBeCloseTo(both, 3);
    }
  });
});

const KINDS: Readonly<Record<string, StoredLayer["kind"]>> = { conv: "conv", dw: "deep", pw: "point", fc: "full" };

function layerOf({ kind, stride = 1, res = false, shape, w, scale, bias }: StudyLayer): StoredLayer {
  return { kind: KINDS[kind]!, stride, added: res, shape, weights: w, scales: scale, biases: bias };
}

interface StudyLayer {
  kind: string;
  stride?: number;
  res?: boolean;
  shape: number[];
  w: string;
  scale: string;
  bias: string;
}

function judgementOf(study: { names: string[]; mean: number[]; sd: number[]; w: number[]; b: number }): Judgement {
  const features = Object.fromEntries(
    study.names.map((name, i) => [name, { mean: study.mean[i]!, spread: study.sd[i]!, weight: study.w[i]! }]),
  ) as Judgement["features"];
  const stack = { regression: 0.59, net: 0.627, bias: -0.735 };
  return { bias: study.b, features, stack, cuts: { diagram: 1.163, unsure: 0 } };
}
