import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a package by name, inflated. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** Every start tag of a part. Throws where the XML is not well formed or a prefix is not declared. */
export function tagsOf(xml: Uint8Array): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    tags.push({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
    });
  });
  parser.write(strFromU8(xml)).close();
  return tags;
}

export interface Relationship {
  /** The part that has it; "" for the package. */
  from: string;
  id: string;
  /** A part's name, or an address where `external` is set. */
  to: string;
  external: boolean;
}

export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>): Relationship[] {
  return [...parts]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([name, xml]) => {
      const from = name.replace("_rels/", "").replace(/\.rels$/, "");
      return tagsOf(xml)
        .filter((tag) => tag.name === "Relationship")
        .map(({ attributes: { Id = "", Target = "", TargetMode } }) => {
          const external = TargetMode === "External";
          return { from, id: Id, to: external ? Target : posix.join(posix.dirname(from), Target), external };
        });
    });
}
