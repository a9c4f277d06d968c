import { type Zippable, zipSync } from "fflate";
import { esc, part } from "./xml.js";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPECIAL_TYPES: Record<string, string> = {
  "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  diagramDrawing: "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
};

const EXTENSIONS: Record<string, string> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
};

/** Local fields, not an instant: zip stores local time, so the bytes are the same in every time zone. */
const MODIFIED = new Date(2025, 2, 3, 9, 0, 0);

/** An Open Packaging Conventions file: parts, their content types, and the relationships between them. */
export class Package {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #links = new Map<string, string[]>();

  /** Adds a part; `type` is left out where the extension says it all. */
  add(name: string, data: string | Uint8Array, type?: string): void {
    if (this.#parts.has(name)) throw new Error(`Two parts with one name: ${name}`);
    this.#parts.set(name, typeof data === "string" ? new TextEncoder().encode(data) : data);
    if (type !== undefined) this.#types.set(name, type);
  }

  /** Relates two parts (`from` is "" for the package itself) and returns the relationship's id. */
  link(from: string, type: string, to: string, external = false): string {
    const links = this.#links.get(from) ?? [];
    this.#links.set(from, links);
    const id = `rId${links.length + 1}`;
    const target = external ? `${esc(to)}" TargetMode="External` : relative(from, to);
    links.push(
      `<Relationship Id="${id}" Type="${SPECIAL_TYPES[type] ?? `${RELATIONSHIP}/${type}`}" Target="${target}"/>`,
    );
    return id;
  }

  bytes(): Uint8Array {
    const files: Zippable = { "[Content_Types].xml": text(this.#contentTypes()) };
    for (const [from, links] of this.#links) {
      const body = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
      files[relationshipsOf(from)] = text(part(body));
    }
    // Pictures are compressed already, so they are stored.
    for (const [name, data] of this.#parts) files[name] = name.endsWith(".png") ? [data, { level: 0 }] : data;
    // The main parts first, as PowerPoint has them, so that a file cut short is what a broken download is.
    const ordered = Object.entries(files).sort(([a], [b]) => depth(a) - depth(b));
    return zipSync(Object.fromEntries(ordered), { level: 9, mtime: MODIFIED });
  }

  #contentTypes(): string {
    const defaults = Object.entries(EXTENSIONS)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join("");
    const overrides = [...this.#types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
    return part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join("")}</Types>`,
    );
  }
}

const depth = (name: string) => name.split("/").length;

const text = (xml: string) => new TextEncoder().encode(xml);

function relationshipsOf(name: string): string {
  const cut = name.lastIndexOf("/") + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
