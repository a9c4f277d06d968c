import fc from "fast-check";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { type Limits, readPptx } from "../../src/pptx-parser/index.js";
import { type ArchiveOptions, archive, type Entry, type Header } from "./archive.js";
import { bases, entriesOf } from "./bases.js";
import { byteEdit, editBytes } from "./byte-edits.js";
import { type Dialect, dialect, inDialect } from "./dialects.js";
import { editPackage, packageEdit } from "./package-edits.js";
import { compareWithSaxes } from "./saxes.js";
import { type Outcome, survive } from "./survive.js";
import { editXml, xmlEdit } from "./xml-edits.js";

/** A way to make cases, and what must hold for each of them: `check` throws where it does not. */
export interface Property {
  name: string;
  /** Of all cases, the share that are made this way. */
  share: number;
  arbitrary: fc.Arbitrary<unknown>;
  check(made: unknown): Outcome;
}

function property<T>(name: string, share: number, arbitrary: fc.Arbitrary<T>, check: (made: T) => Outcome): Property {
  return { name, share, arbitrary, check: check as (made: unknown) => Outcome };
}

const BASES = bases();
const base = fc.nat({ max: BASES.length - 1 });
const edits = fc.array(packageEdit, { minLength: 1, maxLength: 6 });
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const flag = fc.boolean();

/** Where an archive lies: a field of one of its headers that has another value than the truth. */
const lies = fc.array(
  fc.record({
    entry: fc.nat({ max: 99 }),
    header: fc.constantFrom("local" as const, "central" as const),
    field: fc.constantFrom<(keyof Header)[]>(
      "flags",
      "method",
      "crc",
      "packed",
      "size",
      "nameLength",
      "extraLength",
      "offset",
    ),
    value: fc.oneof(
      fc.constantFrom(0, 1, 2, 8, 9, 0xffff, 0x10000, 0x1000000, 0x7fffffff, 0xfffffffe, 0xffffffff),
      fc.nat({ max: 70_000 }),
    ),
  }),
  { maxLength: 6 },
);

const shape: fc.Arbitrary<ArchiveOptions> = fc.record({
  compressed: flag,
  descriptors: flag,
  zip64: flag,
  directory: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  before: fc.oneof({ weight: 3, arbitrary: fc.constant(new Uint8Array(0)) }, fc.uint8Array({ maxLength: 90 })),
  after: fc.oneof({ weight: 3, arbitrary: fc.constant(new Uint8Array(0)) }, fc.uint8Array({ maxLength: 90 })),
});

function withLies(entries: readonly Entry[], told: typeof lies extends fc.Arbitrary<infer T> ? T : never): Entry[] {
  const changed = entries.map((entry) => ({ ...entry }));
  for (const { entry, header, field, value } of told) {
    const liar = changed[entry % changed.length];
    if (liar !== undefined) liar[header] = { ...liar[header], [field]: value };
  }
  return changed;
}

/** Small enough that cases pass them, one or several at a time. */
const limits: fc.Arbitrary<Partial<Limits>> = fc.record(
  {
    entries: fc.nat({ max: 200 }),
    partBytes: fc.nat({ max: 60_000 }),
    totalBytes: fc.nat({ max: 400_000 }),
    ratio: fc.integer({ min: 1, max: 20 }),
    xmlDepth: fc.nat({ max: 60 }),
    xmlNodes: fc.nat({ max: 20_000 }),
    partNodes: fc.nat({ max: 5_000 }),
    pieces: fc.nat({ max: 500 }),
    characters: fc.nat({ max: 2_000 }),
    paragraphs: fc.nat({ max: 200 }),
    shapes: fc.nat({ max: 80 }),
    overlaps: fc.nat({ max: 9 }),
  },
  { requiredKeys: [] },
);

/** Packages that say something else than they did: in their parts, their relationships, their list of parts. */
const packages = property(
  "packages",
  0.35,
  fc.record({ base, edits, compressed: flag }),
  ({ base, edits, compressed }) => survive(archive(editPackage(BASES[base]!, edits), { compressed })),
);

/** The same under limits that they run into. */
const limited = property("limits", 0.15, fc.record({ base, edits, limits }), ({ base, edits, limits }) =>
  survive(archive(editPackage(BASES[base]!, edits), { compressed: true }), limits),
);

/** Archives whose headers and records do not tell the truth. */
const archives = property(
  "archives",
  0.2,
  fc.record({ base, lies, shape, bytes: fc.array(byteEdit, { maxLength: 4 }) }),
  ({ base, lies, shape, bytes }) => survive(editBytes(archive(withLies(BASES[base]!, lies), shape), bytes)),
);

/** Parts that our scanner must read as saxes does, wherever saxes finds them well-formed. */
const scanner = property(
  "scanner",
  0.15,
  fc.record({ base, part: fc.nat({ max: 99 }), edits: fc.array(xmlEdit, { minLength: 1, maxLength: 3 }) }),
  ({ base, part, edits }) => {
    const parts = BASES[base]!.filter(({ name }) => /\.(xml|rels)$/.test(name));
    const start = performance.now();
    const { verdict, ours, difference } = compareWithSaxes(
      // Through bytes, as every part comes: no half characters.
      decode(new TextEncoder().encode(edits.reduce(editXml, decode(parts[part % parts.length]!.data)))),
    );
    if (verdict === "different")
      throw new Error(`Well-formed, yet ${ours ?? "read otherwise"}: ${JSON.stringify(difference)}`);
    return { code: verdict, readMs: performance.now() - start, judgeMs: 0 };
  },
);

/** Packages that are written otherwise and say the same, without a warning. */
const dialects = property("dialects", 0.15, fc.record({ base, dialect }), ({ base, dialect }) =>
  readsAlike(BASES[base]!, dialect),
);

const asWritten = new WeakMap<readonly Entry[], string>();

function readsAlike(entries: readonly Entry[], dialect: Dialect): Outcome {
  const expected = asWritten.get(entries) ?? reading(archive(entries));
  asWritten.set(entries, expected);
  const bytes = inDialect(entries, dialect);
  const start = performance.now();
  const found = reading(bytes);
  if (found !== expected) throw new Error(`Read otherwise: ${difference(expected, found)}`);
  return { code: dialect.encoding, readMs: performance.now() - start, judgeMs: 0 };
}

/** Without what depends on how parts are written, and the order of files that no page shows. */
function reading(bytes: Uint8Array): string {
  const document = readPptx(bufferSource(bytes), { path: "deck.pptx", inflate });
  const embeddings = document.embeddings?.filter(({ pageId }) => pageId !== null);
  return JSON.stringify({ ...document, embeddings }, (key, value) => (key === "bytes" ? undefined : value));
}

/** The first place where two texts differ. */
function difference(expected: string, found: string): string {
  let at = 0;
  while (expected[at] === found[at]) at++;
  return `${expected.slice(at - 60, at + 60)} became ${found.slice(at - 60, at + 60)}`;
}

/** Whole files with changed bytes; `load` gives the bytes of one of `count` files. */
export function changedFiles(name: string, share: number, count: number, load: (file: number) => Uint8Array): Property {
  return property(
    name,
    share,
    fc.record({ file: fc.nat({ max: count - 1 }), bytes: fc.array(byteEdit, { minLength: 1, maxLength: 8 }) }),
    ({ file, bytes }) => survive(editBytes(load(file), bytes)),
  );
}

/** Whole files, unpacked, with changed parts; a file that cannot be unpacked is only read. */
export function changedDecks(name: string, share: number, count: number, load: (file: number) => Uint8Array): Property {
  return property(
    name,
    share,
    fc.record({ file: fc.nat({ max: count - 1 }), edits, compressed: flag }),
    ({ file, edits, compressed }) => {
      const bytes = load(file);
      const entries = unpacked(bytes);
      return survive(entries === null ? bytes : archive(editPackage(entries, edits), { compressed }));
    },
  );
}

/** Whole files that are written otherwise and say the same; files that are no deck say nothing. */
export function rewrittenDecks(
  name: string,
  share: number,
  count: number,
  load: (file: number) => Uint8Array,
): Property {
  return property(name, share, fc.record({ file: fc.nat({ max: count - 1 }), dialect }), ({ file, dialect }) => {
    const bytes = load(file);
    const entries = unpacked(bytes);
    const outcome = survive(entries === null ? bytes : archive(entries));
    return entries === null || outcome.code !== "read" ? outcome : readsAlike(entries, dialect);
  });
}

function unpacked(bytes: Uint8Array): Entry[] | null {
  try {
    return entriesOf(bytes);
  } catch {
    return null;
  }
}

/** What can be made without any file. */
export const PROPERTIES: readonly Property[] = [packages, limited, archives, scanner, dialects];
