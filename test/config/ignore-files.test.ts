import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IgnoreFiles } from "../../src/config/ignore-files.js";
import { Folder } from "./folder.js";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const leavesOut = (path: string) => new IgnoreFiles().leavesOut(`${folder.root}/${path}`);

describe("what ignore files leave out", () => {
  it("is nothing where there are none", () => {
    expect(leavesOut("decks/a.pptx")).toBeNull();
  });

  it("is told by .gitignore and .decklintignore, from any folder above up to the root of the repository", () => {
    folder.writeAll({ ".gitignore": "drafts/\n", "decks/.decklintignore": "*.old.pptx\n" });
    expect(leavesOut("decks/drafts/a.pptx")).toBe(".gitignore");
    expect(leavesOut("decks/deep/a.old.pptx")).toBe(".decklintignore");
    expect(leavesOut("a.old.pptx")).toBeNull();
    folder.writeAll({ "decks/inner/.git/HEAD": "" });
    expect(leavesOut("decks/inner/drafts/a.pptx")).toBeNull();
  });

  it("may be taken in again by a deeper file, or by .decklintignore beside .gitignore", () => {
    folder.writeAll({ ".gitignore": "*.pptx\n", ".decklintignore": "!offer.pptx\n", "decks/.gitignore": "!a.pptx\n" });
    expect(leavesOut("b.pptx")).toBe(".gitignore");
    expect(leavesOut("offer.pptx")).toBeNull();
    expect(leavesOut("decks/a.pptx")).toBeNull();
  });

  it("stays out where its folder is out, as in Git", () => {
    folder.writeAll({ ".gitignore": "out/\n", "out/.gitignore": "!a.pptx\n", "out/deep/.decklintignore": "!a.pptx\n" });
    expect(leavesOut("out/a.pptx")).toBe(".gitignore");
    expect(leavesOut("out/deep/a.pptx")).toBe(".gitignore");
  });

  it("takes no time, whatever is in the files", () => {
    folder.write(".gitignore", `${"*a".repeat(30)}b\n${"**/".repeat(200)}x\n`);
    const start = performance.now();
    leavesOut(`${"a".repeat(60)}.pptx`);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("is nothing where the file is a folder, or too large", () => {
    folder.writeAll({ ".gitignore/x": "", ".decklintignore": "a\n".repeat(600_000) });
    expect(leavesOut("a")).toBeNull();
  });
});
