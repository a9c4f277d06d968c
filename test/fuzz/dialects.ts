import fc from "fast-check";
import { decodeXml } from "../../src/pptx-parser/xml/encoding.js";
import { type ArchiveOptions, archive, type Entry } from "./archive.js";

/** Ways to write the same package. Whoever reads it must see no difference. */
export interface Dialect {
  /** Where each entry goes in the archive, by the rank of its number. */
  order: number[];
  spelling: (typeof SPELLINGS)[number];
  encoding: (typeof ENCODINGS)[number];
  markup: (typeof MARKUP)[number][];
  shape: ArchiveOptions;
}

const SPELLINGS = ["as is", "upper case", "backslashes", "leading slash", "dots", "escapes"] as const;
const ENCODINGS = ["utf-8", "utf-8, mark", "utf-16le", "utf-16be", "utf-16le, no mark"] as const;
const MARKUP = ["prefixes", "strict", "comments", "references", "sections", "quotes", "lines", "doctype"] as const;

const flag = fc.boolean();

export const dialect: fc.Arbitrary<Dialect> = fc.record({
  order: fc.array(fc.nat({ max: 999 }), { minLength: 40, maxLength: 40 }),
  spelling: fc.constantFrom(...SPELLINGS),
  encoding: fc.constantFrom(...ENCODINGS),
  markup: fc.uniqueArray(fc.constantFrom(...MARKUP)),
  shape: fc.record({
    compressed: flag,
    descriptors: flag,
    zip64: flag,
    before: fc.uint8Array({ maxLength: 40 }),
    after: fc.uint8Array({ maxLength: 40 }),
  }),
});

export function inDialect(
  entries: readonly Entry[],
  { order, spelling, encoding, markup, shape }: Dialect,
): Uint8Array {
  const written = entries.map(({ name, data }, i) => ({ rank: order[i % order.length]!, entry: rewrite(name, data) }));
  function rewrite(name: string, data: Uint8Array): Entry {
    if (!/\.(xml|rels)$/i.test(name)) return { name: spelt[spelling](name), data };
    const text = markup.reduce((xml, way) => ways[way](xml), decodeXml(data));
    return { name: spelt[spelling](name), data: encoded[encoding](text) };
  }
  return archive(
    written.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry),
    shape,
  );
}

const spelt: Record<Dialect["spelling"], (name: string) => string> = {
  "as is": (name) => name,
  "upper case": (name) => name.toUpperCase(),
  backslashes: (name) => name.replaceAll("/", "\\"),
  "leading slash": (name) => `/${name}`,
  dots: (name) => `./${name.replaceAll("/", "/x/../")}`,
  escapes: (name) => name.replaceAll("s", "%73"),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

const encoded: Record<Dialect["encoding"], (text: string) => Uint8Array> = {
  "utf-8": utf8,
  "utf-8, mark": (text) => utf8(`\ufeff${text}`),
  "utf-16le": (text) => new Uint8Array(utf16(`\ufeff${text}`)),
  "utf-16be": (text) => new Uint8Array(utf16(`\ufeff${text}`).swap16()),
  "utf-16le, no mark": (text) => new Uint8Array(utf16(text)),
};

const OPEN = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Text between tags, white space left alone. */
const TEXT = />([^<>]*[^<>\s][^<>]*)</g;
/** Start and end tags; a text may look like what is in them. */
const TAG = /<[^<>!?][^<>]*>/g;
const ATTRIBUTE = /\s([\w:]+)="([^"']*)"/g;

const ways: Record<Dialect["markup"][number], (xml: string) => string> = {
  // Only where a part declares its prefixes; attributes of the namespace are renamed with it.
  prefixes: (xml) =>
    [...xml.matchAll(/xmlns:(a|p|r|c|dgm|dsp)=/g)].reduce(
      (text, [, prefix]) =>
        text
          .replaceAll(`xmlns:${prefix}=`, `xmlns:other-${prefix}=`)
          .replace(TAG, (tag) => tag.replace(new RegExp(`(</?|\\s)${prefix}:(?=\\w)`, "g"), `$1other-${prefix}:`)),
      xml,
    ),
  strict: (xml) =>
    xml
      .replaceAll(
        `${OPEN}officeDocument/2006/relationships/extended-properties`,
        `${STRICT}officeDocument/relationships/extendedProperties`,
      )
      .replaceAll(
        `${OPEN}officeDocument/2006/relationships/custom-properties`,
        `${STRICT}officeDocument/relationships/customProperties`,
      )
      .replaceAll(`${OPEN}officeDocument/2006/custom-properties`, `${STRICT}officeDocument/customProperties`)
      .replaceAll(`${OPEN}officeDocument/2006/extended-properties`, `${STRICT}officeDocument/extendedProperties`)
      .replaceAll(`${OPEN}officeDocument/2006/`, `${STRICT}officeDocument/`)
      .replace(new RegExp(`${OPEN}(drawingml|presentationml)/2006/(\\w+)`, "g"), `${STRICT}$1/$2`),
  comments: (xml) => xml.replaceAll("</", "<!-- < ]]> & --></").replaceAll("/>", "/><?other >?>"),
  references: (xml) => xml.replace(TEXT, (_, text: string) => `>${text.replace(/[\w](?![\w#]*;)/g, hexed)}<`),
  sections: (xml) => xml.replace(TEXT, (whole, text: string) => (text.includes("&") ? whole : `><![CDATA[${text}]]><`)),
  quotes: (xml) => xml.replace(TAG, (tag) => tag.replace(ATTRIBUTE, " $1='$2'")),
  lines: (xml) =>
    xml.replace(TAG, (tag) => tag.replace(ATTRIBUTE, '\r\n\t$1 = "$2" ').replace(/^(<\/[^>]*)>$/, "$1\n>")),
  doctype: (xml) => xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE other [<!ENTITY lol "<lol>">]>'),
};

function hexed(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16)};`;
}
