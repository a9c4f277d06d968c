import { ReadError } from "../../src/document/errors.js";
import { inflate, openFile } from "../../src/engine/files.js";
import { readPptx } from "../../src/pptx-parser/index.js";

/** Reads decks with decklint's reader and does nothing else. Says how many could be read, and how many bytes that took. */
let [read, bytes] = [0, 0];
for (const path of process.argv.slice(2)) {
  try {
    const { source, close } = openFile(path);
    const counted = {
      size: source.size,
      read(offset: number, length: number): Uint8Array {
        const piece = source.read(offset, length);
        bytes += piece.length;
        return piece;
      },
    };
    readPptx(counted, { path, inflate });
    close();
    read++;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
}
console.log(JSON.stringify({ read, bytes }));
