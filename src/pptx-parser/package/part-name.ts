/**
 * The name of a part inside the package: absolute, with slashes, without dots, as `/ppt/slides/slide1.xml`.
 * Only this file makes one and only this file resolves a relative target. It is a key, never a path on disk.
 */
export type PartName = string & { readonly partName: unique symbol };

export const ROOT = "/" as PartName;

/** From a name as the archive writes it: backslashes, a leading slash or `./` and escapes are ironed out. */
export function partName(written: string): PartName {
  return normal("", written);
}

/** Resolves a relationship's target against the part that holds the relationship. A fragment is dropped. */
export function resolve(source: PartName, target: string): PartName {
  const bare = target.split("#", 1)[0]!;
  const absolute = bare.startsWith("/") || bare.startsWith("\\");
  return normal(absolute ? "" : source.slice(0, source.lastIndexOf("/")), bare);
}

/** The part that holds the relationships of a part: `/ppt/_rels/presentation.xml.rels`. */
export function relationshipsOf(part: PartName): PartName {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels` as PartName;
}

/** Lower-case, without the dot; "" where there is none. */
export function extension(name: string): string {
  const last = name.slice(name.lastIndexOf("/") + 1);
  const dot = last.lastIndexOf(".");
  return dot < 0 ? "" : last.slice(dot + 1).toLowerCase();
}

/** What makes a name other than it should be: escapes, backslashes, and segments that are empty or dots. */
const UNUSUAL = /[%\\]|(?:^|\/)\.{0,2}(?:\/|$)/;

/** `..` never leads above the root: the surplus is dropped. */
function normal(folder: string, name: string): PartName {
  // Most targets are of a neighbour folder, and all are of this form: worth a short cut.
  if (name.startsWith("../") && folder !== "") return normal(folder.slice(0, folder.lastIndexOf("/")), name.slice(3));
  if (!UNUSUAL.test(name)) return `${folder}/${name}` as PartName;
  const segments: string[] = [];
  for (const segment of `${folder}/${name}`.replaceAll("\\", "/").split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") segments.pop();
    else segments.push(unescaped(segment));
  }
  return `/${segments.join("/")}` as PartName;
}

function unescaped(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
