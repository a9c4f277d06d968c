import type { Attack, Ending, Files } from "./attack.js";
import { deckOf, PAGE } from "./decks.js";

const NAME = "decklint.config.yaml";
const ESCAPES = "\\u001b]0;title\\u0007\\u009b2J\\u202e\\n::error::red\\n##vso[x]";

function command(name: string, ends: Ending, words: readonly string[], more: Partial<Attack> = {}): Attack {
  return {
    name: `command: ${name}`,
    ends,
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]) }),
    command: words,
    ...more,
  };
}

const configured = (text: string) => ({ files: (): Files => ({ "attack.pptx": deckOf([PAGE]), [NAME]: text }) });

/** Commands beside the check itself, in folders and with words that somebody else chose. */
export const COMMANDS: readonly Attack[] = [
  command("init without a terminal to ask in", "refused", ["init"]),
  command("init", "read", ["init", "--yes", "--seller", 'a: "b"\n\u001b[2J#'], { writes: [NAME] }),
  command("init over a configuration", "refused", ["init", "--yes"], configured("preset: all\n")),
  command("init through a link that leads to a new file", "refused", ["init", "--yes"], {
    links: { [NAME]: "new.txt" },
  }),
  command("init --force through a link", "refused", ["init", "--yes", "--force"], {
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), "diary.txt": "preset: all" }),
    links: { [NAME]: "diary.txt" },
  }),
  command("init over a folder", "refused", ["init", "--yes", "--force"], {
    writes: [NAME],
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), [`${NAME}/a`]: "" }),
  }),
  command(
    "init with a list in a folder that is not there",
    "refused",
    ["init", "--yes", "--other-customers", "none/names.txt"],
    { writes: ["none/names.txt"] },
  ),
  command(
    "init with a list that is a link to a new file",
    "refused",
    ["init", "--yes", "--other-customers", "list.txt"],
    {
      links: { "list.txt": "new.txt" },
    },
  ),
  command(
    "--print-config of escapes and orders",
    "read",
    ["--print-config", "attack.pptx"],
    configured(
      `customer: "${ESCAPES}"\nseller: ["${ESCAPES}"]\notherCustomers: ["${ESCAPES}"]\nrules: {process-diagram: info}\nexceptions: [{rule: process-diagram, reason: "${ESCAPES}"}]\n`,
    ),
  ),
  command(
    "--print-config of a wrong name of a rule with escapes",
    "refused",
    ["--print-config", "attack.pptx"],
    configured(`rules: {"${ESCAPES}": error}\n`),
  ),
  command("--print-config of a file whose name has escapes", "read", ["--print-config", "\u001b[2J\n::error::x.pptx"]),
  command("explain of a name with escapes", "refused", ["explain", "\u001b]0;title\u0007\n::error::red\u202e"]),
  command("explain of a name of 100,000 letters", "refused", ["explain", "a".repeat(100_000)]),
  command("explain of names like those of every object", "refused", ["explain", "__proto__"]),
  command(
    "explain of a rule of the house with escapes",
    "read",
    ["explain", "no-words"],
    configured(
      `houseRules:\n  no-words: {existence: [a], summary: "${ESCAPES}", why: "${ESCAPES}", bad: "${ESCAPES}"}\n`,
    ),
  ),
  command(
    "test of a rule of the house with escapes",
    "read",
    ["test"],
    configured(`houseRules:\n  no-words: {existence: [a], bad: "x ${ESCAPES}", good: "a ${ESCAPES}"}\n`),
  ),
  command(
    "rules of a house with escapes",
    "read",
    ["rules"],
    configured(`houseRules:\n  no-words: {existence: [a], summary: "${ESCAPES}"}\n`),
  ),
  command("a flag with escapes", "refused", ["--\u001b[2J\n::error::x", "attack.pptx"]),
  command("a value with escapes", "refused", ["--preset", "\u001b[2J\n::error::x", "attack.pptx"]),
  command("a file whose name has escapes", "refused", ["\u001b[2J\n::error::x.pptx"]),
];
