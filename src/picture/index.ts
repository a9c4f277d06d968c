import type { Picture } from "../document/document.js";
import type { LookAt, Sight } from "../document/sight.js";
import type { Inflate } from "../document/source.js";
import { sightOf } from "./model/judge.js";
import { decodeJpeg, isJpeg } from "./raster/jpeg.js";
import type { Pixels } from "./raster/pixels.js";
import { decodePng, isPng } from "./raster/png.js";
import { drawingOfEmf, isEmf } from "./vector/emf.js";
import { drawingOfSvg } from "./vector/svg.js";
import { sightOfDrawing } from "./vector/words.js";

export interface PictureReaderOptions {
  /** The bytes of a part of the document by its name; null where it is missing, damaged or too large. */
  bytesOf: (source: string) => Uint8Array | null;
  inflate: Inflate;
  /** The clock behind the time that all pictures of a document may take; the system's own where none is given. */
  now?: () => number;
}

/**
 * What all pictures of one document may cost; what comes after is not judged. 40 candidates of half a megapixel, more than
 * any labelled deck has, take two thirds of it. Pixels bind first, so that verdicts do not hang on how busy a machine is.
 */
const MOST_PIXELS = 30_000_000;
const MOST_MILLISECONDS = 4_000;

/** Word groups that make a drawing a diagram. In EMF a line of a label is a group of its own, so that there are more. */
const FEWEST_IN_SVG = 3;
const FEWEST_IN_EMF = 4;

/** Looks at pictures, each once. It never throws: a picture that cannot be read is not judged. */
export function pictureReader({ bytesOf, inflate, now = () => performance.now() }: PictureReaderOptions): LookAt {
  const seen = new Map<string, Sight | null>();
  let spent = 0;
  let left = MOST_PIXELS;
  const decode = (bytes: Uint8Array): Pixels | null => {
    const pixels = isPng(bytes) ? decodePng(bytes, inflate, left) : isJpeg(bytes) ? decodeJpeg(bytes, left) : null;
    if (pixels !== null) left -= pixels.width * pixels.height;
    return pixels;
  };
  return (picture) => {
    const known = seen.get(picture.source);
    if (known !== undefined) return known;
    if (spent > MOST_MILLISECONDS) return null;
    const start = now();
    let sight: Sight | null = null;
    try {
      sight = look(picture, bytesOf, decode);
    } catch {
      // Decoders throw on broken data, each in its own way; nothing about the picture is known then.
    }
    spent += now() - start;
    seen.set(picture.source, sight);
    return sight;
  };
}

/** The drawing beside a picture first: its words can be read. One without words is judged by its pixels. */
function look(
  picture: Picture,
  bytesOf: PictureReaderOptions["bytesOf"],
  decode: (bytes: Uint8Array) => Pixels | null,
): Sight | null {
  const drawn = picture.vector === undefined ? null : bytesOf(picture.vector);
  const fromDrawing = drawn && sightOfDrawing(drawingOfSvg(drawn), FEWEST_IN_SVG);
  if (fromDrawing) return fromDrawing;
  const bytes = bytesOf(picture.source);
  if (bytes === null) return null;
  if (isEmf(bytes)) return sightOfDrawing(drawingOfEmf(bytes), FEWEST_IN_EMF);
  if (picture.type === "svg") return sightOfDrawing(drawingOfSvg(bytes), FEWEST_IN_SVG);
  const pixels = decode(bytes);
  return pixels && sightOf(pixels);
}
