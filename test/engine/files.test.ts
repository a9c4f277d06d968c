import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ReadError } from "../../src/document/errors.js";
import { inflate, openBytes, openFile } from "../../src/engine/files.js";

const folder = mkdtempSync(join(tmpdir(), "decklint-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function refusal(act: () => unknown): ReadError {
  try {
    act();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("opening a file", () => {
  it.each<[string, string, string | Uint8Array | null, RegExp]>([
    ["not-found", "no-such.pptx", null, /no file of this name/],
    ["not-found", `${"x".repeat(300)}.pptx`, null, /no file of this name/],
    ["legacy-format", "old.ppt", "x", /Save As > \.pptx/],
    ["legacy-format", "old.pps", "x", /Save As > \.pptx/],
    ["unsupported-format", "deck.odp", "x", /PowerPoint \(\.pptx\)/],
    ["unsupported-format", "deck.key", "x", /Export To > PowerPoint/],
    ["unsupported-format", "deck.pdf", "x", /the \.pptx that it was made from/],
    ["unsupported-format", "brief.docx", "x", /as \.md/],
    ["unsupported-format", "notes.txt", "x", /reads \.pptx.*ends in “\.txt”/],
    ["unsupported-format", "README", "x", /ends in nothing/],
    ["lock-file", "~$deck.pptx", "x", /without the “~\$”/],
    ["lfs-pointer", "pointer.md", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", /git lfs pull/],
  ])("refuses with %s: %s", (code, name, content, sentence) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const error = refusal(() => openFile(path));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.message).toMatch(/\.$/);
  });

  it("refuses a folder, and a pipe without waiting for its writer", () => {
    execFileSync("mkfifo", [join(folder, "pipe.pptx")]);
    expect(refusal(() => openFile(folder)).code).toBe("not-a-file");
    expect(refusal(() => openFile(join(folder, "pipe.pptx"))).code).toBe("not-a-file");
  });

  it("refuses a link that leads in a circle with a sentence, not with a stack", () => {
    symlinkSync("circle.pptx", join(folder, "circle.pptx"));
    expect(refusal(() => openFile(join(folder, "circle.pptx"))).message).toMatch(/could not read/);
  });

  it("takes the format from the ending, whatever its case", () => {
    for (const name of ["a.PPTX", "b.pptm", "c.ppsx", "d.potx", "e.MD", "f.markdown"]) {
      const { format, close } = openFile(file(name, "some words"));
      close();
      expect(format, name).toBe(/md|markdown/i.test(name) ? "markdown" : "pptx");
    }
  });

  it("reads ranges, and fewer bytes only at the end", () => {
    const { source, close } = openFile(file("range.md", "0123456789"));
    const read = (offset: number, length: number) => Buffer.from(source.read(offset, length)).toString();
    expect([source.size, read(2, 3), read(8, 5), read(20, 5), read(0, 0)]).toEqual([10, "234", "89", "", ""]);
    close();
  });
});

describe("opening standard input", () => {
  it("goes by the name that was given, else by the first bytes", () => {
    const text = new TextEncoder().encode("# A proposal\n");
    expect(openBytes(text, null).format).toBe("markdown");
    expect(openBytes(new Uint8Array([0x50, 0x4b, 3, 4]), null).format).toBe("pptx");
    expect(openBytes(text, "deck.pptx").format).toBe("pptx");
    expect(refusal(() => openBytes(text, "notes.txt")).code).toBe("unsupported-format");
  });
});

describe("inflating", () => {
  it("stops at the limit instead of filling the memory", async () => {
    const { deflateRawSync } = await import("node:zlib");
    const bomb = deflateRawSync(new Uint8Array(1_000_000));
    expect(inflate(bomb, 1_000_000)).toHaveLength(1_000_000);
    expect(() => inflate(bomb, 999_999)).toThrow();
  });
});
