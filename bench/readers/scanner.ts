import { readFileSync } from "node:fs";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { Budget } from "../../src/pptx-parser/limits.js";
import { decodeXml } from "../../src/pptx-parser/xml/encoding.js";
import { Zip } from "../../src/pptx-parser/zip/archive.js";
import { type Comparison, compareWithSaxes } from "../../test/fuzz/saxes.js";

export interface ScannerScore {
  parts: number;
  elements: number;
  attributes: number;
  verdicts: Record<Comparison["verdict"], number>;
  /** Parts that are XML by their name and could not be unpacked, so that there is nothing to compare. */
  packed: string[];
  /** One line for each part that not both read to the end, alike. */
  notes: string[];
}

/** Scans every XML part of the decks with our scanner and with saxes, and compares names, attributes and text. */
export function compareScanners(paths: readonly string[]): ScannerScore {
  const verdicts = { same: 0, "both-stop": 0, recovered: 0, different: 0 };
  const score: ScannerScore = { parts: 0, elements: 0, attributes: 0, verdicts, packed: [], notes: [] };
  for (const path of paths) {
    const file = path.split("/").at(-1);
    for (const [name, text] of xmlParts(path)) {
      if (text instanceof Error) {
        score.packed.push(`${file} ${name}: ${text.message}`);
        continue;
      }
      const compared = compareWithSaxes(text);
      score.parts++;
      score.elements += compared.elements;
      score.attributes += compared.attributes;
      verdicts[compared.verdict]++;
      if (compared.verdict !== "same") score.notes.push(`${file} ${name}: ${explain(compared)}`);
    }
  }
  return score;
}

/** Names that end as XML parts do in decks; drawings of old Office (`.vml`) are HTML as often as not, and never read. */
function* xmlParts(path: string): Generator<[name: string, text: string | Error]> {
  const source = bufferSource(readFileSync(path));
  const zip = attempt(() => Zip.open(source, inflate, new Budget()));
  if (zip === null || zip instanceof Error) return;
  for (const entry of zip.entries)
    if (/\.(xml|rels)$/i.test(entry.name)) yield [entry.name, attempt(() => decodeXml(zip.read(entry).bytes))];
}

function attempt<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (error) {
    return error as Error;
  }
}

function explain({ verdict, theirs, ours, difference, elements }: Comparison): string {
  const reasons = `saxes: ${theirs ?? "well-formed"}; we: ${ours ?? "read to the end"}; ${elements} elements read`;
  return `${verdict}; ${reasons}${difference === null ? "" : `; ${JSON.stringify(difference)}`}`.replace(/\s+/g, " ");
}
