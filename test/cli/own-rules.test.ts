import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/generated.js";
import { Workplace } from "./command.js";

const place = new Workplace();
const PLUGIN = "node_modules/decklint-plugin-acme";

beforeAll(() => {
  // As npm would install it: the plugin, and beside it the decklint that it is for.
  mkdirSync(join(place.folder, "node_modules"));
  cpSync(join(ROOT, "fixtures/plugin/decklint-plugin-acme"), join(place.folder, PLUGIN), { recursive: true });
  symlinkSync(ROOT, join(place.folder, "node_modules/decklint"));
  place.write("roadmap.md", "# Our roadmap\n\nWe bring the app in Q3 2027, and offline work after it.\n");
});
afterAll(() => place.remove());

describe("rules of a house, without code", () => {
  const config = readFileSync(join(ROOT, "fixtures/house-rules/decklint.config.yaml"), "utf8");

  it("are tried on their own examples by decklint test", () => {
    place.write("words/decklint.config.yaml", config);
    const { code, out, err } = place.run(["test", "words/decklint.config.yaml"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("8 rules");
    expect(out).toContain("Every example is right.");
  });

  const page = readFileSync(join(ROOT, "docs/house-rules.md"), "utf8");
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = ""]) => block);

  it.each(blocks.map((block) => [/ {2}([a-z-]+):/.exec(block)?.[1], block]))(
    "work as the page on them says: %s",
    (name, block) => {
      place.write(`docs/${name}.yaml`, block!);
      expect(place.run(["test", `docs/${name}.yaml`])).toMatchObject({ code: 0, err: "" });
    },
  );

  it("say which example is wrong", () => {
    place.write(
      "wrong/decklint.config.yaml",
      "houseRules:\n  no-x:\n    existence: [x]\n    good: an x\n    bad: [x, y]\n",
    );
    const { code, out } = place.run(["test", "wrong/decklint.config.yaml"]);
    expect(code).toBe(1);
    expect(out).toContain("an x (the rule finds something here)");
    expect(out).toContain("y (the rule finds nothing here)");
    expect(out).toContain("2 examples are wrong.");
  });

  it("are not called right where nothing was tried", () => {
    place.write("bare/decklint.config.yaml", "houseRules: { no-x: { existence: x } }\n");
    const { code, out } = place.run(["test", "bare/decklint.config.yaml"]);
    expect(code).toBe(0);
    expect(out).toContain("No rule has an example, so nothing was tried.");
    expect(out).not.toContain("right");
  });

  it("are explained like any other, and said to be always on", () => {
    place.write("words/decklint.config.yaml", config);
    const { out } = place.run(["explain", "cheap-words", "--config", "words/decklint.config.yaml"]);
    expect(out).toContain("Always on where it is written, whatever the preset.");
    expect(out).not.toContain("In the preset");
  });

  it("judge a proposal like any other rule", () => {
    place.write("words/offer.md", "# Our offer\n\nThe cheapest way.\n");
    const { files, code } = place.report(["words/offer.md"]);
    expect(files[0]!.findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([
      "cheap-words",
      "warning",
    ]);
    expect(code).toBe(0);
  });
});

describe("a plugin", () => {
  it("passes its own tests, which use the rule tester", () => {
    const { status, stdout } = spawnSync("npm", ["test"], { cwd: join(place.folder, PLUGIN), encoding: "utf8" });
    expect(stdout).toMatch(/pass 1\b/);
    expect(status).toBe(0);
  });

  it("brings a rule along, with its options, its help and its presets", () => {
    place.write("decklint.config.yaml", "plugins: decklint-plugin-acme\n");
    const { files } = place.report(["roadmap.md"]);
    expect(files[0]!.findings.map(({ ruleId }) => ruleId)).toContain("acme/roadmap-date");
    expect(place.run(["explain", "acme/roadmap-date"]).out).toContain("A roadmap page promises a date.");
    place.write(
      "decklint.config.yaml",
      "plugins: decklint-plugin-acme\nrules:\n  acme/roadmap-date: [error, { maxDates: 1 }]\n",
    );
    expect(place.report(["roadmap.md"]).files[0]!.findings.map(({ ruleId }) => ruleId)).not.toContain(
      "acme/roadmap-date",
    );
  });
});
