import type { Warning } from "../../document/document.js";
import { ReadError } from "../../document/errors.js";
import type { Budget } from "../limits.js";
import { decodeXml } from "../xml/encoding.js";
import { type XmlElement, type XmlOptions, XmlReader } from "../xml/scanner.js";
import { attribute, descendants } from "../xml/tree.js";
import { type Zip, ZipFault } from "../zip/archive.js";
import type { ZipEntry } from "../zip/entry.js";
import { extension, type PartName, partName, ROOT, relationshipsOf, resolve } from "./part-name.js";

export interface Relationship {
  id: string;
  /** The last part of the type's URI, such as `slideLayout`: the same in both dialects. */
  type: string;
  /** The part it leads to; null for an external target, which is never followed. */
  part: PartName | null;
  /** The target as written. */
  target: string;
}

/** Relationships of one part, in the order of the file. Tables are made when they are asked for: most parts are asked one thing. */
class Relationships {
  readonly all: readonly Relationship[];
  #byId: ReadonlyMap<string, Relationship> | null = null;
  #types: ReadonlySet<string> | null = null;

  constructor(all: readonly Relationship[]) {
    this.all = all;
  }

  get byId(): ReadonlyMap<string, Relationship> {
    this.#byId ??= new Map(this.all.map((relationship) => [relationship.id, relationship]));
    return this.#byId;
  }

  get types(): ReadonlySet<string> {
    this.#types ??= new Set(this.all.map(({ type }) => type));
    return this.#types;
  }
}

/** A file can be wrong in more ways than anyone reads. */
const MOST_WARNINGS = 100;

/** Parts, their types and what leads from one to another. Whatever is wrong becomes a warning, told once. */
export class Package {
  readonly warnings: Warning[] = [];
  /** The archive's directory was lost, so that parts may be missing. */
  readonly recovered: boolean;
  readonly #zip: Zip;
  readonly #budget: Budget;
  readonly #reader: XmlReader;
  /** By lower-case name: names are unique without regard to case (ECMA-376-2, 6.2.2.3). */
  readonly #entries = new Map<string, ZipEntry>();
  readonly #names = new Map<string, PartName>();
  readonly #relationships = new Map<PartName, Relationships>();
  readonly #told = new Set<string>();
  #types: ContentTypes | null = null;

  constructor(zip: Zip, budget: Budget) {
    this.#zip = zip;
    this.#budget = budget;
    this.recovered = zip.recovered;
    this.#reader = new XmlReader(budget);
    if (zip.recovered)
      this.warn(
        "recovered",
        "The end of the file is damaged; what could be recovered was read, and parts may be missing.",
      );
    for (const entry of zip.entries) {
      const name = partName(entry.name);
      const key = name.toLowerCase();
      const again = this.#entries.has(key);
      if (again) this.warn("duplicate-part", `The file holds ${shown(entry.name)} twice; one of them was read.`);
      // The last one counts, as in every zip; among recovered ones it may come from an archive inside this one.
      if (again && zip.recovered) continue;
      this.#entries.set(key, entry);
      this.#names.set(key, name);
    }
  }

  warn(code: string, message: string): void {
    if (this.#told.has(message) || this.#told.size >= MOST_WARNINGS) return;
    this.#told.add(message);
    this.warnings.push({ code, message });
  }

  has(part: PartName): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** Unpacked size in bytes, without reading the part; null where unknown. */
  sizeOf(part: PartName): number | null {
    return this.#entries.get(part.toLowerCase())?.size ?? null;
  }

  /** Every part, as the archive writes it, in the order of the archive. */
  parts(): PartName[] {
    return [...this.#names.values()];
  }

  /** The root of an XML part; null, with a warning, where it is missing or unreadable. A damaged part gives what stands before the damage. */
  xml(part: PartName, options?: XmlOptions): XmlElement | null {
    const read = this.#read(part);
    if (read === null) return null;
    const text = decodeXml(read.bytes);
    const { root, fault } = this.#reader.read(text, options);
    // Data that does not end may be broken as well: only where the text just stops is it what was written.
    if (read.cutOff && fault !== null && text.includes(">", fault.offset)) {
      this.warn("unreadable-part", `${shown(part)} could not be read: its data is damaged.`);
      return null;
    }
    if (read.cutOff) this.warn("damaged-part", `${shown(part)} is cut off; what stands before its end was read.`);
    else if (fault !== null)
      this.warn(
        "damaged-part",
        `${shown(part)} is damaged; what stands before the damage was read (${shown(fault.message)}).`,
      );
    return root;
  }

  /**
   * The bytes of any part, such as a picture; null where it is missing, damaged or costs more than it may. It warns of
   * nothing: whoever looks at a picture can do without it.
   */
  bytes(part: string): Uint8Array | null {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) return null;
    try {
      return this.#zip.read(entry).bytes;
    } catch (error) {
      if (error instanceof ZipFault || error instanceof ReadError) return null;
      throw error;
    }
  }

  /** A package that is a part of this one, whose costs count with this one's; null, with a warning where it cannot be unpacked. */
  inside(part: PartName): Package | null {
    const read = this.#read(part);
    const zip = read === null ? null : this.#zip.inside(read.bytes);
    return zip === null ? null : new Package(zip, this.#budget);
  }

  /** Says which parts are read next: they and what they show are unpacked together, which costs less. */
  expect(parts: readonly PartName[]): void {
    this.#expect(parts.map(relationshipsOf));
    this.#expect(parts.flatMap((part) => [part, ...this.relationships(part).flatMap(shownPart)]));
  }

  #expect(parts: readonly PartName[]): void {
    this.#zip.expect(parts.flatMap((part) => this.#entries.get(part.toLowerCase()) ?? []));
  }

  #read(part: PartName): ReturnType<Zip["read"]> | null {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) {
      this.warn("missing-part", `${shown(part)} is missing from the file.`);
      return null;
    }
    try {
      const read = this.#zip.read(entry);
      if (!read.intact && !read.cutOff)
        this.warn("bad-checksum", `${shown(part)} does not match its checksum; it was read as it is.`);
      return read;
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      this.warn("unreadable-part", `${shown(part)} could not be read: ${error.message}.`);
      return null;
    }
  }

  contentType(part: PartName): string {
    this.#types ??= this.#readTypes();
    return this.#types.overrides.get(part.toLowerCase()) ?? this.#types.defaults.get(extension(part)) ?? "";
  }

  #readTypes(): ContentTypes {
    const types: ContentTypes = { overrides: new Map(), defaults: new Map() };
    for (const element of descendants(this.xml(partName("[Content_Types].xml")))) {
      const type = attribute(element, "ContentType") ?? "";
      if (element.name === "ct:Override")
        types.overrides.set(partName(attribute(element, "PartName") ?? "").toLowerCase(), type);
      if (element.name === "ct:Default")
        types.defaults.set((attribute(element, "Extension") ?? "").toLowerCase(), type);
    }
    return types;
  }

  /** What leads away from a part, in the order of the file; `ROOT` is the package itself. Empty where there is nothing. */
  relationships(part: PartName): readonly Relationship[] {
    return this.#relationshipsOf(part).all;
  }

  related(part: PartName, id: string | null): Relationship | null {
    return id === null ? null : (this.#relationshipsOf(part).byId.get(id) ?? null);
  }

  /** Whether any relationship of this type leads away from a part. */
  leads(part: PartName, type: string): boolean {
    return this.#relationshipsOf(part).types.has(type);
  }

  #relationshipsOf(part: PartName): Relationships {
    let found = this.#relationships.get(part);
    if (found === undefined) {
      const rels = relationshipsOf(part);
      found = new Relationships(this.has(rels) ? this.#readRelationships(part, rels) : []);
      this.#relationships.set(part, found);
    }
    return found;
  }

  #readRelationships(source: PartName, rels: PartName): Relationship[] {
    const all: Relationship[] = [];
    for (const element of descendants(this.xml(rels))) {
      const target = attribute(element, "Target");
      if (element.name !== "rel:Relationship" || target === null) continue;
      const type = attribute(element, "Type") ?? "";
      const external = attribute(element, "TargetMode") === "External";
      all.push({
        id: attribute(element, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: external ? null : resolve(source, target),
        target,
      });
    }
    return all;
  }

  /** The part that the first relationship of this type leads to; null where there is none in the file. */
  follow(part: PartName, type: string): PartName | null {
    for (const r of this.relationships(part)) if (r.type === type && r.part !== null && this.has(r.part)) return r.part;
    return null;
  }

  /** The part the package is about, by the standard's way, else by its type, else by its usual name; null where there is none. */
  main(): PartName | null {
    const byRelationship = this.follow(ROOT, "officeDocument");
    if (byRelationship !== null) return byRelationship;
    const byType = this.parts().find((part) =>
      /presentation(ml)?\.\w+\.main\+xml$|presentation\.main\+xml$/.test(this.contentType(part)),
    );
    const usual = partName("ppt/presentation.xml");
    return byType ?? (this.has(usual) ? usual : null);
  }
}

/** What a slide leads to that is always read with it. */
const SHOWN = new Set(["notesSlide", "chart", "chartEx", "diagramData", "comments"]);

function shownPart({ type, part }: Relationship): PartName | [] {
  return part !== null && SHOWN.has(type) ? part : [];
}

interface ContentTypes {
  overrides: Map<string, string>;
  defaults: Map<string, string>;
}

/** A name or a piece of the file, for a person: without the leading slash, short, and free of control and direction-changing characters. */
function shown(name: string): string {
  const clean = name
    .replace(/^\//, "")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "?");
  // Not in the middle of a character.
  return clean.length > 80 ? `${clean.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…` : clean;
}
