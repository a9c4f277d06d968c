import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lineOf } from "../../src/config/lines.js";
import { loadConfig } from "../../src/config/load.js";
import { type Flags, resolve } from "../../src/config/resolve.js";
import { trace } from "../../src/config/trace.js";
import { fakeRule, MAX_ITEMS } from "../engine/fakes.js";
import { Folder } from "./folder.js";

const YAML = `# settings
extends: ./base.yaml
"stage": late
rules:
  picture:
    - error
    - items: 7
  leftover: off
overrides:
- files: annex/**
  audience: technical
- files: [a.md]
  rules: { picture: info }
`;

describe("the line of a key", () => {
  it.each<[string[], number | null]>([
    [["extends"], 2],
    [["stage"], 3],
    [["rules"], 4],
    [["rules", "picture"], 5],
    [["rules", "picture", "items"], 7],
    [["rules", "leftover"], 8],
    [["overrides", "0", "audience"], 11],
    [["overrides", "1"], 12],
    [["overrides", "1", "rules", "picture"], 13],
    [["audience"], null],
    [["nowhere", "picture"], null],
  ])("%j in YAML is %s", (way, line) => {
    expect(lineOf(YAML, way)).toBe(line);
  });

  it("is found in JSON, where that has lines", () => {
    const value = { stage: "late", overrides: [{ files: "a" }, { files: "b", audience: "technical" }] };
    const text = JSON.stringify(value, null, 2);
    expect(lineOf(text, ["overrides", "1", "audience"])).toBe(9);
    expect(lineOf(text, ["stage"])).toBe(2);
    expect(lineOf(JSON.stringify(value), ["stage"])).toBeNull();
  });

  it("is found in no time, whatever is there", () => {
    const start = performance.now();
    lineOf(`${" ".repeat(200_000)}- `.repeat(4), ["stage"]);
    lineOf("'".repeat(200_000), ["stage"]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("settings with the places that they come from", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    vi.stubEnv("HOME", folder.root);
    folder.writeAll({
      "decklint.config.yaml": YAML,
      "base.yaml": "seller: Acme\nmaxWarnings: 3\nlimits: { entries: 5 }\n",
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    folder.remove();
  });

  const rules = [
    fakeRule("picture", () => {}, { options: { items: MAX_ITEMS, more: MAX_ITEMS } }),
    fakeRule("leftover", () => {}),
    fakeRule("shifting", () => {}, { shifts: [{ stages: ["late"], to: "info", because: "It is late." }] }),
    fakeRule("extra", () => {}, { presets: [] }),
  ];
  const registry = {
    rules,
    presets: { recommended: ["picture", "leftover", "shifting"], all: rules.map(({ id }) => id) },
  };
  const traced = async (file: string, flags: Flags = {}) => {
    const loaded = await loadConfig(`${folder.root}/decklint.config.yaml`, folder.root, registry);
    const path = `${folder.root}/${file}`;
    return { ...trace(loaded, flags, path), resolved: resolve(loaded, flags, path) };
  };

  it("name the file and the line, the flag, or the default", async () => {
    const { settings } = await traced("annex/deck.pptx", { customer: ["Harbour Foods"] });
    expect(settings).toMatchObject({
      presets: { value: ["recommended"], from: "default" },
      customer: { value: ["Harbour Foods"], from: "--for" },
      seller: { value: ["Acme"], from: "base.yaml:1" },
      stage: { value: "late", from: "decklint.config.yaml:3" },
      audience: { value: "technical", from: "decklint.config.yaml:11, for annex/**" },
      failOn: { value: "error", from: "default" },
      maxWarnings: { value: 3, from: "base.yaml:2" },
      "limits.entries": { value: 5, from: "base.yaml:3" },
    });
  });

  it("say of each rule who set it, and why the stage changes it", async () => {
    const { rules } = await traced("deck.pptx");
    expect(rules).toMatchObject({
      picture: {
        value: "error",
        from: "decklint.config.yaml:5",
        options: { items: { value: 7, from: "decklint.config.yaml:7" }, more: { value: 3, from: "default" } },
      },
      leftover: { value: "off", from: "decklint.config.yaml:8" },
      shifting: { value: "info", from: "stage late (decklint.config.yaml:3)", because: "It is late." },
      extra: { value: "off", from: "in no preset that is used" },
    });
    expect((await traced("deck.pptx", { presets: ["all"] })).rules.extra).toMatchObject({
      value: "warning",
      from: "preset all",
    });
    expect((await traced("a.md")).rules.picture).toMatchObject({
      value: "info",
      from: "decklint.config.yaml:13, for a.md",
    });
  });

  it.each(["deck.pptx", "annex/deck.pptx", "a.md"])("are those that %s is judged by", async (file) => {
    const { rules, resolved } = await traced(file, { stage: "rfp" });
    const on = Object.entries(rules).filter(([, { value }]) => value !== "off");
    expect(on.map(([id, { value }]) => [id, value])).toEqual(
      [...resolved.rules].map(([id, { severity }]) => [id, severity]),
    );
  });
});
