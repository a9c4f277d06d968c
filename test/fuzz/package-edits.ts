import fc from "fast-check";
import type { Entry } from "./archive.js";
import { ENTRY_NAMES, WORDS } from "./vocabulary.js";
import { editXml, type XmlEdit, xmlEdit } from "./xml-edits.js";

const OPERATIONS = ["xml", "aim", "encode", "drop", "double", "rename", "swap", "fill", "first"] as const;

const ENCODINGS = ["utf-16le", "utf-16be", "utf-16le, no mark", "utf-8, mark", "latin1", "half", "lie"] as const;

/** One change of a package: of what a part says, of where a relationship leads, or of the list of parts itself. */
export interface PackageEdit {
  operation: (typeof OPERATIONS)[number];
  part: number;
  other: number;
  xml: XmlEdit[];
  name: string;
  value: string;
  encoding: (typeof ENCODINGS)[number];
}

const choice = fc.nat({ max: 9_999 });

export const packageEdit: fc.Arbitrary<PackageEdit> = fc.record({
  // Most changes to the list of parts only leave less to read.
  operation: fc.oneof({ weight: 3, arbitrary: fc.constant("xml" as const) }, fc.constantFrom(...OPERATIONS)),
  part: choice,
  other: choice,
  xml: fc.array(xmlEdit, { minLength: 1, maxLength: 5 }),
  name: fc.constantFrom(...ENTRY_NAMES),
  value: fc.constantFrom(...WORDS),
  encoding: fc.constantFrom(...ENCODINGS),
});

/** Parts that no reader of decks opens: to change them changes nothing. */
const SILENT = /\/theme|colors|quickStyle|presProps|tableStyles|viewProps|\.(png|jpe?g|gif|emf|wmf|bin|mp4|xlsx)$/i;
/** Parts of which a deck has many and a slide needs one, and those that say the most. */
const SELDOM = /slideLayouts\/|slideMasters\/|notesMasters\//i;
const OFTEN = /slides\/\w+\.xml|charts\/chart|diagrams\/data|presentation\.xml$/i;

/** Makes the changes in turn. Entries are replaced, never changed in place: bases are shared. */
export function editPackage(entries: readonly Entry[], edits: readonly PackageEdit[]): Entry[] {
  const changed = [...entries];
  for (const edit of edits) apply(changed, edit);
  return changed;
}

function apply(entries: Entry[], edit: PackageEdit): void {
  const weight = (name: string): number => {
    if (SILENT.test(name) || (edit.operation === "aim" && !name.endsWith(".rels"))) return 0;
    return SELDOM.test(name) ? Number(edit.part % 10 === 0) : OFTEN.test(name) ? 4 : 1;
  };
  const eligible = entries.flatMap(({ name }, i) => new Array<number>(weight(name)).fill(i));
  const at = eligible[edit.part % eligible.length];
  const entry = entries[at ?? -1];
  if (at === undefined || entry === undefined) return;
  const to = edit.other % entries.length;
  const other = entries[to]!;
  const put = (data: Uint8Array) => entries.splice(at, 1, { ...entry, data });
  switch (edit.operation) {
    case "xml":
      put(encode(edit.xml.reduce(editXml, decode(entry.data))));
      break;
    case "aim":
      put(encode(aimed(decode(entry.data), edit.part, `/${other.name}`)));
      break;
    case "encode":
      put(encodings[edit.encoding](decode(entry.data)));
      break;
    case "drop":
      entries.splice(at, 1);
      break;
    case "double":
      entries.splice(to, 0, { ...entry, data: other.data });
      break;
    case "rename":
      entries.splice(at, 1, { ...entry, name: edit.name });
      break;
    case "swap":
      entries.splice(at, 1, { ...entry, data: other.data });
      entries.splice(to, 1, { ...other, data: entry.data });
      break;
    case "fill":
      put(encode(edit.value));
      break;
    case "first":
      entries.unshift(...entries.splice(to, 1));
  }
}

/** Leads one relationship to any part at all: back, in a circle, or to a part of another kind. */
function aimed(rels: string, which: number, target: string): string {
  const targets = [...rels.matchAll(/Target="[^"]*"/g)];
  const found = targets[which % targets.length];
  return found === undefined
    ? rels
    : `${rels.slice(0, found.index)}Target="${target}"${rels.slice(found.index + found[0].length)}`;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(big ? bytes.swap16() : bytes);
}

const encodings: Record<PackageEdit["encoding"], (text: string) => Uint8Array> = {
  "utf-16le": (text) => utf16(`\ufeff${text}`, false),
  "utf-16be": (text) => utf16(`\ufeff${text}`, true),
  "utf-16le, no mark": (text) => utf16(text, false),
  "utf-8, mark": (text) => encode(`\ufeff${text}`),
  latin1: (text) => new Uint8Array(Buffer.from(text.replace(/encoding="[^"]*"/, 'encoding="iso-8859-1"'), "latin1")),
  // Cut in the middle of a character.
  half: (text) => utf16(`\ufeff${text}`, false).subarray(0, -1),
  lie: (text) => encode(text.replace(/encoding="[^"]*"/, 'encoding="utf-7"')),
};
