import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/config.js";
import { withAdded } from "../../src/config/registry.js";
import { fakeRule } from "../engine/fakes.js";

const builtIn = {
  rules: [fakeRule("picture", () => {}), fakeRule("extra", () => {}, { presets: [] })],
  presets: { recommended: ["picture"], "before-sending": [], all: ["picture", "extra"] },
};
const strict = fakeRule("acme/strict", () => {}, { presets: [] });
const leftover = fakeRule("acme/leftover", () => {}, { presets: ["before-sending"] });
const acme = { rules: [strict, leftover], presets: { "acme/all": ["acme/strict", "acme/leftover"] } };

describe("rules that a configuration brings along", () => {
  it("stand behind the built-in ones, and join `all` and the presets that they name", () => {
    const { rules, presets } = withAdded(builtIn, acme, "config");
    expect(rules.map(({ id }) => id)).toEqual(["picture", "extra", "acme/strict", "acme/leftover"]);
    expect(presets).toEqual({
      recommended: ["picture"],
      "before-sending": ["acme/leftover"],
      all: ["picture", "extra", "acme/strict", "acme/leftover"],
      "acme/all": ["acme/strict", "acme/leftover"],
    });
  });

  it("may come by two ways", () => {
    const once = withAdded(builtIn, acme, "config");
    expect(withAdded(once, once, "config")).toEqual(once);
  });

  it("may not take a name that another rule has", () => {
    const other = { rules: [fakeRule("acme/strict", () => {})], presets: {} };
    expect(() => withAdded(withAdded(builtIn, acme, "config"), other, "config")).toThrow(
      new ConfigError("config: there are two rules “acme/strict”. Give one of them another name."),
    );
  });
});
