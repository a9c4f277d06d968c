import type { Document, Page, Paragraph, Shape } from "../../document/document.js";
import { isTitle, shapesOf } from "../../document/walk.js";
import { readPicture } from "../graphics/picture.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { linksFrom } from "../text/link.js";
import { paragraphsOf } from "../text/text.js";
import { bool, child, childrenOf, path } from "../xml/tree.js";
import { type Authors, readComments } from "./comments.js";
import { findEnds } from "./ends.js";
import type { SlideReading } from "./reading.js";
import { readShapes } from "./shapes.js";
import { placeholderKey } from "./slots.js";
import { readTiming } from "./timing.js";

/** Where a slide stands in its deck. */
export interface SlidePlace {
  number: number;
  id: string;
  section: string | null;
  authors: Authors;
  pageSize: Document["pageSize"];
}

/** Reads a slide part; null where it cannot be read at all. */
export function readSlide(reading: SlideReading, place: SlidePlace): Page | null {
  const { pack, part } = reading;
  const root = pack.xml(part);
  if (root === null) return null;
  const shapes = readShapes(path(root, "p:cSld", "p:spTree"), reading);
  const all = [...shapesOf({ shapes })];
  findEnds(all, reading, place.pageSize);
  const page: Page = {
    number: place.number,
    id: place.id,
    title: titleOf(all),
    hidden: bool(root, "show") === false,
    layout: reading.layoutName,
    section: place.section,
    shapes,
    notes: readNotes(pack, part),
    comments: readComments(pack, part, place.authors),
    ...readTiming(root, reading),
    source: { part: part.slice(1) },
  };
  const fill = path(root, "p:cSld", "p:bg", "p:bgPr", "a:blipFill");
  const background = fill === null ? null : readPicture(fill, part, pack);
  if (background !== null) page.background = background;
  return page;
}

function titleOf(shapes: readonly Shape[]): string | null {
  for (const shape of shapes) {
    const text = isTitle(shape) ? textOf(shape) : "";
    if (text !== "") return text;
  }
  return null;
}

function textOf(shape: Shape): string {
  return shape.paragraphs
    .map((paragraph) => paragraph.text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The notes a person wrote: the body placeholder's, not the slide's picture, number or date. */
function readNotes(pack: Package, slide: PartName): Paragraph[] {
  const part = pack.follow(slide, "notesSlide");
  if (part === null) return [];
  const around = { styles: [], link: linksFrom(pack, part) };
  const tree = path(pack.xml(part), "p:cSld", "p:spTree");
  const bodies = childrenOf(tree).filter((shape) => placeholderKey(shape)?.type === "body");
  const paragraphs = bodies.flatMap((shape) => paragraphsOf(child(shape, "p:txBody"), around));
  return paragraphs.some((paragraph) => paragraph.text.trim() !== "") ? paragraphs : [];
}
