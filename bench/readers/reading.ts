import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Answer } from "./read-one.js";

/** After this long without an answer a reader counts as hanging. */
const PATIENCE_MS = 10_000;

/** Reads every path in other processes: one for all, or a fresh one for each. A crash or a hang ends only its own file. */
export async function readAll(paths: readonly string[], fresh: boolean): Promise<Answer[]> {
  const folder = mkdtempSync(join(tmpdir(), "decklint-readers-"));
  const script = join(folder, "read-one.mjs");
  const entry = join(import.meta.dirname, "read-one.ts");
  buildSync({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  let child: ChildProcess | null = null;
  const answers: Answer[] = [];
  try {
    for (const path of paths) {
      child ??= fork(script, { serialization: "advanced", silent: true });
      const answer = await ask(child, path);
      answers.push(answer);
      if (fresh || answer.error?.code === "crash" || answer.error?.code === "hang") {
        child.kill("SIGKILL");
        child = null;
      }
    }
  } finally {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  return answers;
}

function ask(child: ChildProcess, path: string): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const fail = (code: string, message: string): void =>
      finish({ ms: PATIENCE_MS, document: null, error: { code, message } });
    const timer = setTimeout(() => fail("hang", `no answer in ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
    child.once("message", (answer) => finish(answer as Answer));
    child.once("exit", (code, signal) => fail("crash", `the process ended (${signal ?? code})`));
    child.send(path);
  });
}
