import type { Picture } from "../document/document.js";
import type { LookAt, Sight } from "../document/sight.js";
import type { Inflate } from "../document/source.js";
import { sightOf } from "./model/judge.js";
import { decodeJpeg, isJpeg } from "./raster/jpeg.js";
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

/** Milliseconds for all pictures of one document; what is left after that is not judged. 40 candidates take half of it. */
const MOST_TIME = 5_000;

/** Word groups that make a drawing a diagram. In EMF a line of a label is a group of its own, so that there are more. */
const FEWEST_IN_SVG = 3;
const FEWEST_IN_EMF = 4;

/** Looks at pictures, each once. It never throws: a picture that cannot be read is not judged. */
export function pictureReader({ bytesOf, inflate, now = () => performance.now() }: PictureReaderOptions): LookAt {
  const seen = new Map<string, Sight | null>();
  let spent = 0;
  return (picture) => {
    const known = seen.get(picture.source);
    if (known !== undefined) return known;
    if (spent > MOST_TIME) return null;
    const start = now();
    let sight: Sight | null = null;
    try {
      sight = look(picture, bytesOf, inflate);
    } catch {
      // Decoders throw on broken data, each in its own way; nothing about the picture is known then.
    }
    spent += now() - start;
    seen.set(picture.source, sight);
    return sight;
  };
}

/** The drawing beside a picture first: its words can be read. One without words is judged by its pixels. */
function look(picture: Picture, bytesOf: PictureReaderOptions["bytesOf"], inflate: Inflate): Sight | null {
  const drawn = picture.vector === undefined ? null : bytesOf(picture.vector);
  const fromDrawing = drawn && sightOfDrawing(drawingOfSvg(drawn), FEWEST_IN_SVG);
  if (fromDrawing) return fromDrawing;
  const bytes = bytesOf(picture.source);
  if (bytes === null) return null;
  if (isEmf(bytes)) return sightOfDrawing(drawingOfEmf(bytes), FEWEST_IN_EMF);
  if (picture.type === "svg") return sightOfDrawing(drawingOfSvg(bytes), FEWEST_IN_SVG);
  const pixels = isPng(bytes) ? decodePng(bytes, inflate) : isJpeg(bytes) ? decodeJpeg(bytes) : null;
  return pixels && sightOf(pixels);
}
