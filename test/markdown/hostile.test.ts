import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../src/document/errors.js";
import { readMarkdown } from "../../src/markdown/index.js";
import { MARKDOWN_LIMITS } from "../../src/markdown/limits.js";
import { outline, read } from "./read.js";

function failure(bytes: Uint8Array | readonly number[]): ReadError {
  try {
    readMarkdown(Uint8Array.from(bytes), { path: "x.md" });
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error("read without an error");
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("bytes that are no markdown", () => {
  it("end in one plain sentence", () => {
    expect(failure([]).code).toBe("empty");
    expect(failure(bytesOf(" \n\t\r\n")).code).toBe("empty");
    expect(failure([0xef, 0xbb, 0xbf]).code).toBe("empty");
    expect(failure([0x50, 0x4b, 3, 4, 65]).message).toMatch(/^This is a PowerPoint deck or another zip file, /);
    expect(failure([0xd0, 0xcf, 0x11, 0xe0]).code).toBe("wrong-type");
    expect(failure(bytesOf("%PDF-1.7")).code).toBe("wrong-type");
    expect(failure(bytesOf("# a\0b")).code).toBe("wrong-type");
  });

  it("are decoded where they can be", () => {
    const title = (bytes: number[]) => readMarkdown(Uint8Array.from(bytes), { path: "x.md" }).pages[0]!.title;
    expect(title([0xef, 0xbb, 0xbf, 35, 32, 65])).toBe("A");
    expect(title([0xff, 0xfe, 35, 0, 32, 0, 0xe9, 0])).toBe("é");
    expect(title([0xfe, 0xff, 0, 35, 0, 32, 0, 0xe9])).toBe("é");
    expect(title([35, 32, 65, 0xff, 66])).toBe("A\ufffdB");
  });
});

describe("text made to hurt", () => {
  it("ends at the limits, each named in the error's detail", () => {
    const limit = (text: string, limits = {}) => {
      try {
        read(text, limits);
      } catch (error) {
        return (error as ReadError).detail;
      }
    };
    expect(limit("a".repeat(MARKDOWN_LIMITS.bytes + 1))).toBe("limit bytes=5242880");
    expect(limit("# a\n".repeat(100_000))).toBe("limit marks=110000");
    expect(limit(">".repeat(100_000))).toBe("limit nesting=40");
    expect(limit("- ".repeat(100_000))).toBe("limit nesting=40");
    expect(limit(`${"  ".repeat(300)}- a`)).toBe("limit nesting=40");
    expect(limit("[^a]: ".repeat(50))).toBe("limit nesting=40");
    expect(limit("word ".repeat(50), { milliseconds: -1 })).toBe("limit milliseconds=-1");
    expect(limit("a | b", { marks: 1 })).toBe("limit marks=1");
  });

  it("lets through what people write: forty rules of stars, a long list, a pasted picture", () => {
    expect(read("* * * * * *\n\n".repeat(40)).pages).toHaveLength(0);
    expect(read("- item with [a link](b) and **weight**\n".repeat(2_000)).pages[0]!.shapes[0]!.paragraphs).toHaveLength(
      2_000,
    );
    expect(read(`![x](data:image/png;base64,${"QUJD+/".repeat(500_000)})`).pages[0]!.shapes[0]!.picture!.bytes).toBe(
      2_250_000,
    );
  });

  // remark alone takes from 5 seconds to minutes for each of these, or overflows the stack.
  const slow: Record<string, string> = {
    "emphasis left open": "_a*".repeat(60_000),
    "one run of stars": `${"*".repeat(100_000)}a${"*".repeat(100_000)}`,
    "pictures in pictures": `${"![".repeat(20_000)}a${"](b)".repeat(20_000)}`,
    "links in links": `${"[".repeat(30_000)}a${"](b)".repeat(30_000)}`,
    "brackets in brackets": `${"[".repeat(100_000)}a${"]".repeat(100_000)}`,
    "closing brackets": `${"[a]".repeat(50_000)}${"]".repeat(50_000)}`,
    "declarations left open": "a<![CDATA[".repeat(40_000),
    "definitions that are none": "[a]: <b> 'c".repeat(30_000),
    "links by the thousand": "[a](b) ".repeat(50_000),
    "entities and escapes": "&amp;\\*".repeat(50_000),
    "tags left open": "<a b='".repeat(50_000),
    "HTML tags left open": `<div>\n${"<a b='".repeat(50_000)}`,
    "HTML comments left open": `<div>\n${"<!--".repeat(50_000)}`,
    "scripts left open": `<div>\n${"<script>".repeat(30_000)}`,
    "spaces before breaks": `<div>${" ".repeat(290_000)}a\n`,
    "lists inside lists": Array.from({ length: 190 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
    "front matter left open": `---\ntheme: a\n---\n${"---\nlayout: a\n".repeat(9_000)}`,
    "fences left open": "```\n---\n".repeat(13_000),
    "comments left open": "---\n\n<!--\n".repeat(9_000),
    carets: `[.a: b]\n\n---\n\n^${" ^".repeat(100_000)}`,
  };
  for (const [name, text] of Object.entries(slow))
    it(`is read in time: ${name}`, () => {
      const started = performance.now();
      // Without the limit that would refuse most of them before anything is parsed.
      read(text, { marks: Infinity });
      expect(performance.now() - started).toBeLessThan(MARKDOWN_LIMITS.milliseconds);
    });

  it("keeps as plain text what is too much for a mark", () => {
    const page = read(`${"[".repeat(60)}a${"]".repeat(60)} ${"![".repeat(60)}a${"](b)".repeat(60)}`).pages[0]!;
    expect(outline(page)[0]).toMatch(/^Text: \[{60}a\]{60} .*(\]\(b\)){30}$/);
    expect(outline(read("*a* ".repeat(3_000)).pages[0]!)[0]).toMatch(/^Text: a a a .*\*a\*$/);
  });
});

describe("any text at all", () => {
  const token = fc.constantFrom(
    ..."# |> |- |1. |*|**|_|`|```\n|~~~|[|]|(b)|![|: |^|Note:|<!--|-->|<b>|</|&amp;|\\|||-|---\n|--\n|\n|\n\n|  |\t|a|é|marp: true\n|layout: x\n|[^1]|[a]: b\n".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join("")),
  );

  it("is read, or refused with a ReadError, and gives a sound document", () => {
    fc.assert(
      fc.property(text, (text) => {
        try {
          const { pages } = read(text);
          expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
          expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1));
          for (const page of pages) {
            expect(new Set(page.shapes.map(({ id }) => id)).size).toBe(page.shapes.length);
            for (const { kind, paragraphs } of page.shapes) {
              if (kind === "text") expect(paragraphs.length).toBeGreaterThan(0);
              for (const { text, runs } of paragraphs) {
                expect(text).toBe(runs.map((run) => run.text).join(""));
                expect(text).not.toBe("");
              }
            }
          }
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is the same from any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readMarkdown(bytes, { path: "x.md" });
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});
