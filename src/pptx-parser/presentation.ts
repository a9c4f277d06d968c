import type { Carries, CustomShow } from "../document/beside.js";
import type { Document, Page } from "../document/document.js";
import { ReadError } from "../document/errors.js";
import { readEmbeddings } from "./embeddings.js";
import type { Budget } from "./limits.js";
import { readLinked } from "./linked.js";
import type { Package } from "./package/package.js";
import { extension, type PartName, ROOT } from "./package/part-name.js";
import { readProperties } from "./properties.js";
import { readAuthors } from "./slide/comments.js";
import { Layouts } from "./slide/layout.js";
import { SlideReading } from "./slide/reading.js";
import { readSlide } from "./slide/slide.js";
import type { XmlElement } from "./xml/scanner.js";
import { attribute, child, childrenOf, descendants, length } from "./xml/tree.js";

/** Slides that are unpacked together. */
const TOGETHER = 32;

interface ListedSlide {
  /** `p:sldId@id`, which PowerPoint keeps while slides move; the part's name where that is none or is taken. */
  id: string;
  part: PartName;
}

/** Reads the presentation part and its slides in show order. */
export function readPresentation(pack: Package, budget: Budget, path: string): Document {
  const main = pack.main();
  const root = main === null ? null : pack.xml(main);
  const slides = root === null || main === null ? [] : listed(pack, main, root);
  const found = slides.length > 0 ? slides : unlisted(pack, root);
  if (root?.name !== "p:presentation" && found.length === 0) throw notADeck(root, pack);
  if (slides.length > 0) warnOfOrphans(pack, slides);
  const layouts = new Layouts(pack, budget, childrenOf(root, "p:defaultTextStyle"));
  const sections = sectionsOf(root);
  const authors = main === null ? new Map<string, string>() : readAuthors(pack, main);
  const size = pageSize(root);
  const pages: Page[] = [];
  // Lower-case, as names of parts are compared.
  const idOf = new Map<string, string>();
  const usersOf = new Map<PartName, string[]>();
  for (const [i, { id, part }] of found.entries()) {
    if (i % TOGETHER === 0) pack.expect(found.slice(i, i + TOGETHER).map((slide) => slide.part));
    const reading = new SlideReading(pack, budget, layouts, part);
    const section = sections.get(id) ?? null;
    const page = readSlide(reading, { number: i + 1, id, section, authors, pageSize: size });
    if (page === null) continue;
    pages.push(page);
    idOf.set(part.toLowerCase(), id);
    if (reading.layout === null) continue;
    const users = usersOf.get(reading.layout);
    if (users === undefined) usersOf.set(reading.layout, [id]);
    else users.push(id);
  }
  if (pages.length === 0 && found.length > 0) throw allDamaged(pack);
  return {
    path,
    format: "pptx",
    template: isTemplate(pack, main, path),
    properties: readProperties(pack),
    pageSize: size,
    pages,
    customShows: main === null ? [] : customShows(pack, main, root, idOf),
    layouts: [...usersOf].map(([layout, pageIds]) => layouts.describe(layout, pageIds)),
    embeddings: readEmbeddings(pack, pages),
    linked: readLinked(pack, pages, main === null ? [...usersOf.keys()] : [main, ...usersOf.keys()]),
    carries: whatElse(pack, main),
    warnings: pack.warnings,
  };
}

function listed(pack: Package, main: PartName, root: XmlElement): ListedSlide[] {
  const slides: ListedSlide[] = [];
  // Lower-case, as names of parts are compared.
  const known = new Set<string>();
  const ids = new Set<string>();
  for (const item of childrenOf(child(root, "p:sldIdLst"), "p:sldId")) {
    const part = pack.related(main, attribute(item, "r:id"))?.part ?? null;
    if (part === null) {
      pack.warn("missing-relationship", "A slide in the list leads nowhere; it was left out.");
    } else if (known.has(part.toLowerCase())) {
      pack.warn("repeated-slide", "A slide is in the list more than once; it was read once.");
    } else {
      const written = attribute(item, "id") ?? "";
      // A repeated id would make one page of two.
      const id = /^\d{1,10}$/.test(written) && !ids.has(written) ? written : part;
      slides.push({ id, part });
      ids.add(id);
      known.add(part.toLowerCase());
    }
  }
  return slides;
}

/** For a deck whose list is lost: the slide parts by their numbers. None where the presentation is whole and lists none. */
function unlisted(pack: Package, root: XmlElement | null): ListedSlide[] {
  const isEmpty = root !== null && childrenOf(child(root, "p:sldIdLst"), "p:sldId").length === 0;
  const damaged = pack.warnings.some((w) => w.code === "damaged-part" || w.code === "recovered");
  if (isEmpty && !damaged) return [];
  const slides = slideParts(pack).map((part) => ({ id: part.slice(1), part }));
  if (slides.length > 0)
    pack.warn("lost-order", "The list of slides is damaged; the slides were read in the order of their numbers.");
  return slides;
}

function slideParts(pack: Package): PartName[] {
  const numbered = pack.parts().flatMap((part) => {
    const match = /^\/ppt\/slides\/slide(\d{1,9})\.xml$/i.exec(part);
    return match === null ? [] : [{ part, number: Number(match[1]) }];
  });
  return numbered.sort((a, b) => a.number - b.number).map(({ part }) => part);
}

/** Slides that were taken off the list stay in the file, and travel with it. */
function warnOfOrphans(pack: Package, slides: readonly ListedSlide[]): void {
  const known = new Set(slides.map(({ part }) => part.toLowerCase()));
  const orphans = slideParts(pack).filter((part) => !known.has(part.toLowerCase()));
  if (orphans.length === 0) return;
  const count = orphans.length === 1 ? "One slide is" : `${orphans.length} slides are`;
  pack.warn("orphan-slide", `${count} in the file but not in the show, and travels with it unseen.`);
}

/** What PowerPoint takes where the file does not say, or says what cannot be: 10 by 7.5 inches. */
const USUAL_SIZE = { width: 9_144_000, height: 6_858_000 };

function pageSize(root: XmlElement | null): Document["pageSize"] {
  const size = child(root, "p:sldSz");
  const [width, height] = [length(size, "cx"), length(size, "cy")];
  return width === null || height === null || width <= 0 || height <= 0 ? USUAL_SIZE : { width, height };
}

function sectionsOf(root: XmlElement | null): Map<string, string> {
  const sections = new Map<string, string>();
  for (const section of descendants(child(root, "p:extLst"))) {
    if (section.name !== "p14:section") continue;
    for (const slide of childrenOf(child(section, "p14:sldIdLst"), "p14:sldId"))
      sections.set(attribute(slide, "id") ?? "", attribute(section, "name") ?? "");
  }
  return sections;
}

/** Slides that a show names and the deck does not have are left out, as PowerPoint does. */
function customShows(
  pack: Package,
  main: PartName,
  root: XmlElement | null,
  idOf: ReadonlyMap<string, string>,
): CustomShow[] {
  return childrenOf(child(root, "p:custShowLst"), "p:custShow").map((show) => {
    const parts = childrenOf(child(show, "p:sldLst"), "p:sld").map(
      (slide) => pack.related(main, attribute(slide, "r:id"))?.part ?? null,
    );
    const pageIds = parts.flatMap((part) => (part === null ? [] : (idOf.get(part.toLowerCase()) ?? [])));
    return { name: attribute(show, "name") ?? "", pageIds };
  });
}

function whatElse(pack: Package, main: PartName | null): Carries {
  const holds = (part: PartName | null, type: string): boolean => part !== null && pack.follow(part, type) !== null;
  return {
    macros: holds(main, "vbaProject"),
    thumbnail: holds(ROOT, "thumbnail"),
    editHistory: holds(main, "changesInfo"),
  };
}

function isTemplate(pack: Package, main: PartName | null, path: string): boolean {
  const kind = extension(path);
  return kind === "potx" || kind === "potm" || (main !== null && /template/i.test(pack.contentType(main)));
}

const OTHER_ROOTS = new Map([
  ["w:document", "a Word document"],
  ["x:workbook", "an Excel workbook"],
]);

/** What else comes as a zip archive, by the parts that only it has, when it holds no presentation. */
const OTHER_ARCHIVES: readonly (readonly [RegExp, string])[] = [
  [/^\/word\//, "a Word document"],
  [/^\/xl\//, "an Excel workbook"],
  [/^\/index\/.*\.iwa$/, "a Keynote or iWork file"],
  [/^\/mimetype$/, "an OpenDocument or e-book file"],
  [/\.(pptx|pptm|ppsx|potx)$/, "an archive with decks inside"],
];

function notADeck(root: XmlElement | null, pack: Package): ReadError {
  const parts = pack.parts();
  if (root === null && parts.some((part) => part.startsWith("/ppt/"))) return allDamaged(pack);
  const kind = root === null ? otherArchive(parts) : OTHER_ROOTS.get(root.name);
  if (kind === undefined && root === null && pack.recovered) return allDamaged(pack);
  if (kind === undefined)
    return new ReadError(
      "not-a-deck",
      "There is no presentation in this file. Open it in PowerPoint, save it as .pptx, and try again.",
    );
  const advice = kind.startsWith("an archive") ? "Unpack it and lint the decks." : "Save it as .pptx and try again.";
  return new ReadError("wrong-type", `This is ${kind}, not a PowerPoint deck. ${advice}`);
}

function otherArchive(parts: readonly PartName[]): string | undefined {
  return OTHER_ARCHIVES.find(([pattern]) => parts.some((part) => pattern.test(part.toLowerCase())))?.[1];
}

function allDamaged(pack: Package): ReadError {
  const detail = pack.warnings.map((warning) => warning.message).join(" ");
  return new ReadError(
    "damaged",
    "This deck is damaged or cut off: none of its slides can be read. Get it again from where it came from.",
    detail,
  );
}
