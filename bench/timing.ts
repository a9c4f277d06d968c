import { spawnSync } from "node:child_process";

/** Milliseconds of one whole process. Findings (exit 1) are fine; anything else is a fault of the bench. */
export function processTime(args: readonly string[]): number {
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const ms = performance.now() - start;
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`node ${args.join(" ")} ended with ${run.status}: ${run.stderr}`);
  return ms;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The median of pair-by-pair ratios, A B A B …, so that a machine that slows down half-way slows both sides alike.
 * The first pair warms the page cache and is thrown away.
 */
export function pairedRatio(
  subject: () => number,
  baseline: () => number,
  pairs: number,
): { ratio: number; ms: number } {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let i = 0; i <= pairs; i++) {
    const base = baseline();
    const time = subject();
    if (i === 0) continue;
    ratios.push(time / base);
    times.push(time);
  }
  return { ratio: median(ratios), ms: median(times) };
}
