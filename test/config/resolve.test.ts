import { describe, expect, it } from "vitest";
import { checkConfig } from "../../src/config/check.js";
import { matcherFrom } from "../../src/config/glob.js";
import { type Flags, isIgnored, type Loaded, NOTHING_LOADED, resolve } from "../../src/config/resolve.js";
import { fakeRule, MAX_ITEMS } from "../engine/fakes.js";

const rules = [
  fakeRule("picture", () => {}, { options: { items: MAX_ITEMS, more: MAX_ITEMS } }),
  fakeRule("leftover", () => {}, { severity: "error" }),
  fakeRule("extra", () => {}),
];
const registry = {
  rules,
  presets: { recommended: ["picture", "leftover"], "before-sending": ["leftover"], all: rules.map(({ id }) => id) },
};

/** Configurations as written, weakest first, all in `/decks`. */
function loaded(...written: object[]): Loaded {
  const layers = written.map((one) => ({
    path: "/decks/decklint.config.yaml",
    name: "decklint.config.yaml",
    config: checkConfig(one, "config", rules),
    matches: matcherFrom("/decks"),
  }));
  return { path: "/decks/decklint.config.yaml", layers, presets: [], registry };
}

function settings(from: Loaded, flags: Flags = {}, path = "/decks/deck.pptx") {
  const { rules: on, ...rest } = resolve(from, flags, path);
  return { ...rest, on: Object.fromEntries(on) };
}

describe("settings for a file", () => {
  it("are the recommended rules where nothing is configured", () => {
    expect(settings({ ...NOTHING_LOADED, registry })).toEqual({
      customer: [],
      seller: [],
      otherCustomers: [],
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      stage: null,
      audience: null,
      limits: {},
      failOn: "error",
      maxWarnings: null,
      exceptions: [],
      baseline: null,
      on: { picture: { severity: "warning", options: {} }, leftover: { severity: "error", options: {} } },
    });
  });

  it("take the last word on each key: flags over the file, the file over what it extends", () => {
    const from = loaded(
      { customer: "Old", stage: "rfp", failOn: "info" },
      { customer: "Harbour Foods", maxWarnings: 3 },
    );
    expect(settings(from)).toMatchObject({ customer: ["Harbour Foods"], stage: "rfp", failOn: "info", maxWarnings: 3 });
    expect(settings(from, { stage: "late", failOn: "error" })).toMatchObject({ stage: "late", failOn: "error" });
  });

  it("shift the severity of a rule by stage and audience, but not one that was set", () => {
    const shifts = [
      { stages: ["late"], audiences: ["technical"], to: "info", because: "They ask for it." },
      { stages: ["rfp"], to: "off", because: "It was asked for." },
    ] as const;
    const shifted = { ...registry, rules: rules.map((rule) => (rule.id === "picture" ? { ...rule, shifts } : rule)) };
    const severity = (flags: Flags, ...written: object[]) =>
      settings({ ...loaded(...written), registry: shifted }, flags).on.picture?.severity;
    expect(severity({})).toBe("warning");
    expect(severity({ stage: "proposal" })).toBe("warning");
    expect(severity({ stage: "late" })).toBe("info");
    expect(severity({ audience: "technical" })).toBe("info");
    expect(severity({ stage: "rfp" })).toBeUndefined();
    expect(severity({ stage: "late" }, { rules: { picture: "error" } })).toBe("error");
  });

  it("use the presets that the file names, or those of the command line instead", () => {
    const all = { ...loaded(), presets: ["all"] };
    expect(Object.keys(settings(all).on)).toEqual(["picture", "leftover", "extra"]);
    expect(Object.keys(settings(all, { presets: ["before-sending"] }).on)).toEqual(["leftover"]);
  });

  it("switch a rule on and off, and keep options that were set before", () => {
    const base = { rules: { picture: ["warning", { items: 7, more: 8 }], leftover: "off" } };
    expect(settings(loaded(base, { rules: { picture: "error", extra: "info" } })).on).toEqual({
      picture: { severity: "error", options: { items: 7, more: 8 } },
      extra: { severity: "info", options: {} },
    });
    expect(settings(loaded(base, { rules: { picture: ["info", { items: 1 }] } })).on.picture).toEqual({
      severity: "info",
      options: { items: 1, more: 8 },
    });
  });

  it("follow overrides for the files they are for, from the folder of the configuration", () => {
    const from = loaded({
      audience: "executive",
      overrides: [
        { files: "annex/**", audience: "technical", rules: { picture: "off" } },
        { files: "*.md", audience: "procurement" },
      ],
    });
    const audience = (path: string) => settings(from, {}, path).audience;
    expect(audience("/decks/deck.pptx")).toBe("executive");
    expect(audience("/decks/annex/deck.pptx")).toBe("technical");
    expect(audience("/decks/annex/deck.md"), "the later entry is stronger").toBe("procurement");
    expect(audience("/elsewhere/annex/deck.pptx"), "outside the folder").toBe("executive");
    expect(settings(from, {}, "/decks/annex/a.pptx").on).not.toHaveProperty("picture");
  });

  it("join limits one by one", () => {
    expect(settings(loaded({ limits: { entries: 5, shapes: 6 } }, { limits: { entries: 7 } })).limits).toEqual({
      entries: 7,
      shapes: 6,
    });
  });
});

it("a file is ignored where any configuration of the chain says so", () => {
  const from = loaded({ ignorePatterns: "drafts/" }, { ignorePatterns: ["*.tmp.pptx"] });
  expect(["/decks/drafts/a.pptx", "/decks/a.tmp.pptx", "/decks/a.pptx"].map((path) => isIgnored(from, path))).toEqual([
    true,
    true,
    false,
  ]);
});
