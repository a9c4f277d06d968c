import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What people do to the slides of a deck, done to the parts of the file as PowerPoint does it. */
export interface Edits {
  /** All slides but the first, in the opposite order. */
  moved: Uint8Array;
  /** These slides once more, each behind itself. */
  copied: Uint8Array;
  /** Without the first of these slides. */
  deleted: Uint8Array;
}

const MAIN = "ppt/presentation.xml";
const RELATIONS = "ppt/_rels/presentation.xml.rels";
const TYPES = "[Content_Types].xml";
const LIST = /<p:sldIdLst>([\s\S]*?)<\/p:sldIdLst>/;
const ITEM = /<p:sldId\s[^>]*?(?:\/>|>[\s\S]*?<\/p:sldId>)/g;
const SLIDE_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
const SLIDE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide";

/** The part of a copied slide, and the other way round. */
const copyOf = (part: string): string => part.replace(/\.xml$/, "-copy.xml");
export const originalOf = (part: string): string => part.replace(/-copy\.xml$/, ".xml");

/** `chosen` are the part names of the slides to copy and to delete. null where the file is not laid out as usual. */
export function editSlides(bytes: Uint8Array, chosen: readonly string[]): Edits | null {
  const parts = unzipSync(bytes);
  const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : "");
  const list = LIST.exec(text(MAIN))?.[1]?.match(ITEM) ?? [];
  const targets = new Map(relations(text(RELATIONS)).map(({ id, target }) => [id, partOf(target)]));
  const partOfItem = (item: string): string => targets.get(/r:id="([^"]*)"/.exec(item)?.[1] ?? "") ?? "";
  if (list.length < 2 || list.some((item) => parts[partOfItem(item)] === undefined)) return null;
  const withList = (items: readonly string[], more: Record<string, Uint8Array> = {}): Uint8Array => {
    const main = text(MAIN).replace(LIST, () => `<p:sldIdLst>${items.join("")}</p:sldIdLst>`);
    return zipSync({ ...parts, [MAIN]: strToU8(main), ...more });
  };

  const copies: Record<string, Uint8Array> = {};
  const links: string[] = [];
  const types: string[] = [];
  const doubled = list.flatMap((item, i) => {
    const part = partOfItem(item);
    if (!chosen.includes(part)) return [item];
    const copy = copyOf(part);
    copies[copy] = parts[part]!;
    const own = parts[part.replace(/([^/]+)$/, "_rels/$1.rels")];
    if (own) copies[copy.replace(/([^/]+)$/, "_rels/$1.rels")] = own;
    links.push(`<Relationship Id="copy${i + 1}" Type="${SLIDE_RELATION}" Target="/${copy}"/>`);
    types.push(`<Override PartName="/${copy}" ContentType="${SLIDE_TYPE}"/>`);
    return [item, `<p:sldId id="${1_000_000 + i}" r:id="copy${i + 1}"/>`];
  });
  const before = (name: string, end: string, more: readonly string[]): Uint8Array =>
    strToU8(text(name).replace(end, () => `${more.join("")}${end}`));

  const [first, ...rest] = list;
  return {
    moved: withList([first!, ...rest.reverse()]),
    copied: withList(doubled, {
      ...copies,
      [RELATIONS]: before(RELATIONS, "</Relationships>", links),
      [TYPES]: before(TYPES, "</Types>", types),
    }),
    deleted: withList(list.filter((item) => partOfItem(item) !== chosen[0])),
  };
}

function relations(xml: string): { id: string; target: string }[] {
  return (xml.match(/<Relationship\s[^>]*>/g) ?? []).map((tag) => ({
    id: /\sId="([^"]*)"/.exec(tag)?.[1] ?? "",
    target: /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? "",
  }));
}

function partOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `ppt/${target}`;
}
