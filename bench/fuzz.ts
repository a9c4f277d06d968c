import fc from "fast-check";
import { PROPERTIES, type Property } from "../test/fuzz/properties.js";
import type { Outcome } from "../test/fuzz/survive.js";
import { realFiles } from "./fuzz/real-files.js";

/**
 * Changes decks in thousands of ways and reads them: nothing may be thrown but a ReadError, no limit passed, no promise
 * of the Document broken. `--cases N` (20,000), `--seed N`, `--only NAME`. Fails at the first case that does not hold, shrunk.
 */

const LIMIT_MS = 2_000;

function argument(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

interface Run {
  cases: number;
  codes: Map<string, number>;
  ms: number;
  slowest: { ms: number; made: unknown };
  fault: string | null;
}

function run({ arbitrary, check }: Property, cases: number, seed: number): Run {
  const done: Run = { cases: 0, codes: new Map(), ms: 0, slowest: { ms: 0, made: null }, fault: null };
  const note = ({ code, readMs, judgeMs }: Outcome, made: unknown): void => {
    done.cases++;
    done.codes.set(code, (done.codes.get(code) ?? 0) + 1);
    const ms = readMs + judgeMs;
    done.ms += ms;
    if (ms > done.slowest.ms) done.slowest = { ms, made };
  };
  const details = fc.check(
    fc.property(arbitrary, (made) => note(check(made), made)),
    { numRuns: cases, seed },
  );
  if (details.failed) done.fault = `${details.errorInstance}\n${fc.defaultReportMessage(details)}`;
  return done;
}

const cases = Number(argument("cases") ?? 20_000);
const seed = Number(argument("seed") ?? Date.now() % 1_000_000);
const only = argument("only");
const all = [...PROPERTIES, ...realFiles()].filter(({ name }) => only === null || name === only);
const shares = all.reduce((sum, { share }) => sum + share, 0);

console.log(`seed ${seed}\n${"property".padEnd(16)}   cases  ms each  slowest  outcomes`);
let [total, faults] = [0, 0];
for (const property of all) {
  const done = run(property, Math.ceil((cases * property.share) / shares), seed);
  total += done.cases;
  const outcomes = [...done.codes].sort(([, a], [, b]) => b - a).map(([code, n]) => `${code} ${n}`);
  const figures = [String(done.cases), (done.ms / done.cases).toFixed(1), done.slowest.ms.toFixed(0)];
  console.log(
    `${property.name.padEnd(16)}${figures.map((f, i) => f.padStart([8, 9, 9][i]!)).join("")}  ${outcomes.join(", ")}`,
  );
  if (done.slowest.ms > LIMIT_MS) console.log(`  too slow: ${JSON.stringify(done.slowest.made)}`);
  if (done.fault !== null) console.log(done.fault);
  if (done.fault !== null || done.slowest.ms > LIMIT_MS) faults++;
}
console.log(faults === 0 ? `${total} cases, all as promised.` : `${faults} properties do not hold.`);
process.exitCode = faults === 0 ? 0 : 1;
