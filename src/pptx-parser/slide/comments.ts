import type { Comment } from "../../document/document.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, descendants } from "../xml/tree.js";

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
      if (element.name === "p:cm")
        comments.push(comment(element, child(element, "p:text")?.text ?? "", false, authors));
      // A thread is resolved as a whole: its replies follow it.
      if (element.name === "p188:cm") resolved = attribute(element, "status") === "resolved";
      if (element.name === "p188:cm" || element.name === "p188:reply")
        comments.push(comment(element, plainText(child(element, "p188:txBody")), resolved, authors));
    }
  }
  return comments;
}

function comment(element: XmlElement, text: string, resolved: boolean, authors: Authors): Comment {
  const author = authors.get(attribute(element, "authorId") ?? "");
  return { author: author || null, text, resolved };
}
