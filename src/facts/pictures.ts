import type { Document, Page, Picture, Shape } from "../document/document.js";
import type { LookAt } from "../document/sight.js";
import { shapesOf } from "../document/walk.js";
import type { PageRole, SeenPicture } from "./facts.js";

/** How often each picture is in a document, by its source: a background or a logo comes back. */
export type PictureUses = ReadonlyMap<string, number>;

/** Pictures below this share of the page are icons and logos. */
export const ICON = 0.03;
/** With at most two pictures on the page, from a tenth of it on and used once, a third are diagrams; of all pictures, one in twenty. */
const LEAST_SHARE = 0.1;
const MOST_PICTURES = 2;
/** Pixels in fewer bytes hold no words: the smallest of 85 labelled diagrams has 2,629. A drawing may be shorter. */
const LEAST_BYTES = 1_500;
const PIXELS = new Set(["png", "jpg", "jpeg"]);

/** Pages whose pictures set a mood or show faces. */
const NOT_THERE: ReadonlySet<PageRole> = new Set(["title", "section", "team", "closing", "legal", "references"]);

export function pictureUses(document: Document): PictureUses {
  const uses = new Map<string, number>();
  for (const page of document.pages) {
    for (const { picture } of shapesOf(page))
      if (picture) uses.set(picture.source, (uses.get(picture.source) ?? 0) + 1);
  }
  return uses;
}

/** True where a look at the pictures could find a diagram. Cheap: asked of every deck before anything is loaded for it. */
export function mayHoldDiagrams(document: Document): boolean {
  const uses = pictureUses(document);
  return document.pages.some((page) => candidatesOn(page, document.pageSize, uses).length > 0);
}

/** Looks at the pictures of a page that may be diagrams. Nothing is decoded on pages of the wrong role. */
export function seenPictures(
  page: Page,
  pageSize: Document["pageSize"],
  uses: PictureUses,
  role: () => PageRole,
  look: LookAt,
): SeenPicture[] {
  const candidates = candidatesOn(page, pageSize, uses);
  if (candidates.length === 0 || NOT_THERE.has(role())) return [];
  return candidates.map(({ shape, share }) => ({ shapeId: shape.id, share, sight: look(shape.picture!) }));
}

function candidatesOn(page: Page, size: Document["pageSize"], uses: PictureUses): { shape: Shape; share: number }[] {
  // A picture named in a text is a file beside it, which is never opened.
  if (page.hidden || size === null) return [];
  const pictures: { shape: Shape; share: number }[] = [];
  for (const shape of shapesOf(page)) {
    // Some programs paste pictures as the filling of a shape without text.
    const isPicture = shape.kind === "picture" || (shape.picture !== null && shape.paragraphs.length === 0);
    if (!isPicture || shape.hidden || shape.box === null) continue;
    const share = Math.min(1, (shape.box.width * shape.box.height) / (size.width * size.height));
    if (share >= ICON) pictures.push({ shape, share });
  }
  if (pictures.length > MOST_PICTURES) return [];
  return pictures.filter(
    ({ shape: { picture, decorative }, share }) =>
      share >= LEAST_SHARE &&
      picture !== null &&
      picture.invisible !== true &&
      !decorative &&
      uses.get(picture.source) === 1 &&
      mayHoldWords(picture),
  );
}

function mayHoldWords({ bytes, type, vector }: Picture): boolean {
  if (bytes === null) return false;
  return bytes >= LEAST_BYTES || vector !== undefined || !PIXELS.has(type);
}
