import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { ROOT } from "../scripts/generated.js";
import { loadConfig } from "../src/config/load.js";
import { type FileSettings, NOTHING_LOADED, resolve } from "../src/config/resolve.js";
import { openBytes, openFile } from "../src/engine/files.js";
import { lintFile } from "../src/engine/lint-file.js";
import type { FileReport } from "../src/report/report.js";
import { limitBomb } from "./decks/fixture-decks/broken.js";
import { endingsOf } from "./decks/fixture-decks/index.js";

const FIXTURES = join(ROOT, "fixtures");

/** Findings that each file was made to give, by page or for the "document"; a file that is not listed gives none. */
const expected: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(join(FIXTURES, "expected.json"), "utf8"),
);

/** A rule's fixtures are judged by this rule alone, with the settings that lie beside them; the others by the presets. */
async function settingsFor(name: string): Promise<FileSettings> {
  const path = join(FIXTURES, name);
  const config = join(FIXTURES, dirname(name), "decklint.config.yaml");
  const loaded = existsSync(config) ? await loadConfig(config, FIXTURES) : NOTHING_LOADED;
  const settings = resolve(loaded, { presets: ["recommended", "before-sending"] }, path);
  const rule = rules.find(({ id }) => id === dirname(name));
  if (rule === undefined) return settings;
  const options = settings.rules.get(rule.id)?.options ?? {};
  return { ...settings, rules: new Map([[rule.id, { severity: rule.severity, options }]]) };
}

async function lint(name: string, bytes?: Uint8Array): Promise<FileReport> {
  const open = () => (bytes ? openBytes(bytes, name) : openFile(join(FIXTURES, name)));
  return (await lintFile(name, open, await settingsFor(name), rules)).report;
}

const filesIn = (folder: string) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => !name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`);

describe("a fixture gives the findings that it was made for, and no others", () => {
  const names = ["samples", "decks", ...rules.map(({ id }) => id)].flatMap(filesIn);

  it.each(names)("%s", async (name) => {
    const report = await lint(name);
    expect(report.error).toBeNull();
    const found = report.findings.map(({ page, ruleId }) => `${page ?? "document"}: ${ruleId}`);
    const wanted = Object.entries(expected[name] ?? {}).flatMap(([page, ids]) => ids.map((id) => `${page}: ${id}`));
    expect([...new Set(found)].sort()).toEqual(wanted.sort());
  });

  it("every flagged file gives some", () => {
    for (const { id, formats } of rules)
      for (const ending of endingsOf(formats)) expect(Object.keys(expected)).toContain(`${id}/flagged.${ending}`);
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
