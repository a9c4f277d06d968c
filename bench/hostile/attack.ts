import type { ReadErrorCode } from "../../src/document/errors.js";
import type { ReadLimits } from "../../src/engine/lint-file.js";

/** Files by their names inside a folder of the attack's own. */
export type Files = Record<string, Uint8Array | string>;

/**
 * How the attack must end:
 * - `read`, or `read: CODE` where the warning of that code must be among those told;
 * - `CODE`, where the file is refused with that error; `limit NAME`, where that limit stops it;
 * - `refused`, where the run itself is refused in one sentence: a configuration, for example.
 */
export type Ending =
  | "read"
  | `read: ${string}`
  | Exclude<ReadErrorCode, "limit">
  | `limit ${keyof ReadLimits}`
  | "refused";

/** One attack, made by code when its turn comes, so that only one is ever on the disk. */
export interface Attack {
  /** What is hostile about it, in a few words. */
  name: string;
  /** The first file is the one that is linted. */
  files: () => Files;
  ends: Ending;
  /** Before the file's name; where nothing else is said, all rules over all that they can ask for, as JSON. */
  args?: readonly string[];
  /** The whole command line, where it is not one that ends with the file. */
  command?: readonly string[];
  /** Links to make beside the files, each with where it leads; a file of that name need not be there. */
  links?: Readonly<Record<string, string>>;
  /** Names of files that the command is there to write. Nothing else may change. */
  writes?: readonly string[];
}

/** An attack of one deck. */
export function deckAttack(
  name: string,
  ends: Ending,
  bytes: () => Uint8Array,
  more: () => Files = () => ({}),
): Attack {
  return { name, ends, files: () => ({ "attack.pptx": bytes(), ...more() }) };
}

/** An attack of one text. */
export function textAttack(name: string, ends: Ending, text: () => string): Attack {
  return { name, ends, files: () => ({ "attack.md": text() }) };
}
