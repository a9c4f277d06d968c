import type { Definition, PhrasingContent } from "mdast";
import type { Picture, Run } from "../document/document.js";
import { readHtml } from "./html.js";

/** Link and picture targets by identifier, as remark normalises it. */
export type Definitions = ReadonlyMap<string, Definition>;

/** What stands in one paragraph. */
export interface Inline {
  runs: Run[];
  pictures: { picture: Picture; alt: string }[];
  /** The insides of HTML comments. */
  comments: string[];
}

/** Emphasis and links inside one another; what remark is allowed to see never gets there (guard.ts). */
const MAX_DEPTH = 500;

/** The content of a paragraph, heading or cell: text in runs, pictures and comments apart. */
export function readInline(nodes: readonly PhrasingContent[], definitions: Definitions): Inline {
  const inline: Inline = { runs: [], pictures: [], comments: [] };
  let unseen = "";

  function say(text: string, bold: boolean, link: string | null, code = false): void {
    if (text === "" || unseen !== "") return;
    const last = inline.runs.at(-1);
    if (last && last.bold === bold && last.link === link && (last.code ?? false) === code) last.text += text;
    else inline.runs.push({ text, size: null, bold, language: null, link, ...(code ? { code } : {}) });
  }

  function visit(nodes: readonly PhrasingContent[], bold: boolean, link: string | null, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const node of nodes) {
      switch (node.type) {
        case "text":
          // A soft break is a space to the reader.
          say(node.value.replace(/\r?\n|\r/g, " "), bold, link);
          break;
        case "inlineCode":
          say(node.value, bold, link, true);
          break;
        case "break":
          say("\n", bold, link);
          break;
        case "emphasis":
        case "delete":
          visit(node.children, bold, link, depth + 1);
          break;
        case "strong":
          visit(node.children, true, link, depth + 1);
          break;
        case "link":
          visit(node.children, bold, node.url, depth + 1);
          break;
        case "linkReference":
          visit(node.children, bold, definitions.get(node.identifier)?.url ?? link, depth + 1);
          break;
        case "image":
          inline.pictures.push({ picture: pictureOf(node.url), alt: node.alt ?? "" });
          break;
        case "imageReference":
          inline.pictures.push({
            picture: pictureOf(definitions.get(node.identifier)?.url ?? ""),
            alt: node.alt ?? "",
          });
          break;
        case "html":
          html(node.value, bold, link);
          break;
        case "footnoteReference":
          // The mark says nothing; the note itself is a block of its own.
          break;
      }
    }
  }

  /** In a paragraph, every tag is a node of its own: text between `<style>` and `</style>` comes as text. */
  function html(value: string, bold: boolean, link: string | null): void {
    const tag = /^<(\/?)(script|style|template)\b/i.exec(value);
    if (tag) {
      unseen = tag[1] === "/" ? "" : tag[2]!.toLowerCase();
      return;
    }
    if (/^<br\b/i.test(value)) say("\n", bold, link);
    const { images, comments } = readHtml(value);
    inline.comments.push(...comments);
    for (const { source, alt } of images) inline.pictures.push({ picture: pictureOf(source), alt });
  }

  visit(nodes, false, null, 0);
  return inline;
}

/** A picture by its target. Of a picture inside the text itself, only the kind and the size are kept. */
export function pictureOf(url: string): Picture {
  const data = /^data:image\/([a-z0-9.+-]{1,20})[;,]/i.exec(url);
  if (data) {
    const base64 = url.length - url.indexOf(",") - 1;
    const type = data[1]!.toLowerCase().replace("svg+xml", "svg").replace("jpeg", "jpg");
    return { source: data[0].slice(0, -1), type, bytes: Math.floor((base64 * 3) / 4), crop: null };
  }
  const [, extension = ""] = /\.([a-z0-9]{1,5})$/i.exec(url.split(/[?#]/, 1)[0] ?? "") ?? [];
  return { source: url, type: extension.toLowerCase(), bytes: null, crop: null };
}
