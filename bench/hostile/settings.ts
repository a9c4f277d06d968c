import type { Attack, Files } from "./attack.js";
import { deckOf, PAGE } from "./decks.js";

const NAME = "decklint.config.yaml";

/** A sound deck in a folder whose configuration is the attack: it comes with a repository that somebody else filled. */
function setting(name: string, ends: Attack["ends"], text: () => string, file = NAME): Attack {
  return { name, ends, files: (): Files => ({ "deck.pptx": deckOf([PAGE]), [file]: text() }) };
}

const laughs = Array.from(
  { length: 12 },
  (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`,
).join("\n");

export const SETTINGS: readonly Attack[] = [
  setting("configuration: billion laughs in YAML", "refused", () => `l0: &l0 [ha, ha]\n${laughs}\nrules: *l12\n`),
  setting(
    "configuration: billion laughs where names may stand",
    "refused",
    () => `x0: &l0 [ha, ha]\n${laughs.replace(/^l/gm, "x")}\ncustomer: *l12\n`,
  ),
  setting(
    "configuration: YAML nested 50,000 deep",
    "refused",
    () => `customer: ${"[".repeat(50_000)}${"]".repeat(50_000)}\n`,
  ),
  setting(
    "configuration: JSON nested 100,000 deep",
    "refused",
    () => `{"customer": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    ".decklintrc.json",
  ),
  setting("configuration: an alias that holds itself", "refused", () => "customer: &a [*a]\n"),
  setting(
    "configuration: keys like those of every object",
    "refused",
    () => "__proto__:\n  failOn: info\nconstructor: {prototype: {failOn: info}}\n",
  ),
  setting(
    "configuration: a tag that makes code",
    "refused",
    () => "customer: !!js/function 'function () { return process.exit(9) }'\n",
  ),
  ...["*a".repeat(17), "+(a+)", "*(*a)*(*a)*(*a)b", "@(a|a?)+(?|a)*b"].map(
    (glob): Attack => ({
      name: `configuration: the glob ${glob.slice(0, 20)}, and a name of 200 letters`,
      ends: "read",
      files: () => ({ [`${"a".repeat(200)}.pptx`]: deckOf([PAGE]), [NAME]: `ignorePatterns: ["${glob}b"]\n` }),
    }),
  ),
  setting(
    "configuration: a glob of 100,000 characters",
    "refused",
    () => `ignorePatterns: ["${"(".repeat(100_000)}"]\n`,
  ),
  setting(
    "configuration: 50,000 names of customers",
    "refused",
    () => `customer:\n${Array.from({ length: 50_000 }, (_, i) => `  - Customer ${i}`).join("\n")}\n`,
  ),
  setting(
    "configuration: extends itself, out of the folder",
    "refused",
    () => "extends: [./decklint.config.yaml, ../../../../etc/passwd]\n",
  ),
];
