import { ATTACKS, escapesDeck, escapesMarkdown } from "../../test/decks/fixture-decks/hostile.js";
import type { Attack } from "./attack.js";
import type { Run } from "./run.js";

/** Control characters but tabs and line feeds, and those that turn the direction of what follows. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Where a build server acts on a line: an annotation of ours names the file that was linted. */
const COMMAND = /^\s*(?:::(?!(?:error|warning|notice) file=attack\.)|##(?:vso|teamcity)?\[)[^\n]{0,60}/m;

/** What is wrong with what a run printed, to a terminal or a build server; null where nothing is. */
export function badOutput({ stdout, stderr }: Run, isJson: boolean): string | null {
  const printed = isJson ? stderr : `${stdout}\n${stderr}`;
  const unseen = UNSEEN.exec(printed)?.[0].codePointAt(0);
  if (unseen !== undefined) return `U+${unseen.toString(16).padStart(4, "0")} was printed`;
  const command = COMMAND.exec(printed);
  return command === null ? null : `a build server was given the command ${JSON.stringify(command[0])}`;
}

const kinds = Object.keys(ATTACKS).length;
const deck = { files: () => ({ "attack.pptx": escapesDeck().bytes() }), ends: "read" } as const;
const text = { files: () => ({ "attack.md": escapesMarkdown() }), ends: "read" } as const;

/** Text that speaks to a terminal, a build server or the eye, by every way on which it is printed. */
export const OUTPUT: readonly Attack[] = [
  { name: `${kinds} kinds of escapes in a deck, for people`, ...deck, args: ["--preset", "all"] },
  {
    name: `${kinds} kinds of escapes in a deck, as annotations`,
    ...deck,
    args: ["--preset", "all", "--format", "github"],
  },
  { name: `${kinds} kinds of escapes in a deck, inspected`, ...deck, args: ["inspect"] },
  { name: `${kinds} kinds of escapes in a deck, as text`, ...deck, args: ["text"] },
  { name: `${kinds} kinds of escapes in a text, for people`, ...text, args: ["--preset", "all"] },
  {
    name: `${kinds} kinds of escapes in a text, as annotations`,
    ...text,
    args: ["--preset", "all", "--format", "github"],
  },
  { name: `${kinds} kinds of escapes in a text, inspected`, ...text, args: ["inspect"] },
];
