import type { Pixels } from "./pixels.js";

/** Three bytes a pixel: red, green and blue on white. */
export interface Small {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** The longer side at which boxes, lines and texture are judged. */
export const LONG_SIDE = 560;

/** A picture on white paper, at most 560 pixels long, never enlarged. Of each patch about 16 pixels are averaged. */
export function shrink({ width, height, data }: Pixels): Small {
  const scale = Math.min(1, LONG_SIDE / Math.max(width, height));
  const w = Math.max(8, Math.round(width * scale));
  const h = Math.max(8, Math.round(height * scale));
  const rgb = new Uint8Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    const top = Math.floor((y * height) / h);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / h));
    const down = Math.max(1, (bottom - top) >> 2);
    for (let x = 0; x < w; x++) {
      const left = Math.floor((x * width) / w);
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / w));
      const across = Math.max(1, (right - left) >> 2);
      let red = 0;
      let green = 0;
      let blue = 0;
      let count = 0;
      for (let yy = top; yy < bottom; yy += down) {
        for (let xx = left; xx < right; xx += across) {
          const i = (yy * width + xx) * 4;
          count++;
          if (data[i + 3] === 255) {
            red += data[i]!;
            green += data[i + 1]!;
            blue += data[i + 2]!;
            continue;
          }
          const opacity = data[i + 3]! / 255;
          const paper = 255 * (1 - opacity);
          red += data[i]! * opacity + paper;
          green += data[i + 1]! * opacity + paper;
          blue += data[i + 2]! * opacity + paper;
        }
      }
      const o = (y * w + x) * 3;
      rgb[o] = red / count;
      rgb[o + 1] = green / count;
      rgb[o + 2] = blue / count;
    }
  }
  return { width: w, height: h, rgb };
}
