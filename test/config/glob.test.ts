import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../src/config/glob.js";

describe("a glob", () => {
  it.each([
    ["*.pptx", "deck.pptx"],
    ["*.pptx", "deals/acme/deck.pptx"],
    ["drafts", "drafts/a/b.pptx"],
    ["drafts/", "deals/drafts/b.pptx"],
    ["/drafts", "drafts/b.pptx"],
    ["deals/*/deck.pptx", "deals/acme/deck.pptx"],
    ["deals/**", "deals/acme/deck.pptx"],
    ["deals/**/deck.pptx", "deals/deck.pptx"],
    ["**/appendix*.md", "a/b/appendix-2.md"],
    ["./deals/*.md", "deals/a.md"],
    ["*.{pptx,md}", "a.md"],
    ["{a,b}/{c,d}.md", "b/c.md"],
    ["deck-?.pptx", "deck-1.pptx"],
    ["a*b*c", "a-b-b-c"],
    ["deck-[0-9].md", "deck-7.md"],
    ["[!a-c]?.md", "d1.md"],
    ["[]x].md", "].md"],
    ["[a-.md", "[a-.md"],
    ["a\\*.md", "a*.md"],
    ["{a,{b,c}/d}.md", "b/d.md"],
    ["?.md", "😀.md"],
    ["*.pptx", "Deck.PPTX"],
    ["Deals/[A-C]*", "deals/beta.md"],
  ])("%s matches %s", (pattern, path) => {
    expect(matchesGlob(path, pattern)).toBe(true);
  });

  it.each([
    ["*.pptx", "deck.md"],
    ["/drafts", "deals/drafts/b.pptx"],
    ["deals/*.pptx", "deals/acme/deck.pptx"],
    ["deals/**/x.md", "other/x.md"],
    ["*.{pptx,md}", "a.txt"],
    ["deck-?.pptx", "deck-10.pptx"],
    ["a*b*c", "a-c-b"],
    ["a.md", "a-md"],
    ["", "a.md"],
    ["deck-[0-9].md", "deck-x.md"],
    ["[!a-c].md", "b.md"],
    ["a\\*.md", "ab.md"],
    ["+(a).md", "a.md"],
  ])("%s does not match %s", (pattern, path) => {
    expect(matchesGlob(path, pattern)).toBe(false);
  });

  it("takes linear time, whatever the pattern", () => {
    const started = performance.now();
    const name = "a".repeat(250);
    const path = `${Array(200).fill(name).join("/")}/x`;
    for (const pattern of [
      `${"*a".repeat(400)}b`,
      `${"**/".repeat(300)}b`,
      `${"*?".repeat(400)}b`,
      "{a,b}".repeat(100),
      `{${"{".repeat(900)}`,
    ])
      expect(matchesGlob(path, pattern)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
