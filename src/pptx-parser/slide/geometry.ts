import type { Box } from "../../document/document.js";
import type { XmlElement } from "../xml/scanner.js";
import { bool, child, integer, LONGEST, length } from "../xml/tree.js";

/** Maps boxes written in the coordinates of a group (or of the page) to the page. */
export interface Frame {
  toPage(box: Box): Box;
}

export const PAGE: Frame = { toPage: (box) => box };

/** `a:xfrm` and `p:xfrm`: 1/60,000 of a degree. */
const TURN = 360;

/** The box as the shape itself gives it, in its parent's coordinates; null where it gives none, half of one, or one below zero. */
export function ownBox(xfrm: XmlElement | null): Box | null {
  const off = child(xfrm, "a:off");
  const ext = child(xfrm, "a:ext");
  const x = length(off, "x");
  const y = length(off, "y");
  const width = length(ext, "cx");
  const height = length(ext, "cy");
  if (x === null || y === null || width === null || height === null || width < 0 || height < 0) return null;
  return {
    x,
    y,
    width,
    height,
    rotation: turned((integer(xfrm, "rot") ?? 0) / 60_000),
    flipH: bool(xfrm, "flipH") ?? false,
    flipV: bool(xfrm, "flipV") ?? false,
  };
}

/**
 * The frame of a group's children: they live in `chOff`/`chExt`, which is stretched over the group's own box,
 * mirrored and turned with it about its centre (ECMA-376-1, 20.1.7.5). `parent` is the frame of the group itself.
 */
export function groupFrame(xfrm: XmlElement | null, parent: Frame): Frame {
  const own = ownBox(xfrm);
  if (own === null) return parent;
  const off = child(xfrm, "a:chOff");
  const ext = child(xfrm, "a:chExt");
  const childX = length(off, "x") ?? own.x;
  const childY = length(off, "y") ?? own.y;
  const scaleX = scale(own.width, length(ext, "cx"));
  const scaleY = scale(own.height, length(ext, "cy"));
  return {
    toPage(box) {
      const placed = {
        ...box,
        x: own.x + (box.x - childX) * scaleX,
        y: own.y + (box.y - childY) * scaleY,
        width: box.width * scaleX,
        height: box.height * scaleY,
      };
      return parent.toPage(turnWith(placed, own));
    },
  };
}

/** A group whose children have no extent does not scale. */
function scale(size: number, childSize: number | null): number {
  return childSize === null || childSize <= 0 ? 1 : size / childSize;
}

/** Mirrors and turns a box about the centre of the group it is in. */
function turnWith(box: Box, group: Box): Box {
  if (group.rotation === 0 && !group.flipH && !group.flipV) return box;
  const mirrored = group.flipH !== group.flipV;
  const centreX = group.x + group.width / 2;
  const centreY = group.y + group.height / 2;
  const dx = (box.x + box.width / 2 - centreX) * (group.flipH ? -1 : 1);
  const dy = (box.y + box.height / 2 - centreY) * (group.flipV ? -1 : 1);
  const angle = (group.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: centreX + dx * cos - dy * sin - box.width / 2,
    y: centreY + dx * sin + dy * cos - box.height / 2,
    width: box.width,
    height: box.height,
    rotation: turned(group.rotation + (mirrored ? -box.rotation : box.rotation)),
    flipH: box.flipH !== group.flipH,
    flipV: box.flipV !== group.flipV,
  };
}

function turned(degrees: number): number {
  return ((degrees % TURN) + TURN) % TURN;
}

/** Whole EMU, as everything in the Document; null where groups in groups stretch the box beyond all lengths. */
export function rounded(box: Box): Box | null {
  const x = Math.round(box.x);
  const y = Math.round(box.y);
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  // Said so that what is no number any more fails as well.
  if (!(Math.abs(x) <= LONGEST && Math.abs(y) <= LONGEST && width <= LONGEST && height <= LONGEST)) return null;
  const rotation = turned(Math.round(box.rotation * 100) / 100);
  return { x, y, width, height, rotation, flipH: box.flipH, flipV: box.flipV };
}
