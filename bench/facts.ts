import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Document } from "../src/document/document.js";
import { inflate, openBytes } from "../src/engine/files.js";
import type { Facts, PageFacts } from "../src/facts/facts.js";
import { factsOf } from "../src/facts/index.js";
import { readPptx } from "../src/pptx-parser/index.js";
import { thirtySlides } from "../test/decks/bench-decks.js";
import { median } from "./timing.js";

/**
 * What the facts of a deck of 30 slides cost, without looking into pictures: `npm run bench:facts`. Warm is how it is
 * for the tenth deck of a run, and cold for the first; reading the file is not in it. Each fact is asked for on every
 * page after those above it in the table, so that it pays only for itself. The goal is held against the quartile of
 * the fastest rounds: what else runs on the machine only adds.
 */

const GOAL_MS = 15;
const WARM_UP = 60;
const ROUNDS = 100;
const COLD_RUNS = 8;

type Ask = (facts: Facts) => unknown;

const onEachPage =
  (read: (page: PageFacts) => unknown): Ask =>
  ({ pages }) =>
    pages.map(read);

const FACTS: readonly [string, Ask][] = [
  ["title", onEachPage((page) => page.title)],
  ["role", onEachPage((page) => page.role)],
  ["language", ({ language }) => language],
  ["units", onEachPage((page) => page.units)],
  ["pictures", onEachPage((page) => page.pictures)],
  ["diagram", onEachPage((page) => page.diagram)],
  ["focus", onEachPage((page) => page.focus)],
  ["leftovers", onEachPage((page) => page.leftovers)],
  ["genre", ({ genre }) => genre],
];

const bytes = thirtySlides();

function read(): Document {
  const { source, close } = openBytes(bytes, "thirty-slides.pptx");
  try {
    return readPptx(source, { path: "thirty-slides.pptx", inflate });
  } finally {
    close();
  }
}

/** Milliseconds for each fact of a document that nobody has asked about yet. */
function once(): number[] {
  const document = read();
  const facts = factsOf(document, { customer: [], seller: [] });
  return FACTS.map(([, ask]) => {
    const start = performance.now();
    ask(facts);
    return performance.now() - start;
  });
}

function quartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 2]!;
}

const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);

/** The first facts of a new process, as it is for a person who lints one deck. */
function cold(): number[] {
  const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), "--cold"], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as number[];
}

function main(): void {
  for (let i = 0; i < WARM_UP; i++) once();
  const warm = Array.from({ length: ROUNDS }, once);
  const first = Array.from({ length: COLD_RUNS }, cold);
  const line = (name: string, of: (times: number[]) => number) => {
    const rows = [quartile(warm.map(of)), median(warm.map(of)), quartile(first.map(of))];
    console.log(`${name.padEnd(12)}${rows.map((ms) => ms.toFixed(2).padStart(10)).join("")}`);
    return rows[0]!;
  };
  console.log(`facts of ${read().pages.length} slides on Node ${process.version}, milliseconds; goal: ${GOAL_MS} warm`);
  console.log(`${"".padEnd(12)}${["warm", "(median)", "cold"].map((name) => name.padStart(10)).join("")}`);
  FACTS.forEach(([name], i) => void line(name, (times) => times[i]!));
  if (line("all", sum) > GOAL_MS) process.exitCode = 1;
}

if (process.argv.includes("--cold")) console.log(JSON.stringify(once()));
else main();
