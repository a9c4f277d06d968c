import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/config.js";
import { loadConfig } from "../../src/config/load.js";
import { resolve } from "../../src/config/resolve.js";
import { Folder, pluginSource } from "./folder.js";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const load = () => loadConfig(`${folder.root}/decklint.config.yaml`, folder.root);
async function severityOf(id: string): Promise<string | undefined> {
  return resolve(await load(), {}, `${folder.root}/deck.pptx`).rules.get(id)?.severity;
}
const config = (text: string) => folder.write("decklint.config.yaml", text);

describe("a plugin", () => {
  it("is a file, and its rules and presets carry its name", async () => {
    folder.write("rules/acme.mjs", pluginSource());
    config("plugins: ./rules/acme.mjs\nextends: [recommended, acme/all]\n");
    const { registry } = await load();
    expect(registry.rules.at(-1)?.id).toBe("acme/no-roadmap");
    expect(registry.presets["acme/all"]).toEqual(["acme/no-roadmap"]);
    expect(await severityOf("acme/no-roadmap")).toBe("warning");
  });

  it("has rules that are off until something switches them on", async () => {
    folder.write("acme.mjs", pluginSource());
    config("plugins: ./acme.mjs\n");
    expect(await severityOf("acme/no-roadmap")).toBeUndefined();
    config("plugins: ./acme.mjs\nrules: { acme/no-roadmap: error }\n");
    expect(await severityOf("acme/no-roadmap")).toBe("error");
    folder.write("other.mjs", pluginSource("other", { presets: ["recommended"] }));
    config("plugins: ./other.mjs\n");
    expect(await severityOf("other/no-roadmap")).toBe("warning");
  });

  it.each<[string, object]>([
    ["a string in exports", { exports: "./lib/index.mjs" }],
    ["conditions", { exports: { ".": { types: "./x.d.ts", import: "./lib/index.mjs" }, "./other": "./other.mjs" } }],
    ["main", { main: "lib/index.mjs" }],
    ["main without an ending", { main: "./lib", type: "module" }],
  ])("is an npm package, found by %s", async (_, manifest) => {
    folder.write("node_modules/decklint-plugin-acme/package.json", JSON.stringify(manifest));
    folder.write("node_modules/decklint-plugin-acme/lib/index.mjs", pluginSource());
    folder.write("node_modules/decklint-plugin-acme/lib/index.js", pluginSource());
    folder.write("team/decklint.config.yaml", "plugins: decklint-plugin-acme\n");
    const { registry } = await loadConfig(`${folder.root}/team/decklint.config.yaml`, folder.root);
    expect(registry.rules.at(-1)?.id).toBe("acme/no-roadmap");
  });

  it("is known to whoever extends a file that names it, by two ways too", async () => {
    folder.writeAll({
      "acme.mjs": pluginSource(),
      "base.yaml": "plugins: ./acme.mjs\n",
      "a.yaml": "extends: ./base.yaml\n",
      "b.yaml": "extends: ./base.yaml\nplugins: ./acme.mjs\n",
    });
    config("extends: [./a.yaml, ./b.yaml]\nrules: { acme/no-roadmap: info }\n");
    expect(await severityOf("acme/no-roadmap")).toBe("info");
  });

  it("keeps the rules of the file itself in the presets that they join, whatever it extends", async () => {
    folder.writeAll({
      "one.mjs": pluginSource("one", { presets: ["recommended"] }),
      "two.mjs": pluginSource("two", { presets: ["recommended"] }),
      "base.yaml": "plugins: ./two.mjs\n",
    });
    config("plugins: ./one.mjs\nextends: ./base.yaml\n");
    expect([await severityOf("one/no-roadmap"), await severityOf("two/no-roadmap")]).toEqual(["warning", "warning"]);
  });

  it.each<[string, string, string]>([
    ["throws", "throw new Error('no licence')", "its code cannot be run: no licence."],
    ["exports nothing", "export const x = 1", "it has no default export with “name” and “rules”."],
    [
      "has no name",
      "export default { rules: [] }",
      "“name” is missing; it must be small letters, digits and hyphens, such as no-roadmap.",
    ],
    [
      "has a misspelt part",
      "export default { name: 'acme', rules: [], preset: {} }",
      "“preset” is not known. Did you mean “presets”?",
    ],
    ["has a rule that is none", "export default { name: 'acme', rules: [3] }", "“rules[0]” must be a rule, not 3."],
    [
      "has a rule with a wrong severity",
      pluginSource("acme", { severity: "warn" }),
      "“no-roadmap.severity” must be one of info, warning, error, not “warn”.",
    ],
    [
      "has a rule with a misspelt part",
      pluginSource("acme", { exmept: [] }),
      "“no-roadmap.exmept” is not known. Did you mean “exempt”?",
    ],
    [
      "has a rule without a question",
      pluginSource("acme", { ask: "Ask." }),
      "“no-roadmap.ask” must be a question that ends in “?”, not “Ask.”.",
    ],
    [
      "has a rule with an option out of its own range",
      pluginSource("acme", { options: { most: { type: "integer", default: 9, maximum: 3, description: "Most." } } }),
      "“no-roadmap.options.most.default” must be of the option's type and in its range.",
    ],
    [
      "has a rule that shifts nowhere",
      pluginSource("acme", { shifts: [{ stages: ["lat"], to: "off", because: "Late." }] }),
      "“no-roadmap.shifts[0].stages[0]” must be one of first-meeting, proposal, rfp, late, not “lat”.",
    ],
    [
      "has a rule twice",
      pluginSource().replace(/rules: \[(.*)\], presets/s, "rules: [$1, $1], presets"),
      "there are two rules “no-roadmap”. Give one of them another name.",
    ],
    [
      "has a preset of a rule that it has not",
      pluginSource().replace('["no-roadmap"]', '["no-raodmap"]'),
      "“presets.all[0]” must be a rule of the plugin, not “no-raodmap”. Did you mean “no-roadmap”?",
    ],
    [
      "has a rule that answers later",
      pluginSource().replace("check: (", "check: async ("),
      "“no-roadmap.check” must not be async: it has all that it needs when it is called.",
    ],
  ])("that %s is refused in one sentence", async (_, source, sentence) => {
    folder.write("acme.mjs", source);
    config("plugins: ./acme.mjs\n");
    await expect(load()).rejects.toThrow(new ConfigError(`decklint.config.yaml: the plugin “./acme.mjs”: ${sentence}`));
  });

  it("that is not there is missed in one sentence", async () => {
    config("plugins: ./acme.mjs\n");
    await expect(load()).rejects.toThrow("“plugins” names “./acme.mjs”, and there is no such file.");
  });

  it("that is not installed says how to install it, or how to name a file", async () => {
    config("plugins: decklint-plugin-acme\n");
    await expect(load()).rejects.toThrow("which is not installed. Install it: npm install decklint-plugin-acme");
    folder.write("acme.mjs", pluginSource());
    config("plugins: acme.mjs\n");
    await expect(load()).rejects.toThrow("For the file, write “./acme.mjs”.");
  });

  it("may not have the name of another", async () => {
    folder.writeAll({ "a.mjs": pluginSource(), "b.mjs": pluginSource() });
    config("plugins: [./a.mjs, ./b.mjs]\n");
    await expect(load()).rejects.toThrow(
      "the plugin “./b.mjs”: it is called “acme”, as another plugin is. Use one of the two.",
    );
  });
});
