import type { Page, Paragraph, Place } from "../../src/document/document.js";
import { shapesOf } from "../../src/document/walk.js";

/** A link where it stands on a page. */
export interface Link {
  target: string;
  /** What a reader clicks on; "" where it is a whole shape, or cannot be told. */
  text: string;
  /** null in the notes. */
  place: Place | null;
}

/** Every link of a page, in the order of its shapes, then those in its notes. */
export function linksOn(page: Page): Link[] {
  const links: Link[] = [];
  for (const shape of shapesOf(page)) {
    const place = { shapeId: shape.id };
    if (shape.link !== undefined) links.push({ target: shape.link, text: "", place });
    for (const [i, paragraph] of shape.paragraphs.entries())
      links.push(...inParagraph(paragraph, { ...place, paragraph: i }));
    for (const target of shape.innerLinks ?? []) links.push({ target, text: "", place });
  }
  return [...links, ...page.notes.flatMap((paragraph) => inParagraph(paragraph, null))];
}

/** Runs side by side that lead to one place are one link: programs cut the words of a link wherever they like. */
function inParagraph({ runs }: Paragraph, place: Place | null): Link[] {
  const links: Link[] = [];
  let last: string | null = null;
  for (const { link, text } of runs) {
    if (link !== null && link === last) links.at(-1)!.text += text;
    else if (link !== null) links.push({ target: link, text, place });
    last = link;
  }
  return links;
}

/** The host of an address of the web, in lower case; null for anything else. Userinfo and port are left out. */
export function hostOf(address: string): string | null {
  const found = /^\s*(?:https?|ftp):\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:\s]{1,255})/i.exec(address);
  return found === null ? null : found[1]!.toLowerCase().replace(/\.$/, "");
}
