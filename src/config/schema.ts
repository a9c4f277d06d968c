import { presets } from "../../rules/presets.js";
import { PAGE_ROLES, UNIT_CLASSES } from "../facts/facts.js";
import { type OptionSpec, type Rule, SEVERITIES } from "../rule/rule.js";
import { CHOICES } from "./config.js";
import { DIAGRAMS, HOUSE_CHECKS, TEXT_SCOPES } from "./house-rules.js";
import { CONFIG_KEYS, type Key, LIMIT_KEYS, LIMITS, OVERRIDE_KEYS, SCHEMA_KEY } from "./keys.js";

type Schema = Record<string, unknown>;

/** The JSON Schema of a configuration file, for editors: completion, and the same errors while typing. */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "decklint configuration",
    ...table(CONFIG_KEYS, { [SCHEMA_KEY]: { type: "string" } }),
    if: { not: { anyOf: [{ required: ["houseRules"] }, extendsMore] } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema has this word.
    then: {
      properties: {
        rules: { propertyNames: { anyOf: [{ enum: rules.map(({ id }) => id) }, { pattern: OF_PLUGIN }] } },
      },
    },
    definitions: {
      rules: {
        type: "object",
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: unknownRule,
      },
    },
  };
}

const OF_PLUGIN = "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$";

function table(keys: Readonly<Record<string, Key>>, more: Schema = {}): Schema {
  const properties = Object.entries(keys).map(([name, key]) => [
    name,
    { description: key.description, ...valueSchema(key) },
  ]);
  return {
    type: "object",
    additionalProperties: false,
    properties: { ...more, ...Object.fromEntries(properties) },
  };
}

function valueSchema(key: Key): Schema {
  switch (key.kind) {
    case "extends":
      return { anyOf: [base, { type: "array", items: base }] };
    case "names":
    case "globs":
      return strings;
    case "listed":
      return { anyOf: [listed, { type: "array", items: listed }] };
    case "choice":
      return { enum: key.values };
    case "date":
      return { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
    case "count":
      return { type: "integer", minimum: 0 };
    case "rules":
      return { allOf: [{ $ref: "#/definitions/rules" }] };
    case "limits":
      return closed(LIMIT_KEYS.map((name) => [name, { type: "integer", minimum: 1, default: LIMITS[name] }]));
    case "houseRules":
      return houseRules;
    case "exceptions":
      return { type: "array", items: exception };
    case "path":
      return text;
    case "overrides":
      return { type: "array", items: { ...table(OVERRIDE_KEYS), required: ["files"] } };
  }
}

const text = { type: "string", pattern: "\\S" };
const exception: Schema = {
  ...closed([
    ["rule", text],
    ["files", { anyOf: [text, { type: "array", items: text }] }],
    ["page", { anyOf: [text, { type: "integer", minimum: 1 }] }],
    ["reason", text],
    ["until", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }],
  ]),
  required: ["rule", "reason"],
};
const listed: Schema = { anyOf: [text, { ...closed([["file", text]]), required: ["file"] }] };
const preset: Schema = { anyOf: [{ enum: Object.keys(presets) }, { type: "string", pattern: OF_PLUGIN }] };

/** Another file or a package may bring house rules along, so that any name may be one of theirs. */
const extendsMore: Schema = {
  required: ["extends"],
  not: { properties: { extends: { anyOf: [preset, { type: "array", items: preset }] } } },
};

/** Any text; editors offer the presets. */
const base: Schema = { anyOf: [{ enum: Object.keys(presets) }, text] };
const strings: Schema = { anyOf: [text, { type: "array", items: text }] };

/** Which rules a plugin, a package or another file brings along is known only when it is loaded. */
const unknownRule: Schema = {
  description: "A rule of a plugin, or of your own.",
  anyOf: [
    { enum: CHOICES },
    { type: "array", minItems: 1, maxItems: 2, items: [{ enum: CHOICES }, { type: "object" }] },
  ],
};

function ruleSchema(rule: Rule): Schema {
  const options = Object.entries(rule.options).map(([name, spec]): [string, Schema] => [name, optionSchema(spec)]);
  return {
    description: rule.summary,
    anyOf: [
      { enum: CHOICES },
      { type: "array", minItems: 1, maxItems: 2, items: [{ enum: CHOICES }, closed(options)] },
    ],
  };
}

function optionSchema({ type, description, minimum, maximum, default: standard }: OptionSpec): Schema {
  const range = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  return { description, default: standard, ...(type === "strings" ? strings : { type, ...range }) };
}

function closed(properties: [string, Schema][]): Schema {
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
}

const number = { type: "number", minimum: 0 };
const limits: [string, Schema][] = [
  ["least", number],
  ["most", number],
];

/** What `order`, `count` and `ratio` look for. */
const condition: Schema = {
  anyOf: [
    { const: "pages" },
    { ...closed([["words", strings]]), required: ["words"] },
    { ...closed([["class", { enum: UNIT_CLASSES }]]), required: ["class"] },
    { ...closed([["role", { enum: PAGE_ROLES }]]), required: ["role"] },
    { ...closed([["diagram", { enum: DIAGRAMS }]]), required: ["diagram"] },
  ],
};

const all = (names: readonly string[], more: [string, Schema][] = []): Schema => ({
  ...closed([...names.map((name): [string, Schema] => [name, name === "words" ? strings : condition]), ...more]),
  required: names,
});

const place: Schema = {
  anyOf: [
    { enum: [...TEXT_SCOPES, ...PAGE_ROLES.map((role) => `role:${role}`)] },
    { type: "string", pattern: "^((first|last)\\([1-9]\\d*\\)|section\\(.+\\))$" },
  ],
};

const houseChecks: Record<(typeof HOUSE_CHECKS)[number], Schema> = {
  existence: strings,
  substitution: { type: "object", additionalProperties: text },
  occurrence: all(["words"], limits),
  order: all(["first", "before"]),
  count: all(["of"], limits),
  ratio: all(["of", "to"], limits),
};

const houseRules: Schema = {
  type: "object",
  propertyNames: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
  additionalProperties: {
    ...closed([
      ...Object.entries(houseChecks),
      ["in", { anyOf: [place, { type: "array", items: place }] }],
      ["severity", { enum: SEVERITIES }],
      ...(["summary", "why", "message", "ask"] as const).map((name): [string, Schema] => [name, text]),
      ["good", strings],
      ["bad", strings],
      ["matchCase", { type: "boolean" }],
    ]),
    oneOf: HOUSE_CHECKS.map((name) => ({ required: [name] })),
  },
};
