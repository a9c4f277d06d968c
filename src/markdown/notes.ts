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
  let rest = false;
  let aside = false;
  for (const node of nodes) {
    if (node.type === "heading" && source.notes.has(node.position?.start.line ?? 0)) rest = true;
    if (node.type === "html" && /^<aside\s[^>]{0,200}\bnotes\b/i.test(node.value)) aside = true;
    const isNote = rest || aside || (source.dialect === "deckset" && startsWith(node, "^"));
    (isNote ? spoken : seen).push(node);
    if (node.type === "html" && /<\/aside/i.test(node.value)) aside = false;
  }
  return { seen, spoken };
}

function startsWith(node: RootContent, mark: string): boolean {
  const first = node.type === "paragraph" ? node.children[0] : undefined;
  return first?.type === "text" && first.value.startsWith(mark);
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
  if (source.dialect === "deckset") for (const paragraph of paragraphs) dropCarets(paragraph);
  for (const { text, node } of spokenComments(comments, seen, source))
    for (const line of text.split(/\r\n|\n|\r/)) {
      const paragraph = newParagraph([plainRun(line)], 0, "none", positionOf(node));
      if (paragraph) paragraphs.push(paragraph);
    }
  return paragraphs;
}

/** In Deckset every line of a note may begin with a caret. */
function dropCarets(paragraph: Paragraph): void {
  for (const run of paragraph.runs) run.text = run.text.replace(/(^| )\^ ?/g, "$1");
  paragraph.text = paragraph.runs.map((run) => run.text).join("");
}

/** Orders to a tool, not words to an audience. */
const DIRECTIVE =
  /^\s*(?:\.(?:slide|element)\b|fit\s*$|decklint|eslint|markdownlint|omit in toc|prettier|textlint|\/?toc\b|_?(?:auto-scaling|background(?:Color|Image|Position|Repeat|Size)|class|color|footer|header|headingDivider|math|page|paginate|size|style|theme|transition)\s*:)/i;

function spokenComments(comments: readonly Comment[], seen: readonly RootContent[], source: Source): Comment[] {
  if (source.dialect === "document") return [];
  const words = comments.filter(({ text }) => text.trim() !== "" && !DIRECTIVE.test(text));
  if (source.dialect !== "slidev") return words;
  // Slidev takes one comment as notes: the last thing on the slide.
  const last = words.at(-1);
  const end = (seen.at(-1) as Root | undefined)?.position?.end.line;
  return last && last.node.position?.end.line === end ? [last] : [];
}
