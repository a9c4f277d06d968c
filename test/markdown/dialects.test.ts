import { describe, expect, it } from "vitest";
import { notesOf, onlyPage, outline, read, titles } from "./read.js";

describe("Marp", () => {
  const deck = `---
marp: true
title: Offer
---
<!-- _class: lead -->
# Faster claims
![bg right:40%](photo.jpg)

<!--
Say hello.

Then wait.
-->

---

## Today
- Nine days <!-- ask who pays -->

***

Setext
---
![w:200 The flow](flow.png)

---
`;

  it("cuts at every rule, reads comments as notes and directives as neither", () => {
    const { pages, properties } = read(deck);
    expect(pages.map(({ title }) => title)).toEqual(["Faster claims", "Today", "Setext"]);
    expect(pages.map(notesOf)).toEqual([["Say hello.", "Then wait."], ["ask who pays"], []]);
    expect(properties).toMatchObject({ title: "Offer", application: "Marp" });
  });

  it("takes the place of a picture out of its description", () => {
    const { pages } = read(deck);
    expect(pages.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.picture ? [shape.alt] : [])))).toEqual([
      "",
      "The flow",
    ]);
  });

  it("starts pages at the headings that headingDivider names", () => {
    const body = "# A\na\n## B\nb\n### C\nc";
    expect(titles(`---\nmarp: true\nheadingDivider: 2\n---\n${body}`)).toEqual(["A", "B"]);
    expect(titles(`---\nmarp: true\nheadingDivider: [1, 3]\n---\n${body}`)).toEqual(["A", "C"]);
  });
});

describe("Slidev", () => {
  const deck = `---
theme: seriph
title: Offer
layout: cover
---
# Welcome
<!-- not this -->
text
<!--
Say hello
-->
---
layout: two-cols
hide: true
class:
  - wide
---

# Hidden

::right::

Right <v-click>side</v-click>

---
src: ./pages/prices.md
---

---

\`\`\`md
---
layout: fake
---
\`\`\`

## Last
one line
---
disabled: true
---
Off
`;

  it("reads the front matter of every page, and cuts even right under text", () => {
    const { pages } = read(deck);
    expect(pages.map(({ title, hidden, layout }) => [title, hidden, layout])).toEqual([
      ["Welcome", false, "cover"],
      ["Hidden", true, "two-cols"],
      [null, false, null],
      ["Last", false, null],
      [null, true, null],
    ]);
    expect(outline(pages[1]!)).toEqual(["Title: Hidden", "Text: Right side"]);
    expect(pages[1]!.source).toEqual({ line: 19, endLine: 23 });
  });

  it("takes the comment that ends a page as its notes", () => {
    expect(read(deck).pages.map(notesOf)).toEqual([["Say hello"], [], [], [], []]);
  });

  it("says which pages are kept in other files", () => {
    expect(read(deck).warnings).toEqual([
      {
        code: "page-elsewhere",
        message: "Slide 3 is kept in another file (./pages/prices.md), which was not read. Check that file too.",
        page: 3,
      },
    ]);
  });
});

describe("reveal.js", () => {
  it("cuts at horizontal and vertical rules, and reads notes", () => {
    const { pages } = read(`---
theme: white
---
# Title
text
Note: say hi
and more

---

## Two
Notes:
- a
- b

***

after a line

----

### Down <!-- .slide: data-background="x" -->
<aside class="notes">softly</aside>

--

<!-- louder -->
Last
`);
    expect(pages.map((page) => [page.title, ...notesOf(page)])).toEqual([
      ["Title", "say hi", "and more"],
      ["Two", "a", "b", "after a line"],
      ["Down", "softly"],
      [null, "louder"],
    ]);
    expect(outline(pages[0]!)).toEqual(["Title: Title", "Text: text"]);
    expect(pages[0]!.notes[0]!.position).toMatchObject({ line: 6 });
  });

  it("cuts at two blank lines and more where there is no rule", () => {
    const deck = '# A\n* a <!-- .element: class="fragment" -->\n\n\n\n# B\n\nb\n\n\n\n\nc\n\n\nd';
    expect(titles(deck)).toEqual(["A", "B", "-", "-"]);
  });

  it("cuts at the comments that its front matter names", () => {
    const deck =
      "---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n# A\n\n<!--s-->\n\n# B\n\n<!--v-->\n\n# C\n";
    expect(titles(deck)).toEqual(["A", "B", "C"]);
  });
});

describe("Deckset", () => {
  it("takes carets as notes and directives as nothing", () => {
    const { pages, properties } = read(`slidenumbers: true
footer: Us

# [fit] Big

[.background-color: #FF0000]

![inline 50%](a.png) ![Our flow](b.png) ![](demo.mp4)

^ Say this
^and that
then

---

* a

^
- dash
- again

After
`);
    expect(properties.application).toBe("Deckset");
    expect(outline(pages[0]!)).toEqual(["Title: Big", "Picture: a.png []", "Picture: b.png [Our flow]", "Film: "]);
    expect(outline(pages[1]!)).toEqual(["List: * a", "Text: After"]);
    expect(pages.map(notesOf)).toEqual([
      ["Say this", "and that", "then"],
      ["dash", "again"],
    ]);
  });
});

describe("a deck without marks", () => {
  it("is known by its short pages that begin with headings or pictures", () => {
    const { pages, properties } = read(
      "---\n\n# Hello\n\n---\n\n## A\n\nShort\n\n---\n\n![x](y.png)\n\n---\n\n## B\n\nNote: wait",
    );
    expect(pages.map(({ title }) => title)).toEqual(["Hello", "A", null, "B"]);
    expect(notesOf(pages[3])).toEqual(["wait"]);
    expect(properties.application).toBeNull();
  });

  it("keeps an empty page between others, and none at the ends", () => {
    expect(titles("---\n\n# A\n\n---\n\n---\n\n# B\n\n---\n\n# C\n\n---\n")).toEqual(["A", "-", "B", "C"]);
  });

  it("is not seen in text that only speaks of slide tools", () => {
    const readme =
      "# Tool\n\nWrite `<!-- .slide: x -->` or:\n\n```md\n---\nlayout: cover\n---\n^ note\n```\n\nNote: this is text.";
    expect(outline(onlyPage(readme)).at(-1)).toBe("Text: Note: this is text.");
  });
});
