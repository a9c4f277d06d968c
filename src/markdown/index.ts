import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Document, DocumentProperties, Page, Shape, Warning } from "../document/document.js";
import { ReadError } from "../document/errors.js";
import { collectDefinitions, readBlocks } from "./blocks.js";
import { decode } from "./decode.js";
import type { Dialect } from "./dialect.js";
import { type Fields, isOn } from "./front-matter.js";
import { guard } from "./guard.js";
import type { Definitions } from "./inline.js";
import { checkLines, MARKDOWN_LIMITS, type MarkdownLimits, tooMuch } from "./limits.js";
import { splitLines } from "./lines.js";
import { readNotes, readRemarks, splitNotes } from "./notes.js";
import { cutPages, type Draft } from "./pages.js";
import { slugger } from "./slug.js";
import { prepare, type Source } from "./source.js";

export interface MarkdownOptions {
  /** Names the document; never opened. */
  path: string;
  limits?: Partial<MarkdownLimits>;
}

/**
 * Reads a markdown text: a deck in the dialects of Marp, Slidev, reveal.js and Deckset, or a proposal.
 * This module loads remark, so that callers import it only when they meet markdown.
 *
 * @throws ReadError and nothing else: `empty`, `limit`, `wrong-type`, `damaged`.
 */
export function readMarkdown(bytes: Uint8Array, options: MarkdownOptions): Document {
  const limits = { ...MARKDOWN_LIMITS, ...options.limits };
  const text = decode(bytes, limits);
  checkLines(splitLines(text), limits);
  const source = prepare(text);
  const root = parse(source.text, limits);
  const definitions = collectDefinitions(root);
  const read = cutPages(root, source).map((draft) => readPage(draft, source, definitions));
  const kept = source.dialect === "document" ? read.filter((page) => page.shapes.length > 0) : read;
  const pages = numbered(kept);
  return {
    path: options.path,
    format: "markdown",
    template: false,
    properties: properties(source),
    pageSize: null,
    pages,
    warnings: pages.flatMap((page, i) => outside(page, kept[i]!.elsewhere)),
  };
}

function parse(text: string, limits: MarkdownLimits): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ["yaml", "toml"])
    .data("micromarkExtensions", [guard(limits)]);
  try {
    return processor.parse(text);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    // The stack, should some nesting get past the limits.
    if (error instanceof RangeError) throw tooMuch("nests its parts too deeply", "nesting", limits.nesting);
    throw new ReadError("damaged", "This text could not be read as markdown. Please report it.", String(error));
  }
}

/** A page without its number and id, and the file that its content is kept in. */
type Read = Omit<Page, "number" | "id"> & { elsewhere: string | undefined };

function readPage({ nodes, fields, line }: Draft, source: Source, definitions: Definitions): Read {
  const { seen, spoken } = splitNotes(nodes, source);
  const { shapes, comments } = readBlocks(seen, definitions, source.dialect);
  shapes.forEach((shape, i) => {
    shape.id = `s${i + 1}`;
  });
  const slidev = source.dialect === "slidev";
  return {
    title: markTitle(shapes) ?? (slidev && line > 1 ? (fields.get("title") ?? null) : null),
    hidden: slidev && (isOn(fields, "hide") || isOn(fields, "disabled")),
    layout: slidev ? (fields.get("layout") ?? null) : null,
    section: null,
    shapes,
    notes: readNotes(spoken, comments, seen, source, definitions),
    comments: readRemarks(comments, seen, source).map((text) => ({ author: null, text, resolved: false })),
    animated: false,
    source: {
      line: nodes[0]?.position?.start.line ?? line,
      endLine: nodes.at(-1)?.position?.end.line ?? line,
    },
    elsewhere: slidev ? fields.get("src") : undefined,
  };
}

/** Makes the first of the highest headings the title of its page, and returns its text. */
function markTitle(shapes: readonly Shape[]): string | null {
  const headings = shapes.filter(({ name }) => name.startsWith("Heading "));
  const highest = headings.map(({ name }) => name).sort()[0];
  const title = headings.find(({ name }) => name === highest);
  if (!title) return null;
  title.name = "Title";
  title.placeholder = { type: "title", index: null };
  return title.paragraphs[0]!.text.replaceAll("\n", " ");
}

/** Numbers pages as the person counts, and names each by its title, so that ids survive moved pages. */
function numbered(pages: readonly Read[]): Page[] {
  const slug = slugger();
  return pages.map(({ elsewhere: _, ...page }, i) => {
    const words = page.shapes.map((shape) => shape.paragraphs[0]?.text ?? shape.alt).find((text) => text !== "");
    return { number: i + 1, id: slug(page.title ?? words ?? ""), ...page };
  });
}

function outside(page: Page, file: string | undefined): Warning[] {
  if (file === undefined) return [];
  return [
    {
      code: "page-elsewhere",
      message: `Slide ${page.number} is kept in another file (${file}), which was not read. Check that file too.`,
      page: page.number,
    },
  ];
}

const APPLICATIONS: Partial<Record<Dialect, string>> = {
  marp: "Marp",
  slidev: "Slidev",
  reveal: "reveal.js",
  deckset: "Deckset",
};

function properties({ fields, dialect }: Source): DocumentProperties {
  const first = (...keys: string[]) => firstOf(fields, keys);
  return {
    title: first("title"),
    author: first("author", "authors"),
    lastModifiedBy: null,
    company: first("company", "organization", "organisation"),
    application: APPLICATIONS[dialect] ?? null,
    subject: first("subject", "description"),
    keywords: first("keywords", "tags"),
    created: first("date", "created"),
    modified: first("modified", "updated", "lastmod"),
  };
}

function firstOf(fields: Fields, keys: readonly string[]): string | null {
  return keys.map((key) => fields.get(key)).find((value) => value !== undefined && value !== "") ?? null;
}
