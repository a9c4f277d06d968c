import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foldersUp, labelOf, wayIn } from "../../src/config/folders.js";
import { Folder } from "./folder.js";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

describe("folders", () => {
  it("are looked through up to the root of the repository", () => {
    folder.writeAll({ "shop/.git/HEAD": "", "shop/decks/a.md": "" });
    const at = (way: string) => `${folder.root}/${way}`;
    expect([...foldersUp(at("shop/decks/deep"))]).toEqual([at("shop/decks/deep"), at("shop/decks"), at("shop")]);
  });

  it.each([
    ["/a", "/a/b/c.md", "b/c.md"],
    ["/a", "/a", ""],
    ["/a", "/a/..drafts/c.md", "..drafts/c.md"],
    ["/a/b", "/a/c.md", null],
    ["/a/b", "/a", null],
  ])("from %s to %s is %s", (from, to, way) => {
    expect(wayIn(from, to)).toBe(way);
  });

  it("are named as a person would write them", () => {
    expect([labelOf("/a/b.md", "/a"), labelOf("/b.md", "/a"), labelOf("/a", "/a")]).toEqual(["b.md", "/b.md", "."]);
  });
});
