import type { Comment } from "../../document/document.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, descendant, descendants } from "../xml/tree.js";

/** Names by id, from the classic list (`p:cmAuthor`) and the one of threaded comments (`p188:author`). */
export type Authors = ReadonlyMap<string, string>;

export function readAuthors(pack: Package, presentation: PartName): Authors {
  const names = new Map<string, string>();
  for (const { type, part } of pack.relationships(presentation)) {
    if ((type !== "commentAuthors" && type !== "authors") || part === null) continue;
    for (const author of descendants(pack.xml(part)))
      if (author.name === "p:cmAuthor" || author.name === "p188:author")
        names.set(attribute(author, "id") ?? "", attribute(author, "name") ?? "");
  }
  return names;
}

/** Both kinds of comments on a slide, replies after what they reply to, in the order of the file. */
export function readComments(pack: Package, slide: PartName, authors: Authors): Comment[] {
  const comments: Comment[] = [];
  for (const { type, part } of pack.relationships(slide)) {
    if (type !== "comments" || part === null) continue;
    let resolved = false;
    for (const element of descendants(pack.xml(part))) {
      const { name } = element;
      if (name === "p:cm") {
        const made = comment(element, child(element, "p:text")?.text ?? "", false, authors);
        // Classic threads are kept in an extension (`p15:threadingInfo`).
        comments.push(descendant(element, "p15:parentCm") === null ? made : { ...made, reply: true });
      }
      // A thread is resolved as a whole: its replies follow it.
      if (name === "p188:cm") resolved = DONE.has(attribute(element, "status") ?? "");
      if (name === "p188:cm" || name === "p188:reply") {
        const made = comment(element, plainText(child(element, "p188:txBody")), resolved, authors);
        comments.push(name === "p188:cm" ? made : { ...made, reply: true });
      }
    }
  }
  return comments;
}

/** `ST_CommentStatus` (MS-PPTX) beside `active`. */
const DONE = new Set(["resolved", "closed"]);

function comment(element: XmlElement, text: string, resolved: boolean, authors: Authors): Comment {
  const author = authors.get(attribute(element, "authorId") ?? "");
  const date = attribute(element, "dt") ?? attribute(element, "created");
  return { author: author || null, text, resolved, ...(date && { date }) };
}
