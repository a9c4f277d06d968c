import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { checkConfig } from "../../src/config/check.js";
import { ConfigError } from "../../src/config/config.js";
import { configSchema } from "../../src/config/schema.js";
import { fakeRule, MAX_ITEMS } from "../engine/fakes.js";

const rules = [
  fakeRule("process-diagram", () => {}),
  fakeRule("feature-heavy-page", () => {}, {
    options: {
      maxItems: MAX_ITEMS,
      minShare: { ...MAX_ITEMS, type: "number", minimum: 0, maximum: 1, default: 0.1 },
      strict: { type: "boolean", default: false, description: "Strict." },
      words: { type: "strings", default: [], description: "Words." },
    },
  }),
];
const validate = new Ajv({ allErrors: true, strictTuples: false }).compile(configSchema(rules));

function check(written: unknown): string {
  try {
    checkConfig(written, "decklint.config.yaml", rules);
    return "";
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replace("decklint.config.yaml: ", "");
    throw error;
  }
}

describe("a configuration that is right", () => {
  it.each<[string, object]>([
    ["nothing", {}],
    ["a hint for editors", { $schema: "./schema.json" }],
    ["presets and files", { extends: ["recommended", "./team.yaml"] }],
    ["one preset", { extends: "all" }],
    ["severities", { rules: { "process-diagram": "off", "feature-heavy-page": "error" } }],
    ["a severity in a list", { rules: { "process-diagram": ["warning"] } }],
    [
      "options",
      { rules: { "feature-heavy-page": ["info", { maxItems: 5, minShare: 0.5, strict: true, words: ["a", "b"] }] } },
    ],
    ["plugins", { plugins: ["decklint-plugin-acme", "./rules/own.mjs"], extends: "acme/strict" }],
    ["other customers", { otherCustomers: ["Acme", "Harbour Foods"] }],
    ["names", { customer: "Harbour Foods", seller: ["Acme", "Acme Consulting"] }],
    ["stage and audience", { stage: "late", audience: "technical" }],
    ["overrides", { overrides: [{ files: "appendix/**", rules: { "process-diagram": "off" }, stage: "rfp" }] }],
    ["the rest", { ignorePatterns: ["drafts/"], failOn: "warning", maxWarnings: 0, limits: { entries: 5 } }],
  ])("may hold %s", (_, written) => {
    expect(check(written)).toBe("");
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("a configuration that is wrong", () => {
  it.each<[unknown, string]>([
    [{ rulse: {} }, "there is no setting “rulse”. Did you mean “rules”?"],
    [{ failon: "error" }, "there is no setting “failon”. Did you mean “failOn”?"],
    [{ colour: true }, "there is no setting “colour”. Take it out; decklint --print-config FILE shows all settings."],
    [{ rules: { "proces-diagram": "off" } }, "there is no rule “proces-diagram”. Did you mean “process-diagram”?"],
    [{ rules: { spelling: "off" } }, "there is no rule “spelling”. All rules: decklint rules."],
    [
      { rules: { "process-diagram": "warn" } },
      "“rules.process-diagram” must be one of off, info, warning, error, not “warn”. Did you mean “warning”?",
    ],
    [{ rules: { "process-diagram": 2 } }, "“rules.process-diagram” must be one of off, info, warning, error, not 2."],
    [
      { rules: { "process-diagram": ["error", {}, 1] } },
      "“rules.process-diagram” must be a severity, or a list of a severity and one mapping of options.",
    ],
    [
      { rules: { "process-diagram": ["error", { maxItems: 1 }] } },
      "the rule “process-diagram” has no option “maxItems”. It has none.",
    ],
    [
      { rules: { "feature-heavy-page": ["error", { maxItem: 1 }] } },
      "the rule “feature-heavy-page” has no option “maxItem”. Did you mean “maxItems”?",
    ],
    [
      { rules: { "feature-heavy-page": ["error", { maxItems: 500 }] } },
      "“rules.feature-heavy-page.maxItems” must be a whole number from 1 to 100, not 500.",
    ],
    [
      { rules: { "feature-heavy-page": ["error", { maxItems: 1.5 }] } },
      "“rules.feature-heavy-page.maxItems” must be a whole number from 1 to 100, not 1.5.",
    ],
    [
      { rules: { "feature-heavy-page": ["error", { minShare: "half" }] } },
      "“rules.feature-heavy-page.minShare” must be a number from 0 to 1, not “half”.",
    ],
    [
      { rules: { "feature-heavy-page": ["error", { strict: "yes" }] } },
      "“rules.feature-heavy-page.strict” must be true or false, not “yes”.",
    ],
    [{ rules: [] }, "“rules” must be a mapping of names to values, not a list."],
    [{ stage: "lat" }, "“stage” must be one of first-meeting, proposal, rfp, late, not “lat”. Did you mean “late”?"],
    [{ customer: "" }, "“customer” must be a text or a list of texts, not an empty text."],
    [{ customer: [3] }, "“customer” must be a text or a list of texts, not 3."],
    [
      { otherCustomers: { path: "a.txt" } },
      "“otherCustomers” must hold names, or a file with names as { file: customers.txt }.",
    ],
    [{ otherCustomers: [3] }, "“otherCustomers” must be a text or a list of texts, not 3."],
    [{ maxWarnings: -1 }, "“maxWarnings” must be a whole number, at least 0, not -1."],
    [{ limits: { entires: 5 } }, "there is no limit “entires”. Did you mean “entries”?"],
    [{ limits: { entries: 0 } }, "“limits.entries” must be a whole number, at least 1, not 0."],
    [{ overrides: {} }, "“overrides” must be a list, not a mapping."],
    [{ overrides: [{ stage: "late" }] }, "“overrides[0]” must say which “files” it is for."],
    [
      { overrides: [{ files: "a", failOn: "error" }] },
      "there is no setting “overrides[0].failOn”. It holds for all files: move it to the top level.",
    ],
    ["recommended", "the configuration must be a mapping of names to values, not “recommended”."],
    [
      JSON.parse('{"__proto__": {"stage": "late"}}'),
      "there is no setting “__proto__”. Take it out; decklint --print-config FILE shows all settings.",
    ],
  ])("%j is refused in one sentence, here and by the schema", (written, sentence) => {
    expect(check(written)).toBe(sentence);
    expect(validate(written)).toBe(false);
  });

  it("is not called so by the schema where rules may come from elsewhere", () => {
    const rules = { "no-cheap-words": "off", "acme/no-roadmap": ["error", { most: 3 }] };
    for (const more of [
      { houseRules: { "no-cheap-words": { existence: "cheap" } } },
      { extends: ["all", "./team.yaml"] },
    ])
      expect(validate({ ...more, rules }), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ extends: ["all", "acme/strict"], rules })).toBe(false);
  });

  it("names the file", () => {
    expect(() => checkConfig([], "team/base.yaml", rules)).toThrow(/^team\/base\.yaml: /);
  });

  it("is refused in no time, however long its words are", () => {
    const start = performance.now();
    check({ ["x".repeat(1_000_000)]: 1 });
    check({ rules: { ["x".repeat(1_000_000)]: "off" } });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
