import { fileURLToPath } from "node:url";
import { rules } from "../rules/index.js";
import { configSchema } from "../src/config/schema.js";
import { main } from "./generated.js";

/** The schema of the configuration, from the same table that checks one and from the rules' own options. */
export function schemas(): Map<string, string> {
  return new Map([["schema/config.json", `${JSON.stringify(configSchema(rules), null, 2)}\n`]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main("schema", schemas());
