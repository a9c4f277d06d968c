import { describe, expect, it } from "vitest";
import { outline, read, titles } from "./read.js";

const words = (count: number) => "word ".repeat(count);

describe("pages of a proposal", () => {
  it("are the title and each section of the second level", () => {
    expect(titles("# Offer\nintro\n## Today\na\n### Cost\nb\n## Then\nc")).toEqual(["Offer", "Today", "Then"]);
  });

  it("are parts and their sections, where there are several parts", () => {
    expect(titles("# A\n## A1\na\n## A2\nb\n# B\nc")).toEqual(["A", "A1", "A2", "B"]);
  });

  it("are cut at the first level that has two headings", () => {
    expect(titles("# A\na\n# B\nb\n## one\nc")).toEqual(["A", "B"]);
    expect(titles("## Top\na\n### One\nb\n#### x\nc\n### Two\nd")).toEqual(["Top", "One", "Two"]);
    expect(titles("# A\na\n## Only\nb")).toEqual(["A", "Only"]);
    expect(titles("# A\na\n### Only\nb")).toEqual(["A"]);
    expect(titles("no heading at all")).toEqual(["-"]);
  });

  it("include the text before the first heading, unless it is only a logo", () => {
    expect(titles("Dear Ms Ito,\n\n# Offer\na\n## B\nb")).toEqual(["-", "Offer", "B"]);
    const { pages } = read("[![logo](a.png)](b)\n<!-- x -->\n\n# Offer\na\n## B\nb");
    expect(pages.map(({ title }) => title)).toEqual(["Offer", "B"]);
    expect(outline(pages[0]!)).toEqual(["Picture: a.png [logo]", "Title: Offer", "Text: a"]);
    expect(read("<!-- only a comment -->\n\n# A\na\n# B\nb").pages).toHaveLength(2);
  });

  it("take subtitles right below the title as part of it", () => {
    expect(titles("# Offer\n## For Ito Ltd\n## By us\ntext\n## Today\na")).toEqual(["Offer", "By us", "Today"]);
  });

  it("begin at headings in HTML too, and not at those in code", () => {
    expect(titles('<h1 align="center">Offer</h1>\n\na\n\n## B\n\n```\n# no\n## no\n```\n\n## C\nc')).toEqual([
      "Offer",
      "B",
      "C",
    ]);
  });

  it("are not cut at the rules between long sections", () => {
    const sections = ["A", "B", "C", "D"].map((name) => `## ${name}\n\n${words(120)}\n\n### ${name}1\n\n${words(60)}`);
    expect(titles(`# Offer\n\n${sections.join("\n\n---\n\n")}`)).toEqual(["Offer", "A", "B", "C", "D"]);
    expect(read("a\n\n---\n\nb\n\n---\n\nc").pages).toHaveLength(1);
  });

  it("have ids made of their titles, numbered where they repeat", () => {
    const { pages } = read("# Why? Now!\na\n# Größe\nb\n# Why now\nc\n# !?\nd\n# Why now 2\ne");
    expect(pages.map(({ id }) => id)).toEqual(["why-now", "größe", "why-now-2", "page", "why-now-2-2"]);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("keep the remarks in comments, but neither orders to tools nor what the speaker says", () => {
    const remarks = (text: string) => read(text).pages.map((page) => page.comments.map(({ text }) => text));
    const text = "# A\na <!-- ask Ito -->\n\n<!-- markdownlint-disable -->\n\n# B\nb\n\n<!-- last -->";
    expect(remarks(text)).toEqual([["ask Ito"], ["last"]]);
    expect(remarks("---\nmarp: true\n---\n# A\n<!-- said -->\n\n---\n\n# B")).toEqual([[], []]);
  });
});
