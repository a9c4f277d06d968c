import { SaxesParser, type SaxesTagNS } from "saxes";
import { Budget } from "../../src/pptx-parser/limits.js";
import { prefixOf } from "../../src/pptx-parser/xml/names.js";
import { type XmlElement, XmlReader } from "../../src/pptx-parser/xml/scanner.js";
import { descendants } from "../../src/pptx-parser/xml/tree.js";

/** How our scanner and saxes, which follows the standard to the letter, read the same text. */
export interface Comparison {
  /**
   * `same`: both read all of it alike. `both-stop`: neither finds it well-formed, and up to there they read it alike.
   * `recovered`: saxes finds a fault that we read over. `different`: anything else, which is a fault of ours.
   */
  verdict: "same" | "both-stop" | "recovered" | "different";
  elements: number;
  attributes: number;
  /** What each of them objects to first; null where nothing. */
  theirs: string | null;
  ours: string | null;
  /** The first element that differs, as each of them has it; null where none does. */
  difference: { theirs: string | null; ours: string | null } | null;
}

/** Limits are not what is compared. */
const BOUNDLESS = { xmlDepth: Infinity, xmlNodes: Infinity };

export function compareWithSaxes(text: string): Comparison {
  const theirs = bySaxes(text);
  const result = new XmlReader(new Budget(BOUNDLESS)).read(text, { keepAlternates: true });
  const elements = result.root === null ? [] : [result.root, ...descendants(result.root)];
  const whole = theirs.fault === null;
  // Behind the first fault saxes guesses, and the text of elements that are still open is not complete.
  const expected = (whole ? theirs.all : theirs.all.slice(0, theirs.sound)).map((e) =>
    line(e.name, e.attributes, whole ? e.text : ""),
  );
  const found = elements.map((e) => line(e.name, e.attributes, whole ? e.text : ""));
  const length = whole ? Math.max(expected.length, found.length) : expected.length;
  const at = Array.from({ length }, (_, i) => i).find((i) => expected[i] !== found[i]);
  const ours = result.fault?.message ?? null;
  return {
    verdict:
      at !== undefined || (whole && ours !== null)
        ? "different"
        : whole
          ? "same"
          : ours === null
            ? "recovered"
            : "both-stop",
    elements: elements.length,
    attributes: elements.reduce((sum, { attributes }) => sum + attributes.length / 2, 0),
    theirs: theirs.fault,
    ours,
    difference: at === undefined ? null : { theirs: expected[at] ?? null, ours: found[at] ?? null },
  };
}

interface Scanned {
  name: string;
  attributes: readonly string[];
  text: string;
}

/** `Requires` lists prefixes, which our scanner translates and saxes does not: left out. */
function line(name: string, attributes: XmlElement["attributes"], text: string): string {
  const pairs = attributes.filter((_, i) => attributes[i - (i % 2)] !== "Requires");
  return `${name} ${JSON.stringify(pairs)} ${JSON.stringify(text)}`;
}

/** `sound`: how many of the elements were there before the first fault. */
function bySaxes(text: string): { all: Scanned[]; fault: string | null; sound: number } {
  const all: Scanned[] = [];
  const open: Scanned[] = [];
  let fault: string | null = null;
  let sound = 0;
  const parser = new SaxesParser({ xmlns: true });
  const addText = (data: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += data;
  };
  parser.on("error", ({ message }) => {
    if (fault === null) sound = all.length;
    fault ??= message;
  });
  parser.on("opentag", (tag) => {
    const element = { name: nameOf(tag), attributes: attributesOf(tag), text: "" };
    all.push(element);
    open.push(element);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return { all, fault, sound };
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
