import type { Root, RootContent } from "mdast";
import type { Paragraph } from "../document/document.js";
import { type Comment, readBlocks } from "./blocks.js";
import type { Definitions } from "./inline.js";
import { newParagraph, plainRun, positionOf } from "./shape.js";
import type { Source } from "./source.js";

/** Takes out of a page's blocks those that only the speaker sees. */
export function splitNotes(
  nodes: readonly RootContent[],
  source: Source,
): { seen: RootContent[]; spoken: RootContent[] } {
  const seen: RootContent[] = [];
  const spoken: RootContent[] = [];
  let aside = false;
  for (const node of nodes) {
    const html = node.type === "html" ? node.value : "";
    if (/^<aside\s[^>]{0,200}\bnotes\b/i.test(html)) aside = true;
    (aside || source.notes.has(node.position?.start.line ?? 0) ? spoken : seen).push(node);
    if (/<\/aside/i.test(html)) aside = false;
  }
  return { seen, spoken };
}

/** What the speaker says: the blocks marked as notes, then the comments that the tool takes as notes. */
export function readNotes(
  spoken: readonly RootContent[],
  comments: readonly Comment[],
  seen: readonly RootContent[],
  source: Source,
  definitions: Definitions,
): Paragraph[] {
  const blocks = readBlocks(spoken, definitions, source.dialect);
  const paragraphs = blocks.shapes.flatMap((shape) => shape.paragraphs);
  for (const { text, node } of spokenComments(comments, seen, source))
    for (const line of text.split(/\r\n|\n|\r/)) {
      const paragraph = newParagraph([plainRun(line)], 0, "none", positionOf(node));
      if (paragraph) paragraphs.push(paragraph);
    }
  return paragraphs;
}

/** Orders to a tool, not words to an audience. */
const DIRECTIVE =
  /^\s*(?:\.(?:slide|element)\b|fit\s*$|decklint|eslint|markdownlint|omit in toc|prettier|textlint|\/?toc\b|_?(?:auto-scaling|background(?:Color|Image|Position|Repeat|Size)|class|color|footer|header|headingDivider|math|page|paginate|size|style|theme|transition)\s*:)/i;

const OWN = /^\s*decklint/i;

/**
 * What stands in comments and is neither said by the speaker nor an order to another tool: remarks of people who wrote
 * the text, and what they say to decklint.
 */
export function readRemarks(comments: readonly Comment[], seen: readonly RootContent[], source: Source): string[] {
  const spoken = new Set(spokenComments(comments, seen, source));
  return comments
    .filter((comment) => (isWords(comment) || OWN.test(comment.text)) && !spoken.has(comment))
    .map(({ text }) => (OWN.test(text) ? unwrapped(text) : text.trim()));
}

/** Each order to decklint on one line, wherever the editor broke it. */
function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines.reduce((before, line) => `${before}${OWN.test(line) ? "\n" : " "}${line}`).trim();
}

function isWords({ text }: Comment): boolean {
  return text.trim() !== "" && !DIRECTIVE.test(text);
}

function spokenComments(comments: readonly Comment[], seen: readonly RootContent[], source: Source): Comment[] {
  if (source.dialect === "document" || source.dialect === "deckset") return [];
  const words = comments.filter(isWords);
  if (source.dialect !== "slidev") return words;
  // Slidev takes one comment as notes: the last thing on the slide.
  const last = words.at(-1);
  const end = (seen.at(-1) as Root | undefined)?.position?.end.line;
  return last && last.node.position?.end.line === end ? [last] : [];
}
