import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Io } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { loadConfig } from "../../src/config/load.js";
import { Folder } from "../config/folder.js";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const read = (path: string) => readFileSync(join(folder.root, path), "utf8");

/** `answers`: what a person types; without them there is no terminal. */
async function init(args: string[], answers?: string[]) {
  const said: string[] = [];
  const out: string[] = [];
  const err: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string) => {
    said.push(question);
    return left.shift() ?? "";
  };
  const io: Io = {
    args: ["init", ...args],
    cwd: folder.root,
    env: {},
    readStdin: () => Promise.reject(new Error("it was read")),
    stdout: { write: (text) => void out.push(text), isTTY: false, columns: null },
    stderr: { write: (text) => void err.push(text), isTTY: false, columns: null },
    ...(answers ? { converse: (talk) => talk(ask) } : {}),
  };
  return { code: await main(io), said, out: out.join(""), err: err.join("") };
}

describe("decklint init", () => {
  it("asks four questions and writes what it was told, with remarks", async () => {
    const { code, said, out } = await init([], ["Acme: Co, Flow", "Harbour Foods", "customers.txt", "ci"]);
    expect([code, said.length]).toEqual([0, 4]);
    expect(out).toMatch(/^Wrote decklint\.config\.yaml\.\nWrote customers\.txt: [\s\S]*--format github/);
    const text = read("decklint.config.yaml");
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*config\.json\n/);
    expect(parse(text)).toEqual({
      extends: ["recommended", "before-sending"],
      seller: ["Acme: Co", "Flow"],
      customer: ["Harbour Foods"],
      otherCustomers: { file: "customers.txt" },
      failOn: "error",
    });
    const { layers } = await loadConfig(join(folder.root, "decklint.config.yaml"), folder.root);
    expect(layers[0]?.config.otherCustomers).toEqual([]);
    expect((await init(["--yes"])).err).toContain("there is decklint.config.yaml here already.");
  });

  it("writes settings that hold when its remarks are made to", async () => {
    await init(["--yes"]);
    const live = read("decklint.config.yaml").replace(/^# (?=(?: |-|\w+:(?: \[| \{|$| \w)))/gm, (mark, at, text) =>
      /^# (?:yaml-|Which|Whose|What)/.test(text.slice(at)) ? mark : "",
    );
    const settings = parse(live.replace(/^(?:Who|Where|One|Other|Left|From) .*$/gm, ""));
    expect(Object.keys(settings)).toEqual(
      expect.arrayContaining([
        "seller",
        "customer",
        "stage",
        "audience",
        "rules",
        "overrides",
        "ignorePatterns",
        "failOn",
      ]),
    );
    const validate = new Ajv({ strictTuples: false }).compile(JSON.parse(readFileSync("schema/config.json", "utf8")));
    expect(validate(settings), JSON.stringify(validate.errors)).toBe(true);
  });

  it("takes the answers from flags, and asks for the rest", async () => {
    const { said } = await init(["--seller", "Acme", "--run", "pre-commit"], ["many", ""]);
    expect(said).toHaveLength(2);
    expect(parse(read("decklint.config.yaml"))).toEqual({
      extends: ["recommended", "before-sending"],
      seller: ["Acme"],
    });
  });

  it("asks again where it will run, with a hint", async () => {
    const { said } = await init(
      ["--seller", "Acme", "--for", "Harbour", "--other-customers", "c.txt"],
      ["precommit", "hand"],
    );
    expect(said[1]).toMatch(/^Did you mean “pre-commit”\? Where/);
  });

  it("uses the schema of the package where that is installed", async () => {
    folder.write("node_modules/decklint/schema/config.json", "{}");
    await init(["--yes"]);
    expect(read("decklint.config.yaml")).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/decklint\/schema\/config\.json\n/,
    );
  });

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ["over what is there", { "decklint.config.yaml": "" }, ["--yes"], /there is decklint\.config\.yaml here already\./],
    ["beside another", { ".decklintrc": "" }, ["--yes", "--force"], /^decklint: \.decklintrc would stand beside/],
    ["without a terminal and without --yes", {}, [], /there is no terminal to ask in\. Say --yes/],
    [
      "with a list that is not there",
      {},
      ["--yes", "--other-customers", "c.csv"],
      /“c\.csv” is to hold other customers, and there is no such file/,
    ],
    ["with a place that is none", {}, ["--yes", "--run", "cii"], /Did you mean “ci”\?/],
  ])("writes nothing %s", async (_, files, args, sentence) => {
    folder.writeAll(files);
    const { code, err } = await init(args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  it("writes over what is there when it is told to", async () => {
    folder.write("decklint.config.yaml", "stage: late\n");
    expect((await init(["--yes", "--force"])).code).toBe(0);
    expect(read("decklint.config.yaml")).not.toMatch(/^stage/m);
  });
});
