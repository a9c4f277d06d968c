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
 * for the hundredth deck of a run, and cold for the first; reading the file is not in it. Each fact is asked for on
 * every page after those above it in the table, so that it pays only for itself. The goal is held against the sum of
 * each page's median: what else runs on the machine interrupts few pages and many decks. Beside it stands the median
 * of whole decks, with the interruptions and every collection of garbage.
 */

const GOAL_MS = 15;
const WARM_UP = 60;
const ROUNDS = 100;
const COLD_RUNS = 8;

const ON_PAGES: Record<string, (page: PageFacts) => unknown> = {
  title: (page) => page.title,
  role: (page) => page.role,
  units: (page) => page.units,
  pictures: (page) => page.pictures,
  diagram: (page) => page.diagram,
  focus: (page) => page.focus,
  leftovers: (page) => page.leftovers,
};
const ON_DOCUMENTS: Record<string, (facts: Facts) => unknown> = {
  language: ({ language }) => language,
  genre: ({ genre }) => genre,
};
const NAMES = ["title", "role", "language", "units", "pictures", "diagram", "focus", "leftovers", "genre"];

const bytes = thirtySlides();

function read(): Document {
  const { source, close } = openBytes(bytes, "thirty-slides.pptx");
  try {
    return readPptx(source, { path: "thirty-slides.pptx", inflate });
  } finally {
    close();
  }
}

/** Milliseconds for each fact, page by page, of a document that nobody has asked about yet. */
function once(): number[][] {
  const facts = factsOf(read(), { customer: [], seller: [] });
  return NAMES.map((name) => {
    const ask = ON_PAGES[name];
    return ask ? facts.pages.map((page) => timed(() => ask(page))) : [timed(() => ON_DOCUMENTS[name]!(facts))];
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);

/** The first facts of a new process, as it is for a person who lints one deck. */
function cold(): number[][] {
  const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), "--cold"], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as number[][];
}

function main(): void {
  for (let i = 0; i < WARM_UP; i++) once();
  const warm = Array.from({ length: ROUNDS }, once);
  const first = Array.from({ length: COLD_RUNS }, cold);
  const rows = NAMES.map((_, fact) => [
    sum(warm[0]![fact]!.map((_, page) => median(warm.map((times) => times[fact]![page]!)))),
    median(warm.map((times) => sum(times[fact]!))),
    median(first.map((times) => sum(times[fact]!))),
  ]);
  console.log(`facts of ${read().pages.length} slides on Node ${process.version}, milliseconds; goal: ${GOAL_MS} warm`);
  console.log(`${"".padEnd(12)}${["warm", "(decks)", "cold"].map((name) => name.padStart(10)).join("")}`);
  const all = [0, 1, 2].map((column) => sum(rows.map((row) => row[column]!)));
  for (const [i, row] of [...rows, all].entries())
    console.log(`${(NAMES[i] ?? "all").padEnd(12)}${row.map((ms) => ms.toFixed(2).padStart(10)).join("")}`);
  if (all[0]! > GOAL_MS) process.exitCode = 1;
}

if (process.argv.includes("--cold")) console.log(JSON.stringify(once()));
else main();
