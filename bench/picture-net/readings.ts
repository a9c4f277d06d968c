import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shapesOf } from "../../src/document/walk.js";
import { inflate, openFile } from "../../src/engine/files.js";
import { pictureUses } from "../../src/facts/pictures.js";
import { type Nets, readingOf } from "../../src/picture/model/judge.js";
import { Net, type StoredLayer } from "../../src/picture/model/net.js";
import { decodeJpeg, isJpeg } from "../../src/picture/raster/jpeg.js";
import type { Pixels } from "../../src/picture/raster/pixels.js";
import { decodePng, isPng } from "../../src/picture/raster/png.js";
import { openPptx } from "../../src/pptx-parser/index.js";
import { CORPUS, decks, tsv } from "../corpus.js";
import type { Sample } from "./fit.js";

/** A labelled picture, in the words of the corpus. */
export interface Picture extends Sample {
  name: string;
  class: string;
  /** Of a diagram: process, architecture, structure, customer or other; else "". */
  kind: string;
  milliseconds: number;
}

/** Of a picture in a deck: smaller ones are never looked at. */
const LEAST_SHARE = 0.08;

/** The pixels of a PNG or JPEG; null for other types and for what cannot be decoded. */
export function pixelsOf(bytes: Uint8Array): Pixels | null {
  try {
    return isPng(bytes) ? decodePng(bytes, inflate) : isJpeg(bytes) ? decodeJpeg(bytes) : null;
  } catch {
    return null;
  }
}

/** Two nets in the file's own form, as `export.py` writes them. */
export function netsFrom(file: string): Nets {
  const [one, other] = JSON.parse(readFileSync(file, "utf8")).nets as StoredLayer[][];
  return [new Net(one!), new Net(other!)];
}

/** Every picture of pixels in the corpus of pictures. */
export function corpusPictures(nets?: Nets): Picture[] {
  return tsv("pictures/manifest.tsv").flatMap((row) => {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, "pictures", row.file!)));
    const kind = row.kind === "-" ? "" : row.kind!;
    return measured(bytes, { name: row.file!, class: row.class!, kind, repo: row.repo! }, nets);
  });
}

/** The larger pictures of the decks that we tune on; those of the decks kept aside are never opened. */
export function deckPictures(nets?: Nets): Picture[] {
  const labels = tsv("decks/pictures.tsv");
  return decks()
    .filter(({ split }) => split === "tuned")
    .flatMap(({ deck, file, repo }) => {
      const { source, close } = openFile(file);
      const { document, bytesOf } = openPptx(source, { path: file, inflate });
      const uses = pictureUses(document);
      const page = document.pageSize!;
      const found = document.pages.flatMap((one) =>
        [...shapesOf(one)].flatMap(({ picture, box }) => {
          if (picture === null || box === null || uses.get(picture.source) !== 1) return [];
          if (box.width * box.height < LEAST_SHARE * page.width * page.height) return [];
          const label = labels.find(
            (row) => row.deck === deck && Number(row.slide) === one.number && picture.source.endsWith(row.media_part!),
          );
          const bytes = label && bytesOf(picture.source);
          const name = `${deck}-${one.number} ${picture.source}`;
          return bytes ? measured(bytes, { name, class: label.class!, kind: "", repo }, nets) : [];
        }),
      );
      close();
      return found;
    });
}

function measured(
  bytes: Uint8Array,
  label: Pick<Picture, "name" | "class" | "kind" | "repo">,
  nets: Nets | undefined,
): Picture[] {
  const start = process.cpuUsage();
  const pixels = pixelsOf(bytes);
  if (pixels === null) return [];
  const reading = readingOf(pixels, nets);
  // Of the processor, not of the clock: the machine may have other work.
  const { user, system } = process.cpuUsage(start);
  return [{ ...label, reading, diagram: label.class === "diagram", milliseconds: (user + system) / 1000 }];
}
