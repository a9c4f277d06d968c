import { readFileSync } from "node:fs";
import type { Document } from "../../src/document/document.js";
import { ReadError } from "../../src/document/errors.js";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { readPptx } from "../../src/pptx-parser/index.js";

/** The reading process: one file for each message, so that whoever asks can see a crash or a hang. */

export interface Answer {
  ms: number;
  document: Document | null;
  /** Code and message of a ReadError; `crash` for anything else. */
  error: { code: string; message: string } | null;
}

process.on("message", (path: string) => {
  const source = bufferSource(readFileSync(path));
  const start = performance.now();
  let document: Document | null = null;
  let error: Answer["error"] = null;
  try {
    document = readPptx(source, { path, inflate });
  } catch (fault) {
    // A fault that only the last line of defence caught carries its stack as detail.
    const ours = fault instanceof ReadError && !fault.detail.includes("\n    at ");
    error = {
      code: ours ? fault.code : "crash",
      message: fault instanceof ReadError ? fault.detail || fault.message : String(fault),
    };
  }
  process.send?.({ ms: performance.now() - start, document, error } satisfies Answer);
});
