import { esc, ns, part } from "../xml.js";

export interface SlideComment {
  author: string;
  text: string;
}

export function authorsXml(authors: readonly string[]): string {
  const list = authors.map((name, id) => {
    const initials = name
      .split(" ")
      .map((word) => word[0])
      .join("");
    return `<p:cmAuthor id="${id}" name="${esc(name)}" initials="${esc(initials)}" lastIdx="99" clrIdx="${id}"/>`;
  });
  return part(`<p:cmAuthorLst ${ns("a", "r", "p")}>${list.join("")}</p:cmAuthorLst>`);
}

/** Comments of one slide. `authors` gives each author's number. */
export function commentsXml(comments: readonly SlideComment[], authors: readonly string[]): string {
  const list = comments.map(
    ({ author, text }, i) =>
      `<p:cm authorId="${authors.indexOf(author)}" dt="2025-03-03T09:00:00.000" idx="${i + 1}"><p:pos x="10" y="${10 + i * 150}"/><p:text>${esc(text)}</p:text></p:cm>`,
  );
  return part(`<p:cmLst ${ns("a", "r", "p")}>${list.join("")}</p:cmLst>`);
}
