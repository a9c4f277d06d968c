import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CORPUS, hasCorpus } from "../corpus.js";
import { compareScanners } from "../readers/scanner.js";

/**
 * Scans every XML part of every deck of the corpus with our scanner and with saxes: names with their namespaces,
 * attributes and text must be the same wherever saxes accepts a part. Prints each part that saxes rejects with what
 * became of it with us, and each that cannot be unpacked; fails on a difference.
 */

const FOLDERS = ["decks/files", "readers/files"];

if (hasCorpus("check:xml")) {
  const columns = ["files", "parts", "elements", "attributes", "same", "both stop", "recovered", "different", "packed"];
  const row = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(14) + cells.map((cell) => String(cell).padStart(12)).join("");
  console.log(row("", columns));
  const lines: string[] = [];
  for (const folder of FOLDERS) {
    const paths = readdirSync(join(CORPUS, folder)).map((file) => join(CORPUS, folder, file));
    const { parts, elements, attributes, verdicts, packed, notes } = compareScanners(paths);
    console.log(row(folder, [paths.length, parts, elements, attributes, ...Object.values(verdicts), packed.length]));
    lines.push(...notes, ...packed);
    if (verdicts.different > 0) process.exitCode = 1;
  }
  for (const line of lines) console.log(`  ${line}`);
}
