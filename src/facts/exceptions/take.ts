import type { Comment, Document, Page, Paragraph } from "../../document/document.js";
import type { WrittenException } from "../facts.js";
import { readAllow } from "./allow.js";

/** A deck that says more to decklint is playing, and its other lines stay notes. */
const MOST_EXCEPTIONS = 1_000;

export interface Taken {
  /** The document without the lines that are for decklint alone, so that no rule takes them for words to people. */
  document: Document;
  exceptions: WrittenException[];
}

/** Finds what a document says to decklint, in notes and comments. Pages that say nothing stay the same objects. */
export function takeExceptions(document: Document): Taken {
  const taker = new Taker();
  const pages = document.pages.map((page) => taker.page(page));
  const { exceptions } = taker;
  return exceptions.length === 0 ? { document, exceptions } : { document: { ...document, pages }, exceptions };
}

class Taker {
  readonly exceptions: WrittenException[] = [];

  page(page: Page): Page {
    const before = this.exceptions.length;
    const notes = page.notes.flatMap((paragraph) => this.paragraph(paragraph, page));
    const comments = page.comments.flatMap((comment) => this.comment(comment, page));
    return this.exceptions.length === before ? page : { ...page, notes, comments };
  }

  private paragraph(paragraph: Paragraph, page: Page): Paragraph[] {
    const text = this.rest(paragraph.text, page, "notes");
    if (text === paragraph.text) return [paragraph];
    if (text === "") return [];
    const [first] = paragraph.runs;
    return [{ ...paragraph, text, runs: first === undefined ? [] : [{ ...first, text }] }];
  }

  private comment(comment: Comment, page: Page): Comment[] {
    const text = this.rest(comment.text, page, "comment");
    return text === "" && comment.text !== "" ? [] : [{ ...comment, text }];
  }

  /** What is left of a text when the lines to decklint are out. */
  private rest(text: string, page: Page, source: WrittenException["source"]): string {
    if (!/decklint/i.test(text)) return text;
    const lines = text.split(/\r\n|[\n\r\v]/);
    const kept = lines.filter((line) => !this.isException(line, page, source));
    return kept.length === lines.length ? text : kept.join("\n").trim();
  }

  private isException(line: string, page: Page, source: WrittenException["source"]): boolean {
    const allowed = this.exceptions.length < MOST_EXCEPTIONS ? readAllow(line) : null;
    if (allowed === null) return false;
    const { rules, ...rest } = allowed;
    for (const rule of rules.length === 0 ? [""] : new Set(rules))
      this.exceptions.push({ rule, page, source, text: line.trim(), ...rest });
    return true;
  }
}
