import { PLANES, SEEN } from "../raster/planes.js";

/** A layer as it is stored: whole numbers of eight bits, one scale for each output channel, in base64. */
export interface StoredLayer {
  /** 3 by 3 over all channels, 3 by 3 within each channel, 1 by 1 over all channels, or the last, over means and maxima. */
  kind: "conv" | "deep" | "point" | "full";
  stride: number;
  /** The input of the layer before is added to what comes out: the two work on a difference. */
  added: boolean;
  /** Output channels, input channels. */
  shape: number[];
  weights: string;
  scales: string;
  biases: string;
}

interface Layer extends Pick<StoredLayer, "kind" | "stride" | "added"> {
  outputs: number;
  weights: Float32Array;
  biases: Float32Array;
}

/**
 * What two nets say of a picture on average: the first sees it, the second its mirror image. They learnt from other
 * drawings and make other mistakes.
 */
export function meanOf([one, other]: readonly [Net, Net], planes: Uint8Array, first = one.run(planes)): number[] {
  const second = other.run(mirrored(planes));
  return Array.from(first, (value, i) => (value + second[i]!) / 2);
}

function mirrored(planes: Uint8Array): Uint8Array {
  const out = new Uint8Array(planes.length);
  for (let row = 0; row < planes.length; row += SEEN)
    for (let x = 0; x < SEEN; x++) out[row + x] = planes[row + SEEN - 1 - x]!;
  return out;
}

/** Channels of square maps, one after the other. */
interface Maps {
  channels: number;
  side: number;
  data: Float32Array;
}

/** The net as it is run. Without a library: it is small enough for plain loops (about 7 million multiplications). */
export class Net {
  readonly #layers: readonly Layer[];

  constructor(stored: readonly StoredLayer[]) {
    this.#layers = stored.map(unpack);
  }

  /** One raw number for each class, from the six planes. */
  run(planes: Uint8Array): Float32Array {
    return this.#forward(scaled(planes));
  }

  #forward(data: Float32Array): Float32Array {
    let maps: Maps = { channels: PLANES, side: SEEN, data };
    let before = maps;
    for (const layer of this.#layers) {
      if (layer.kind === "full") return full(maps, layer);
      if (layer.kind === "point") maps = point(maps, layer, layer.added ? before : null);
      else {
        before = maps;
        maps = spatial(maps, layer);
      }
    }
    throw new Error("the net has no last layer");
  }
}

/** Colours from -1 to 1; textures stretched, because most of them are faint. */
function scaled(planes: Uint8Array): Float32Array {
  const each = SEEN * SEEN;
  const out = new Float32Array(planes.length);
  for (let i = 0; i < planes.length; i++) {
    const share = planes[i]! / 255;
    out[i] = i < 3 * each ? (share - 0.5) * 2 : i < 5 * each ? share * 4 : share * 2;
  }
  return out;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

function floatsOf(base64: string): Float32Array {
  const view = new DataView(bytesOf(base64).buffer);
  return Float32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getFloat32(i * 4, true));
}

function unpack({ kind, stride, added, shape, weights, scales, biases }: StoredLayer): Layer {
  const outputs = shape[0]!;
  if (kind === "point" && shape[1]! % 4 !== 0) throw new Error("channels must come in fours");
  const whole = new Int8Array(bytesOf(weights).buffer);
  const scale = floatsOf(scales);
  const each = whole.length / outputs;
  const floats = Float32Array.from(whole, (value, i) => value * scale[Math.floor(i / each)]!);
  return { kind, stride, added, outputs, weights: floats, biases: floatsOf(biases) };
}

function positive(data: Float32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (data[i]! < 0) data[i] = 0;
}

/** 3 by 3 with a border of zeros: over all input channels (`conv`) or each output over its own (`deep`). */
function spatial({ channels, side, data }: Maps, { kind, stride, outputs, weights, biases }: Layer): Maps {
  const small = Math.ceil(side / stride);
  const out = new Float32Array(outputs * small * small);
  const each = kind === "conv" ? channels : 1;
  for (let o = 0; o < outputs; o++) {
    const target = o * small * small;
    out.fill(biases[o]!, target, target + small * small);
    for (let c = 0; c < each; c++) {
      const source = (kind === "conv" ? c : o) * side * side;
      for (let ky = 0; ky < 3; ky++) {
        for (let kx = 0; kx < 3; kx++) {
          const weight = weights[((o * each + c) * 3 + ky) * 3 + kx]!;
          const first = kx === 0 ? 1 : 0;
          const end = Math.min(small, Math.floor((side - kx) / stride) + 1);
          for (let y = 0; y < small; y++) {
            const sy = y * stride + ky - 1;
            if (sy < 0 || sy >= side) continue;
            const from = source + sy * side + kx - 1;
            const to = target + y * small;
            for (let x = first; x < end; x++) out[to + x]! += weight * data[from + x * stride]!;
          }
        }
      }
    }
    positive(out, target, target + small * small);
  }
  return { channels: outputs, side: small, data: out };
}

/** 1 by 1 over all channels, four at a time: that halves how often the output is read and written. */
function point({ channels, side, data }: Maps, { outputs, weights, biases }: Layer, add: Maps | null): Maps {
  const size = side * side;
  const out = new Float32Array(outputs * size);
  for (let o = 0; o < outputs; o++) {
    const target = o * size;
    out.fill(biases[o]!, target, target + size);
    for (let c = 0; c < channels; c += 4) {
      const at = o * channels + c;
      const w0 = weights[at]!;
      const w1 = weights[at + 1]!;
      const w2 = weights[at + 2]!;
      const w3 = weights[at + 3]!;
      const first = c * size;
      const second = first + size;
      const third = second + size;
      const fourth = third + size;
      for (let i = 0; i < size; i++)
        out[target + i]! +=
          w0 * data[first + i]! + w1 * data[second + i]! + w2 * data[third + i]! + w3 * data[fourth + i]!;
    }
    positive(out, target, target + size);
    if (add) for (let i = target; i < target + size; i++) out[i]! += add.data[i]!;
  }
  return { channels: outputs, side, data: out };
}

/** Over the mean and the maximum of each channel. */
function full({ channels, side, data }: Maps, { outputs, weights, biases }: Layer): Float32Array {
  const size = side * side;
  const pooled = new Float32Array(2 * channels);
  for (let c = 0; c < channels; c++) {
    let [sum, most] = [0, Number.NEGATIVE_INFINITY];
    for (let i = c * size; i < (c + 1) * size; i++) {
      sum += data[i]!;
      if (data[i]! > most) most = data[i]!;
    }
    pooled[c] = sum / size;
    pooled[channels + c] = most;
  }
  return Float32Array.from({ length: outputs }, (_, o) => {
    let sum = biases[o]!;
    for (let i = 0; i < pooled.length; i++) sum += weights[o * pooled.length + i]! * pooled[i]!;
    return sum;
  });
}
