import type { Document, Page, Shape } from "../../src/document/document.js";
import { readMarkdown } from "../../src/markdown/index.js";
import type { MarkdownLimits } from "../../src/markdown/limits.js";

export function read(text: string, limits: Partial<MarkdownLimits> = {}): Document {
  return readMarkdown(new TextEncoder().encode(text), { path: "offer.md", limits });
}

export function onlyPage(text: string): Page {
  const { pages } = read(text);
  if (pages.length !== 1) throw new Error(`expected one page, found ${pages.length}`);
  return pages[0]!;
}

/** The title of each page, `-` where it has none. */
export function titles(text: string): string[] {
  return read(text).pages.map((page) => page.title ?? "-");
}

/** A page in lines: the name of each shape and what it says, paragraphs by level and bullet. */
export function outline(page: Page): string[] {
  return page.shapes.map((shape) => `${shape.name}: ${contentOf(shape)}`);
}

function contentOf(shape: Shape): string {
  if (shape.table) return shape.table.rows.map((row) => row.join(" | ")).join(" / ");
  if (shape.code) return `${shape.code.language} ${shape.code.text}`;
  if (shape.picture) return `${shape.picture.source} [${shape.alt}]`;
  const mark = { none: "", bullet: "* ", number: "# " };
  return shape.paragraphs.map(({ level, bullet, text }) => `${"  ".repeat(level)}${mark[bullet]}${text}`).join(" / ");
}

export function notesOf(page: Page | undefined): string[] {
  return (page?.notes ?? []).map(({ text }) => text);
}
