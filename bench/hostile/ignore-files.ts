import type { Attack, Files } from "./attack.js";
import { deckOf, PAGE } from "./decks.js";
import { counted } from "./xml.js";

/** A folder that is linted as a whole, with an ignore file in it and a deck whose name its patterns nearly fit. */
function ignoring(name: string, lines: () => string, deck = "a.pptx", file = ".decklintignore"): Attack {
  return {
    name: `ignore file: ${name}`,
    ends: "read",
    files: (): Files => ({ [deck]: deckOf([PAGE]), [file]: lines() }),
    command: ["--preset", "all", "."],
  };
}

const LONG = `${"a".repeat(200)}.pptx`;
const DEEP = `${"a/".repeat(60)}a.pptx`;

/** Ignore files come with a repository that somebody else filled. */
export const IGNORE_FILES: readonly Attack[] = [
  ignoring("10 MB", () => "*.bak\n".repeat(1_700_000)),
  ignoring("1 MB of lines", () => counted(90_000, (i) => `deck${i}.pptx\n`).slice(0, 1_000_000)),
  ignoring(
    "1 MB of lines with stars",
    () => counted(90_000, (i) => `*${i}*.pptx\n`).slice(0, 1_000_000),
    LONG,
    ".gitignore",
  ),
  ignoring("stars without an end", () => `${"*a".repeat(40)}b\n`, LONG),
  ignoring("stars without an end, in .gitignore", () => `${"*a".repeat(40)}b\n`, LONG, ".gitignore"),
  ignoring("folders without an end", () => `${"**/a/".repeat(40)}b\n`, DEEP),
  ignoring("stars and folders", () => `${"a*/**/*a/".repeat(20)}b\n`, DEEP),
  ignoring(
    "brackets and backslashes",
    () => `[[[[[\n${"[".repeat(5_000)}\n${"\\".repeat(5_001)}\n[z-a]\n[!]\n!\n!!\n/\n//\n\\\n`,
  ),
  ignoring("a line of 1 MB", () => "a".repeat(1_000_000)),
  ignoring("a line of 1 MB of blanks", () => `a${" ".repeat(999_000)}b`),
  ignoring("a line of 1 MB of stars", () => "*".repeat(1_000_000)),
  {
    ...ignoring("a folder of its name", () => ""),
    files: (): Files => ({ "a.pptx": deckOf([PAGE]), ".decklintignore/x": "" }),
  },
  {
    ...ignoring("leads to a device without an end", () => ""),
    files: (): Files => ({ "a.pptx": deckOf([PAGE]) }),
    links: { ".gitignore": "/dev/zero", ".decklintignore": "/dev/stdin" },
  },
];
