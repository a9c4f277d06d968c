import { describe, expect, it } from "vitest";
import { onlyPage, outline, read } from "./read.js";

describe("shapes of a markdown page", () => {
  it("makes one shape of each block, in order", () => {
    const page = onlyPage(
      "# Faster claims\n\nNine days today.\n\n### Why\n\n> They *wait*.\n>\n> - and call\n\n```Mermaid {scale: 1}\na-->b\n```\n\n---\n\n    indented",
    );
    expect(outline(page)).toEqual([
      "Title: Faster claims",
      "Text: Nine days today.",
      "Heading 3: Why",
      "Quote: They wait. / * and call",
      "Code: mermaid a-->b",
      "Code:  indented",
    ]);
    expect(page.shapes[0]!.placeholder).toEqual({ type: "title", index: null });
    expect(page.shapes[2]!.placeholder).toBeNull();
    expect(page.shapes.map(({ id }) => id)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6"]);
    expect(page.shapes.every(({ box }) => box === null)).toBe(true);
  });

  it("keeps a list in one shape, with levels, bullets, numbers, tasks and further paragraphs", () => {
    const list = "- one\n  1. inner\n     - deepest\n\n  more of one\n- [ ] to do\n- [x] done\n";
    expect(outline(onlyPage(list))).toEqual([
      "List: * one /   # inner /     * deepest / more of one / * to do / * done",
    ]);
  });

  it("takes a line that is indented too far for a bullet, not for code", () => {
    expect(outline(onlyPage("-      far\n- near\n\n  ```js\n  x\n  ```\n"))).toEqual([
      "List: * far / * near",
      "Code: js x",
    ]);
  });

  it("joins runs with their weight and their links, definitions resolved", () => {
    const [shape] = onlyPage(
      "Cut **nine** days, [see][a] <https://example.org>\n\n[A]: https://example.com 'x'",
    ).shapes;
    const [paragraph] = shape!.paragraphs;
    expect(paragraph!.text).toBe("Cut nine days, see https://example.org");
    expect(paragraph!.runs.map(({ text, bold, link }) => [text, bold, link])).toEqual([
      ["Cut ", false, null],
      ["nine", true, null],
      [" days, ", false, null],
      ["see", false, "https://example.com"],
      [" ", false, null],
      ["https://example.org", false, "https://example.org"],
    ]);
  });

  it("takes a soft break for a space and a hard one for a line break", () => {
    const text = "soft\nbreak  \nhard<br>and `code` :rocket: 🚀 ~~old~~";
    expect(outline(onlyPage(text))).toEqual(["Text: soft break\nhard\nand code :rocket: 🚀 old"]);
  });

  it("makes pictures of their own of images, alone, in text, in links and by reference", () => {
    const text =
      "![Flow](a/flow.PNG?x=1)\n\nText ![in it](b.svg) goes on [![badge](c.gif)](d)\n\n![by name][n]\n\n[n]: e.webp";
    const page = onlyPage(text);
    expect(outline(page)).toEqual([
      "Picture: a/flow.PNG?x=1 [Flow]",
      "Text: Text  goes on",
      "Picture: b.svg [in it]",
      "Picture: c.gif [badge]",
      "Picture: e.webp [by name]",
    ]);
    expect(page.shapes.flatMap(({ picture }) => picture?.type ?? [])).toEqual(["png", "svg", "gif", "webp"]);
  });

  it("keeps of a picture inside the text its kind and size only", () => {
    const [shape] = onlyPage(`![x](data:image/svg+xml;base64,${"A".repeat(400)})`).shapes;
    expect(shape!.picture).toEqual({ source: "data:image/svg+xml", type: "svg", bytes: 300, crop: null });
  });

  it("reads tables with breaks and pictures, and drops rows that say nothing", () => {
    const page = onlyPage("|Now|Then|\n|-|-|\n|9 days|2<br>days ![p](p.png)|\n|a|\n<!-- .element: class='x' -->\n");
    expect(outline(page)).toEqual(["Table: Now | Then / 9 days | 2\ndays / a", "Picture: p.png [p]"]);
    expect(page.shapes[0]!.table!.header).toBe(true);
    expect(onlyPage("| | |\n|-|-|\n|a|b|").shapes[0]!.table).toEqual({ rows: [["a", "b"]], header: false });
  });

  it("keeps footnotes as text and leaves out their marks", () => {
    expect(outline(onlyPage("Nine days[^1].\n\n[^1]: Measured in May."))).toEqual([
      "Text: Nine days.",
      "Footnote: Measured in May.",
    ]);
  });

  it("drops the label that GitHub draws over a quote", () => {
    expect(outline(onlyPage("> [!WARNING]\n> Costs rise.\n\n> [!not one]"))).toEqual([
      "Quote: Costs rise.",
      "Quote: [!not one]",
    ]);
  });

  it("says where every paragraph and every block stands", () => {
    const page = onlyPage("# A\r\n\r\n- b\r\n- c **d**\r\n\r\n```\r\ne\r\n```\r\n");
    expect(page.source).toEqual({ line: 1, endLine: 8 });
    expect(page.shapes[1]!.paragraphs[1]!.position).toEqual({ line: 4, column: 3, endLine: 4, endColumn: 10 });
    expect(page.shapes[2]!.position).toEqual({ line: 6, column: 1, endLine: 8, endColumn: 4 });
  });

  it("reads the text of HTML, its headings and its pictures, and nothing that is not seen", () => {
    const html =
      '<div align="center">\n<h1>Fast &amp; fair</h1>\n<img src="flow.png" alt="The flow">\n<p>For you<br>today</p>\n' +
      "<style>p { color: red }</style><!-- hidden --><ul><li>one</li></ul></div>\n\nA <script>alert(1)</script><b>bold</b> word";
    const page = onlyPage(html);
    expect(outline(page)).toEqual([
      "Picture: flow.png [The flow]",
      "Title: Fast & fair",
      "Text: For you / today / * one",
      "Text: A bold word",
    ]);
    expect(page.title).toBe("Fast & fair");
  });

  it("takes properties from front matter in YAML and TOML", () => {
    const yaml =
      "---\ntitle: 'Faster: claims' # draft\nauthor: [Ann, Bob]\ndate: 2026-03-01\ntags:\n  - a\n  - b\n---\n# X";
    expect(read(yaml).properties).toMatchObject({
      title: "Faster: claims",
      author: "Ann, Bob",
      created: "2026-03-01",
      keywords: "a, b",
    });
    expect(read('+++\ntitle = "T"\n[extra]\nauthor = "no"\n+++\n# X').properties).toMatchObject({
      title: "T",
      author: null,
    });
    expect(read("---\n\n# Not front matter\n\n---\n\ntext").pages[0]!.title).toBe("Not front matter");
  });
});
