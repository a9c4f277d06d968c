import type { Document } from "../document/document.js";
import { ReadError } from "../document/errors.js";
import type { ByteSource, Inflate } from "../document/source.js";
import type { WorkbookOf } from "../document/workbook.js";
import { Budget, type Limits } from "./limits.js";
import { Package } from "./package/package.js";
import { readPresentation } from "./presentation.js";
import { NOTHING_KEPT, workbooksIn } from "./workbook.js";
import { Zip } from "./zip/archive.js";
import { whyNotAZip } from "./zip/sniff.js";

export { DEFAULT_LIMITS, type Limits } from "./limits.js";

export interface ReadPptxOptions {
  /** As the person gave it; names the document and helps to tell a template or a lock file. */
  path: string;
  inflate: Inflate;
  limits?: Partial<Limits>;
  /** The clock behind `limits.milliseconds`; the system's own where none is given. */
  now?: () => number;
}

export interface OpenDeck {
  document: Document;
  /** The bytes of a part, as long as the source can be read; null where it is missing, damaged or too large. */
  bytesOf: (part: string) => Uint8Array | null;
  /** Reads a workbook inside the deck when it is asked for, under limits of its own, as long as the source can be read. */
  workbookOf: WorkbookOf;
}

/** As `readPptx`, for whoever wants to look at a deck's pictures afterwards: their bytes are read when they are asked for. */
export function openPptx(source: ByteSource, options: ReadPptxOptions): OpenDeck {
  try {
    const open = (budget: Budget): Package => {
      const zip = Zip.open(source, options.inflate, budget);
      if (zip === null) throw whyNotAZip(source, options.path);
      return new Package(zip, budget);
    };
    const budget = new Budget(options.limits, options.now);
    const pack = open(budget);
    return {
      document: readPresentation(pack, budget, options.path),
      bytesOf: (part) => pack.bytes(part),
      workbookOf: workbooksIn(() => open(new Budget({ ...options.limits, ...NOTHING_KEPT }, options.now))),
    };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    // The promise to callers, and the last line of defence: a fault of ours must not end a run over many files.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new ReadError(
      "damaged",
      "This file could not be read. Open it in PowerPoint, save it under a new name, and try again.",
      detail,
    );
  }
}

/**
 * Reads a deck of the PowerPoint family (`.pptx`, `.pptm`, `.ppsx`, `.ppsm`, `.potx`, `.potm`).
 *
 * Reads the archive's directory and the XML parts it needs, never a picture or a video. What is damaged
 * is named in `warnings`, and the rest is used. Throws ReadError and nothing else.
 */
export function readPptx(source: ByteSource, options: ReadPptxOptions): Document {
  return openPptx(source, options).document;
}
