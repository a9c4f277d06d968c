import type { Picture } from "../../document/document.js";
import type { Package } from "../package/package.js";
import { extension, type PartName } from "../package/part-name.js";
import { isClearPicture } from "../text/fill.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, descendant, share } from "../xml/tree.js";

/** Reads a `p:blipFill` or `a:blipFill` of a part: where the bytes are and how much is shown. The bytes stay unread. */
export function readPicture(fill: XmlElement, part: PartName, pack: Package): Picture | null {
  const blip = child(fill, "a:blip");
  if (blip === null) return null;
  const embedded = pack.related(part, attribute(blip, "r:embed"));
  const outside = pack.related(part, attribute(blip, "r:link"));
  const target = embedded ?? outside;
  if (target === null) return null;
  const source = target.part ?? target.target;
  const drawing = descendant(blip, "asvg:svgBlip");
  const vector = drawing === null ? null : (pack.related(part, attribute(drawing, "r:embed"))?.part ?? null);
  return {
    source,
    type: extension(source),
    bytes: target.part === null ? null : pack.sizeOf(target.part),
    ...(embedded !== null && outside?.part === null && { linked: outside.target }),
    ...(vector !== null && { vector }),
    crop: cropOf(child(fill, "a:srcRect")),
    ...(isClearPicture(fill) && { invisible: true }),
  };
}

/** A negative share of `a:srcRect` means room around the picture, which cuts nothing. */
function cropOf(rect: XmlElement | null): Picture["crop"] {
  const cut = (side: string): number => Math.min(1, Math.max(0, share(rect, side) ?? 0));
  const crop = { left: cut("l"), top: cut("t"), right: cut("r"), bottom: cut("b") };
  return crop.left + crop.top + crop.right + crop.bottom === 0 ? null : crop;
}
