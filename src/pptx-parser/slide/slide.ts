import type { Page, Paragraph, Shape } from "../../document/document.js";
import { isTitle, shapesOf } from "../../document/walk.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { paragraphsOf } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, bool, child, childrenOf, descendants, path } from "../xml/tree.js";
import { type Authors, readComments } from "./comments.js";
import type { SlideReading } from "./reading.js";
import { readShapes } from "./shapes.js";
import { placeholderKey } from "./slots.js";

/** Where a slide stands in its deck. */
export interface SlidePlace {
  number: number;
  id: string;
  section: string | null;
  authors: Authors;
}

/** Reads a slide part; null where it cannot be read at all. */
export function readSlide(reading: SlideReading, place: SlidePlace): Page | null {
  const { pack, part } = reading;
  const root = pack.xml(part);
  if (root === null) return null;
  const shapes = readShapes(path(root, "p:cSld", "p:spTree"), reading);
  const page: Page = {
    number: place.number,
    id: place.id,
    title: null,
    hidden: bool(root, "show") === false,
    layout: reading.layoutName,
    section: place.section,
    shapes,
    notes: readNotes(pack, part),
    comments: readComments(pack, part, place.authors),
    animated: isAnimated(child(root, "p:timing")),
    source: { part: part.slice(1) },
  };
  page.title = titleOf(page);
  return page;
}

function titleOf(page: Page): string | null {
  for (const shape of shapesOf(page)) {
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
  const tree = part === null ? null : path(pack.xml(part), "p:cSld", "p:spTree");
  const bodies = childrenOf(tree).filter((shape) => placeholderKey(shape)?.type === "body");
  const paragraphs = bodies.flatMap((shape) =>
    paragraphsOf(child(shape, "p:txBody"), { styles: [], link: () => null }),
  );
  return paragraphs.some((paragraph) => paragraph.text.trim() !== "") ? paragraphs : [];
}

/** A timeline alone is no animation: files carry empty ones, and one for each video. */
function isAnimated(timing: XmlElement | null): boolean {
  for (const element of descendants(timing))
    if (
      element.name === "p:cTn" &&
      attribute(element, "presetClass") !== null &&
      attribute(element, "presetClass") !== "mediacall"
    )
      return true;
  return false;
}
