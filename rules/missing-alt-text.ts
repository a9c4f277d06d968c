import type { Box, Document, Page, Shape } from "../src/document/document.js";
import { isOffSlide } from "../src/document/visibility.js";
import { isFurniture, shapesOf } from "../src/document/walk.js";
import type { PageFacts, PageRole } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { pageWord } from "./shared/page-names.js";
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
      default: 0.1,
      minimum: 0,
      maximum: 1,
      description:
        "Smaller ones are left alone: the share of the page that one takes, 0 to 1. Icons, logos and faces; ours.",
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
    "The picture only decorates: say so (right-click > View Alt Text > Mark as decorative). Pictures under text, small photos, pictures that come again, and those on covers are taken for decoration.",
  ask: "What would you say about this picture on the telephone?",
  check({ document, pages, options, report }) {
    const uses = usesOf(document);
    const word = pageWord(document.format);
    const isDeck = document.format === "pptx";
    const found = pages.flatMap((facts) => {
      const shapes = undescribed(facts.page, document, options.minShare).filter(
        (shape) => shape.kind !== "picture" || carriesContent(shape, facts, document, uses),
      );
      const missing = shapes.filter(({ alt }) => !isGuess(alt));
      if (shapes.length === 0) return [];
      return [{ page: facts.page, shapes: missing.length > 0 ? missing : shapes, guessed: missing.length === 0 }];
    });
    if (found.length > options.mostSingle) {
      const guesses = found.every(({ guessed }) => guessed);
      const what = guesses
        ? `A program described pictures on ${found.length} ${word}s, and nobody checked what it wrote`
        : `Pictures or charts on ${found.length} ${word}s have no description for people who cannot see them`;
      report({
        page: null,
        message: `${what}. Go through them with ${isDeck ? "Review > Check Accessibility" : "an eye on the brackets before each address, or on the alt of each <img>"}, and say in a sentence what matters in each${isDeck ? ", or mark it as decorative" : ""}.`,
        evidence: found.slice(0, 5).map(({ page, shapes }) => `${word} ${page.number}: ${described(shapes[0]!)}`),
        ...(guesses ? { severity: "info" as const } : {}),
      });
      return;
    }
    for (const { page, shapes, guessed } of found) {
      const [it, one, has] = shapes.length === 1 ? ["it", "it", "has"] : ["them", "each", "have"];
      const say = `Say in a sentence what matters in ${one}`;
      report({
        page,
        message: `${
          guessed
            ? `A program described ${amount(shapes)} on this ${word}, and nobody checked what it wrote`
            : `${sentence(amount(shapes))} on this ${word} ${has} no description for people who cannot see ${it}`
        }. ${
          isDeck
            ? `${say}, or mark it as decorative: right-click > View Alt Text.`
            : `${say}: ![late lorries a week](chart.png), or <img src="chart.png" alt="late lorries a week">.`
        }`,
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
    if (share >= minShare) found.push(shape);
  }
  return found;
}

/** Pages whose pictures set a mood, or are logos. */
const COVERS: ReadonlySet<PageRole> = new Set(["title", "section", "closing"]);

/** Below these shares of the page a photo, a picture that comes again, and one that does not look like a diagram, decorate as a rule; ours. */
const LARGE = 0.3;
const MIDDLE = 0.22;
/** On so many pages even a large picture belongs to the house. */
const OFTEN = 3;
/** A picture that goes so far beyond the edge, as a share of the page, is an ornament; ours. */
const BLEED = 0.02;

/** A picture that says something of its own. What looks like decoration is left alone, since a wrong finding costs more. */
function carriesContent(
  shape: Shape,
  facts: PageFacts,
  document: Document,
  uses: ReadonlyMap<string, number>,
): boolean {
  const { page, role, pictures } = facts;
  const { box, picture } = shape;
  if (box === null || picture === null || document.pageSize === null) return true;
  if (isScenery(shape, page, document)) return false;
  const share = shareOf(shape, document);
  const times = uses.get(picture.source) ?? 1;
  if (share > WHOLE) return times < OFTEN;
  if (COVERS.has(role) || times >= OFTEN) return false;
  if (share < LARGE && (isPhoto(shape) || times > 1 || bleeds(box, document.pageSize))) return false;
  if (share >= MIDDLE) return true;
  const sight = pictures.find(({ shapeId }) => shapeId === shape.id)?.sight ?? null;
  return sight === null || sight.verdict !== "other";
}

const isPhoto = ({ picture }: Shape) => /^jpe?g$/.test(picture?.type ?? "");

function bleeds({ x, y, width, height }: Box, page: { width: number; height: number }): boolean {
  const [across, down] = [BLEED * page.width, BLEED * page.height];
  return x < -across || y < -down || x + width > page.width + across || y + height > page.height + down;
}

/** A picture that text is written on or that fills the page, and a photo in the place that a layout keeps for one: they set a mood. */
function isScenery(shape: Shape, page: Page, document: Document): boolean {
  const { box, placeholder } = shape;
  if (box === null) return false;
  if (placeholder?.type === "pic" && isPhoto(shape)) return true;
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

/** How often each picture is shown. */
function usesOf(document: Document): Map<string, number> {
  const uses = new Map<string, number>();
  for (const page of document.pages)
    for (const { picture } of shapesOf(page))
      if (picture !== null) uses.set(picture.source, (uses.get(picture.source) ?? 0) + 1);
  return uses;
}
