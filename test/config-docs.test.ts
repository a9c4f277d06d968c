import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../rules/index.js";
import { ROOT } from "../scripts/generated.js";
import { CONFIG_KEYS } from "../src/config/keys.js";
import { loadConfig } from "../src/config/load.js";
import { configSchema } from "../src/config/schema.js";
import type { Rule } from "../src/rule/rule.js";
import { Workplace } from "./cli/command.js";

const page = (name: string): string => readFileSync(join(ROOT, "docs", name), "utf8");
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, block = ""]) => block);

const validate = new Ajv({ strictTuples: false }).compile(configSchema(rules));
const place = new Workplace();
const PLUGINS = page("plugins.md");
const [plugin = "", tests = ""] = blocks(PLUGINS, "js");

beforeAll(() => {
  // What the examples name.
  place.write("node_modules/@acme/decklint-config/package.json", "{}");
  place.write("node_modules/@acme/decklint-config/decklint.config.yaml", "stage: late\n");
  place.write("team/decklint.base.yaml", "seller: Acme\n");
  place.write("crm/customers.csv", "Customer\nOrchard\n");
  place.write("work/customers.txt", "Orchard\n");
  place.write("work/rules/acme.mjs", plugin);
  mkdirSync(join(place.folder, "node_modules"), { recursive: true });
  symlinkSync(ROOT, join(place.folder, "node_modules/decklint"));
});
afterAll(() => place.remove());

describe("the page on configuration", () => {
  const text = page("configuration.md");

  it.each([
    ...blocks(text, "yaml"),
    ...blocks(PLUGINS, "yaml"),
    ...blocks(readFileSync(join(ROOT, "README.md"), "utf8"), "yaml").filter((block) => block.includes("$schema=")),
  ])("has an example that holds, also for the schema: %s", async (block) => {
    place.write("work/decklint.config.yaml", block);
    const { layers } = await loadConfig(join(place.folder, "work/decklint.config.yaml"), place.folder);
    expect(layers.length).toBeGreaterThan(0);
    expect(validate(parse(block)), JSON.stringify(validate.errors)).toBe(true);
  });

  it("has a module that holds", () => {
    const [module = ""] = blocks(text, "js");
    place.write("code/decklint.config.mjs", module);
    place.write("code/deck.md", "# Offer\n");
    const { out } = place.run(["--print-config", "code/deck.md"], { env: { CUSTOMER: "Harbour Foods" } });
    expect(out).toMatch(/^customer: \[Harbour Foods\] +# code\/decklint\.config\.mjs$/m);
  });

  it("names every key, and no other", () => {
    const table = text.slice(text.indexOf("| key |"), text.indexOf("## Who wins"));
    const named = [...table.matchAll(/^\| (.*?) \|/gm)]
      .slice(2)
      .flatMap(([, cell = ""]) => cell.replaceAll("`", "").split(", "));
    expect(named.sort()).toEqual(Object.keys(CONFIG_KEYS).sort());
  });
});

it.each(blocks(page("house-rules.md"), "yaml"))("the schema takes an example of house rules: %s", (block) => {
  expect(validate(parse(block)), JSON.stringify(validate.errors)).toBe(true);
});

describe("the page on plugins", () => {
  it("has a plugin that works", () => {
    const [config = ""] = blocks(PLUGINS, "yaml");
    place.write("work/decklint.config.yaml", config);
    const pages = ["Your day", "Your week", "Your year", "Your people", "Pricing"];
    place.write("work/offer.md", pages.map((title) => `# ${title}\n\nIt costs 900 a month.\n`).join("\n"));
    const { files } = place.report(["work/offer.md"]);
    const found = files[0]!.findings.filter(({ ruleId }) => ruleId === "acme/price-on-last-page");
    expect(found.map(({ page, severity }) => [page, severity])).toEqual([[5, "error"]]);
  });

  it("has tests that pass", () => {
    place.write("work/acme.test.mjs", tests);
    const { status, stdout } = spawnSync(process.execPath, ["--test", "acme.test.mjs"], {
      cwd: join(place.folder, "work"),
      encoding: "utf8",
    });
    expect(status, stdout).toBe(0);
  });

  it("describes every field of a rule", () => {
    const fields: Record<keyof Rule, true> = Object.fromEntries(
      rules.flatMap((rule) => Object.keys(rule)).map((key) => [key, true]),
    ) as never;
    // `runs` is for the one rule that judges exceptions.
    for (const field of Object.keys(fields).filter((name) => name !== "runs")) expect(PLUGINS).toContain(`\`${field}`);
  });

  it.each([PLUGINS, page("configuration.md")])("links to pages that are there", (text) => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)#]+\.md)\)/g))
      expect(existsSync(join(ROOT, "docs", target)), target).toBe(true);
  });
});
