import { readFileSync, writeSync } from "node:fs";

/**
 * Loaded into the measured process: at its end it writes its peak memory in KiB and its processor time in
 * microseconds to file descriptor 3, a pipe, so that nothing is opened for it. Linux hands `maxRSS` of the process
 * that started it down to its children, so the kernel's own count comes first.
 */
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let peak = maxRSS;
  try {
    peak = Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? peak);
  } catch {
    // No such file on other systems, where `maxRSS` is the process's own.
  }
  writeSync(3, `${peak} ${userCPUTime + systemCPUTime}`);
});
