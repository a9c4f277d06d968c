import { spawnSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Measured, measured } from "../process.js";

const ROOT = join(import.meta.dirname, "..", "..");
const CLI = join(ROOT, "bin", "decklint.js");

/** As on a build server, where lines of the output may be commands; its files are none of ours. */
const ENV = { ...process.env, GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "" };

/** After this long the process counts as hanging. */
const PATIENCE_MS = 30_000;

/** `seconds`: from start to end or, where that is less because others use the machine as well, of its processors. */
export type Run = Omit<Measured, "busySeconds">;

/** Runs the built command in a process of its own, in a folder, and measures it. */
export function run(folder: string, args: readonly string[]): Run {
  const { busySeconds, ...result } = measured([CLI, ...args], { cwd: folder, env: ENV, patienceMs: PATIENCE_MS });
  return { ...result, seconds: Math.min(result.seconds, busySeconds ?? Infinity) };
}

/** Calls that reach the network, start a program or change something on the disk, and those that may: openings. */
const NETWORK = ["socket", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg"];
const CHANGES = ["creat", "mkdir", "mkdirat", "unlink", "unlinkat", "rmdir", "rename", "renameat", "renameat2"];
const MORE_CHANGES = ["link", "linkat", "symlink", "symlinkat", "truncate", "chmod", "fchmodat", "mknod", "mknodat"];
const FORBIDDEN = [...NETWORK, ...CHANGES, ...MORE_CHANGES];
const WATCHED = [...FORBIDDEN, "open", "openat", "openat2", "execve", "execveat"];

const CALL = /^\d+\s+(\w+)\((.*)/;
const WRITES = /\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)\b/;

/** True where the calls of a process to the system can be watched. */
export function canWatch(): boolean {
  return spawnSync("strace", ["-f", "--seccomp-bpf", "-o", "/dev/null", process.execPath, "--version"]).status === 0;
}

/**
 * Runs the command again under strace: what it did that it must not do, one line each. `untouchable` marks the names
 * of files that nobody asked it to open, `writes` are those that it is there to write.
 */
export function misdeeds(
  folder: string,
  args: readonly string[],
  trace: string,
  untouchable: RegExp,
  writes: readonly string[],
): string[] {
  const calls = WATCHED.map((name) => `?${name}`).join(",");
  spawnSync(
    "strace",
    ["-f", "--seccomp-bpf", "-s", "300", "-e", `trace=${calls}`, "-o", trace, process.execPath, CLI, ...args],
    {
      cwd: folder,
      env: ENV,
      stdio: "ignore",
      timeout: 2 * PATIENCE_MS,
      killSignal: "SIGKILL",
    },
  );
  const lines = readFileSync(trace, "utf8").split("\n");
  rmSync(trace);
  const done = lines.flatMap((line) => CALL.exec(line)?.slice(1, 3).join("(") ?? []);
  if (!done[0]?.startsWith("execve(")) throw new Error(`strace saw nothing: ${lines[0]}`);
  const asked = writes.map((name) => `"${join(folder, name)}"`);
  return done.slice(1).filter((call) => isMisdeed(call, untouchable) && !asked.some((path) => call.includes(path)));
}

function isMisdeed(call: string, untouchable: RegExp): boolean {
  const name = call.slice(0, call.indexOf("("));
  if (FORBIDDEN.includes(name) || name.startsWith("execve")) return true;
  return (WRITES.test(call) && !call.includes('"/dev/null"')) || untouchable.test(call);
}

/** Names and sizes of all that is in a folder but what may change, to see whether anything else did. */
export function listing(folder: string, but: readonly string[]): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const kept = names.filter((name) => !but.some((one) => name.endsWith(`/${one}`)));
  return kept.map((name) => `${name} ${lstatSync(join(folder, name)).size}`).join("\n");
}
