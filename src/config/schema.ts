import type { OptionSpec, Rule } from "../rule/rule.js";
import { CHOICES } from "./config.js";
import { CONFIG_KEYS, type Key, LIMIT_KEYS, LIMITS, OVERRIDE_KEYS, SCHEMA_KEY } from "./keys.js";

type Schema = Record<string, unknown>;

/** The JSON Schema of a configuration file, for editors: completion, and the same errors while typing. */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "decklint configuration",
    ...table(CONFIG_KEYS, { [SCHEMA_KEY]: { type: "string" } }),
    definitions: { rules: closed(rules.map((rule) => [rule.id, ruleSchema(rule)])) },
  };
}

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
    case "names":
    case "globs":
      return strings;
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
    case "overrides":
      return { type: "array", items: { ...table(OVERRIDE_KEYS), required: ["files"] } };
  }
}

const text = { type: "string", pattern: "\\S" };
const strings: Schema = { anyOf: [text, { type: "array", items: text }] };

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
