import type { Box, Document, Page, Shape } from "../src/document/document.js";
import { isOffSlide } from "../src/document/visibility.js";
import { isFurniture, shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { counted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "missing-alt-text",
  summary: "Pictures and charts have no description.",
  why: "Who listens to a slide gets nothing of them, and public buyers have to ask for it. Left to a program, the description names what it guesses: “A close up of a sign”.",
  evidence: [
    {
      says: "All pictures need a description or the mark “decorative”; what a program wrote must be checked, since it is often wrong.",
      url: "https://dev.repositoryguide.calstate.edu/repository-guide/scholarworks/accessibility-formatting/powerpoint",
    },
    { says: "412 of 756 pictures in real decks had none (our own count).", url: "" },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  needsLanguage: false,
  options: {
    minShare: {
      type: "number",
      default: 0.05,
      minimum: 0,
      maximum: 1,
      description: "Smaller ones are left alone: the share of the page that one takes, 0 to 1. Icons and logos; ours.",
    },
    mostSingle: {
      type: "integer",
      default: 5,
      minimum: 0,
      maximum: 10_000,
      description:
        "From more such pages than this on they are told in one finding about the whole document, because it is then a habit. Ours.",
    },
  },
  examples: {
    bad: "“Picture 7”, or “A screenshot of a computer. Description automatically generated”.",
    good: "“Late lorries a week, January to June: from 11 down to 2”",
  },
  falseAlarms:
    "The picture only decorates: say so (right-click > View Alt Text > Mark as decorative). Pictures under text and photos in a layout’s own place are taken for decoration.",
  ask: "What would you say about this picture on the telephone?",
  check({ document, pages, options, report }) {
    const furniture = repeated(document);
    const found = pages.flatMap(({ page }) => {
      const shapes = undescribed(page, document, options.minShare).filter(
        ({ picture }) => picture === null || !furniture.has(picture.source),
      );
      const missing = shapes.filter(({ alt }) => !isGuess(alt));
      if (shapes.length === 0) return [];
      return [{ page, shapes: missing.length > 0 ? missing : shapes, guessed: missing.length === 0 }];
    });
    if (found.length > options.mostSingle) {
      report({
        page: null,
        message: `Pictures or charts on ${found.length} pages have no description for people who cannot see them. Go through them with ${document.format === "pptx" ? "Review > Check Accessibility, and" : "an eye on the brackets before each address, and"} say in a sentence what matters in each.`,
        evidence: found.slice(0, 5).map(({ page, shapes }) => `page ${page.number}: ${described(shapes[0]!)}`),
        ...(found.every(({ guessed }) => guessed) ? { severity: "info" as const } : {}),
      });
      return;
    }
    const cure =
      document.format === "pptx"
        ? "right-click > View Alt Text"
        : "in the brackets, as in ![late lorries a week](chart.png)";
    for (const { page, shapes, guessed } of found) {
      const [it, one, has] = shapes.length === 1 ? ["it", "it", "has"] : ["them", "each", "have"];
      report({
        page,
        message: `${
          guessed
            ? `A program described ${amount(shapes)} on this page, and nobody checked what it wrote`
            : `${sentence(amount(shapes))} on this page ${has} no description for people who cannot see ${it}`
        }. Say in a sentence what matters in ${one}: ${cure}.`,
        evidence: shapes.slice(0, 5).map(described),
        place: { shapeId: shapes[0]!.id },
        ...(guessed ? { severity: "info" as const } : {}),
      });
    }
  },
});

/** By its name, which a damaged file may lack, and what is said of it. */
function described({ name, kind, alt }: Shape): string {
  const called = name.trim() === "" ? `a ${kind}` : name;
  return alt === "" ? called : `${called}: “${shorten(alt, 60)}”`;
}

function amount(shapes: readonly Shape[]): string {
  const [{ kind }] = shapes as [Shape];
  if (shapes.length === 1) return `a ${kind === "smartart" ? "SmartArt graphic" : kind}`;
  return counted(
    shapes.length,
    "",
    shapes.every((shape) => shape.kind === "picture") ? "pictures" : "pictures and charts",
  );
}

const SHOWING: ReadonlySet<Shape["kind"]> = new Set(["picture", "chart", "smartart"]);

function undescribed(page: Page, document: Document, minShare: number): Shape[] {
  const found: Shape[] = [];
  const open = [...page.shapes].reverse();
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (shape.hidden || shape.decorative || isFurniture(shape) || isOffSlide(shape, document.pageSize)) continue;
    if (shape.kind === "group") {
      // What is said of a group is said of all that is in it.
      if (isMissing(shape.alt)) open.push(...[...shape.children].reverse());
      continue;
    }
    if (!SHOWING.has(shape.kind) || !(isMissing(shape.alt) || isGuess(shape.alt))) continue;
    const share = shareOf(shape, document);
    if (share >= minShare && !isScenery(shape, page, document)) found.push(shape);
  }
  return found;
}

/** A picture that text is written on or that fills the page, and a photo in the place that a layout keeps for one: they set a mood. */
function isScenery(shape: Shape, page: Page, document: Document): boolean {
  const { kind, box, placeholder, picture } = shape;
  if (kind !== "picture" || box === null || document.pageSize === null) return false;
  if (placeholder?.type === "pic" && /^jpe?g$/.test(picture?.type ?? "")) return true;
  if (shareOf(shape, document) > WHOLE) return [...shapesOf(page)].some(isWritten);
  let above = false;
  for (const other of shapesOf(page)) {
    if (other === shape) above = true;
    else if (above && isOn(other, box) && isWritten(other)) return true;
  }
  return false;
}

/** From this share of the page on a picture is its background, where there is text as well; ours. */
const WHOLE = 0.85;

const isWritten = ({ paragraphs }: Shape) => paragraphs.some(({ text }) => /\p{L}{2}/u.test(text));

/** The middle of a shape is within the box. */
function isOn({ box }: Shape, { x, y, width, height }: Box): boolean {
  if (box === null) return false;
  const [across, down] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
  return across >= 0 && across <= width && down >= 0 && down <= height;
}

/** 1 where pages have no size. */
function shareOf({ box }: Shape, { pageSize }: Document): number {
  if (pageSize === null) return 1;
  return box === null ? 0 : (box.width * box.height) / (pageSize.width * pageSize.height);
}

/** Names that programs give, in the languages of the corpus and their neighbours, and names of files. A path is told by `local-link`. */
const NAMELESS =
  /^(?:(?:picture|image|img|graphic|photo|chart|diagram|object|screen ?shot|content placeholder|picture placeholder|bild|grafik|diagramm|inhaltsplatzhalter|afbeelding|imagen|gráfico|immagine|bildobjekt|obraz|rysunek)[ _-]{0,2}\d{0,5}|[^\s/\\]{1,80}\.(?:png|jpe?g|gif|svg|emf|wmf|bmp|tiff?|webp|heic)|(?:screenshot|bildschirmfoto)[ _]\d{4}[\d .:_-]{0,30}(?: at [\d .:]{4,12}(?: ?[AP]M)?)?)$/i;

function isMissing(alt: string): boolean {
  const text = alt.trim();
  return text === "" || NAMELESS.test(text);
}

const GUESS =
  /description (?:automatically )?generated\b|AI-generated content may be incorrect|generad[ao] (?:automáticamente|por IA)|générée? (?:automatiquement|par l[’']IA)|automatisch (?:generiert|generierte|gegenereerd)|KI-generiert|door AI gegenereerd|generat[oa] (?:automaticamente|dall[’']IA)/i;

/** What Office adds to descriptions that nobody has looked at. */
function isGuess(alt: string): boolean {
  return GUESS.test(alt);
}

/** On so many pages a picture is a logo of the house or an ornament. */
const OFTEN = 3;

function repeated(document: Document): Set<string> {
  const pages = new Map<string, number>();
  for (const page of document.pages) {
    const sources = new Set([...shapesOf(page)].flatMap(({ picture }) => (picture === null ? [] : [picture.source])));
    for (const source of sources) pages.set(source, (pages.get(source) ?? 0) + 1);
  }
  return new Set([...pages].filter(([, count]) => count >= OFTEN).map(([source]) => source));
}
