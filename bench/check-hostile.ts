import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ARCHIVES } from "./hostile/archives.js";
import type { Attack } from "./hostile/attack.js";
import { BASELINES } from "./hostile/baselines.js";
import { COMMANDS } from "./hostile/commands.js";
import { CONTENT } from "./hostile/content.js";
import { endingOf } from "./hostile/ending.js";
import { EXCEPTIONS } from "./hostile/exceptions.js";
import { FIRMS } from "./hostile/firms.js";
import { HOUSE_RULES } from "./hostile/house-rules.js";
import { IGNORE_FILES } from "./hostile/ignore-files.js";
import { NAMES } from "./hostile/names.js";
import { badOutput, OUTPUT } from "./hostile/output.js";
import { PICTURES } from "./hostile/pictures.js";
import { canWatch, listing, misdeeds, type Run, run } from "./hostile/run.js";
import { SETTINGS } from "./hostile/settings.js";
import { TEXTS } from "./hostile/texts.js";
import { WORKBOOKS } from "./hostile/workbooks.js";
import { XML } from "./hostile/xml.js";

/**
 * Lints every attack with the built command, each in a process of its own, and fails where one ends otherwise than
 * it must, costs too much, or makes decklint do what it must never do. Words choose attacks by their names.
 */

const MOST_MEBIBYTES = 200;
const MOST_SECONDS = 2;
/** What other programs do can slow a run down, and nothing speeds one up: the fastest of as many counts. */
const TRIES = 3;

const GROUPS: readonly (readonly [string, readonly Attack[]])[] = [
  ["Archives", ARCHIVES],
  ["Names and relationships", NAMES],
  ["XML", XML],
  ["Content", CONTENT],
  ["Pictures", PICTURES],
  ["Markdown", TEXTS],
  ["Workbooks behind charts", WORKBOOKS],
  ["Names of firms", FIRMS],
  ["Configurations", SETTINGS],
  ["Rules of a house", HOUSE_RULES],
  ["Exceptions", EXCEPTIONS],
  ["Baselines", BASELINES],
  ["Ignore files", IGNORE_FILES],
  ["Commands", COMMANDS],
  ["What is printed", OUTPUT],
];

/** Every rule, with all that one of them may ask for, so that nothing is left out because nobody gave it a reason to run. */
const ALL = ["--format", "json", "--preset", "all", "--today", "2026-11-25", "--seller", "Ashdown Yards"];
const CUSTOMERS = ["--for", "Marlow Cold Stores", "--other-customers", "others.txt"];

/** Files that attacks name and nobody may open: this one lies beside each of them. */
const SECRET = "secret.txt";
const UNTOUCHABLE = /secret|passwd|\/dev\/zero|\/dev\/stdin/;

const watches = canWatch();
const chosen = process.argv.slice(2);
const faults: string[] = [];
const worst = { mebibytes: 0, seconds: 0, attacks: 0 };

const root = mkdtempSync(join(tmpdir(), "decklint-hostile-"));
try {
  for (const [group, attacks] of GROUPS) {
    const ours = attacks.filter(({ name }) => chosen.every((word) => name.includes(word)));
    if (ours.length > 0) console.log(`\n${group.padEnd(82)}   MiB      s  outcome`);
    for (const attack of ours) check(attack);
  }
} finally {
  rmSync(root, { recursive: true });
}
if (worst.attacks === 0) faults.push(`no attack has ${chosen.join(" ")} in its name`);
console.log(
  `\n${worst.attacks} attacks; at most ${worst.mebibytes.toFixed(0)} MiB (limit ${MOST_MEBIBYTES}) and ${worst.seconds.toFixed(2)} s (limit ${MOST_SECONDS}) each.`,
);
console.log(
  watches
    ? "Watched with strace, unless told below: no socket, no other program, nothing written, no file opened that a deck named."
    : "Skipped: whether a socket or a file is opened is watched with strace, which is not here or may not watch.",
);
console.log(faults.length === 0 ? "Every attack ended as it must." : `${faults.length} faults:`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function check(attack: Attack): void {
  const folder = join(root, "attack");
  const files = { ...attack.files(), [SECRET]: "Nobody may read this.", "others.txt": "Harbour Foods\nNorthgate\n" };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  for (const [name, target] of Object.entries(attack.links ?? {})) symlinkSync(target, join(folder, name));
  const { writes = [] } = attack;
  const before = listing(root, writes);
  const isJson = attack.args === undefined && attack.command === undefined;
  const args = attack.command ?? [...(attack.args ?? [...ALL, ...CUSTOMERS]), Object.keys(files)[0]!];
  const best = fastest(folder, args);
  const { endings, shown } = endingOf(best, isJson);
  const mebibytes = best.mebibytes ?? Number.NaN;
  console.log(
    `${attack.name.padEnd(80)}${mebibytes.toFixed(0).padStart(6)}${best.seconds.toFixed(2).padStart(8)}  ${shown}`,
  );
  worst.attacks++;
  worst.mebibytes = Math.max(worst.mebibytes, best.mebibytes ?? 0);
  worst.seconds = Math.max(worst.seconds, best.seconds);
  const wrong = (what: string) => faults.push(`${attack.name}: ${what}`);
  if (!endings.includes(attack.ends)) wrong(`ends with ${shown}; must end with ${attack.ends}`);
  if (!(mebibytes < MOST_MEBIBYTES)) wrong(`takes ${mebibytes.toFixed(0)} MiB`);
  if (best.seconds >= MOST_SECONDS) wrong(`takes ${best.seconds.toFixed(2)} s`);
  const output = badOutput(best, isJson);
  if (output !== null) wrong(output);
  if (watches)
    for (const call of misdeeds(folder, args, join(root, "trace"), UNTOUCHABLE, writes)) wrong(`called ${call}`);
  if (listing(root, writes) !== before) wrong("changed files");
  rmSync(folder, { recursive: true });
}

function fastest(folder: string, args: readonly string[]): Run {
  let best = run(folder, args);
  for (let i = 1; i < TRIES && best.seconds >= MOST_SECONDS && best.ended === null; i++) {
    const again = run(folder, args);
    if (again.seconds < best.seconds) best = again;
  }
  return best;
}
