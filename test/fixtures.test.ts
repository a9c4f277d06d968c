import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixtures } from "../scripts/fixtures.js";
import { generated, ROOT } from "../scripts/generated.js";
import { limitBomb } from "./decks/fixture-decks/broken.js";
import { partsOf, tagsOf } from "./decks/parts-of.js";

const files = readdirSync(join(ROOT, "fixtures"), { recursive: true, encoding: "utf8" })
  .map((name) => `fixtures/${name.replaceAll("\\", "/")}`)
  .filter((path) => statSync(join(ROOT, path)).isFile());

describe("fixtures", () => {
  it("are as the code makes them; mend with: npm run fixtures", () => {
    expect(generated(fixtures(), true)).toEqual([]);
  });

  it("are made by code, or are written by hand, as markdown, settings and the plugin are; and the list of what they must give", () => {
    const made = fixtures();
    const others = files.filter((path) => !made.has(path) && !/\.md$|\/decklint\.config\.yaml$|\/plugin\//.test(path));
    expect(others).toEqual(["fixtures/expected.json"]);
  });

  it("stay under three megabytes in all", () => {
    const bytes = files.reduce((sum, path) => sum + statSync(join(ROOT, path)).size, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });

  const decks = files.filter((path) => path.endsWith(".pptx") && !/\/(broken|hostile)\//.test(path));

  it.each(decks)("hold XML that any parser accepts: %s", (path) => {
    const parts = [...partsOf(readFileSync(join(ROOT, path)))].filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(20);
    for (const [name, xml] of parts) expect(() => tagsOf(xml), name).not.toThrow();
  });
});

describe("a bomb for tests", () => {
  it("unpacks to a thousand times its size", () => {
    const bomb = limitBomb(8_000_000);
    expect(bomb.length).toBeLessThan(25_000);
    expect(partsOf(bomb).get("ppt/slides/slide1.xml")!.length).toBe(8_000_000);
  });
});
