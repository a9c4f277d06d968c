import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/config/config.js";
import { findConfig } from "../../src/config/find.js";
import { matcherFrom } from "../../src/config/glob.js";
import { loadConfig } from "../../src/config/load.js";
import { fakeRule } from "../engine/fakes.js";

const registry = {
  rules: [fakeRule("process-diagram", () => {})],
  presets: { recommended: ["process-diagram"], all: ["process-diagram"] },
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "decklint-config-"));
  mkdirSync(join(root, ".git"));
  // So that nothing of the person who runs the tests is found.
  vi.stubEnv("HOME", join(root, "nobody"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const load = (path: string) => loadConfig(join(root, path), root, registry);
const find = (folder: string) => {
  const found = findConfig(join(root, folder));
  return found && { path: found.path.slice(root.length + 1), unread: found.unread };
};

describe("finding the configuration", () => {
  it("looks upwards from the file's folder and takes the nearest", () => {
    write("decklint.config.yaml", "");
    write("deals/acme/deck.pptx", "");
    expect(find("deals/acme")?.path).toBe("decklint.config.yaml");
    write("deals/.decklintrc", "");
    expect(find("deals/acme")?.path).toBe("deals/.decklintrc");
  });

  it("stops at the root of the repository", () => {
    write("decklint.config.yaml", "");
    write("inner/.git/HEAD", "");
    expect(find("inner")).toBeNull();
  });

  it("takes the person's own, in their home folder, where the repository has none", () => {
    vi.stubEnv("HOME", join(root, "home"));
    write("work/.git/HEAD", "");
    write("home/.config/decklint.config.yaml", "");
    expect(find("work")?.path).toBe("home/.config/decklint.config.yaml");
    write("home/.decklintrc.yaml", "");
    expect(find("work")?.path).toBe("home/.decklintrc.yaml");
    write("work/.decklintrc", "");
    expect(find("work")?.path).toBe("work/.decklintrc");
  });

  it("takes a package.json only where it speaks of decklint", () => {
    write("package.json", '{ "name": "decklint", "bin": { "decklint": "x" } }');
    expect(find(".")).toBeNull();
    write("package.json", '{ "decklint": { "stage": "late" } }');
    expect(find(".")?.path).toBe("package.json");
    write("package.json", '{ "decklint": broken');
    expect(find(".")).toBeNull();
  });

  it("says which files beside the winner are not read", () => {
    write(".decklintrc.json", "{}");
    write("decklint.config.mjs", "");
    expect(find(".")).toEqual({ path: "decklint.config.mjs", unread: [".decklintrc.json"] });
  });

  it("finds nothing in a folder that is not there, and does not fall over it", () => {
    expect(find("no/such/folder")).toBeNull();
  });
});

describe("what may be extended", () => {
  it.each<[string, Record<string, string>]>([
    ["its configuration file", { "decklint.config.yaml": "stage: late\n", "index.js": "throw 1" }],
    ["its main module", { "package.json": '{ "type": "module" }', "index.js": "export default { stage: 'late' }" }],
    ["its main file", { "package.json": '{ "main": "base.json" }', "base.json": '{ "stage": "late" }' }],
    ["its manifest", { "package.json": '{ "decklint": { "stage": "late" } }' }],
  ])("is an npm package, by %s", async (_, files) => {
    const all = { "package.json": "{}", ...files };
    for (const [name, text] of Object.entries(all)) write(`node_modules/@acme/decklint-config/${name}`, text);
    write("decklint.config.yaml", 'extends: ["@acme/decklint-config"]\n');
    const { layers } = await load("decklint.config.yaml");
    expect(layers[0]).toMatchObject({ config: { stage: "late" } });
  });

  it("is not a package without a configuration, nor one that leads out of its folder", async () => {
    write("node_modules/acme/package.json", '{ "main": "../../secret.json" }');
    write("secret.json", "{}");
    write("decklint.config.yaml", "extends: acme\n");
    await expect(load("decklint.config.yaml")).rejects.toThrow("“acme”, a package that has no configuration in it.");
  });
});

describe("loading the configuration", () => {
  it.each([
    ["decklint.config.yaml", "stage: late\n"],
    ["decklint.config.yml", "stage: late\n"],
    ["decklint.config.json", '{ "stage": "late" }'],
    ["decklint.config.mjs", 'export default { stage: "late" };\n'],
    ["decklint.config.cjs", 'module.exports = { stage: "late" };\n'],
    [".decklintrc", "stage: late\n"],
    [".decklintrc.json", '{ "stage": "late" }'],
    ["package.json", '{ "decklint": { "stage": "late" } }'],
  ])("reads %s", async (name, text) => {
    write(name, text);
    const { layers } = await load(name);
    expect(layers).toMatchObject([{ config: { stage: "late" } }]);
  });

  it("takes an empty file for one that says nothing", async () => {
    write("decklint.config.yaml", "# later\n");
    expect((await load("decklint.config.yaml")).layers).toMatchObject([{ config: {} }]);
  });

  it("has patterns that start at its own folder, else at that of who extends it, else where decklint runs", async () => {
    write("deals/decklint.config.yaml", "extends: [../base.yaml, ../team/base.yaml]\n");
    for (const name of ["base.yaml", "team/base.yaml"]) write(name, "ignorePatterns: [deals/old/**, old/*.md]\n");
    const { layers } = await load("deals/decklint.config.yaml");
    const out = (way: string) =>
      layers.map(({ config, matches }) => matches(join(root, way), config.ignorePatterns ?? []));
    expect(out("deals/old/a.md")).toEqual([true, true, false]);
    expect(out("team/old/a.md")).toEqual([false, true, false]);
    expect(out("old/a.md"), "with --config").toEqual([true, true, false]);
    expect(matcherFrom("/a")("/b/c.md", ["*"]), "outside of all").toBe(false);
  });

  it("puts what is extended before the file itself, and lets it speak of files in its own folder first", async () => {
    write("decklint.config.yaml", "extends: [all, ./team/base.yaml]\nstage: late\n");
    write("team/base.yaml", "extends: ../company.json\naudience: technical\n");
    write("company.json", '{ "seller": "Acme" }');
    const folders = ["", "/team"];
    const { layers, presets } = await load("decklint.config.yaml");
    expect(presets).toEqual(["all"]);
    expect(
      layers.map(({ config, matches }) => [
        Object.keys(config)[0],
        folders.filter((folder) => matches(`${root}${folder}/a.md`, ["/a.md"])),
      ]),
    ).toEqual([
      ["seller", [""]],
      ["extends", ["", "/team"]],
      ["extends", [""]],
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      "a file that is not there",
      {},
      "decklint.config.yaml: there is no such configuration file. Check the spelling and the folder.",
    ],
    [
      "YAML that is none",
      { "decklint.config.yaml": "stage: late\n  audience: x\n" },
      "decklint.config.yaml: line 2 is indented differently from the lines around it; begin keys of one level in the same column.",
    ],
    [
      "a misspelt preset",
      { "decklint.config.yaml": "extends: recomended\n" },
      "decklint.config.yaml: “extends” names “recomended”, which is neither a preset nor a file nor an installed package. Did you mean “recommended”?",
    ],
    [
      "a file that is not there to extend",
      { "decklint.config.yaml": "extends: ./team.yaml\n" },
      "decklint.config.yaml: “extends” names “./team.yaml”, and there is no such file. Check the spelling and the folder.",
    ],
    [
      "a circle",
      { "decklint.config.yaml": "extends: ./a.yaml\n", "a.yaml": "extends: ./decklint.config.yaml\n" },
      "a.yaml: “extends” leads back to decklint.config.yaml. Take it out of one of the two.",
    ],
    [
      "a mistake in a file that is extended",
      { "decklint.config.yaml": "extends: ./a.yaml\n", "a.yaml": "stag: late\n" },
      "a.yaml: there is no setting “stag”. Did you mean “stage”?",
    ],
  ])("refuses %s in one sentence", async (_, files, sentence) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    await expect(load("decklint.config.yaml")).rejects.toThrow(new ConfigError(sentence));
  });

  it("refuses JSON that is none, and code that throws", async () => {
    write("a.json", "{ stage }");
    await expect(load("a.json")).rejects.toThrow(/^a\.json: line 1 is not valid JSON; /);
    write("b.mjs", 'throw new Error("no licence");');
    await expect(load("b.mjs")).rejects.toThrow("b.mjs: its code cannot be run: no licence.");
  });
});
