import type { Document } from "./document.js";

/** An action that names a slide in a relationship of its own: alone it has lost its slide. */
const JUMP = /^ppaction:\/\/hlinksldjump/i;

/**
 * True for a link of a deck (`Run.link`, `Shape.link`) that can lead nowhere whoever clicks it: to a slide that is not
 * among the pages, or to what the file does not say. Addresses are never tried.
 */
export function isDeadLink(link: string, { format, pages }: Document): boolean {
  if (format !== "pptx") return false;
  if (link === "#" || JUMP.test(link)) return true;
  // Other parts, such as a file inside the deck, can be opened.
  if (!/^#\/(?:[^/]+\/)*slides\//i.test(link)) return false;
  const part = link.slice(2).toLowerCase();
  return !pages.some(({ source }) => "part" in source && source.part.toLowerCase() === part);
}
