import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { changedDecks, changedFiles, type Property, rewrittenDecks } from "../../test/fuzz/properties.js";
import { CORPUS, hasCorpus } from "../corpus.js";

/** Larger files take the time of many small ones and hold little else. */
const LARGEST = 400_000;

/** Cases made from whole files: real decks where the corpus is there, and our own fixtures. */
export function realFiles(): Property[] {
  const fixtures = under(join(import.meta.dirname, "..", "..", "fixtures"));
  const real = hasCorpus("fuzzing with real decks")
    ? [...under(join(CORPUS, "decks", "files")), ...under(join(CORPUS, "readers", "files"))]
    : [];
  const files = [...fixtures, ...real];
  const load = (file: number): Uint8Array => readFileSync(files[file]!);
  return [
    changedFiles("bytes", 0.2, files.length, load),
    ...(real.length > 0
      ? [
          changedDecks("real packages", 0.2, files.length, load),
          rewrittenDecks("real dialects", 0.1, files.length, load),
        ]
      : []),
  ];
}

function under(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.(pptx|pptm|ppsx|potx|ppt)$/.test(path) && statSync(path).size <= LARGEST)
    .sort();
}
