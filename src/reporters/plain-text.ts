import type { Box, Document, Page, Paragraph, Shape } from "../document/document.js";
import { cleanForTerminal } from "./clean.js";
import { counted, whereWord } from "./words.js";

/** Groups inside one another that are opened in reading order; below, in the file's order. */
const DEEPEST = 32;

/**
 * A document as plain text, page by page, for `git diff` and other tools that compare lines: every piece of text
 * is a line of its own, nothing in it depends on when or where it is made. Control characters are left out.
 */
export function plainText(document: Document): string {
  const lines = document.pages.flatMap((page) => [heading(document, page), ...bodyOf(page), ""]);
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function heading(document: Document, page: Page): string {
  const title = page.title === null ? "" : `: ${cleanForTerminal(page.title).trim()}`;
  return `--- ${whereWord(document, page.number)}${title}${page.hidden ? " (hidden)" : ""} ---`;
}

function bodyOf(page: Page): string[] {
  const title = page.title ?? "";
  const silent = silentPictures(page.shapes, 0);
  return [
    ...linesOf(page.shapes, title, 0),
    ...(silent > 0 ? [`[${counted(silent, "picture")} without a description]`] : []),
    ...under(
      "Notes:",
      page.notes.flatMap((paragraph) => paragraphLines(paragraph)),
    ),
    ...under(
      "Comments:",
      page.comments.flatMap(({ author, text, resolved }) =>
        textLines(`${author === null ? "" : `${author}: `}${text}${resolved ? " (resolved)" : ""}`, ""),
      ),
    ),
  ];
}

function under(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [name, ...lines.map((line) => `  ${line}`)];
}

function linesOf(shapes: readonly Shape[], title: string, depth: number): string[] {
  const ordered = depth < DEEPEST ? inRows(shapes) : shapes;
  return ordered.flatMap((shape) => [
    ...shapeLines(shape, title).map((line, i) => (shape.hidden && i === 0 ? `(hidden) ${line}` : line)),
    ...linesOf(shape.children, title, depth + 1),
  ]);
}

/** Top to bottom, and left to right among shapes that begin at about the same height; then those without a place. */
function inRows(shapes: readonly Shape[]): Shape[] {
  const rows: { shape: Shape; box: Box }[][] = [];
  const placed = shapes.flatMap((shape) => (shape.box === null ? [] : [{ shape, box: shape.box }]));
  for (const item of placed.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    const first = row?.[0]?.box;
    const { y, height } = item.box;
    if (row && first && y <= first.y + Math.min(first.height, height) / 2) row.push(item);
    else rows.push([item]);
  }
  return [
    ...rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x).map(({ shape }) => shape)),
    ...shapes.filter(({ box }) => box === null),
  ];
}

function shapeLines(shape: Shape, title: string): string[] {
  // Numbers of slides change whenever a slide moves, and say nothing.
  if (shape.placeholder?.type === "sldNum") return [];
  const { paragraphs, table, smartart, chart, code } = shape;
  const isTitle = /^(?:ctrT|t)itle$/.test(shape.placeholder?.type ?? "");
  const repeated = isTitle && sameText(paragraphs.map(({ text }) => text).join(" "), title);
  return [
    ...(repeated ? [] : paragraphs.flatMap(paragraphLines)),
    ...(table?.rows ?? []).map((row) => row.map((cell) => cleanForTerminal(cell).trim()).join(" | ")),
    ...(smartart?.nodes ?? []).flatMap(({ text, level }) => textLines(text, `${indent(level)}- `)),
    ...(chart === null ? [] : chartLines(chart)),
    ...(code === null ? [] : cleanForTerminal(code.text, "lines").split("\n")),
    ...altLines(shape),
  ];
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}

function paragraphLines({ text, level, bullet }: Paragraph): string[] {
  // Always the same number, so that a new first item is one changed line.
  const mark = { none: "", bullet: "- ", number: "1. " }[bullet];
  return textLines(text, indent(level) + mark);
}

function chartLines({ title, labels }: NonNullable<Shape["chart"]>): string[] {
  const named = title === "" ? "[chart]" : `[chart: ${cleanForTerminal(title)}]`;
  return [named, ...labels.flatMap((label) => textLines(label, "  "))];
}

function altLines({ kind, alt, decorative }: Shape): string[] {
  const text = cleanForTerminal(alt).trim();
  return text === "" || decorative ? [] : [`[${kind}: ${text}]`];
}

/** Pictures that have nothing to print, hundreds of icons in some decks: one line says how many. */
function silentPictures(shapes: readonly Shape[], depth: number): number {
  if (depth > DEEPEST) return 0;
  return shapes.reduce((count, { kind, alt, decorative, children }) => {
    const silent = kind === "picture" && alt.trim() === "" && !decorative;
    return count + (silent ? 1 : 0) + silentPictures(children, depth + 1);
  }, 0);
}

/** Each line of a text behind its mark, further lines below its first word, blank lines left out. */
function textLines(text: string, mark: string): string[] {
  const lines = cleanForTerminal(text, "lines").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line, i) => (i === 0 ? mark : " ".repeat(mark.length)) + line);
}

/** Two columns a level; PowerPoint has nine levels, a hostile file more. */
function indent(level: number): string {
  return "  ".repeat(Math.min(level, 20));
}
