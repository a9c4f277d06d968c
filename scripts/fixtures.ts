import { fileURLToPath } from "node:url";
import { fixtureFiles } from "../test/decks/fixture-decks/index.js";
import { main } from "./generated.js";

/** Writes the decks and the bad files under `fixtures/`, or with `--check` says which are stale. */
export function fixtures(): Map<string, Uint8Array> {
  return new Map([...fixtureFiles()].map(([path, bytes]) => [`fixtures/${path}`, bytes]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main("fixtures", fixtures());
