import type { Media } from "../../document/document.js";
import type { Package } from "../package/package.js";
import { extension, type PartName } from "../package/part-name.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, descendants } from "../xml/tree.js";

/** What makes a picture a film or a sound, the one that says most first. A film of today says it twice. */
const PLAYED = ["p14:media", "a:videoFile", "a:audioFile", "a:wavAudioFile", "a:quickTimeFile", "a:audioCd"];

/** What a picture plays, below its `p:nvPr`; null for a picture that is only one. */
export function playedIn(properties: XmlElement | null): XmlElement | null {
  let best: XmlElement | null = null;
  let rank = PLAYED.length;
  for (const element of descendants(properties)) {
    const found = PLAYED.indexOf(element.name);
    if (found < 0 || found >= rank) continue;
    best = element;
    rank = found;
  }
  return best;
}

/** Where a film, a sound or ink lies, by the relationship that its element names; the bytes stay unread. Null where it leads nowhere. */
export function readMedia(element: XmlElement, part: PartName, pack: Package): Media | null {
  const id = attribute(element, "r:embed") ?? attribute(element, "r:link") ?? attribute(element, "r:id");
  const target = pack.related(part, id);
  if (target === null) return null;
  const source = target.part ?? target.target;
  return {
    source,
    // Only sounds inside the file keep the name that they came with.
    name: attribute(element, "name") ?? source.slice(Math.max(source.lastIndexOf("/"), source.lastIndexOf("\\")) + 1),
    type: extension(source),
    bytes: target.part === null ? null : pack.sizeOf(target.part),
  };
}
