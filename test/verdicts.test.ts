import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { ROOT } from "../scripts/generated.js";
import { openBytes, openFile } from "../src/engine/files.js";
import { lintFile } from "../src/engine/lint-file.js";
import type { FileReport } from "../src/report/report.js";
import { limitBomb } from "./decks/fixture-decks/broken.js";

const FIXTURES = join(ROOT, "fixtures");

/** Findings that each file was made to give, by page or for the "document"; a file that is not listed gives none. */
const expected: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(join(FIXTURES, "expected.json"), "utf8"),
);

/** The rules that the fixtures were made for; each has a folder of its own. */
const JUDGED = rules.filter(({ id }) => readdirSync(FIXTURES).includes(id));

const settings = {
  customer: [],
  seller: [],
  stage: null,
  audience: null,
  limits: {},
  rules: new Map(JUDGED.map(({ id, severity }) => [id, { severity, options: {} }])),
};

async function lint(name: string, bytes?: Uint8Array): Promise<FileReport> {
  const open = () => (bytes ? openBytes(bytes, name) : openFile(join(FIXTURES, name)));
  return (await lintFile(name, open, settings, JUDGED)).report;
}

const filesIn = (folder: string) => readdirSync(join(FIXTURES, folder)).map((name) => `${folder}/${name}`);

describe("a fixture gives the findings that it was made for, and no others", () => {
  const names = ["samples", "decks", ...JUDGED.map(({ id }) => id)].flatMap(filesIn);

  it.each(names)("%s", async (name) => {
    const report = await lint(name);
    expect(report.error).toBeNull();
    const found = report.findings.map(({ page, ruleId }) => `${page ?? "document"}: ${ruleId}`);
    const wanted = Object.entries(expected[name] ?? {}).flatMap(([page, ids]) => ids.map((id) => `${page}: ${id}`));
    expect([...new Set(found)].sort()).toEqual(wanted.sort());
  });

  it("only flagged files, bad decks and our own picture are made for any", () => {
    for (const name of Object.keys(expected))
      expect(name).toMatch(/^(samples\/our-picture|decks\/bad-[a-z]+|[a-z-]+\/flagged)\.(pptx|md)$/);
  });
});

describe("a broken file is refused with the code in its name", () => {
  it.each(filesIn("broken"))("%s", async (name) => {
    const { ok, error } = await lint(name);
    expect(ok).toBe(false);
    expect(name).toContain(`/${name.includes("~$") ? "~$" : ""}${error?.code}`);
    expect(error?.message).toMatch(/^[A-Z].*\.$/);
  });

  it("a bomb is refused before it is unpacked", async () => {
    const { error } = await lint("bomb.pptx", limitBomb(8_000_000));
    expect(error?.code).toBe("limit");
  });
});

describe("a hostile file is read like any other", () => {
  it.each(filesIn("hostile"))("%s", async (name) => {
    const { error, pages } = await lint(name);
    expect(error).toBeNull();
    expect(pages.length).toBeGreaterThan(3);
  });
});
