import { readFileSync } from "node:fs";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { Budget } from "../../src/pptx-parser/limits.js";
import { decodeXml } from "../../src/pptx-parser/xml/encoding.js";
import { prefixOf } from "../../src/pptx-parser/xml/names.js";
import { type XmlElement, XmlReader } from "../../src/pptx-parser/xml/scanner.js";
import { descendants } from "../../src/pptx-parser/xml/tree.js";
import { Zip } from "../../src/pptx-parser/zip/archive.js";

export interface ScannerScore {
  parts: number;
  elements: number;
  /** One line for each part that we and saxes read differently. */
  differences: string[];
}

/** Scans every XML part of the decks with our scanner and with saxes, and compares elements, attributes and text. */
export function compareScanners(paths: readonly string[]): ScannerScore {
  const score: ScannerScore = { parts: 0, elements: 0, differences: [] };
  for (const path of paths) {
    for (const [name, text] of xmlParts(path)) {
      const ours = new XmlReader(new Budget()).read(text, { keepAlternates: true });
      const theirs = bySaxes(text);
      score.parts++;
      score.elements += theirs.elements.length;
      const equal = theirs.elements.join("\n") === ourElements(ours.root).join("\n");
      if (!equal || theirs.wrong !== (ours.fault !== null)) score.differences.push(`${path.split("/").at(-1)} ${name}`);
    }
  }
  return score;
}

function* xmlParts(path: string): Generator<[string, string]> {
  const zip = attempt(() => Zip.open(bufferSource(readFileSync(path)), inflate, new Budget()));
  for (const entry of zip?.entries ?? []) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const text = attempt(() => decodeXml(zip!.read(entry).bytes));
    if (text !== null) yield [entry.name, text];
  }
}

/** A part that cannot be unpacked has no XML to compare. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

function ourElements(root: XmlElement | null): string[] {
  if (root === null) return [];
  return [root, ...descendants(root)].map(({ name, attributes, text }) => line(name, attributes, text));
}

/** `Requires` lists prefixes, which our scanner translates and saxes does not: left out. */
function line(name: string, attributes: readonly string[], text: string): string {
  const pairs = attributes.filter((_, i) => attributes[i - (i % 2)] !== "Requires");
  return `${name} ${JSON.stringify(pairs)} ${JSON.stringify(text)}`;
}

function bySaxes(text: string): { elements: string[]; wrong: boolean } {
  const all: { tag: SaxesTagNS; text: string }[] = [];
  const open: { tag: SaxesTagNS; text: string }[] = [];
  let wrong = false;
  const parser = new SaxesParser({ xmlns: true });
  const addText = (data: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += data;
  };
  parser.on("error", () => {
    wrong = true;
  });
  parser.on("opentag", (tag) => {
    const element = { tag, text: "" };
    all.push(element);
    open.push(element);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return { elements: all.map((element) => line(nameOf(element.tag), attributesOf(element.tag), element.text)), wrong };
}

function nameOf({ uri, prefix, local }: { uri: string; prefix: string; local: string }): string {
  const ours = uri === "" ? prefix : prefixOf(uri);
  return ours === "" ? local : `${ours}:${local}`;
}

function attributesOf(tag: SaxesTagNS): string[] {
  return Object.values(tag.attributes)
    .filter(({ name, prefix }) => name !== "xmlns" && prefix !== "xmlns")
    .flatMap((attribute) => [nameOf(attribute), attribute.value]);
}
