import { spawnSync } from "node:child_process";
import { join } from "node:path";

const METER = join(import.meta.dirname, "meter.mjs");

export interface Measured {
  /** Exit code; null where something ended the process from outside, which is then in `ended`. */
  code: number | null;
  ended: string | null;
  stdout: string;
  stderr: string;
  /** Peak memory of the process; null where it did not live to tell. */
  mebibytes: number | null;
  /** From start to end. */
  seconds: number;
  /** Of its processors, which other programs on the machine do not lengthen; null where it did not live to tell. */
  busySeconds: number | null;
}

export interface MeasureOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** After this long the process counts as hanging and is killed. */
  patienceMs?: number;
}

/** Runs Node in a process of its own, with a meter in it that costs it a few milliseconds. */
export function measured(args: readonly string[], options: MeasureOptions = {}): Measured {
  const start = performance.now();
  const child = spawnSync(process.execPath, ["--import", METER, ...args], {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    timeout: options.patienceMs,
    killSignal: "SIGKILL",
  });
  const seconds = (performance.now() - start) / 1000;
  const [peak, busy] = (child.output?.[3] ?? "").split(" ");
  return {
    code: child.status,
    ended: child.error === undefined ? child.signal : ((child.error as NodeJS.ErrnoException).code ?? "error"),
    stdout: child.stdout,
    stderr: child.stderr,
    mebibytes: peak ? Number(peak) / 1024 : null,
    seconds,
    busySeconds: busy ? Number(busy) / 1e6 : null,
  };
}
