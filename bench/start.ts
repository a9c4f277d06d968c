import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thirtySlides } from "../test/decks/bench-decks.js";
import { pairedRatio, processTime } from "./timing.js";

/** The time of whole runs, as ratios to starting Node and doing nothing, in the same run. Needs a build. */

const GOAL = 3.0;
const PAIRS = 15;
const ROOT = join(import.meta.dirname, "..");
const CLI = join(ROOT, "bin", "decklint.js");

const folder = mkdtempSync(join(tmpdir(), "decklint-bench-"));
try {
  const deck = join(folder, "thirty-slides.pptx");
  writeFileSync(deck, thirtySlides());
  const subjects: [string, string[]][] = [
    ["decklint --version", [CLI, "--version"]],
    ["bundled sample, 8 slides", [CLI, join(ROOT, "fixtures/samples/our-picture.pptx")]],
    ["30 slides", [CLI, deck]],
    ["bundled sample, markdown", [CLI, join(ROOT, "fixtures/samples/our-picture.md")]],
  ];
  console.log(
    `whole processes on Node ${process.version}, median of ${PAIRS} pairs, as a ratio to \`node -e 0\` (goal for decks: at most ${GOAL.toFixed(1)})`,
  );
  for (const [name, args] of subjects) {
    const { ratio, ms } = pairedRatio(
      () => processTime(args),
      () => processTime(["-e", "0"]),
      PAIRS,
    );
    console.log(`${name.padEnd(28)}${ratio.toFixed(2)}   ${ms.toFixed(0)} ms`);
    if (args.some((arg) => arg.endsWith(".pptx")) && ratio > GOAL) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
