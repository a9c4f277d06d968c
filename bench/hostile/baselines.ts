import type { Attack, Ending, Files } from "./attack.js";
import { deckOf, PAGE } from "./decks.js";
import { counted } from "./xml.js";

const NAME = ".decklint-baseline.json";

/** A deck beside a baseline that somebody else wrote, linted. */
function known(name: string, ends: Ending, text: () => string): Attack {
  return {
    name: `baseline: ${name}`,
    ends,
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), [NAME]: text() }),
    args: ["--format", "json", "--preset", "all"],
  };
}

const files = (inside: string) => `{"schemaVersion": 1, "files": {${inside}}}`;
const entry = (fingerprint: string, count: string, hint = "Our process") =>
  `{"rule": "process-diagram", "hint": "${hint}", "fingerprint": "${fingerprint}", "count": ${count}}`;
const hex = (i: number) => i.toString(16).padStart(16, "0");

/** `decklint baseline` in a folder where something lies in wait. */
function writing(name: string, ends: Ending, more: Partial<Attack> & { beside?: Files }): Attack {
  const { beside = {}, ...rest } = more;
  return {
    name: `baseline: ${name}`,
    ends,
    files: (): Files => ({ "deck/attack.pptx": deckOf([PAGE]), ...beside }),
    command: ["baseline", "--preset", "all", "deck/attack.pptx"],
    ...rest,
  };
}

const configured = (path: string): Files => ({ "decklint.config.yaml": `baseline: ${path}\n` });

/** Baselines are read on every run and written on one, and come with a repository that somebody else filled. */
export const BASELINES: readonly Attack[] = [
  known("no JSON", "refused", () => "root:x:0:0:secret\n"),
  known("50 MB", "refused", () => files(counted(400_000, (i) => `"deck${i}.pptx": [${entry(hex(i), "1")}],`))),
  known("as large as may be", "read", () =>
    files(Array.from({ length: 24_000 }, (_, i) => `"deck${i}.pptx":[${entry(hex(i), "1")}]`).join(",")),
  ),
  known("arrays nested as deep as may be", "refused", () => "[".repeat(3_000_000)),
  known("objects nested 500,000 deep", "refused", () => `${'{"files":'.repeat(500_000)}1${"}".repeat(500_000)}`),
  known("keys like those of every object", "read", () =>
    files(`"__proto__": [${entry(hex(1), "1")}], "constructor": [${entry(hex(2), "1")}]`).replace(
      '"files"',
      '"__proto__": {"schemaVersion": 9, "files": 1}, "files"',
    ),
  ),
  known("counts beyond measure", "read", () =>
    files(`"attack.pptx": [${entry(hex(1), "1e308")}, ${entry(hex(2), "9007199254740993")}]`),
  ),
  known("counts that are none", "refused", () => files(`"attack.pptx": [${entry(hex(1), "-1")}]`)),
  known("orders in the names of files", "refused", () => files(`"\\u001b[2J\\n::error::${"x".repeat(100_000)}": [1]`)),
  known("written by a newer decklint", "refused", () => '{"schemaVersion": 2, "files": {}}'),
  known("names of files on other machines, and out of the folder", "read", () =>
    files(`"//127.0.0.1/share/a.pptx": [${entry(hex(1), "1")}], "../../secret.txt": [${entry(hex(2), "1")}]`),
  ),
  {
    ...known("a folder", "refused", () => ""),
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), [`${NAME}/a`]: "" }),
  },
  {
    ...known("a device without an end", "refused", () => ""),
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]) }),
    links: { [NAME]: "/dev/zero" },
  },
  {
    ...known("a file that is none of its business, named by the configuration", "refused", () => ""),
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), ...configured("a.txt"), "a.txt": "-----BEGIN KEY" }),
  },
  writing("written where it should", "read", { writes: [NAME] }),
  writing("written over a text that is none", "refused", { beside: { [NAME]: "my diary" } }),
  writing("written through a link that leads to a new file", "refused", { links: { [NAME]: "new.txt" } }),
  writing("written through a link that leads out of the folder", "refused", { links: { [NAME]: "../new.txt" } }),
  writing("written out of the folder by the configuration", "refused", { beside: configured("../new.json") }),
  writing("written to an absolute place by the configuration", "refused", {
    beside: configured("/proc/none/new.json"),
  }),
  writing("written through a folder that leads out, by the configuration", "refused", {
    beside: configured("out/new.json"),
    links: { out: ".." },
  }),
  writing("written over a folder", "refused", { beside: { [`${NAME}/a`]: "" } }),
  writing("written where the command says", "read", {
    command: ["baseline", "--preset", "all", "--output", "kept.json", "deck/attack.pptx"],
    writes: ["kept.json"],
  }),
];
