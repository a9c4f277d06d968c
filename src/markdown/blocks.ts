import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  List,
  Paragraph as MdastParagraph,
  Root,
  RootContent,
  Table,
  TableCell,
} from "mdast";
import type { Node } from "unist";
import type { Paragraph, Run, Shape } from "../document/document.js";
import type { Dialect } from "./dialect.js";
import { readHtml } from "./html.js";
import { type Definitions, type Inline, pictureOf, readInline } from "./inline.js";
import { tooMuch } from "./limits.js";
import { newParagraph, newShape, plainRun, positionOf } from "./shape.js";

export interface Blocks {
  shapes: Shape[];
  comments: Comment[];
}

/** An HTML comment: notes to some slide tools, nothing to others. */
export interface Comment {
  text: string;
  node: Node;
}

type Flow = BlockContent | DefinitionContent;
type Paragraphs = Heading | MdastParagraph | TableCell;

/** Containers inside one another; a text that was let through (limits.ts) stays below. */
const MAX_DEPTH = 500;

/** Turns blocks into shapes: one for each block on the top level, and one for each picture, table or code inside a block. */
export function readBlocks(nodes: readonly RootContent[], definitions: Definitions, dialect: Dialect): Blocks {
  const reader = new BlockReader(definitions, dialect);
  for (const node of nodes) reader.block(node);
  return { shapes: reader.shapes, comments: reader.comments };
}

export function collectDefinitions(root: Root): Definitions {
  const definitions = new Map();
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { type, identifier, children } = node as Node & { identifier?: string; children?: Node[] };
    // The first of the same name wins, and what is pushed last is met first.
    if (type === "definition" && identifier !== undefined && !definitions.has(identifier))
      definitions.set(identifier, node);
    if (children) for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!);
  }
  return definitions;
}

class BlockReader {
  readonly shapes: Shape[] = [];
  readonly comments: Comment[] = [];

  constructor(
    private readonly definitions: Definitions,
    private readonly dialect: Dialect,
  ) {}

  block(node: RootContent): void {
    if (node.type === "heading") this.text(`Heading ${node.depth}`, node, [node]);
    else if (node.type === "paragraph") this.text("Text", node, [node]);
    else if (node.type === "list") this.text("List", node, [node]);
    else if (node.type === "blockquote") this.text("Quote", node, node.children);
    else if (node.type === "footnoteDefinition") this.text("Footnote", node, node.children);
    else if (node.type === "html") this.html(node.value, node);
    else if (node.type === "code") this.code(node);
    else if (node.type === "table") this.table(node);
  }

  /** A shape with the text of some blocks; what is no text follows as shapes of its own. */
  private text(name: string, node: Node, blocks: readonly Flow[]): void {
    const shape = newShape("text", name, node);
    const at = this.shapes.length;
    this.flow(blocks, shape.paragraphs, 0, 0, 0);
    if (name === "Quote") dropAlertMark(shape.paragraphs);
    if (shape.paragraphs.length > 0) this.shapes.splice(at, 0, shape);
  }

  /** `inner` is the level of a list that stands among the nodes: 0 at the top, one more inside an item. */
  private flow(nodes: readonly Flow[], paragraphs: Paragraph[], level: number, inner: number, depth: number): void {
    if (depth > MAX_DEPTH) throw tooMuch("nests quotes or lists too deeply", "nesting", MAX_DEPTH);
    const add = (runs: readonly Run[], bullet: Paragraph["bullet"], node: Node) => {
      const paragraph = newParagraph(runs, level, bullet, positionOf(node));
      if (paragraph) paragraphs.push(paragraph);
    };
    for (const node of nodes) {
      if (node.type === "paragraph" || node.type === "heading") add(this.inline(node).runs, "none", node);
      else if (node.type === "list") this.list(node, paragraphs, inner, depth);
      else if (node.type === "blockquote" || node.type === "footnoteDefinition")
        this.flow(node.children, paragraphs, level, inner, depth + 1);
      else if (node.type === "html") {
        for (const { text, bullet } of this.htmlLines(node.value, node))
          add([plainRun(text)], bullet ? "bullet" : "none", node);
      } else if (node.type === "code" && isIndented(node)) add([plainRun(node.value)], "none", node);
      else if (node.type === "code") this.code(node);
      else if (node.type === "table") this.table(node);
    }
  }

  private list(list: List, paragraphs: Paragraph[], level: number, depth: number): void {
    for (const item of list.children) {
      const first = paragraphs.length;
      this.flow(item.children, paragraphs, level, level + 1, depth + 1);
      // Further paragraphs of an item stand below its first line, without a bullet.
      const own = paragraphs[first];
      if (own?.level === level) own.bullet = list.ordered ? "number" : "bullet";
    }
  }

  private code(node: Code): void {
    const shape = newShape("code", "Code", node);
    // `js {1,3}`, `{mermaid}` and `c++` all name their language first.
    const language = /[\w+#.-]+/.exec(node.lang ?? "")?.[0].toLowerCase() ?? "";
    shape.code = { language, text: node.value };
    this.shapes.push(shape);
  }

  private table(node: Table): void {
    const shape = newShape("table", "Table", node);
    const at = this.shapes.length;
    const rows = node.children.map((row) =>
      row.children.map((cell) => {
        const { runs } = this.inline(cell);
        return newParagraph(runs, 0, "none", null)?.text ?? "";
      }),
    );
    // People leave the obligatory first row empty, and put comments for slide tools in the last.
    const header = rows[0]?.some((cell) => cell !== "") ?? false;
    shape.table = { rows: rows.filter((row) => row.some((cell) => cell !== "")), header };
    if (shape.table.rows.length > 0) this.shapes.splice(at, 0, shape);
  }

  /** A block of HTML: each heading in it a shape, the other lines one shape. */
  private html(value: string, node: Node): void {
    let open: Shape | null = null;
    for (const line of this.htmlLines(value, node)) {
      if (line.heading > 0 || !open) {
        const shape = newShape("text", line.heading > 0 ? `Heading ${line.heading}` : "Text", node);
        this.shapes.push(shape);
        open = line.heading > 0 ? null : shape;
      }
      const paragraph = newParagraph([plainRun(line.text)], 0, line.bullet ? "bullet" : "none", positionOf(node));
      if (paragraph) this.shapes.at(-1)!.paragraphs.push(paragraph);
    }
  }

  private htmlLines(value: string, node: Node) {
    const { lines, images, comments } = readHtml(value);
    for (const text of comments) this.comments.push({ text, node });
    for (const { source, alt } of images) this.picture({ picture: pictureOf(source), alt }, node);
    return lines;
  }

  private inline(node: Paragraphs): Inline {
    const inline = readInline(node.children, this.definitions);
    for (const picture of inline.pictures) this.picture(picture, node);
    for (const text of inline.comments) this.comments.push({ text, node });
    return inline;
  }

  private picture({ picture, alt }: Inline["pictures"][number], node: Node): void {
    // Slide tools show films with the same mark.
    const film = FILMS.has(picture.type);
    const shape = newShape(film ? "media" : "picture", film ? "Film" : "Picture", node);
    if (!film) shape.picture = picture;
    shape.alt = withoutPlacing(alt, this.dialect);
    this.shapes.push(shape);
  }
}

/**
 * Code without a fence, which inside a list is nearly always a line that someone indented too far: a fence
 * takes lines of its own.
 */
function isIndented(node: Code): boolean {
  const { start, end } = node.position!;
  return end.line - start.line + 1 === node.value.split("\n").length;
}

/** GitHub draws `> [!NOTE]` as a coloured label; it is nobody's text. */
function dropAlertMark(paragraphs: Paragraph[]): void {
  const first = paragraphs[0];
  const mark = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i.exec(first?.text ?? "");
  if (!first || !mark) return;
  const [run, ...runs] = first.runs;
  const rest = newParagraph([{ ...run!, text: run!.text.slice(mark[0].length) }, ...runs], 0, "none", first.position);
  paragraphs.splice(0, 1, ...(rest ? [rest] : []));
}

const FILMS = new Set(["avi", "m4v", "mkv", "mov", "mp4", "ogv", "webm"]);

const PLACE =
  /^(?:auto|autoplay|contain|cover|filtered|fit|inline|left|loop|mute|original|right|vertical|\d+%|[a-z-]+:\S+)$/;

/** Marp and Deckset put the place of a picture into its alternative text: `bg right:40%`, `inline fit`. */
function withoutPlacing(alt: string, dialect: Dialect): string {
  const words = alt.split(/\s+/);
  if (dialect === "deckset") return words.every((word) => PLACE.test(word)) ? "" : alt;
  if (dialect !== "marp") return alt;
  const background = words.includes("bg");
  return words
    .filter((word) => word !== "bg" && !/^(?:[wh]|width|height):/.test(word) && !(background && PLACE.test(word)))
    .join(" ");
}
