import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Edits, editSlides } from "../../scripts/edit-slides.js";
import { ROOT } from "../../scripts/generated.js";
import { BUILT_IN } from "../../src/config/registry.js";
import { NOTHING_LOADED, resolve } from "../../src/config/resolve.js";
import { acceptKnown, type Checked, updated } from "../../src/engine/accept/baseline.js";
import { openBytes } from "../../src/engine/files.js";
import { lintFile } from "../../src/engine/lint-file.js";

const NAME = "our-picture.pptx";
const bytes = new Uint8Array(readFileSync(join(ROOT, "fixtures", "samples", NAME)));
const APPROACH = "ppt/slides/slide3.xml";

async function checked(of: Uint8Array): Promise<Checked> {
  const settings = resolve(NOTHING_LOADED, {}, `/${NAME}`);
  const { report, ran } = await lintFile(NAME, () => openBytes(of, NAME), settings, BUILT_IN.rules);
  expect(report.error).toBeNull();
  return { key: NAME, report, ran };
}

/** Rules and slides, by part, of what is open and what is stale after a change. */
async function relinted(change: keyof Edits) {
  const before = await checked(bytes);
  const baseline = updated(new Map(), [before], { moved: new Map() });
  const edits = editSlides(bytes, [APPROACH]);
  const { reports, stale } = acceptKnown(baseline, [await checked(edits![change])], () => false);
  const [{ findings, accepted }] = reports as [(typeof reports)[number]];
  return { before: before.report.findings.length, open: findings, accepted, stale };
}

/** `npm run check:baseline` does the same to all fixtures and to real decks, and lets LibreOffice save them. */
describe("a baseline of a deck", () => {
  it("still knows every finding that is there when slides are moved", async () => {
    const { before, open, accepted, stale } = await relinted("moved");
    expect(accepted.length + stale.length).toBe(before);
    const lost = open.filter(({ ruleId }) => stale.some(({ rule }) => rule === ruleId));
    expect(lost).toEqual([]);
  });

  it("knows the slide when it is copied, and shows nothing else of it than its copy", async () => {
    const { before, open, accepted, stale } = await relinted("copied");
    expect(stale).toEqual([]);
    expect(accepted).toHaveLength(before);
    for (const { title } of open) expect(title).toBe("Our approach");
  });

  it("has an entry too much when a slide is deleted", async () => {
    const { open, stale } = await relinted("deleted");
    expect(stale.map(({ rule }) => rule)).toContain("process-diagram");
    expect(open.map(({ title }) => title)).not.toContain("Our approach");
  });
});
