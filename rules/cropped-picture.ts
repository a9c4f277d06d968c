import type { Document, Picture, Shape } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { counted, shorten } from "./shared/words.js";

export default defineRule({
  id: "cropped-picture",
  summary: "A large part of a picture is only cropped away, and still in the file.",
  why: "Cropping hides, it does not cut. One click on Reset Picture shows the rest of the screenshot: the other tabs, the next row, the name of another customer.",
  evidence: [
    {
      says: "Cropped pictures stay in the file in full size until they are compressed; a reset brings the original back.",
      url: "https://www.slidemagic.com/blog/2010/07/oops-i-thought-i-deleted-that.html",
    },
    {
      says: "Deleting the cropped areas was tried out in a workshop: afterwards the hidden part could not be brought back.",
      url: "https://pptideas.blogspot.com/2009/03/new-use-for-powerpoint-picture.html",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  formats: ["pptx"],
  needsLanguage: false,
  options: {
    maxHidden: {
      type: "number",
      default: 0.34,
      minimum: 0,
      maximum: 1,
      description:
        "The share of a picture that may be cropped away, 0 to 1. A third is ours: less is mostly its margin.",
    },
    minBytes: {
      type: "integer",
      default: 50_000,
      minimum: 0,
      maximum: 1_000_000_000,
      description: "Smaller files are left alone, in bytes: logos and icons have no secrets. Ours, from real decks.",
    },
  },
  examples: {
    bad: "A screenshot of which the right half, with another customer's orders, is cropped away.",
    good: "The same screenshot, compressed with “Delete cropped areas of pictures”.",
  },
  falseAlarms: "A stock photo that was cut to fit: whoever sees the rest of it sees the rest of a stock photo.",
  ask: "What would they see if they dragged the edges of this picture out again?",
  check({ document, pages, options, report }) {
    const whole = shownWhole(document, options.maxHidden);
    for (const { page } of pages) {
      const cropped: { shape: Shape; hidden: number }[] = [];
      for (const shape of shapesOf(page)) {
        const { picture } = shape;
        if (picture === null || whole.has(picture.source) || isFitted(shape)) continue;
        const hidden = hiddenShare(picture);
        if (hidden > options.maxHidden && (picture.bytes ?? 0) >= options.minBytes) cropped.push({ shape, hidden });
      }
      cropped.sort((a, b) => b.hidden - a.hidden);
      const [first] = cropped;
      if (first === undefined) continue;
      const percent = Math.round(first.hidden * 100);
      report({
        page,
        message: `${percent}% of ${cropped.length === 1 ? "a picture here is" : `a picture here, and much of ${counted(cropped.length - 1, "other")}, are`} cropped away, but still in the file. Cut it off for good: Picture Format > Compress Pictures > Delete cropped areas of pictures.`,
        evidence: cropped
          .slice(0, 5)
          .map(({ shape, hidden }) => `“${shorten(shape.name, 40)}”: ${Math.round(hidden * 100)}% cropped away`),
        place: { shapeId: first.shape.id },
        ...(cropped.every(({ shape }) => isPhoto(shape.picture!)) ? { severity: "info" as const } : {}),
      });
    }
  },
});

/** Share of the picture's area that the crop leaves out. A negative crop adds a margin and hides nothing. */
function hiddenShare({ crop }: Picture): number {
  if (crop === null) return 0;
  const kept = (a: number, b: number) => Math.min(1, Math.max(0, 1 - Math.max(0, a) - Math.max(0, b)));
  return 1 - kept(crop.left, crop.right) * kept(crop.top, crop.bottom);
}

/** A picture's place in a layout crops whatever is put into it: nobody meant to hide anything. */
const isFitted = ({ placeholder, picture }: Shape) => placeholder?.type === "pic" && isPhoto(picture!);

/** Photos show scenes; what is worth hiding is mostly in screenshots, which are no JPEGs. */
const isPhoto = ({ type }: Picture) => /^jpe?g$/.test(type);

/** Pictures that some page shows whole: there is nothing left to hide. */
function shownWhole(document: Document, most: number): Set<string> {
  const whole = new Set<string>();
  for (const page of document.pages) {
    if (page.background !== undefined) whole.add(page.background.source);
    for (const { picture } of shapesOf(page)) if (picture && hiddenShare(picture) <= most) whole.add(picture.source);
  }
  return whole;
}
