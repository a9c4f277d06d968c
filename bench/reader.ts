import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { fiveHundredSlides, thirtySlides } from "../test/decks/bench-decks.js";
import { CORPUS, hasCorpus } from "./corpus.js";
import { measured } from "./process.js";
import { median, processTime } from "./timing.js";

/**
 * What reading decks costs, as whole processes that read and do nothing else, beside officeparser and a plain unzip
 * in the same run. Times are compared pair by pair, once as they are and once without what a Node that does nothing
 * takes in the same turn. Needs a build for the last table; fails where a goal is not met.
 */

const ROOT = join(import.meta.dirname, "..");
const PEERS = join(import.meta.dirname, "peers");
const MEDIA = 200 * 1024 * 1024;

const GOALS = { times30: 3, times500: 5, mebibytes30: 65, mebibytes500: 130, share200: 0.01 };

interface Subject {
  name: string;
  files: string[];
  pairs: number;
}

interface Figures {
  ms: number;
  /** How many times as long as decklint's reader takes. */
  ratio: number;
  /** The same of the time beyond a Node that does nothing: what the readers do themselves. */
  ownRatio: number;
  mebibytes: number;
  read: number;
  bytes: number;
}

const [OURS, UNZIP, OTHER, BARE] = ["decklint", "fflate, unzip only", "officeparser", "Node, doing nothing"] as const;
/** `bin/command.js` sets switches of V8: the same reader as people run it. */
const COMMAND = readFileSync(join(ROOT, "bin", "command.js"), "utf8");
const FLAGS = [...COMMAND.matchAll(/setFlagsFromString\("([^"]+)"\)/g)].map(([, flag]) => flag as string);

const folder = mkdtempSync(join(tmpdir(), "decklint-bench-"));
try {
  const ours = bundle("decklint");
  const readers = new Map<string, readonly string[]>([
    [OURS, [ours]],
    ["decklint, as its command sets V8", [...FLAGS, ours]],
    [UNZIP, [bundle("fflate")]],
    [BARE, [join(PEERS, "nothing.mjs")]],
  ]);
  if (hasOfficeparser()) readers.set(OTHER, [join(PEERS, "officeparser.mjs")]);
  const subjects: Subject[] = [
    { name: "30 slides", files: [deck("30", thirtySlides())], pairs: 11 },
    { name: "500 slides", files: [deck("500", fiveHundredSlides())], pairs: 7 },
    { name: "30 slides, 200 MB of media", files: [deck("200", thirtySlides({ mediaBytes: MEDIA }))], pairs: 5 },
  ];
  if (hasCorpus("reading the whole corpus"))
    subjects.push({ name: "the corpus, one process", files: corpus(), pairs: 3 });
  const all = subjects.map((subject) => compare(subject, readers));
  judge(all);
} finally {
  rmSync(folder, { recursive: true });
}

function deck(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.pptx`);
  writeFileSync(path, bytes);
  return path;
}

function corpus(): string[] {
  return ["decks", "readers"].flatMap((name) => {
    const files = join(CORPUS, name, "files");
    return readdirSync(files).map((file) => join(files, file));
  });
}

/** One file, as a published package would have it. */
function bundle(name: string): string {
  const outfile = join(folder, `${name}.mjs`);
  const entryPoints = [join(PEERS, `${name}.ts`)];
  const small = { minifySyntax: true, minifyWhitespace: true };
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error", ...small });
  return outfile;
}

function hasOfficeparser(): boolean {
  const installed = join(PEERS, "node_modules", "officeparser");
  if (existsSync(installed)) return true;
  console.log("Installing officeparser into bench/peers, to compare with.");
  spawnSync("npm", ["ci", "--prefix", PEERS, "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "ignore" });
  if (existsSync(installed)) return true;
  console.log("Skipped: the comparison with officeparser, because it could not be installed.");
  return false;
}

/** All readers in turn, again and again, so that a machine that slows down half-way slows all alike. The first turn warms. */
function compare(
  { name, files, pairs }: Subject,
  readers: ReadonlyMap<string, readonly string[]>,
): Map<string, Figures> {
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const times = new Map([...readers.keys()].map((reader) => [reader, [] as number[]]));
  for (let turn = 0; turn <= pairs; turn++)
    for (const [reader, script] of readers) {
      const ms = processTime([...script, ...files]);
      if (turn > 0) times.get(reader)!.push(ms);
    }
  console.log(
    `\n${`${name} (${megabytes.toFixed(1)} MB)`.padEnd(36)}     ms    MB/s   decklint is  by own work   MiB    read`,
  );
  const ours = times.get(OURS)!;
  const bare = times.get(BARE)!;
  const figures = new Map<string, Figures>();
  for (const [reader, script] of readers) {
    const taken = times.get(reader)!;
    const { stdout, mebibytes } = measured([...script, ...files]);
    const { read, bytes } = JSON.parse(stdout || '{"read":0,"bytes":0}') as { read: number; bytes: number };
    const ratio = median(taken.map((ms, i) => ms / ours[i]!));
    const ownRatio = median(taken.map((ms, i) => (ms - bare[i]!) / (ours[i]! - bare[i]!)));
    const ms = median(taken);
    figures.set(reader, { ms, ratio, ownRatio, mebibytes: mebibytes!, read, bytes });
    const speed = (megabytes / ms) * 1000;
    const columns = [
      ms.toFixed(0),
      speed.toFixed(1),
      `${ratio.toFixed(2)} ×`,
      reader === BARE ? "" : `${ownRatio.toFixed(2)} ×`,
      mebibytes!.toFixed(0),
      `${read} of ${files.length}`,
    ];
    console.log(reader.padEnd(36) + columns.map((column, i) => column.padStart([7, 8, 14, 13, 6, 11][i]!)).join(""));
  }
  return figures;
}

function judge([small, large, media]: readonly Map<string, Figures>[]): void {
  const ours = (figures: Map<string, Figures> | undefined) => figures!.get(OURS)!;
  const size = statSync(join(folder, "200.pptx")).size;
  console.log("\ngoal");
  for (const [figures, slides, least] of [
    [small!, 30, GOALS.times30] as const,
    [large!, 500, GOALS.times500] as const,
  ]) {
    const other = figures.get(OTHER);
    goal(`times as fast as officeparser at ${slides} slides, as whole processes`, other?.ratio, least, "at least");
    goal(`times as fast as officeparser at ${slides} slides, by own work`, other?.ownRatio, least, "at least");
    if (other !== undefined) console.log(floorOf(figures, slides));
  }
  goal("MiB at 30 slides", ours(small).mebibytes, GOALS.mebibytes30, "at most");
  goal("MiB at 500 slides", ours(large).mebibytes, GOALS.mebibytes500, "at most");
  goal("% of a deck of 200 MB is read", (100 * ours(media).bytes) / size, 100 * GOALS.share200, "at most");
  const cli = ["30", "500"].map((name) => measured([join(ROOT, "bin", "decklint.js"), join(folder, `${name}.pptx`)]));
  const [thirty, fiveHundred] = cli.map(({ mebibytes }) => mebibytes!.toFixed(0));
  console.log(`The whole command, with its rules, takes ${thirty} MiB at 30 slides and ${fiveHundred} at 500.`);
}

/** How far whole processes can be apart: the start of Node and unpacking cost something before anything is read. */
function floorOf(figures: Map<string, Figures>, slides: number): string {
  const [unzip, bare, other] = [figures.get(UNZIP)!, figures.get(BARE)!, figures.get(OTHER)!];
  const times = (other.ms / unzip.ms).toFixed(2);
  return `         At ${slides} slides a plain unzip that reads nothing is ${times} times as fast as officeparser; ${bare.ms.toFixed(0)} of its ${unzip.ms.toFixed(0)} ms are Node's start.`;
}

function goal(what: string, value: number | undefined, limit: number, side: "at least" | "at most"): void {
  if (value === undefined) return;
  const met = side === "at least" ? value >= limit : value <= limit;
  if (!met) process.exitCode = 1;
  console.log(`${met ? "met    " : "not met"}  ${value.toFixed(2)} ${what} (${side} ${limit})`);
}
